#include "core/base/save_file.h"
#include "core/casereview/casereview_repository.h"
#include "core/casereview/draw_changes.h"
#include "core/casereview/draw_json.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/draws/frozen_lists.h"
#include "core/workbench/draws/review_records.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

CheckMessage differs(const DrawSession &draw, Message message)
{
    return {CheckMessage::Severity::Blocker, u"draw-differs"_s, draw.code, std::move(message)};
}

/// The reviews of the workspace are those of the record, with its experts.
Result<QList<CheckMessage>> compareReviews(Workbench &workbench, const DrawSession &draw, const DrawRecord &record)
{
    Database &database = workbench.database();
    const auto reviews = reviewsOf(workbench, draw.id);
    const auto experts = ExpertRepository(database).where({});
    if (!reviews)
        return reviews.error();
    if (!experts)
        return experts.error();
    QHash<ExpertId, QString> codes;
    for (const Expert &one : *experts)
        codes.insert(one.id, one.code);
    const QList<AssignedCase> standing = standingCases(record);
    QList<CheckMessage> messages;
    if (reviews->size() != standing.size())
        messages.append(
            differs(draw, {QT_TRANSLATE_NOOP("core", "The record of %1 has %2 cases, but %3 reviews stand."),
                           {draw.code, QString::number(standing.size()), QString::number(reviews->size())}}));
    for (qsizetype i = 0; i < std::min(reviews->size(), standing.size()); ++i) {
        const CaseReview &review = reviews->at(i);
        const auto file = CaseFileRepository(database).byId(review.caseId);
        const auto assigned = expertsOf(workbench, review.id);
        if (!file)
            return file.error();
        if (!assigned)
            return assigned.error();
        QStringList people;
        for (const ReviewExpert &one : *assigned)
            people.append(codes.value(one.expertId));
        QStringList recorded = standing.at(i).experts;
        people.sort();
        recorded.sort();
        if (file->identifier != standing.at(i).identifier || people != recorded)
            messages.append(differs(
                draw,
                {QT_TRANSLATE_NOOP("core", "At place %1 the record has %2 with %3, but the review %4 is of %5 with "
                                           "%6."),
                 {QString::number(i + 1), standing.at(i).identifier, recorded.join(u'、'), review.code,
                  file->identifier, people.join(u'、')}}));
    }
    return messages;
}

Result<DrawSession> sessionOf(Workbench &workbench, DrawId id)
{
    return DrawSessionRepository(workbench.database()).byId(id);
}

} // namespace

Result<QList<CheckMessage>> verifyStoredDraw(Workbench &workbench, DrawId id)
{
    const auto draw = sessionOf(workbench, id);
    if (!draw)
        return draw.error();
    const auto record = recordOf(*draw);
    if (!record)
        return record.error();
    const auto lists = frozenLists(workbench, *draw);
    if (!lists)
        return lists.error();
    if (record->population.digest != draw->populationDigest || record->experts.digest != draw->expertsDigest)
        return QList<CheckMessage>{differs(
            *draw, {QT_TRANSLATE_NOOP("core", "The record of %1 is of other lists than were frozen."), {draw->code}})};
    const auto verified = verifyDrawJson(draw->record.toUtf8(), *record, lists->cases, lists->experts);
    if (!verified) {
        if (verified.error().code != Error::Code::Conflict)
            return verified.error();
        return QList<CheckMessage>{differs(*draw, verified.error().message)};
    }
    if (draw->state == DrawState::Void)
        return QList<CheckMessage>(); // its reviews were withdrawn
    return compareReviews(workbench, *draw, *record);
}

Result<QStringList> exportDraw(Workbench &workbench, DrawId id, const QString &folder)
{
    const auto draw = sessionOf(workbench, id);
    if (!draw)
        return draw.error();
    QList<std::pair<QString, QByteArray>> files;
    const auto pool = keptBytes(workbench, draw->poolSha256);
    if (!pool)
        return pool.error();
    files.append({u"pool.csv"_s, *pool});
    if (!draw->expertsSha256.isEmpty()) {
        const auto experts = keptBytes(workbench, draw->expertsSha256);
        if (!experts)
            return experts.error();
        files.append({u"experts.csv"_s, *experts});
    }
    if (!draw->record.isEmpty())
        files.append({u"DRAW.json"_s, draw->record.toUtf8()});
    QFile verifier(u":/verify_draw.py"_s);
    if (!verifier.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read to its end. Copy it again.")},
                     verifier.errorString(),
                     {.file = verifier.fileName()}};
    files.append({u"verify_draw.py"_s, verifier.readAll()});
    if (!QDir().mkpath(folder))
        return Error{
            Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The folder cannot be made. Choose another, or check your permissions.")},
            {},
            {.file = folder}};
    QStringList written;
    for (const auto &[name, bytes] : files) {
        const QString path = QDir(folder).filePath(name);
        DUCHA_TRY(saveFile(path, bytes));
        written.append(path);
    }
    return written;
}

} // namespace ducha
