#include "tests/architecture/class_size.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

namespace {

int sizeOf(const QString &text)
{
    const auto sizes = classSizes(text);
    return sizes.isEmpty() ? -1 : sizes.first().publicFunctions;
}

} // namespace

TEST_CASE("public functions are counted and nothing else is", "[architecture]")
{
    CHECK(
        sizeOf(
            u"class A { public: A(); explicit A(int); ~A(); void f(); int g() const { return h(); } private: void h(); };"_s) ==
        2);
    CHECK(sizeOf(u"class A { void f(); };"_s) == 0);
    CHECK(sizeOf(u"struct A { int x = f(1); bool operator==(const A &) const = default; static A make(int); };"_s) ==
          1);
    CHECK(sizeOf(u"struct A { std::function<void(int)> done; QMap<int, QList<int>> map{{1, {2}}}; };"_s) == 0);
    CHECK(
        sizeOf(
            u"class A : public B { Q_OBJECT public: void paintEvent(E *) override; void f(); Q_SIGNALS: void changed(); };"_s) ==
        1);
    CHECK(
        sizeOf(u"class A { public Q_SLOTS: void f(); protected: void g(); public: friend void h(); using B::k; };"_s) ==
        1);
    CHECK(sizeOf(u"class [[nodiscard]] A { public: [[nodiscard]] const T &f() const & { return x; } };"_s) == 1);
    CHECK(
        sizeOf(
            u"template <class T>\nclass A { public: A() requires std::is_same_v<T, int> : m(1) {} auto g() -> int; };"_s) ==
        1);
    CHECK(sizeOf(u"class A;\nenum class E { X };\nvoid f();"_s) == -1);
    CHECK(sizeOf(u"class A { public:\n#define X(a) b(a); c();\n void f(); // g();\n };"_s) == 1);
    CHECK(sizeOf(u"class A { public: explicit A(QString n) : m(std::move(n)), k{1} {} void f(); };"_s) == 1);
}

TEST_CASE("nested classes count for themselves", "[architecture]")
{
    const auto sizes =
        classSizes(u"namespace n {\nclass A {\npublic:\n    struct B { void f(); void g(); };\n    void h();\n};\n}"_s);
    REQUIRE(sizes.size() == 2);
    CHECK(sizes.at(0).name == u"A"_s);
    CHECK(sizes.at(0).line == 2);
    CHECK(sizes.at(0).publicFunctions == 1);
    CHECK(sizes.at(1).name == u"B"_s);
    CHECK(sizes.at(1).publicFunctions == 2);
}
