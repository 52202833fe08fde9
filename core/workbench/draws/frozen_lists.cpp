#include "core/workbench/draws/frozen_lists.h"

#include "core/base/identifiers/case_number.h"
#include "core/base/save_file.h"
#include "core/base/text_fold.h"
#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/exchange/csv_writer.h"
#include "core/storage/attachment_store.h"
#include "core/workbench/draws/draw_lists.h"
#include "core/workbench/preparation/rounds.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error noScratch(const QTemporaryDir &folder)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "No temporary folder can be made. Check the space on the disk.")},
            folder.errorString()};
}

QString yearOf(const CaseFile &file)
{
    if (file.filedOn.isValid())
        return QString::number(file.filedOn.year());
    const auto number = CaseNumber::parse(file.number);
    return number && number->value.year() ? QString::number(*number->value.year()) : QString();
}

WriteSheet sheetOf(const QStringList &titles)
{
    WriteSheet sheet;
    for (const QString &title : titles)
        sheet.columns.append({title});
    return sheet;
}

/// CSV as it is exported everywhere, so that every spreadsheet program opens it.
Result<QByteArray> csvOf(const WriteSheet &sheet)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noScratch(folder);
    QFile file(folder.filePath(u"list.csv"_s));
    DUCHA_TRY(writeCsv(file.fileName(), sheet));
    if (!file.open(QIODevice::ReadOnly))
        return noScratch(folder);
    return file.readAll();
}

template <class Entry>
void sortByBytes(QList<Entry> &entries, QString Entry::*member)
{
    std::sort(entries.begin(), entries.end(), [member](const Entry &a, const Entry &b) {
        return std::pair((a.*member).toUtf8(), a.id) < std::pair((b.*member).toUtf8(), b.id);
    });
}

} // namespace

Result<QHash<CaseFileId, QString>> drawnCodes(Workbench &workbench)
{
    const auto reviews = CaseReviewRepository(workbench.database()).where({});
    if (!reviews)
        return reviews.error();
    QHash<CaseFileId, QString> codes;
    for (const CaseReview &review : *reviews)
        codes.insert(review.caseId, review.code);
    return codes;
}

FreezeDraft draftOf(const DrawSession &draw)
{
    return {draw.roundId,
            draw.inspectionId,
            draw.purpose,
            draw.category,
            draw.count,
            draw.perCase,
            draw.strata.split(u'\n', Qt::SkipEmptyParts),
            draw.allowShort,
            draw.mutualPairs,
            draw.operatorName,
            draw.witness};
}

Result<DrawLists> listsFor(Workbench &workbench, const FreezeDraft &draft)
{
    QString condition = u"round_id = :round"_s;
    Binds binds{{u":round"_s, draft.roundId.toString()}};
    if (!draft.inspectionId.isNull()) {
        const auto inspection = inspectionRow(workbench, draft.inspectionId);
        if (!inspection)
            return inspection.error();
        condition += u" AND unit_id = :unit"_s;
        binds.append({u":unit"_s, inspection->unit.id.toString()});
    }
    if (!draft.category.trimmed().isEmpty()) {
        condition += u" AND category = :category"_s;
        binds.append({u":category"_s, draft.category.simplified()});
    }
    auto cases = CaseFileRepository(workbench.database()).where(condition, binds);
    if (!cases)
        return cases.error();
    const auto drawn = drawnCodes(workbench);
    if (!drawn)
        return drawn.error();
    DrawLists lists;
    lists.drawnBefore = int(cases->removeIf([&](const CaseFile &file) { return drawn->contains(file.id); }));
    lists.cases = *std::move(cases);
    sortByBytes(lists.cases, &CaseFile::identifier);
    if (draft.perCase <= 0)
        return lists;
    auto experts = ExpertRepository(workbench.database()).where({});
    if (!experts)
        return experts.error();
    const QDate today = workbench.today();
    experts->removeIf([&](const Expert &one) { return one.retiredOn.isValid() && one.retiredOn <= today; });
    lists.experts = *std::move(experts);
    sortByBytes(lists.experts, &Expert::code);
    return lists;
}

