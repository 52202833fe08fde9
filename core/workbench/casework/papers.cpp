#include "core/workbench/casework/papers.h"

#include "core/directory/directory_repository.h"
#include "core/evidence/evidence_repository.h"
#include "core/finding/finding_repository.h"
#include "core/standard/standard_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Result<> change(Workbench &workbench, WorkingPaperId id,
                const std::function<Result<WorkingPaper>(const WorkingPaper &)> &step)
{
    return workbench.write([&]() -> Result<> {
        WorkingPaperRepository papers(workbench.database());
        const auto paper = papers.byId(id);
        if (!paper)
            return paper.error();
        const auto next = step(*paper);
        if (!next)
            return next.error();
        return papers.save(*next);
    });
}

Result<QList<PaperSource>> citations(Workbench &workbench, WorkingPaperId paper, AnchorId anchor)
{
    return PaperSourceRepository(workbench.database())
        .where(u"paper_id = :paper AND anchor_id = :anchor"_s,
               {{u":paper"_s, paper.toString()}, {u":anchor"_s, anchor.toString()}});
}

/// The rows of papers that were read, with their sources and names.
Result<QList<PaperRow>> dressed(Workbench &workbench, const QList<WorkingPaper> &papers, InspectionId inspection)
{
    Database &database = workbench.database();
    const auto anchors = anchorRows(workbench, inspection);
    const auto citing = PaperSourceRepository(database).where({});
    const auto people = PersonRepository(database).where({});
    const auto taken = FindingPaperRepository(database).where({});
    const auto findings = FindingRepository(database).where({});
    if (!anchors)
        return anchors.error();
    if (!citing)
        return citing.error();
    if (!people)
        return people.error();
    if (!taken)
        return taken.error();
    if (!findings)
        return findings.error();
    QHash<AnchorId, AnchorRow> anchorsById;
    for (const AnchorRow &anchor : *anchors)
        anchorsById.insert(anchor.anchor.id, anchor);
    QHash<WorkingPaperId, QList<AnchorRow>> sources;
    for (const PaperSource &source : *citing) {
        if (const auto anchor = anchorsById.constFind(source.anchorId); anchor != anchorsById.constEnd())
            sources[source.paperId].append(*anchor);
    }
    QHash<PersonId, QString> names;
    for (const Person &person : *people)
        names.insert(person.id, person.name);
    QHash<FindingId, QString> codes;
    for (const Finding &finding : *findings)
        codes.insert(finding.id, finding.code);
    QHash<WorkingPaperId, QString> findingOf;
    for (const FindingPaper &link : *taken) {
        if (codes.contains(link.findingId))
            findingOf.insert(link.paperId, codes.value(link.findingId));
    }
    QList<PaperRow> rows;
    for (const WorkingPaper &paper : papers) {
        PaperRow row{paper,
                     names.value(paper.preparerId),
                     names.value(paper.secondPreparerId),
                     names.value(paper.reviewerId),
                     sources.value(paper.id),
                     findingOf.value(paper.id),
                     false};
        row.shaken = std::any_of(row.sources.cbegin(), row.sources.cend(),
                                 [](const AnchorRow &source) { return source.standing != MarkStanding::Stands; });
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<QList<Dimension>> dimensionsOf(Workbench &workbench)
{
    return DimensionRepository(workbench.database()).where({}, {}, u"position"_s);
}

Result<QList<PaperRow>> paperRows(Workbench &workbench, InspectionId inspection)
{
    const WorkingPaperRepository papers(workbench.database());
    const auto found = inspection.isNull()
                           ? papers.where({}, {}, u"code"_s)
                           : papers.where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    if (!found)
        return found.error();
    return dressed(workbench, *found, inspection);
}

Result<PaperRow> paperRow(Workbench &workbench, WorkingPaperId id)
{
    const auto paper = WorkingPaperRepository(workbench.database()).byId(id);
    if (!paper)
        return paper.error();
    const auto rows = dressed(workbench, {*paper}, paper->inspectionId);
    if (!rows)
        return rows.error();
    return rows->constFirst();
}

QList<CheckMessage> checkPaperRow(const PaperRow &row)
{
    auto messages = checkPaper(row.paper, int(row.sources.size()));
    for (const AnchorRow &source : row.sources) {
        if (source.standing == MarkStanding::Stands)
            continue;
        messages.append(
            {CheckMessage::Severity::Warning, u"paper-source-changed"_s, row.paper.code,
             source.standing == MarkStanding::Withdrawn
                 ? Message{QT_TRANSLATE_NOOP("core", "A source was withdrawn: “%1”. Take it out or replace it."),
                           {source.anchor.quote}}
                 : Message{QT_TRANSLATE_NOOP("core", "The words of a source changed: “%1”. Mark them again."),
                           {source.anchor.quote}}});
    }
    return messages;
}

Result<WorkingPaper> savePaper(Workbench &workbench, const WorkingPaper &form)
{
    if (form.dimension.isEmpty())
        return Error{
            Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose the dimension of the catalogue.")}, form.code};
    std::optional<WorkingPaper> done;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        WorkingPaperRepository papers(workbench.database());
        WorkingPaper paper;
        if (form.id.isNull()) {
            const auto code = nextCode(workbench, u"working_paper", u"DG"_s, workbench.today().year(), 4);
            if (!code)
                return code.error();
            paper.id = WorkingPaperId::create();
            paper.code = *code;
            paper.inspectionId = form.inspectionId;
        } else {
            const auto stored = papers.byId(form.id);
            if (!stored)
                return stored.error();
            paper = *stored;
        }
        const WorkingPaper before = paper;
        paper.dimension = form.dimension;
        paper.title = form.title.trimmed();
        paper.summary = form.summary.trimmed();
        paper.details = form.details.trimmed();
        paper.preparerId = form.preparerId;
        paper.secondPreparerId = form.secondPreparerId;
        if (!form.id.isNull() && paper == before) {
            done = paper; // nothing was changed, so a review still holds
            return {};
        }
        const auto next = edited(paper);
        if (!next)
            return next.error();
        done = *next;
        return papers.save(*next);
    }));
    return *done;
}

