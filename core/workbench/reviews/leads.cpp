#include "core/workbench/reviews/leads.h"

#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/finding/lead_repository.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/casework/evidence.h"
#include "core/workbench/feedback/numbers.h"
#include "core/workbench/reviews/review_folder.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<> change(Workbench &workbench, LeadId id, const std::function<Result<Lead>(const Lead &)> &step)
{
    return workbench.write([&]() -> Result<> {
        LeadRepository leads(workbench.database());
        const auto lead = leads.byId(id);
        if (!lead)
            return lead.error();
        const auto next = step(*lead);
        if (!next)
            return next.error();
        return leads.save(*next);
    });
}

Error noSource()
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "A lead comes from a suspected mark of a submitted review sheet, or from words "
                                       "marked as a possible lead, of the same inspection.")},
            {},
            {}};
}

Result<> checkMarkSource(Workbench &workbench, const Lead &lead)
{
    const auto id = ReviewMarkId::fromString(lead.sourceId);
    if (!id)
        return noSource();
    const auto mark = ReviewMarkRepository(workbench.database()).byId(*id);
    if (!mark)
        return mark.error();
    const auto folder = folderOfSheet(workbench, mark->sheetId);
    if (!folder)
        return folder.error();
    const bool submitted = std::any_of(folder->sheets.begin(), folder->sheets.end(), [&](const ReviewSheet &sheet) {
        return sheet.id == mark->sheetId && sheet.submittedAt.isValid();
    });
    return mark->suspected && submitted && folder->review.inspectionId == lead.inspectionId ? Result<>() : noSource();
}

Result<> checkAnchorSource(Workbench &workbench, const Lead &lead)
{
    const auto id = AnchorId::fromString(lead.sourceId);
    if (!id)
        return noSource();
    const auto anchor = AnchorRepository(workbench.database()).byId(*id);
    if (!anchor)
        return anchor.error();
    return anchor->mark == AnchorMark::PossibleLead && anchor->inspectionId == lead.inspectionId ? Result<>()
                                                                                                 : noSource();
}

/// The codes of what the leads were seen in, by the id of the source.
Result<QHash<QString, QString>> sourceCodes(Workbench &workbench, const QList<Lead> &leads)
{
    QHash<QString, QString> codes;
    QSet<InspectionId> read;
    for (const Lead &lead : leads) {
        if (lead.sourceKind == LeadSource::ReviewMark) {
            const auto mark =
                ReviewMarkRepository(workbench.database()).where(u"id = :id"_s, {{u":id"_s, lead.sourceId}});
            if (!mark)
                return mark.error();
            if (mark->isEmpty())
                continue;
            const auto folder = folderOfSheet(workbench, mark->constFirst().sheetId);
            if (folder)
                codes.insert(lead.sourceId, folder->review.code);
            else if (folder.error().code != Error::Code::NotFound)
                return folder.error();
        } else if (!read.contains(lead.inspectionId)) {
            read.insert(lead.inspectionId);
            const auto anchors = anchorRows(workbench, lead.inspectionId);
            if (!anchors)
                return anchors.error();
            for (const AnchorRow &row : *anchors)
                codes.insert(row.anchor.id.toString(), row.source);
        }
    }
    return codes;
}

} // namespace

Result<QList<LeadRow>> leadRows(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const auto leads =
        inspection.isNull()
            ? LeadRepository(database).where({}, {}, u"code"_s)
            : LeadRepository(database).where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    const auto people = PersonRepository(database).where({});
    const auto inspections = InspectionRepository(database).where({});
    if (!leads)
        return leads.error();
    if (!people)
        return people.error();
    if (!inspections)
        return inspections.error();
    const auto sources = sourceCodes(workbench, *leads);
    if (!sources)
        return sources.error();
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);
    QHash<InspectionId, QString> codes;
    for (const Inspection &one : *inspections)
        codes.insert(one.id, one.code);
    QList<LeadRow> rows;
    for (const Lead &lead : *leads)
        rows.append({lead, codes.value(lead.inspectionId), names.value(lead.proposerId), names.value(lead.secondId),
                     sources->value(lead.sourceId)});
    return rows;
}

Result<Lead> registerLead(Workbench &workbench, const Lead &draft)
{
    if (draft.subject.trimmed().isEmpty() || draft.gist.trimmed().isEmpty() || draft.proposerId.isNull())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A lead needs whom it is about, what is reported, and who proposes "
                                                "it.")}};
    Lead lead;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        DUCHA_TRY(draft.sourceKind == LeadSource::ReviewMark ? checkMarkSource(workbench, draft)
                                                             : checkAnchorSource(workbench, draft));
        const auto code = nextCode(workbench, u"lead", u"XS"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        lead.id = LeadId::create();
        lead.code = *code;
        lead.inspectionId = draft.inspectionId;
        lead.subject = draft.subject.trimmed();
        lead.post = draft.post.trimmed();
        lead.gist = draft.gist.trimmed();
        lead.sourceKind = draft.sourceKind;
        lead.sourceId = draft.sourceId;
        lead.proposerId = draft.proposerId;
        return LeadRepository(workbench.database()).save(lead);
    }));
    return lead;
}

Result<> decideLead(Workbench &workbench, LeadId id, PersonId second, bool approved, const QString &note)
{
    return change(workbench, id,
                  [&](const Lead &lead) { return decided(lead, second, approved, note, workbench.now()); });
}

Result<> transferLead(Workbench &workbench, LeadId id, const QString &receiver, const QDate &on)
{
    return change(workbench, id, [&](const Lead &lead) -> Result<Lead> {
        const auto number = nextNumber(workbench, setting::kLetterPrefix);
        if (!number)
            return number.error();
        const auto next = transferred(lead, receiver, number->display(), on);
        if (!next)
            return next.error();
        DUCHA_TRY(takeNumber(workbench, *number, lead.code, NumberState::Used, {}));
        return next;
    });
}

Result<> receiveLead(Workbench &workbench, LeadId id, const QString &by, const QDate &on)
{
    return change(workbench, id, [&](const Lead &lead) { return received(lead, by, on); });
}

Result<> answerLead(Workbench &workbench, LeadId id, LeadDisposal disposal, const QDate &on)
{
    return change(workbench, id, [&](const Lead &lead) { return answered(lead, disposal, on); });
}

} // namespace ducha
