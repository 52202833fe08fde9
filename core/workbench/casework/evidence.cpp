#include "core/workbench/casework/evidence.h"

#include "core/casereview/casereview_repository.h"
#include "core/collision/collision_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/storage/attachment_store.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeDatabase>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// So much of a quote stands in a label, in characters.
constexpr int kLabelLength = 24;

QString shortened(const QString &quote)
{
    const QString start = spanOf(quote, 0, kLabelLength);
    return start.size() < quote.size() ? start + u'\u2026' : quote;
}

/// `place` is the number of a turn or opinion, the code of a sheet's item.
Message labelOf(const Anchor &anchor, const QString &source, const QString &place)
{
    const QString words = shortened(anchor.quote);
    if (source.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "Withdrawn source: “%1”"), {words}};
    switch (anchor.kind) {
    case AnchorKind::TalkTurn:
        return {QT_TRANSLATE_NOOP("core", "%1, turn %2: “%3”"), {source, place, words}};
    case AnchorKind::Opinion:
        return {QT_TRANSLATE_NOOP("core", "%1, opinion %2: “%3”"), {source, place, words}};
    case AnchorKind::DocumentPage:
        return {QT_TRANSLATE_NOOP("core", "%1, page %2: “%3”"), {source, QString::number(anchor.page), words}};
    case AnchorKind::ReviewMark:
        return {QT_TRANSLATE_NOOP("core", "%1, item %2: “%3”"), {source, place, words}};
    case AnchorKind::Hit:
        return {QT_TRANSLATE_NOOP("core", "%1: “%2”"), {source, words}};
    }
    return {};
}

/// The anchors on items of review sheets; one whose review does not count any more has no source.
Result<QList<AnchorRow>> reviewAnchors(Workbench &workbench, const Binds &inspection)
{
    Database &database = workbench.database();
    const auto anchors =
        AnchorRepository(database).where(u"inspection_id = :id AND kind = 'review-mark'"_s, inspection);
    const auto reviews = CaseReviewRepository(database).where(u"inspection_id = :id"_s, inspection);
    const QString ofReview = u"review_id IN (SELECT id FROM case_review WHERE inspection_id = :id)"_s;
    const auto sheets = ReviewSheetRepository(database).where(ofReview, inspection);
    const auto marks = ReviewMarkRepository(database).where(
        u"sheet_id IN (SELECT id FROM review_sheet WHERE "_s + ofReview + u')', inspection);
    if (!anchors)
        return anchors.error();
    if (!reviews)
        return reviews.error();
    if (!sheets)
        return sheets.error();
    if (!marks)
        return marks.error();
    QHash<CaseReviewId, QString> codes;
    for (const CaseReview &review : *reviews)
        codes.insert(review.id, review.code);
    QHash<ReviewSheetId, QString> codeOf;
    for (const ReviewSheet &sheet : *sheets)
        codeOf.insert(sheet.id, codes.value(sheet.reviewId));
    QHash<QString, ReviewMark> byId;
    for (const ReviewMark &mark : *marks)
        byId.insert(mark.id.toString(), mark);
    QList<AnchorRow> rows;
    for (const Anchor &anchor : *anchors) {
        const ReviewMark mark = byId.value(anchor.sourceId);
        const QString code = codeOf.value(mark.sheetId);
        MarkStanding standing = MarkStanding::Withdrawn;
        if (!code.isEmpty()) // what turned out to be a possible lead is not evidence any more
            standing =
                stillStands(anchor, mark.reason) && !mark.suspected ? MarkStanding::Stands : MarkStanding::Changed;
        rows.append({anchor, labelOf(anchor, code, mark.item), code, standing, 0});
    }
    return rows;
}

/// The anchors on what was determined of hits.
Result<QList<AnchorRow>> hitAnchors(Workbench &workbench, const Binds &inspection)
{
    Database &database = workbench.database();
    const auto anchors = AnchorRepository(database).where(u"inspection_id = :id AND kind = 'hit'"_s, inspection);
    const auto hits = HitRepository(database).where(
        u"id IN (SELECT source_id FROM anchor WHERE inspection_id = :id AND kind = 'hit')"_s, inspection);
    if (!anchors)
        return anchors.error();
    if (!hits)
        return hits.error();
    QHash<QString, Hit> byId;
    for (const Hit &hit : *hits)
        byId.insert(hit.id.toString(), hit);
    QList<AnchorRow> rows;
    for (const Anchor &anchor : *anchors) {
        const auto hit = byId.constFind(anchor.sourceId);
        const bool isThere = hit != byId.constEnd();
        const QString code = isThere ? hit->code : QString();
        MarkStanding standing = MarkStanding::Withdrawn;
        if (isThere)
            standing = stillStands(anchor, determinedSentence(*hit)) ? MarkStanding::Stands : MarkStanding::Changed;
        rows.append({anchor, labelOf(anchor, code, {}), code, standing, 0});
    }
    return rows;
}