Result<QList<Stratum>> strataOf(const QStringList &strata)
{
    static const QStringList columns{u"承办单位"_s, u"属地"_s, u"案件类型"_s, u"类别"_s, u"年度"_s};
    QList<Stratum> result;
    for (const QString &text : strata) {
        const QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
        const QString column = plain.section(u'=', 0, 0).trimmed();
        bool isNumber = false;
        const int count = plain.section(u'=', 1).trimmed().toInt(&isNumber);
        if (!columns.contains(column) || !isNumber || count < 1)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "“%1” is no stratum. Write COLUMN=K with a column of %2 and a "
                                                    "number from 1."),
                          {text, columns.join(u'、')}},
                         u"stratum"_s};
        const bool twice =
            std::any_of(result.begin(), result.end(), [&](const Stratum &one) { return one.column == column; });
        if (twice)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The column %1 stands in two strata. Keep one."), {column}},
                         u"stratum"_s};
        result.append({column, count});
    }
    return result;
}

QString stratumValue(const CaseFile &file, const QString &column)
{
    if (column == u"承办单位"_s)
        return file.unitName;
    if (column == u"属地"_s)
        return file.areaName;
    if (column == u"案件类型"_s)
        return file.kind;
    if (column == u"类别"_s)
        return file.category;
    return yearOf(file);
}

DrawRules rulesOf(const FreezeDraft &draft, const QList<Stratum> &strata)
{
    return {strata.isEmpty() ? draft.count : 0, strata, draft.allowShort, std::max(draft.perCase, 0)};
}

Result<QByteArray> poolCsv(const QList<CaseFile> &cases)
{
    WriteSheet sheet = sheetOf({u"案号"_s, u"承办单位"_s, u"属地"_s, u"案件类型"_s, u"类别"_s, u"办理状态"_s,
                                u"立案日期"_s, u"结案日期"_s, u"年度"_s});
    sheet.rows.reserve(cases.size());
    for (const CaseFile &file : cases)
        sheet.rows.append({file.number, file.unitName, file.areaName, file.kind, file.category, file.progress,
                           file.filedOn.toString(Qt::ISODate), file.closedOn.toString(Qt::ISODate), yearOf(file)});
    return csvOf(sheet);
}

Result<QByteArray> expertsCsv(const QList<Expert> &experts)
{
    WriteSheet sheet = sheetOf({u"编号"_s, u"姓名"_s, u"单位"_s, u"属地"_s, u"专业"_s, u"曾任职单位"_s, u"回避事项"_s});
    for (const Expert &one : experts)
        sheet.rows.append(
            {one.code, one.name, one.unitName, one.areaName, one.specialities, one.formerUnits, one.recusals});
    return csvOf(sheet);
}

Result<QString> keepBytes(Workbench &workbench, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noScratch(folder);
    const QString path = folder.filePath(u"list.csv"_s);
    DUCHA_TRY(saveFile(path, bytes));
    const auto stored = storeContent(workbench.database(), path);
    if (!stored)
        return stored.error();
    return stored->sha256;
}

Result<QByteArray> keptBytes(Workbench &workbench, const QString &sha256)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DUCHA_TRY(writeContent(workbench.database(), sha256, buffer));
    return buffer.data();
}

Result<FrozenLists> frozenLists(const QByteArray &pool, const QByteArray &experts, const FreezeDraft &draft)
{
    const auto strata = strataOf(draft.strata);
    if (!strata)
        return strata.error();
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noScratch(folder);
    const QString poolPath = folder.filePath(u"pool.csv"_s);
    DUCHA_TRY(saveFile(poolPath, pool));
    QStringList columns;
    for (const Stratum &stratum : *strata)
        columns.append(stratum.column);
    auto cases = readCasePool(poolPath, columns);
    if (!cases)
        return cases.error();
    FrozenLists lists{std::move(cases->cases), {}, rulesOf(draft, *strata)};
    if (experts.isEmpty())
        return lists;
    const QString expertsPath = folder.filePath(u"experts.csv"_s);
    DUCHA_TRY(saveFile(expertsPath, experts));
    auto people = readExpertPool(expertsPath);
    if (!people)
        return people.error();
    lists.experts = std::move(people->experts);
    return lists;
}

Result<FrozenLists> frozenLists(Workbench &workbench, const DrawSession &draw)
{
    const auto pool = keptBytes(workbench, draw.poolSha256);
    if (!pool)
        return pool.error();
    QByteArray experts;
    if (!draw.expertsSha256.isEmpty()) {
        const auto kept = keptBytes(workbench, draw.expertsSha256);
        if (!kept)
            return kept.error();
        experts = *kept;
    }
    return frozenLists(*pool, experts, draftOf(draw));
}

} // namespace ducha
