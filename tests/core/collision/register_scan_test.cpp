#include "core/collision/folding.h"
#include "tests/support/catch_qt.h"
#include "tests/support/naive_register.h"

#include <QtCore/QStringEncoder>

#include <random>

using namespace ducha;
using namespace ducha::test;
using namespace Qt::StringLiterals;

namespace {

using People = std::vector<std::pair<QString, QString>>;

const People &people()
{
    static const People all{{u"张样一"_s, u"320505198001010017"_s}, {u"李样二"_s, u"320583198506071236"_s},
                            {u"王样三"_s, u"11010519491231002X"_s}, {u"阿依·样"_s, QString()},
                            {u"赵峰样"_s, u"320505****0017"_s},     {u"钱样"_s, u"440524188001010014"_s},
                            {u"张样一"_s, u"320505198001010017"_s}, {u"孙样"_s, u"320505198001010018"_s}};
    return all;
}

scan::RegisterLayout layoutOf(const std::string &bytes, std::int64_t pieceSize)
{
    scan::RegisterLayout layout;
    layout.endByte = std::int64_t(bytes.size());
    layout.columns = 3;
    layout.nameColumn = 1;
    layout.numberColumn = 2;
    layout.pieceSize = pieceSize;
    return layout;
}

const scan::FoldTable &folds()
{
    static const auto table = foldTable(scan::Encoding::Utf8);
    REQUIRE(table);
    return *table;
}

std::vector<scan::Wanted> wanted()
{
    Roster roster;
    for (const auto &[name, number] : people())
        roster.entries.append({1, Relation::Self, name, {}, number, name, {}, {}, {}});
    return wantedOf(roster, folds());
}

class Dirt {
public:
    explicit Dirt(unsigned seed) : m_random(seed) {}

