#include "core/base/save_file.h"
#include "core/casereview/draw_changes.h"
#include "core/workbench/draws/draw_files.h"
#include "tests/core/casereview/draw_data.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

int rounds()
{
    const int asked = qEnvironmentVariableIntValue("DUCHA_DRAWS");
    return asked > 0 ? asked : 20;
}

/// The number of a case in one of the ways in which offices write it.
QString written(const QString &identifier, QRandomGenerator &random)
{
    static const QStringList brackets{u"()"_s, u"（）"_s, u"〔〕"_s, u"[]"_s, u"【】"_s};
    const QString pair = brackets.at(random.bounded(brackets.size()));
    QString text = identifier;
    text.replace(u'(', pair.at(0)).replace(u')', pair.at(1));
    if (random.bounded(3) == 0)
        text.insert(random.bounded(text.size()), u' ');
    if (random.bounded(3) == 0)
        text.insert(random.bounded(text.size()), QChar(0x3000));
    return text;
}

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString joined(const QStringList &values, QRandomGenerator &random)
{
    static const QStringList separators{u"、"_s, u"；"_s, u"，"_s, u"\n"_s, u" / "_s};
    return values.join(separators.at(random.bounded(separators.size())));
}

/// Both lists as files, a draw from them, and both verifiers.
struct Table {
    QTemporaryDir folder;
    QList<QStringList> cases;
    QList<QStringList> experts;
    QByteArray record;

    QString path(const QString &name) const { return folder.filePath(name); }

    Table(const DrawRequest &request, QRandomGenerator &random)
    {
        for (const DrawCase &one : request.cases)
            cases.append({QString::number(one.row), written(one.identifier, random), one.organ, one.area + u' ',
                          one.running ? u"审理中"_s : u"已结"_s, u"2023.5.1"_s});
        for (const DrawExpert &one : request.experts)
            experts.append({one.identifier, u"专家"_s, one.unit, one.area, joined(one.formerUnits, random),
                            joined(one.recusals, random)});
        QByteArray seed;
        for (const Contribution &one : request.entropy)
            seed += one.contributor.toUtf8() + "\t" + one.value.toUtf8() + " \r\n";
        REQUIRE(saveFile(path(u"seed.txt"_s), seed));
    }
    void save() const
    {
        QByteArray pool = "\xef\xbb\xbf某市案件清单\r\n" +
                          line({u"序号"_s, u"案号"_s, u"承办单位"_s, u"属地"_s, u"办理状态"_s, u"立案日期"_s});
        for (const QStringList &one : cases)
            pool += line(one);
        QByteArray list = line({u"编号"_s, u"姓名"_s, u"单位"_s, u"属地"_s, u"曾任职单位"_s, u"回避事项"_s});
        for (const QStringList &one : experts)
            list += line(one);
        REQUIRE(saveFile(path(u"pool.csv"_s), pool));
        REQUIRE(saveFile(path(u"experts.csv"_s), list));
        REQUIRE(saveFile(path(u"DRAW.json"_s), record));
    }
    DrawFiles files(const DrawRules &rules) const
    {
        return {path(u"pool.csv"_s),
                experts.isEmpty() ? QString() : path(u"experts.csv"_s),
                path(u"seed.txt"_s),
                {},
                rules};
    }
    bool oursAgrees() const
    {
        return bool(verifyDrawFiles(path(u"DRAW.json"_s), path(u"pool.csv"_s),
                                    experts.isEmpty() ? QString() : path(u"experts.csv"_s)));
    }
    /// The script as it is shipped.
    bool theirsAgrees() const
    {
        QProcess python;
        QStringList arguments{QStringLiteral(DUCHA_VERIFIER), path(u"DRAW.json"_s), path(u"pool.csv"_s)};
        if (!experts.isEmpty())
            arguments.append(path(u"experts.csv"_s));
        python.setProcessChannelMode(QProcess::MergedChannels);
        python.start(u"python3"_s, arguments);
        REQUIRE(python.waitForFinished(120'000));
        const QByteArray said = python.readAll();
        INFO(said.toStdString());
        const bool agrees = python.exitCode() == 0;
        CHECK((agrees ? said == "OK\n" : said.startsWith("不符：")));
        return agrees;
    }
};

void changeDigit(QString &text, QRandomGenerator &random)
{
    QList<qsizetype> digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isDigit())
            digits.append(i);
    }
    QChar &digit = text[digits.at(random.bounded(digits.size()))];
    digit = QChar(u'0' + (digit.digitValue() + 1 + random.bounded(9)) % 10);
}

void changeHex(QString &text, QRandomGenerator &random)
{
    QChar &digit = text[random.bounded(text.size())];
    digit = digit == u'a' ? u'b' : u'a';
}

