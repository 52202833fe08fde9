#include "core/workbench/draws/draw_lists.h"

#include "core/base/save_file.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString put(const QTemporaryDir &folder, const QByteArray &content)
{
    QString path = folder.filePath(u"名单.csv"_s);
    REQUIRE(saveFile(path, content));
    return path;
}

CasePool poolOf(const QByteArray &content, const QStringList &strata = {})
{
    const QTemporaryDir folder;
    const auto pool = readCasePool(put(folder, content), strata);
    REQUIRE(pool);
    return *pool;
}

Error whyNoPool(const QByteArray &content, const QStringList &strata = {})
{
    const QTemporaryDir folder;
    const auto pool = readCasePool(put(folder, content), strata);
    REQUIRE_FALSE(pool);
    CHECK(pool.error().code == Error::Code::Input);
    return pool.error();
}

bool hasRemark(const QList<CheckMessage> &remarks, const QString &rule)
{
    return std::any_of(remarks.begin(), remarks.end(), [&](const CheckMessage &one) { return one.rule == rule; });
}

} // namespace

TEST_CASE("a list of cases is read by its headers, with numbers as they are compared", "[draws]")
{
    const CasePool pool =
        poolOf("案件清单,,,,\n序号,办案单位,案 号,地区,状态\n1,昆山市人民法院,（2023）苏0583执 7 号,昆山市,已结\n"
               "2,昆山市公安局,昆公(刑)立字[2020]03503,昆山市,侦查中\n合计,2,,,\n");
    REQUIRE(pool.cases.size() == 2);
    CHECK(pool.cases.at(0).identifier == u"(2023)苏0583执7号"_s);
    CHECK(pool.cases.at(0).organ == u"昆山市人民法院"_s);
    CHECK(pool.cases.at(0).area == u"昆山市"_s);
    CHECK(pool.cases.at(0).row == 3);
    CHECK_FALSE(pool.cases.at(0).running);
    CHECK(pool.cases.at(1).identifier == u"昆公(刑)立字(2020)03503"_s);
    CHECK(pool.cases.at(1).running);
    CHECK(pool.strata.isEmpty());
}

TEST_CASE("a case is running when its state says so and no closing date does otherwise", "[draws]")
{
    const CasePool pool =
        poolOf("案号,办理状态,结案日期\nA1,审理中,\nA2,审 理 中,2024.3.1\nA3,已结,\nA4,,\nA5,未办结,/\nA6,中止,二〇\n");
    QList<bool> running;
    for (const DrawCase &one : pool.cases)
        running.append(one.running);
    CHECK(running == QList<bool>{true, false, false, false, true, true});
}

TEST_CASE("any column can be a stratum, by its header or by another of its names", "[draws]")
{
    const QByteArray list = "案号,承办单位,区县,审判 庭室\nA1,甲院,甲县,执行局\nA2,乙院,乙县, 民一庭\n";
    const CasePool pool = poolOf(list, {u"属地"_s, u"审判庭室"_s});
    CHECK(pool.strata == QStringList{u"区县"_s, u"审判 庭室"_s});
    CHECK(pool.cases.at(1).cell == QStringList{u"乙县"_s, u"民一庭"_s});
    CHECK(whyNoPool(list, {u"院别"_s}).message.plain().contains(u"院别"_s));
    CHECK(whyNoPool(list, {u"案件类型"_s}).detail == u"no-stratum-column"_s);
}

TEST_CASE("numbers in no known form and cases without organ are remarked on", "[draws]")
{
    const CasePool pool = poolOf("案号,承办单位,属地\n自编7,甲院,甲县\n(2023)苏0583执7号,,甲县\n");
    CHECK(hasRemark(pool.remarks, u"case-number-unknown-form"_s));
    CHECK(hasRemark(pool.remarks, u"no-organ"_s));
    CHECK(pool.cases.at(0).identifier == u"自编7"_s);
}

TEST_CASE("a number that cannot be is refused with its place", "[draws]")
{
    const Error error = whyNoPool("案号,承办单位\nA1,甲院\n\xee\xa0\x95\x41,甲院\n");
    CHECK(error.detail == u"private-use"_s);
    CHECK(error.place.row == 3);
    CHECK(error.place.column == u"案号"_s);
    CHECK(error.place.file == u"名单.csv"_s);
    CHECK(whyNoPool("姓名,单位\n张三,甲院\n").detail == u"no-header"_s);
    CHECK(poolOf("案号,承办单位\n,甲院\n").cases.constFirst().identifier.isEmpty());
}

TEST_CASE("a list of experts is read with all its values, and one without areas is refused", "[draws]")
{
    const QTemporaryDir folder;
    const auto pool = readExpertPool(put(
        folder,
        "专家编号,姓名,工作单位,属地,专长,曾任职单位,回避事项\n"
        "ZJ-1,甲,吴江区检察院,吴江区,刑事,昆山法院（2015年、2016年）；太仓市 司法局,\"(2023)苏0583执7号\n昆山市\"\n"));
    REQUIRE(pool);
    REQUIRE(pool->experts.size() == 1);
    const DrawExpert &expert = pool->experts.constFirst();
    CHECK(expert.identifier == u"ZJ-1"_s);
    CHECK(expert.unit == u"吴江区检察院"_s);
    CHECK(expert.formerUnits == QStringList{u"昆山法院（2015年、2016年）"_s, u"太仓市 司法局"_s});
    CHECK(expert.recusals == QStringList{u"(2023)苏0583执7号"_s, u"昆山市"_s});
    const auto without = readExpertPool(put(folder, "编号,姓名,单位\nZJ-1,甲,吴江区检察院\n"));
    REQUIRE_FALSE(without);
    CHECK(without.error().code == Error::Code::Input);
    CHECK(without.error().detail == u"missing-columns"_s);
    CHECK(without.error().message.plain().contains(u"属地"_s));
}

TEST_CASE("a workbook and the same list as text give the same population", "[draws]")
{
    const QTemporaryDir folder;
    WriteSheet sheet{u"案件"_s, u"案件清单"_s, {}, {{u"案号"_s}, {u"承办单位"_s}, {u"属地"_s}, {u"办理状态"_s}}, {}};
    QByteArray text = "案号,承办单位,属地,办理状态\n";
    for (int i = 1; i <= 50; ++i) {
        const QStringList row{u"（2023）苏0583执%1号"_s.arg(i), u"昆山市人民法院"_s, u"昆山市"_s,
                              i % 7 == 0 ? u"在办"_s : u"已结"_s};
        sheet.rows.append(row);
        text += row.join(u',').toUtf8() + '\n';
    }
    const QString path = folder.filePath(u"案件.xlsx"_s);
    REQUIRE(writeXlsx(path, sheet));
    const auto fromWorkbook = readCasePool(path, {});
    REQUIRE(fromWorkbook);
    CHECK(*populationOf(fromWorkbook->cases) == *populationOf(poolOf(text).cases));
}