    std::string file()
    {
        std::string bytes;
        const int records = pick(40);
        for (int i = 0; i < records; ++i) {
            const int fields = pick(12) == 0 ? pick(6) : 3;
            for (int field = 0; field < fields; ++field)
                bytes += (field == 0 ? "" : ",") + cell(field);
            bytes += std::array{"\n", "\r\n", "\n", "\n\n"}[size_t(pick(4))];
        }
        return bytes;
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    std::string cell(int field)
    {
        static const std::vector<std::string> plain{"",   "样城某某公司", "甲\"乙",   "a b",   "\r",
                                                    "\"", "\"\"",         "\"甲\"乙", "乙\"\""};
        static const std::vector<std::string> names{"张样一", "张　样 一", "李样二", "王样三", "阿依•样", "阿依样",
                                                    "赵峯样", "錢样",      "钱样",   "周无关", "张样"};
        static const std::vector<std::string> numbers{"320505198001010017",
                                                      "３２０５０５198001010017",
                                                      "320505800101001",
                                                      "320505********0017",
                                                      "320505****0017",
                                                      "320583198506071236",
                                                      " 320583198506071236",
                                                      "11010519491231002x",
                                                      "11010519491231002X",
                                                      "110105491231002",
                                                      "11010519491231002Х",
                                                      "3.20505E+17",
                                                      "",
                                                      "***",
                                                      "320505198001010018",
                                                      "440524188001010014",
                                                      "4405**18800101****",
                                                      "E12345678"};
        const std::vector<std::string> &from = field == 1 ? names : field == 2 ? numbers : plain;
        std::string text = from[size_t(pick(int(from.size())))];
        if (pick(30) == 0)
            text = plain[size_t(pick(int(plain.size())))];
        if (pick(4) != 0)
            return text;
        std::string quoted = "\"";
        for (const char c : text)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        if (pick(6) == 0)
            quoted += std::array{",", "\n", "\r\n", "\"\""}[size_t(pick(4))];
        return quoted + (pick(40) == 0 ? "" : "\"");
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("the fast reading of a register finds what the plain rules find, whatever the pieces and threads",
          "[collision]")
{
    const scan::Matcher withNames(wanted(), folds(), scan::Encoding::Utf8, true);
    const scan::Matcher without(wanted(), folds(), scan::Encoding::Utf8, false);
    for (unsigned seed = 1; seed <= 1500; ++seed) {
        const std::string bytes = Dirt(seed).file();
        const bool names = seed % 2 == 0;
        const auto naive = naiveScan(bytes, layoutOf(bytes, 1), people(), names, sameName);
        const std::int64_t pieceSize = std::array{17, 64, 200, 5000}[seed % 4];
        auto fast = fastScan(bytes, layoutOf(bytes, pieceSize), names ? withNames : without, 1 + int(seed % 3));
        REQUIRE(fast.size() == naive.size());
        for (size_t i = 0; i < naive.size(); ++i) {
            if (!naive[i].isRejected && naive[i].people.empty())
                fast[i].text = naive[i].text; // not told
            INFO("seed " << seed << ", record " << i + 1 << ": " << naive[i].text);
            REQUIRE(fast[i] == naive[i]);
        }
    }
}

TEST_CASE("a register in GB18030 gives the same as one in UTF-8", "[collision]")
{
    const auto gbFolds = foldTable(scan::Encoding::Gb18030);
    REQUIRE(gbFolds);
    const scan::Matcher utf8(wanted(), folds(), scan::Encoding::Utf8, true);
    const scan::Matcher gb18030(wanted(), *gbFolds, scan::Encoding::Gb18030, true);
    QStringEncoder encoder("GB18030");
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const std::string bytes = Dirt(seed).file();
        const std::string encoded = QByteArray(encoder.encode(QString::fromStdString(bytes))).toStdString();
        scan::RegisterLayout layout = layoutOf(encoded, 64);
        layout.encoding = scan::Encoding::Gb18030;
        const auto one = fastScan(bytes, layoutOf(bytes, 64), utf8, 2);
        const auto other = fastScan(encoded, layout, gb18030, 2);
        REQUIRE(one.size() == other.size());
        for (size_t i = 0; i < one.size(); ++i) {
            INFO("seed " << seed << ", record " << i + 1 << ": " << one[i].text);
            CHECK(one[i].people == other[i].people);
            CHECK(one[i].isRejected == other[i].isRejected);
        }
    }
}

TEST_CASE("an unclosed quote spoils its own record and not the rest of the file", "[collision]")
{
    const std::string bytes =
        "甲,\"张样一,320505198001010017\n乙,\"李样二\",320583198506071236\n丙,王样三,11010519491231002x\n";
    const scan::Matcher matcher(wanted(), folds(), scan::Encoding::Utf8, false);
    const auto records = fastScan(bytes, layoutOf(bytes, 1 << 20), matcher, 1);
    REQUIRE(records.size() == 2);
    CHECK(records[0].isRejected);
    CHECK(records[1].people == std::map<std::uint32_t, scan::Tier>{{2, scan::Tier::Id}});
}

TEST_CASE("a record longer than any stops the scan and is named", "[collision]")
{
    const std::string bytes = "甲,张样一,320505198001010017\n\"" + std::string(3 << 20, 'a');
    const scan::Matcher matcher(wanted(), folds(), scan::Encoding::Utf8, false);
    const scan::RegisterLayout layout = layoutOf(bytes, 1 << 20);
    scan::ScanListener listener;
    listener.matched = [](auto, const auto &, auto) {};
    listener.rejected = [](auto, auto, auto) {};
    listener.strayQuote = listener.rounded = listener.unreadable = [](auto) {};
    listener.goOn = [](auto) { return true; };
    const auto result = scan::scanRegister(
        layout, matcher,
        [&bytes](int, std::int64_t offset, char *to, std::int64_t size) {
            return std::int64_t(bytes.copy(to, size_t(size), size_t(offset)));
        },
        2, listener);
    CHECK(result.end == scan::ScanResult::End::RecordTooLong);
    CHECK(result.records == 1);
}

TEST_CASE("a scan that is told to stop, or whose file ends early, says so", "[collision]")
{
    const std::string bytes = "甲,张样一,320505198001010017\n";
    const scan::Matcher matcher(wanted(), folds(), scan::Encoding::Utf8, false);
    scan::ScanListener listener;
    listener.matched = [](auto, const auto &, auto) {};
    listener.rejected = [](auto, auto, auto) {};
    listener.strayQuote = listener.rounded = listener.unreadable = [](auto) {};
    listener.goOn = [](auto) { return false; };
    const auto read = [&bytes](int, std::int64_t offset, char *to, std::int64_t size) {
        return std::int64_t(bytes.copy(to, size_t(size), size_t(offset)));
    };
    CHECK(scan::scanRegister(layoutOf(bytes, 64), matcher, read, 2, listener).end == scan::ScanResult::End::Stopped);
    scan::RegisterLayout longer = layoutOf(bytes, 64);
    longer.endByte += 10;
    CHECK(scan::scanRegister(longer, matcher, read, 2, listener).end == scan::ScanResult::End::ReadFailed);
}

TEST_CASE("a name of many parts is found as any other", "[collision]")
{
    const QString name = u"阿卜杜热合曼"_s + u"·阿卜杜热合曼"_s.repeated(5);
    Roster roster;
    roster.entries.append({1, Relation::Self, name, {}, u"320505********0017"_s, name, {}, {}, {}});
    const scan::Matcher matcher(wantedOf(roster, folds()), folds(), scan::Encoding::Utf8, false);
    const std::string bytes = "甲," + QString(name).replace(u'·', u'•').toStdString() + ",320505198001010017\n";
    const auto records = fastScan(bytes, layoutOf(bytes, 1 << 20), matcher, 1);
    REQUIRE(records.size() == 1);
    CHECK(records[0].people == std::map<std::uint32_t, scan::Tier>{{0, scan::Tier::MaskedId}});
}