/// One change of a list. Row and column by chance; only what the draw depends on.
void changeList(QList<QStringList> &rows, const QList<int> &columns, QRandomGenerator &random)
{
    const qsizetype row = random.bounded(rows.size());
    switch (random.bounded(4)) {
    case 0:
        rows.removeAt(row);
        return;
    case 1: {
        QStringList added = rows.at(row);
        added[columns.constFirst()] += u"7"_s;
        rows.insert(row, added);
        return;
    }
    default: {
        QString &cell = rows[row][columns.at(random.bounded(columns.size()))];
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); }) && random.bounded(2) == 0)
            changeDigit(cell, random);
        else
            cell += u"变"_s;
    }
    }
}

/// One change of the record, with the digest put right again: what can be recomputed must be found by recomputing.
bool changeRecord(DrawRecord &record, QRandomGenerator &random)
{
    switch (random.bounded(9)) {
    case 0:
        record.entropy[random.bounded(record.entropy.size())].value += u"1"_s;
        break;
    case 1:
        record.entropy[random.bounded(record.entropy.size())].contributor += u"等"_s;
        break;
    case 2:
        record.entropy.swapItemsAt(0, 1);
        break;
    case 3:
        changeHex(record.seed, random);
        break;
    case 4:
        if (record.selected.isEmpty())
            return false;
        changeHex(record.selected[random.bounded(record.selected.size())].ticket, random);
        break;
    case 5:
        if (record.selected.isEmpty())
            return false;
        record.selected.removeAt(random.bounded(record.selected.size()));
        break;
    case 6:
        if (record.selected.isEmpty())
            return false;
        changeDigit(record.selected[random.bounded(record.selected.size())].identifier, random);
        break;
    case 7:
        if (record.assigned.isEmpty())
            return false;
        record.assigned[random.bounded(record.assigned.size())].experts[0] += u"7"_s;
        break;
    default:
        if (record.assigned.size() < 2 || record.assigned.at(0).experts == record.assigned.at(1).experts)
            return false;
        std::swap(record.assigned[0].experts, record.assigned[1].experts);
    }
    record.digest = recordDigest(record);
    return true;
}

/// Nothing, or a change after the draw.
DrawRecord withChangeAfter(const DrawRecord &record, const CasePool &pool, const ExpertPool &experts,
                           QRandomGenerator &random)
{
    DrawRecord result = record;
    for (int step = random.bounded(3); step > 0 && !result.selected.isEmpty(); --step) {
        const QList<AssignedCase> standing = standingCases(result);
        const AssignedCase &one = standing.at(random.bounded(standing.size()));
        const auto next = one.experts.isEmpty() || random.bounded(2) == 0
                              ? withVoidedCase(result, pool.cases, experts.experts, one.identifier, u"卷宗封存"_s)
                              : withReplacedExpert(result, pool.cases, experts.experts, one.identifier,
                                                   one.experts.constLast(), u"系同学"_s);
        if (next)
            result = *next;
    }
    return result;
}

} // namespace

TEST_CASE("the independent verifier agrees on random populations and disagrees on every single change", "[draws]")
{
    QRandomGenerator random(2026);
    for (int drawn = 0; drawn < rounds();) {
        const DrawRequest request = randomRequest(random, 25, 10);
        Table table(request, random);
        table.save();
        const DrawFiles files = table.files(request.rules);
        const auto made = drawFromFiles(files);
        if (!made) {
            CHECK(made.error().detail == u"blocked-case"_s);
            continue;
        }
        ++drawn;
        INFO("draw " << drawn);
        const auto pool =
            readCasePool(files.pool, request.rules.strata.isEmpty() ? QStringList() : QStringList{u"属地"_s});
        REQUIRE(pool);
        const auto experts = files.experts.isEmpty() ? ExpertPool() : readExpertPool(files.experts);
        REQUIRE(experts);
        const DrawRecord record = withChangeAfter(made->record, *pool, *experts, random);
        table.record = drawJson(record);
        table.save();
        CHECK(table.oursAgrees());
        CHECK(table.theirsAgrees());

        DrawRecord changed = record;
        const int kind = random.bounded(4);
        if (kind == 0)
            changeList(table.cases, {1, 2, 3}, random);
        else if (kind == 1 && !table.experts.isEmpty())
            changeList(table.experts, {0, 2, 3, 4, 5}, random);
        else
            while (!changeRecord(changed, random)) {
            }
        table.record = drawJson(changed);
        table.save();
        INFO("kind " << kind << " " << table.record.toStdString());
        CHECK_FALSE(table.oursAgrees());
        CHECK_FALSE(table.theirsAgrees());
    }
}
