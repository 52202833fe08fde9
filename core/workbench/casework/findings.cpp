#include "core/workbench/casework/findings.h"

#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/inspection/inspection_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error fixed(const Finding &finding)
{
    return {Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "%1 is in the feedback or dropped and stays as it is."), {finding.code}},
            finding.code};
}

bool isFixed(const Finding &finding)
{
    return finding.state == FindingState::InFeedback || finding.state == FindingState::Dropped;
}

Result<QList<FindingRow>> dressed(Workbench &workbench, const QList<Finding> &findings, InspectionId inspection)
{
    Database &database = workbench.database();
    const auto papers = paperRows(workbench, inspection);
    const auto links = FindingPaperRepository(database).where({});
    const auto cited =
        SentenceSourceRepository(database).where(u"sentence_id IN (SELECT id FROM sentence WHERE voided_at IS NULL)"_s);
    const auto inspections = InspectionRepository(database).where({});
    if (!papers)
        return papers.error();
    if (!links)
        return links.error();
    if (!cited)
        return cited.error();
    if (!inspections)
        return inspections.error();
    QHash<WorkingPaperId, PaperRow> papersById;
    for (const PaperRow &paper : *papers)
        papersById.insert(paper.paper.id, paper);
    QHash<FindingId, QList<PaperRow>> under;
    for (const FindingPaper &link : *links) {
        if (const auto paper = papersById.constFind(link.paperId); paper != papersById.constEnd())
            under[link.findingId].append(*paper);
    }
    QHash<FindingId, int> sentences;
    for (const SentenceSource &source : *cited)
        ++sentences[source.findingId];
    QHash<InspectionId, QString> codes;
    for (const Inspection &one : *inspections)
        codes.insert(one.id, one.code);
    QList<FindingRow> rows;
    for (const Finding &finding : findings) {
        FindingRow row{finding, codes.value(finding.inspectionId), under.value(finding.id), sentences.value(finding.id),
                       false};
        row.shaken =
            std::any_of(row.papers.cbegin(), row.papers.cend(), [](const PaperRow &paper) { return paper.shaken; });
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FindingRow &a, const FindingRow &b) { return a.inspection < b.inspection; });
    return rows;
}

/// Puts an approved paper under a finding; the paper is merged from then on.
Result<> takeUp(Workbench &workbench, FindingId finding, const WorkingPaper &paper)
{
    const auto done = merged(paper);
    if (!done)
        return done.error();
    DUCHA_TRY(WorkingPaperRepository(workbench.database()).save(*done));
    return FindingPaperRepository(workbench.database()).save({FindingPaperId::create(), finding, paper.id});
}

} // namespace

QList<AnchorRow> FindingRow::sources() const
{
    QList<AnchorRow> all;
    QSet<AnchorId> seen;
    for (const PaperRow &paper : papers) {
        for (const AnchorRow &source : paper.sources) {
            if (!seen.contains(source.anchor.id))
                all.append(source);
            seen.insert(source.anchor.id);
        }
    }
    return all;
}

Result<QList<FindingRow>> findingRows(Workbench &workbench, InspectionId inspection)
{
    const FindingRepository findings(workbench.database());
    const auto found = inspection.isNull()
                           ? findings.where({}, {}, u"code"_s)
                           : findings.where(u"inspection_id = :id"_s, {{u":id"_s, inspection.toString()}}, u"code"_s);
    if (!found)
        return found.error();
    return dressed(workbench, *found, inspection);
}

Result<FindingRow> findingRow(Workbench &workbench, FindingId id)
{
    const auto finding = FindingRepository(workbench.database()).byId(id);
    if (!finding)
        return finding.error();
    const auto rows = dressed(workbench, {*finding}, finding->inspectionId);
    if (!rows)
        return rows.error();
    return rows->constFirst();
}

QList<CheckMessage> checkFinding(const FindingRow &row)
{
    using enum CheckMessage::Severity;
    QList<CheckMessage> messages;
    const auto say = [&](CheckMessage::Severity severity, const QString &rule, const Message &message) {
        messages.append({severity, rule, row.finding.code, message});
    };
    const auto sources = row.sources();
    if (row.papers.isEmpty())
        say(Blocker, u"finding-papers"_s,
            {QT_TRANSLATE_NOOP("core", "%1 rests on no working paper."), {row.finding.code}});
    else if (sources.isEmpty())
        say(Blocker, u"finding-sources"_s, {QT_TRANSLATE_NOOP("core", "%1 rests on no source."), {row.finding.code}});
    else if (sources.size() == 1)
        say(Hint, u"finding-single-source"_s,
            {QT_TRANSLATE_NOOP("core", "%1 rests on a single source."), {row.finding.code}});
    if (row.shaken)
        say(Warning, u"finding-source-changed"_s,
            {QT_TRANSLATE_NOOP("core", "A source of %1 was changed or withdrawn. Settle it first."),
             {row.finding.code}});
    for (const PaperRow &paper : row.papers) {
        if (paper.paper.confirmation == FactConfirmation::Open)
            say(Warning, u"finding-facts"_s,
                {QT_TRANSLATE_NOOP("core", "The unit has not confirmed the facts of %1."), {paper.paper.code}});
    }
    return messages;
}