Result<QList<AnchorRow>> rowsOf(Workbench &workbench, InspectionId inspection)
{
    const auto marks = markRows(workbench, inspection);
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto pages =
        AnchorRepository(workbench.database()).where(u"inspection_id = :id AND kind = 'document-page'"_s, binds);
    const auto files = AttachmentRepository(workbench.database()).where(u"inspection_id = :id"_s, binds);
    const auto reviewed = reviewAnchors(workbench, binds);
    const auto hits = hitAnchors(workbench, binds);
    if (!marks)
        return marks.error();
    if (!pages)
        return pages.error();
    if (!files)
        return files.error();
    if (!reviewed)
        return reviewed.error();
    if (!hits)
        return hits.error();
    QHash<QString, QString> codes;
    for (const Attachment &file : *files)
        codes.insert(file.id.toString(), file.code);
    QList<AnchorRow> rows = *reviewed + *hits;
    for (const MarkRow &mark : *marks)
        rows.append({mark.anchor, labelOf(mark.anchor, mark.source, QString::number(mark.number)), mark.source,
                     mark.standing, 0});
    for (const Anchor &page : *pages) {
        const QString code = codes.value(page.sourceId);
        rows.append(
            {page, labelOf(page, code, {}), code, code.isEmpty() ? MarkStanding::Withdrawn : MarkStanding::Stands, 0});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AnchorRow &a, const AnchorRow &b) {
        return std::tuple(a.source.isEmpty(), a.anchor.kind, a.source, a.anchor.page) <
               std::tuple(b.source.isEmpty(), b.anchor.kind, b.source, b.anchor.page);
    });
    return rows;
}

} // namespace

Result<QList<AttachmentRow>> attachmentRows(Workbench &workbench, InspectionId inspection)
{
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto files = AttachmentRepository(workbench.database()).where(u"inspection_id = :id"_s, binds, u"code"_s);
    const auto anchors =
        AnchorRepository(workbench.database()).where(u"inspection_id = :id AND kind = 'document-page'"_s, binds);
    if (!files)
        return files.error();
    if (!anchors)
        return anchors.error();
    QHash<QString, int> counts;
    for (const Anchor &anchor : *anchors)
        ++counts[anchor.sourceId];
    QList<AttachmentRow> rows;
    for (const Attachment &file : *files)
        rows.append({file, counts.value(file.id.toString())});
    return rows;
}

Result<Attachment> attachFile(Workbench &workbench, const AttachmentDraft &draft, const Progress &progress)
{
    std::optional<Attachment> made;
    const auto take = [&]() -> Result<> {
        const auto inspection = InspectionRepository(workbench.database()).byId(draft.inspectionId);
        if (!inspection)
            return inspection.error();
        const auto content = storeContent(workbench.database(), draft.path, progress);
        if (!content)
            return content.error();
        AttachmentRepository files(workbench.database());
        const auto same = files.where(u"inspection_id = :id AND sha256 = :sha256"_s,
                                      {{u":id"_s, draft.inspectionId.toString()}, {u":sha256"_s, content->sha256}});
        if (!same)
            return same.error();
        if (!same->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "This file is here already, as %1 (%2)."),
                          {same->constFirst().code, same->constFirst().title}},
                         {},
                         {.file = draft.path}};
        const auto code = nextCode(workbench, u"attachment", u"FJ"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        const QFileInfo file(draft.path);
        const QString title = draft.title.trimmed();
        made = Attachment{AttachmentId::create(),   *code,
                          draft.inspectionId,       title.isEmpty() ? file.completeBaseName() : title,
                          file.fileName(),          QMimeDatabase().mimeTypeForFile(file).name(),
                          content->sha256,          content->size,
                          std::max(0, draft.pages), draft.origin.trimmed(),
                          draft.receivedOn};
        return files.save(*made);
    };
    DUCHA_TRY(workbench.write(take));
    return *made;
}

