#include "core/casereview/review/sheet.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QList<SheetItem> kItems{{u"P1"_s, ReviewDimension::Procedural, u"程序"_s, 400, false},
                              {u"S1"_s, ReviewDimension::Substantive, u"实体"_s, 600, true}};
const QList<Grade> kGrades{
    {u"优秀"_s, 900, false}, {u"合格"_s, 750, false}, {u"瑕疵"_s, 600, false}, {u"不合格"_s, 0, true}};

ReviewMark mark(const QString &item, int deduction, FlawLevel flaw = FlawLevel::Flaw)
{
    ReviewMark mark;
    mark.item = item;
    mark.deduction = deduction;
    mark.flaw = flaw;
    mark.reason = u"理由"_s;
    return mark;
}

} // namespace

TEST_CASE("points come from the items less the deductions, and no item goes below nothing", "[casereview]")
{
    CHECK(scoreOf(kItems, {}) == 1000);
    CHECK(scoreOf(kItems, {mark(u"P1"_s, 30), mark(u"S1"_s, 100)}) == 870);
    CHECK(scoreOf(kItems, {mark(u"P1"_s, 300), mark(u"P1"_s, 300)}) == 600);
}

TEST_CASE("a grade follows the points of the organ's scale, and a veto or an error fails whatever the points",
          "[casereview]")
{
    CHECK(gradeFor(kGrades, kItems, {}) == u"优秀"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"P1"_s, 100)}) == u"优秀"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"P1"_s, 101)}) == u"合格"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"P1"_s, 400)}) == u"瑕疵"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"P1"_s, 10, FlawLevel::MajorFlaw)}) == u"优秀"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"S1"_s, 10, FlawLevel::MajorFlaw)}) == u"不合格"_s);
    CHECK(gradeFor(kGrades, kItems, {mark(u"P1"_s, 10, FlawLevel::Error)}) == u"不合格"_s);
    CHECK(gradeFor({}, kItems, {}).isEmpty());
}

TEST_CASE("a mark stays within its item and says why, a major flaw also by which rule and where", "[casereview]")
{
    CHECK(checkMark(kItems, mark(u"P1"_s, 400)));
    CHECK_FALSE(checkMark(kItems, mark(u"P1"_s, 401)));
    CHECK_FALSE(checkMark(kItems, mark(u"P1"_s, -1)));
    CHECK_FALSE(checkMark(kItems, mark(u"X9"_s, 1)));
    ReviewMark silent = mark(u"P1"_s, 10);
    silent.reason = u" "_s;
    CHECK_FALSE(checkMark(kItems, silent));
    ReviewMark major = mark(u"P1"_s, 10, FlawLevel::MajorFlaw);
    CHECK_FALSE(checkMark(kItems, major));
    major.basis = u"《规定》第三条"_s;
    CHECK_FALSE(checkMark(kItems, major));
    major.dossier = u"正卷第15页"_s;
    CHECK(checkMark(kItems, major));
}

TEST_CASE("two blind sheets are compared item by item", "[casereview]")
{
    CHECK(compareSheets(kItems, {mark(u"P1"_s, 30)}, {mark(u"P1"_s, 10), mark(u"P1"_s, 20)}).isEmpty());
    const auto differences =
        compareSheets(kItems, {mark(u"P1"_s, 30)}, {mark(u"P1"_s, 30), mark(u"S1"_s, 50, FlawLevel::MajorFlaw)});
    REQUIRE(differences.size() == 1);
    CHECK(differences.constFirst() == SheetDifference{u"S1"_s, 0, 50, FlawLevel::None, FlawLevel::MajorFlaw});
}

TEST_CASE("every sheet of the standard package is worth a hundred points, and every scale ends in a failing grade",
          "[casereview]")
{
    QFile file(u":/standard/review.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto package = QJsonDocument::fromJson(file.readAll());
    const auto text = [](const QJsonValue &list) {
        return QString::fromUtf8(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact));
    };
    const QJsonArray templates = package[u"templates"_s].toArray();
    CHECK(templates.size() >= 10);
    for (const QJsonValue &json : templates) {
        SheetTemplate sheet;
        sheet.title = json[u"title"_s].toString();
        sheet.items = text(json[u"items"_s]);
        INFO(sheet.title.toStdString());
        const auto items = itemsOf(sheet);
        REQUIRE(items);
        CHECK(scoreOf(*items, {}) == 1000);
        QSet<QString> codes;
        for (const SheetItem &item : *items)
            codes.insert(item.code);
        CHECK(codes.size() == items->size());
    }
    for (const QJsonValue &json : package[u"scales"_s].toArray()) {
        GradeScale scale;
        scale.grades = text(json[u"grades"_s]);
        const auto grades = gradesOf(scale);
        REQUIRE(grades);
        CHECK(grades->constLast().failing);
        CHECK(std::is_sorted(grades->begin(), grades->end(),
                             [](const Grade &a, const Grade &b) { return a.from > b.from; }));
    }
    CHECK_FALSE(itemsOf(SheetTemplate()));
    CHECK_FALSE(gradesOf(GradeScale()));
}