Result<Finding> makeFinding(Workbench &workbench, const Finding &draft, const QList<WorkingPaperId> &papers)
{
    Finding finding = draft;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        QList<WorkingPaper> taken;
        for (const WorkingPaperId &id : papers) {
            const auto paper = WorkingPaperRepository(workbench.database()).byId(id);
            if (!paper)
                return paper.error();
            if (!taken.isEmpty() && paper->inspectionId != taken.constFirst().inspectionId)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "The working papers belong to different inspections.")}};
            // A merged paper stands under a finding already; one fact makes one problem (domain.md A5).
            if (paper->state != PaperState::Approved)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "Only an approved working paper can become a finding (%1)."),
                              {paper->code}},
                             paper->code};
            taken.append(*paper);
        }
        if (taken.isEmpty())
            return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose at least one working paper.")}};
        const auto code = nextCode(workbench, u"finding", u"WT"_s, workbench.today().year(), 4);
        if (!code)
            return code.error();
        const WorkingPaper &first = taken.constFirst();
        finding.id = FindingId::create();
        finding.code = *code;
        finding.inspectionId = first.inspectionId;
        finding.state = FindingState::Candidate;
        if (finding.dimension.isEmpty())
            finding.dimension = first.dimension;
        if (finding.title.trimmed().isEmpty())
            finding.title = first.title;
        if (finding.text.trimmed().isEmpty())
            finding.text = first.summary;
        DUCHA_TRY(FindingRepository(workbench.database()).save(finding));
        for (const WorkingPaper &paper : std::as_const(taken))
            DUCHA_TRY(takeUp(workbench, finding.id, paper));
        return {};
    }));
    return finding;
}

Result<Finding> saveFinding(Workbench &workbench, const Finding &form)
{
    if (form.title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Give the problem a title.")}, form.code};
    if (form.dimension.isEmpty())
        return Error{
            Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose the dimension of the catalogue.")}, form.code};
    Finding finding;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        FindingRepository findings(workbench.database());
        const auto stored = findings.byId(form.id);
        if (!stored)
            return stored.error();
        if (isFixed(*stored))
            return fixed(*stored);
        finding = *stored;
        finding.dimension = form.dimension;
        finding.title = form.title.trimmed();
        finding.text = form.text.trimmed();
        finding.problemType = form.problemType;
        finding.severity = form.severity;
        finding.immediateFix = form.immediateFix;
        return findings.save(finding);
    }));
    return finding;
}

Result<Finding> moveFinding(Workbench &workbench, FindingId id, FindingState to)
{
    const auto row = findingRow(workbench, id);
    if (!row)
        return row.error();
    if (to == FindingState::Decided && row->shaken)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A source of %1 was changed or withdrawn. Settle it first."),
                      {row->finding.code}},
                     row->finding.code};
    const auto next = moved(row->finding, to, int(row->papers.size()));
    if (!next)
        return next.error();
    DUCHA_TRY(workbench.write([&] { return FindingRepository(workbench.database()).save(*next); }));
    return *next;
}

Result<> mergeFindings(Workbench &workbench, FindingId into, const QList<FindingId> &others)
{
    if (others.isEmpty() || others.contains(into))
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Choose two or more different findings.")}};
    return workbench.write([&]() -> Result<> {
        FindingRepository findings(workbench.database());
        FindingPaperRepository links(workbench.database());
        const auto target = findings.byId(into);
        if (!target)
            return target.error();
        if (isFixed(*target))
            return fixed(*target);
        for (const FindingId &id : others) {
            const auto other = findingRow(workbench, id);
            if (!other)
                return other.error();
            if (isFixed(other->finding) || other->sentences > 0)
                return fixed(other->finding);
            if (other->finding.inspectionId != target->inspectionId)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "The findings belong to different inspections.")}};
            const auto under = links.where(u"finding_id = :id"_s, {{u":id"_s, id.toString()}});
            if (!under)
                return under.error();
            for (FindingPaper link : *under) {
                link.findingId = into;
                DUCHA_TRY(links.save(link));
            }
            DUCHA_TRY(findings.withdraw(id, u"merged into "_s + target->code));
        }
        return {};
    });
}

} // namespace ducha