Result<> saveAttachment(Workbench &workbench, const Attachment &form)
{
    if (form.title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Give the file a title.")}, form.code};
    return workbench.write([&]() -> Result<> {
        AttachmentRepository files(workbench.database());
        auto file = files.byId(form.id);
        if (!file)
            return file.error();
        const auto beyond = AnchorRepository(workbench.database())
                                .where(u"source_id = :id AND page > :pages"_s,
                                       {{u":id"_s, form.id.toString()}, {u":pages"_s, form.pages}});
        if (!beyond)
            return beyond.error();
        if (form.pages > 0 && !beyond->isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Page %1 of %2 is marked. The file cannot have fewer pages."),
                          {QString::number(beyond->constLast().page), form.code}}};
        file->title = form.title.trimmed();
        file->origin = form.origin.trimmed();
        file->receivedOn = form.receivedOn;
        file->pages = std::max(0, form.pages);
        return files.save(*file);
    });
}

Result<> withdrawAttachment(Workbench &workbench, AttachmentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the file is withdrawn.")}};
    return workbench.write([&] { return AttachmentRepository(workbench.database()).withdraw(id, reason.trimmed()); });
}

Result<QString> extractAttachment(Workbench &workbench, AttachmentId id, const QString &folder,
                                  const Progress &progress)
{
    const auto file = AttachmentRepository(workbench.database()).byId(id);
    if (!file)
        return file.error();
    // The name came from outside: only its last part is used, and a name that means a folder is none.
    QString name = QFileInfo(file->fileName).fileName();
    if (name.isEmpty() || name == u"."_s || name == u".."_s)
        name = file->code;
    const QString path = QDir(folder).filePath(name);
    const auto cannotWrite = [&](const QString &detail) {
        return Error{
            Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The file cannot be written to the temporary folder. Is the disk full?")},
            detail,
            {.file = path}};
    };
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite(out.errorString());
    DUCHA_TRY(writeContent(workbench.database(), file->sha256, out, progress));
    if (!out.commit())
        return cannotWrite(out.errorString());
    // What is changed in a copy is not changed in the workspace; better that the other program says so at once.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

Result<Anchor> markPage(Workbench &workbench, AttachmentId id, int page, const QString &quote, AnchorMark mark,
                        const QString &note)
{
    std::optional<Anchor> made;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        const auto file = AttachmentRepository(workbench.database()).byId(id);
        if (!file)
            return file.error();
        if (page < 1 || (file->pages > 0 && page > file->pages))
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "%1 has no page %2."), {file->code, QString::number(page)}}};
        if (quote.trimmed().isEmpty())
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Write what the page shows, in its own words.")},
                         file->code};
        AnchorRepository anchors(workbench.database());
        const auto same = anchors.where(u"source_id = :id AND page = :page AND quote = :quote AND mark = :mark"_s,
                                        {{u":id"_s, id.toString()},
                                         {u":page"_s, page},
                                         {u":quote"_s, quote.trimmed()},
                                         {u":mark"_s, enumName(mark)}});
        if (!same)
            return same.error();
        if (!same->isEmpty())
            return Error{Error::Code::Conflict, {QT_TRANSLATE_NOOP("core", "These words are marked so already.")}};
        made = Anchor{AnchorId::create(),
                      file->inspectionId,
                      AnchorKind::DocumentPage,
                      id.toString(),
                      0,
                      0,
                      page,
                      quote.trimmed(),
                      mark,
                      note.trimmed()};
        return anchors.save(*made);
    }));
    return *made;
}

Result<QList<AnchorRow>> anchorRows(Workbench &workbench, InspectionId inspection)
{
    QList<AnchorRow> rows;
    if (inspection.isNull()) {
        const auto inspections = InspectionRepository(workbench.database()).where({}, {}, u"code"_s);
        if (!inspections)
            return inspections.error();
        for (const Inspection &one : *inspections) {
            const auto some = rowsOf(workbench, one.id);
            if (!some)
                return some.error();
            rows += *some;
        }
    } else {
        const auto some = rowsOf(workbench, inspection);
        if (!some)
            return some.error();
        rows = *some;
    }
    const auto cited = PaperSourceRepository(workbench.database()).where({});
    if (!cited)
        return cited.error();
    QHash<AnchorId, int> counts;
    for (const PaperSource &source : *cited)
        ++counts[source.anchorId];
    for (AnchorRow &row : rows)
        row.papers = counts.value(row.anchor.id);
    return rows;
}

} // namespace ducha