Result<> citeAnchor(Workbench &workbench, WorkingPaperId id, AnchorId anchorId)
{
    return change(workbench, id, [&](const WorkingPaper &paper) -> Result<WorkingPaper> {
        const auto next = edited(paper);
        if (!next)
            return next.error();
        const auto anchor = AnchorRepository(workbench.database()).byId(anchorId);
        if (!anchor)
            return anchor.error();
        if (anchor->inspectionId != paper.inspectionId)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "The source belongs to another inspection.")},
                         paper.code};
        // Leads go their own way; nothing that ends in a feedback may rest on one (model.md 4.5, invariant 3).
        if (anchor->mark == AnchorMark::PossibleLead)
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "A possible lead cannot be cited. Mark what is evidence apart "
                                                    "from it.")},
                         paper.code};
        const auto cited = citations(workbench, id, anchorId);
        if (!cited)
            return cited.error();
        if (!cited->isEmpty())
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "%1 cites this source already."), {paper.code}}};
        DUCHA_TRY(PaperSourceRepository(workbench.database()).save({PaperSourceId::create(), id, anchorId}));
        return next;
    });
}

Result<> unciteAnchor(Workbench &workbench, WorkingPaperId id, AnchorId anchorId)
{
    return change(workbench, id, [&](const WorkingPaper &paper) -> Result<WorkingPaper> {
        const auto next = edited(paper);
        if (!next)
            return next.error();
        const auto cited = citations(workbench, id, anchorId);
        if (!cited)
            return cited.error();
        if (cited->isEmpty())
            return Error{Error::Code::NotFound,
                         {QT_TRANSLATE_NOOP("core", "%1 does not cite this source."), {paper.code}}};
        DUCHA_TRY(PaperSourceRepository(workbench.database()).withdraw(cited->constFirst().id, u"uncited"_s));
        return next;
    });
}

Result<> submitPaper(Workbench &workbench, WorkingPaperId id)
{
    const auto row = paperRow(workbench, id);
    if (!row)
        return row.error();
    if (row->shaken)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A source of %1 was changed or withdrawn. Settle it first."),
                      {row->paper.code}}};
    const int sources = int(row->sources.size());
    return change(workbench, id, [&](const WorkingPaper &paper) { return submitted(paper, sources); });
}

Result<> reviewPaper(Workbench &workbench, WorkingPaperId id, PersonId reviewer, bool approved, const QString &comment)
{
    return change(workbench, id, [&](const WorkingPaper &paper) {
        return reviewed(paper, {reviewer, approved, comment, workbench.now()});
    });
}

Result<> rejectPaper(Workbench &workbench, WorkingPaperId id, const QString &reason)
{
    return change(workbench, id, [&](const WorkingPaper &paper) { return notAdopted(paper, reason); });
}

Result<> confirmFacts(Workbench &workbench, WorkingPaperId id, FactConfirmation confirmation, const QString &text)
{
    return change(workbench, id, [&](WorkingPaper paper) -> Result<WorkingPaper> {
        if (confirmation == FactConfirmation::Disputed && text.trimmed().isEmpty())
            return Error{
                Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Write what the unit disputes.")}, paper.code};
        paper.confirmation = confirmation;
        paper.confirmationText = text.trimmed();
        return paper;
    });
}

} // namespace ducha
