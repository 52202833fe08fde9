#include "ui/words/record_words.h"

#include "ui/words/collision_words.h"
#include "ui/words/draw_words.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/inspection_words.h"
#include "ui/words/outcome_words.h"
#include "ui/words/review_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// As QT_TRANSLATE_NOOP3 makes it.
struct Word {
    const char *text;
    const char *comment;
};

struct Named {
    QStringView name;
    Word word;
};

template <size_t N>
QString wordIn(const Named (&list)[N], const QString &name)
{
    const auto found =
        std::find_if(std::begin(list), std::end(list), [&](const Named &one) { return one.name == name; });
    return found == std::end(list) ? name : QCoreApplication::translate("words", found->word.text, found->word.comment);
}

template <NamedEnum E>
QString valueWord(const QString &stored)
{
    const auto value = enumFromName<E>(stored);
    return value ? word(*value) : stored;
}

struct Kind {
    QStringView table;
    QStringView column;
    QString (*word)(const QString &stored);
};

constexpr Kind kKinds[] = {
    {u"inspection", u"stage", &valueWord<Stage>},
    {u"unit", u"agency_type", &valueWord<AgencyType>},
    {u"team_member", u"duty", &valueWord<TeamDuty>},
    {u"talk", u"role", &valueWord<TalkRole>},
    {u"talk", u"state", &valueWord<TalkState>},
    {u"talk_staff", u"duty", &valueWord<TalkDuty>},
    {u"talk_turn", u"speaker", &valueWord<Speaker>},
    {u"symposium", u"state", &valueWord<SymposiumState>},
    {u"symposium", u"host_kind", &valueWord<HostKind>},
    {u"participant", u"attendance", &valueWord<Attendance>},
    {u"anchor", u"kind", &valueWord<AnchorKind>},
    {u"anchor", u"mark", &valueWord<AnchorMark>},
    {u"working_paper", u"state", &valueWord<PaperState>},
    {u"working_paper", u"confirmation", &valueWord<FactConfirmation>},
    {u"finding", u"problem_type", &valueWord<ProblemType>},
    {u"finding", u"severity", &valueWord<Severity>},
    {u"finding", u"state", &valueWord<FindingState>},
    {u"feedback", u"state", &valueWord<FeedbackState>},
    {u"sentence", u"kind", &valueWord<SentenceKind>},
    {u"sentence", u"basis", &valueWord<SentenceBasis>},
    {u"routing", u"role", &valueWord<RoutingRole>},
    {u"routing", u"version", &valueWord<FeedbackVersion>},
    {u"draw", u"state", &valueWord<DrawState>},
    {u"rect_item", u"due_kind", &valueWord<DueKind>},
    {u"rect_item", u"completion", &valueWord<Completion>},
    {u"rect_item", u"state", &valueWord<ItemState>},
    {u"rect_item", u"verdict_unit", &valueWord<Verdict>},
    {u"rect_item", u"verdict_county", &valueWord<Verdict>},
    {u"rect_item", u"verdict_city", &valueWord<Verdict>},
    {u"case_review", u"state", &valueWord<ReviewState>},
    {u"case_review", u"reply", &valueWord<UnitReply>},
    {u"review_sheet", u"kind", &valueWord<SheetKind>},
    {u"review_mark", u"flaw", &valueWord<FlawLevel>},
    {u"supervision_order", u"state", &valueWord<OrderState>},
    {u"hit", u"state", &valueWord<HitState>},
    {u"hit", u"outcome", &valueWord<HitOutcome>},
    {u"hit", u"disposal", &valueWord<Disposal>},
    {u"hit", u"excluded_for", &valueWord<FalsePositiveReason>},
};

constexpr Named kTables[] = {
    {u"round", QT_TRANSLATE_NOOP3("words", "Round", "table")},
    {u"inspection", QT_TRANSLATE_NOOP3("words", "Inspection", "table")},
    {u"unit", QT_TRANSLATE_NOOP3("words", "Unit", "table")},
    {u"person", QT_TRANSLATE_NOOP3("words", "Person", "table")},
    {u"area", QT_TRANSLATE_NOOP3("words", "Area", "table")},
    {u"team_member", QT_TRANSLATE_NOOP3("words", "Team member", "table")},
    {u"talk", QT_TRANSLATE_NOOP3("words", "Talk", "table")},
    {u"talk_turn", QT_TRANSLATE_NOOP3("words", "Turn of a talk", "table")},
    {u"talk_staff", QT_TRANSLATE_NOOP3("words", "Staff of a talk", "table")},
    {u"symposium", QT_TRANSLATE_NOOP3("words", "Symposium", "table")},
    {u"participant", QT_TRANSLATE_NOOP3("words", "Participant", "table")},
    {u"opinion", QT_TRANSLATE_NOOP3("words", "Opinion", "table")},
    {u"attachment", QT_TRANSLATE_NOOP3("words", "Attachment", "table")},
    {u"anchor", QT_TRANSLATE_NOOP3("words", "Evidence", "table")},
    {u"working_paper", QT_TRANSLATE_NOOP3("words", "Working paper", "table")},
    {u"paper_source", QT_TRANSLATE_NOOP3("words", "Source of a paper", "table")},
    {u"finding", QT_TRANSLATE_NOOP3("words", "Finding", "table")},
    {u"finding_paper", QT_TRANSLATE_NOOP3("words", "Paper of a finding", "table")},
    {u"feedback", QT_TRANSLATE_NOOP3("words", "Feedback", "table")},
    {u"sentence", QT_TRANSLATE_NOOP3("words", "Sentence", "table")},
    {u"sentence_source", QT_TRANSLATE_NOOP3("words", "Source of a sentence", "table")},
    {u"routing", QT_TRANSLATE_NOOP3("words", "Routing", "table")},
    {u"rectification_notice", QT_TRANSLATE_NOOP3("words", "Rectification notice", "table")},
    {u"document_number", QT_TRANSLATE_NOOP3("words", "Document number", "table")},
    {u"rect_item", QT_TRANSLATE_NOOP3("words", "Rectification item", "table")},
    {u"county_return", QT_TRANSLATE_NOOP3("words", "Return of a county", "table")},
    {u"case_review", QT_TRANSLATE_NOOP3("words", "Case review", "table")},
    {u"review_sheet", QT_TRANSLATE_NOOP3("words", "Review sheet", "table")},
    {u"review_mark", QT_TRANSLATE_NOOP3("words", "Mark of a review", "table")},
    {u"cause", QT_TRANSLATE_NOOP3("words", "Cause", "table")},
    {u"cause_mark", QT_TRANSLATE_NOOP3("words", "Flaw of a cause", "table")},
    {u"supervision_order", QT_TRANSLATE_NOOP3("words", "Supervision order", "table")},
    {u"order_reminder", QT_TRANSLATE_NOOP3("words", "Reminder", "table")},
    {u"sentence_review", QT_TRANSLATE_NOOP3("words", "Review of a sentence", "table")},
    {u"setting", QT_TRANSLATE_NOOP3("words", "Setting", "table")},
    {u"case_file", QT_TRANSLATE_NOOP3("words", "Case", "table")},
    {u"expert", QT_TRANSLATE_NOOP3("words", "Expert", "table")},
    {u"draw", QT_TRANSLATE_NOOP3("words", "Draw", "table")},
    {u"entropy", QT_TRANSLATE_NOOP3("words", "Part of the seed", "table")},
    {u"review_expert", QT_TRANSLATE_NOOP3("words", "Expert of a review", "table")},
    {u"hit", QT_TRANSLATE_NOOP3("words", "Question", "table")},
    {u"hit_review", QT_TRANSLATE_NOOP3("words", "View on a question", "table")},
    {u"statement", QT_TRANSLATE_NOOP3("words", "Statement of the person", "table")},
    {u"collision_run", QT_TRANSLATE_NOOP3("words", "Collision", "table")},
};

constexpr Named kColumns[] = {
    {u"code", QT_TRANSLATE_NOOP3("words", "Number", "column")},
    {u"title", QT_TRANSLATE_NOOP3("words", "Title", "column")},
    {u"name", QT_TRANSLATE_NOOP3("words", "Name", "column")},
    {u"year", QT_TRANSLATE_NOOP3("words", "Year", "column")},
    {u"starts_on", QT_TRANSLATE_NOOP3("words", "Starts on", "column")},
    {u"ends_on", QT_TRANSLATE_NOOP3("words", "Ends on", "column")},
    {u"plan_months", QT_TRANSLATE_NOOP3("words", "Months to the plan", "column")},
    {u"rectification_months", QT_TRANSLATE_NOOP3("words", "Months of rectification", "column")},
    {u"round_id", QT_TRANSLATE_NOOP3("words", "Round", "column")},
    {u"unit_id", QT_TRANSLATE_NOOP3("words", "Unit", "column")},
    {u"area_id", QT_TRANSLATE_NOOP3("words", "Area", "column")},
    {u"unit_name", QT_TRANSLATE_NOOP3("words", "Unit", "column")},
    {u"agency_type", QT_TRANSLATE_NOOP3("words", "Kind of organ", "column")},
    {u"stage", QT_TRANSLATE_NOOP3("words", "Stage", "column")},
    {u"team_name", QT_TRANSLATE_NOOP3("words", "Team", "column")},
    {u"entered_on", QT_TRANSLATE_NOOP3("words", "Entered on", "column")},
    {u"exited_on", QT_TRANSLATE_NOOP3("words", "Left on", "column")},
    {u"feedback_signed_on", QT_TRANSLATE_NOOP3("words", "Feedback signed for on", "column")},
    {u"person_id", QT_TRANSLATE_NOOP3("words", "Person", "column")},
    {u"duty", QT_TRANSLATE_NOOP3("words", "Duty", "column")},
    {u"pledge_signed", QT_TRANSLATE_NOOP3("words", "Pledges signed", "column")},
    {u"waiver", QT_TRANSLATE_NOOP3("words", "Waiver", "column")},
    {u"role", QT_TRANSLATE_NOOP3("words", "Role", "column")},
    {u"outline_id", QT_TRANSLATE_NOOP3("words", "Outline", "column")},
    {u"place", QT_TRANSLATE_NOOP3("words", "Place", "column")},
    {u"started_at", QT_TRANSLATE_NOOP3("words", "Began", "column")},
    {u"ended_at", QT_TRANSLATE_NOOP3("words", "Ended", "column")},
    {u"state", QT_TRANSLATE_NOOP3("words", "State", "column")},
    {u"confirmed_at", QT_TRANSLATE_NOOP3("words", "Confirmed", "column")},
    {u"confirmation_note", QT_TRANSLATE_NOOP3("words", "Remark on confirming", "column")},
    {u"number", QT_TRANSLATE_NOOP3("words", "Number", "column")},
    {u"speaker", QT_TRANSLATE_NOOP3("words", "Speaker", "column")},
    {u"text", QT_TRANSLATE_NOOP3("words", "Text", "column")},
    {u"theme", QT_TRANSLATE_NOOP3("words", "Theme", "column")},
    {u"host_kind", QT_TRANSLATE_NOOP3("words", "Kind of host", "column")},
    {u"host_id", QT_TRANSLATE_NOOP3("words", "Host", "column")},
    {u"recorder_id", QT_TRANSLATE_NOOP3("words", "Recorder", "column")},
    {u"attendance", QT_TRANSLATE_NOOP3("words", "Attendance", "column")},
    {u"file_name", QT_TRANSLATE_NOOP3("words", "File", "column")},
    {u"media_type", QT_TRANSLATE_NOOP3("words", "Kind of file", "column")},
    {u"size", QT_TRANSLATE_NOOP3("words", "Size", "column")},
    {u"pages", QT_TRANSLATE_NOOP3("words", "Pages", "column")},
    {u"origin", QT_TRANSLATE_NOOP3("words", "Origin", "column")},
    {u"received_on", QT_TRANSLATE_NOOP3("words", "Received on", "column")},
    {u"kind", QT_TRANSLATE_NOOP3("words", "Kind", "column")},
    {u"quote", QT_TRANSLATE_NOOP3("words", "Quote", "column")},
    {u"mark", QT_TRANSLATE_NOOP3("words", "Mark", "column")},
    {u"note", QT_TRANSLATE_NOOP3("words", "Note", "column")},
    {u"start", QT_TRANSLATE_NOOP3("words", "Start", "column")},
    {u"length", QT_TRANSLATE_NOOP3("words", "Length", "column")},
    {u"page", QT_TRANSLATE_NOOP3("words", "Page", "column")},
    {u"dimension", QT_TRANSLATE_NOOP3("words", "Dimension", "column")},
    {u"summary", QT_TRANSLATE_NOOP3("words", "Summary", "column")},
    {u"details", QT_TRANSLATE_NOOP3("words", "Details", "column")},
    {u"preparer_id", QT_TRANSLATE_NOOP3("words", "Preparer", "column")},
    {u"second_preparer_id", QT_TRANSLATE_NOOP3("words", "Second preparer", "column")},
    {u"reviewer_id", QT_TRANSLATE_NOOP3("words", "Reviewer", "column")},
    {u"review_comment", QT_TRANSLATE_NOOP3("words", "Comment of the review", "column")},
    {u"reviewed_at", QT_TRANSLATE_NOOP3("words", "Reviewed", "column")},
    {u"confirmation", QT_TRANSLATE_NOOP3("words", "Fact confirmation", "column")},
    {u"confirmation_text", QT_TRANSLATE_NOOP3("words", "Words of the unit", "column")},
    {u"problem_type", QT_TRANSLATE_NOOP3("words", "Type of problem", "column")},
    {u"severity", QT_TRANSLATE_NOOP3("words", "Severity", "column")},
    {u"immediate_fix", QT_TRANSLATE_NOOP3("words", "To be put right at once", "column")},
    {u"recipient", QT_TRANSLATE_NOOP3("words", "Recipient", "column")},
    {u"issued_on", QT_TRANSLATE_NOOP3("words", "Issued on", "column")},
    {u"position", QT_TRANSLATE_NOOP3("words", "Position", "column")},
    {u"basis", QT_TRANSLATE_NOOP3("words", "Basis", "column")},
    {u"version", QT_TRANSLATE_NOOP3("words", "Version", "column")},
    {u"letter_number", QT_TRANSLATE_NOOP3("words", "Number of the letter", "column")},
    {u"sent_on", QT_TRANSLATE_NOOP3("words", "Sent on", "column")},
    {u"received_by", QT_TRANSLATE_NOOP3("words", "Received by", "column")},
    {u"problem", QT_TRANSLATE_NOOP3("words", "Problem", "column")},
    {u"measures", QT_TRANSLATE_NOOP3("words", "Measures", "column")},
    {u"responsible_leader", QT_TRANSLATE_NOOP3("words", "Responsible leader", "column")},
    {u"responsible_unit", QT_TRANSLATE_NOOP3("words", "Responsible unit", "column")},
    {u"responsible_person", QT_TRANSLATE_NOOP3("words", "Responsible person", "column")},
    {u"due_on", QT_TRANSLATE_NOOP3("words", "Due on", "column")},
    {u"first_due_on", QT_TRANSLATE_NOOP3("words", "First due on", "column")},
    {u"due_kind", QT_TRANSLATE_NOOP3("words", "Kind of limit", "column")},
    {u"due_text", QT_TRANSLATE_NOOP3("words", "Limit in words", "column")},
    {u"progress", QT_TRANSLATE_NOOP3("words", "Progress", "column")},
    {u"completion", QT_TRANSLATE_NOOP3("words", "Completion", "column")},
    {u"proof", QT_TRANSLATE_NOOP3("words", "Proof", "column")},
    {u"remark", QT_TRANSLATE_NOOP3("words", "Remark", "column")},
    {u"verdict_unit", QT_TRANSLATE_NOOP3("words", "Verdict of the unit", "column")},
    {u"verdict_county", QT_TRANSLATE_NOOP3("words", "Verdict of the county", "column")},
    {u"verdict_city", QT_TRANSLATE_NOOP3("words", "Verdict of the city", "column")},
    {u"closed_on", QT_TRANSLATE_NOOP3("words", "Closed on", "column")},
    {u"post", QT_TRANSLATE_NOOP3("words", "Post", "column")},
    {u"category", QT_TRANSLATE_NOOP3("words", "Category", "column")},
    {u"phone", QT_TRANSLATE_NOOP3("words", "Telephone", "column")},
    {u"former_units", QT_TRANSLATE_NOOP3("words", "Former units", "column")},
    {u"recusals", QT_TRANSLATE_NOOP3("words", "Recusals", "column")},
    {u"voided_at", QT_TRANSLATE_NOOP3("words", "Withdrawn", "column")},
    {u"facts", QT_TRANSLATE_NOOP3("words", "Facts of the case", "column")},
    {u"opinion", QT_TRANSLATE_NOOP3("words", "Opinion", "column")},
    {u"advice", QT_TRANSLATE_NOOP3("words", "Advice", "column")},
    {u"proposed_grade", QT_TRANSLATE_NOOP3("words", "Proposed grade", "column")},
    {u"reply", QT_TRANSLATE_NOOP3("words", "Reply", "column")},
    {u"reply_text", QT_TRANSLATE_NOOP3("words", "Reply in words", "column")},
    {u"replied_on", QT_TRANSLATE_NOOP3("words", "Replied on", "column")},
    {u"decision_text", QT_TRANSLATE_NOOP3("words", "Decision on the objection", "column")},
    {u"grade", QT_TRANSLATE_NOOP3("words", "Grade", "column")},
    {u"finished_on", QT_TRANSLATE_NOOP3("words", "Finished on", "column")},
    {u"submitted_at", QT_TRANSLATE_NOOP3("words", "Submitted", "column")},
    {u"item", QT_TRANSLATE_NOOP3("words", "Item", "column")},
    {u"deduction", QT_TRANSLATE_NOOP3("words", "Deduction", "column")},
    {u"flaw", QT_TRANSLATE_NOOP3("words", "Flaw", "column")},
    {u"reason", QT_TRANSLATE_NOOP3("words", "Reason", "column")},
    {u"dossier", QT_TRANSLATE_NOOP3("words", "Place in the file", "column")},
    {u"suspected", QT_TRANSLATE_NOOP3("words", "Suspected violation", "column")},
    {u"matter", QT_TRANSLATE_NOOP3("words", "Matter", "column")},
    {u"demand", QT_TRANSLATE_NOOP3("words", "Demand", "column")},
    {u"leader", QT_TRANSLATE_NOOP3("words", "Leader responsible", "column")},
    {u"due", QT_TRANSLATE_NOOP3("words", "Deadline", "column")},
    {u"recheck", QT_TRANSLATE_NOOP3("words", "Re-check", "column")},
    {u"rechecked_by", QT_TRANSLATE_NOOP3("words", "Re-checked by", "column")},
    {u"reminded_on", QT_TRANSLATE_NOOP3("words", "Reminded on", "column")},
    {u"void_reason", QT_TRANSLATE_NOOP3("words", "Reason for withdrawing", "column")},
    {u"value", QT_TRANSLATE_NOOP3("words", "Value", "column")},
    {u"area_name", QT_TRANSLATE_NOOP3("words", "Area", "column")},
    {u"identifier", QT_TRANSLATE_NOOP3("words", "Number as drawn", "column")},
    {u"handler", QT_TRANSLATE_NOOP3("words", "Handler", "column")},
    {u"running", QT_TRANSLATE_NOOP3("words", "Still running", "column")},
    {u"filed_on", QT_TRANSLATE_NOOP3("words", "Filed on", "column")},
    {u"source", QT_TRANSLATE_NOOP3("words", "Source", "column")},
    {u"specialities", QT_TRANSLATE_NOOP3("words", "Specialities", "column")},
    {u"retired_on", QT_TRANSLATE_NOOP3("words", "Retired on", "column")},
    {u"retired_for", QT_TRANSLATE_NOOP3("words", "Reason for retiring", "column")},
    {u"purpose", QT_TRANSLATE_NOOP3("words", "Purpose", "column")},
    {u"count", QT_TRANSLATE_NOOP3("words", "Cases to draw", "column")},
    {u"per_case", QT_TRANSLATE_NOOP3("words", "Experts for each case", "column")},
    {u"strata", QT_TRANSLATE_NOOP3("words", "Strata", "column")},
    {u"allow_short", QT_TRANSLATE_NOOP3("words", "Short cells allowed", "column")},
    {u"population_digest", QT_TRANSLATE_NOOP3("words", "Digest of the cases", "column")},
    {u"population_count", QT_TRANSLATE_NOOP3("words", "Cases in the list", "column")},
    {u"experts_digest", QT_TRANSLATE_NOOP3("words", "Digest of the experts", "column")},
    {u"experts_count", QT_TRANSLATE_NOOP3("words", "Experts in the list", "column")},
    {u"frozen_at", QT_TRANSLATE_NOOP3("words", "Frozen", "column")},
    {u"drawn_at", QT_TRANSLATE_NOOP3("words", "Drawn", "column")},
    {u"operator_name", QT_TRANSLATE_NOOP3("words", "Operator", "column")},
    {u"witness", QT_TRANSLATE_NOOP3("words", "Witness", "column")},
    {u"attempt", QT_TRANSLATE_NOOP3("words", "Attempt", "column")},
    {u"void_note", QT_TRANSLATE_NOOP3("words", "Why it is void", "column")},
    {u"contributor", QT_TRANSLATE_NOOP3("words", "Party", "column")},
    {u"given_at", QT_TRANSLATE_NOOP3("words", "Given", "column")},
    {u"ticket", QT_TRANSLATE_NOOP3("words", "Ticket", "column")},
    {u"cell", QT_TRANSLATE_NOOP3("words", "Cell", "column")},
    {u"person", QT_TRANSLATE_NOOP3("words", "Name registered", "column")},
    {u"official", QT_TRANSLATE_NOOP3("words", "Official", "column")},
    {u"company", QT_TRANSLATE_NOOP3("words", "Company", "column")},
    {u"excluded_for", QT_TRANSLATE_NOOP3("words", "Excluded for", "column")},
    {u"outcome", QT_TRANSLATE_NOOP3("words", "Determination", "column")},
    {u"decided_by", QT_TRANSLATE_NOOP3("words", "Decided where", "column")},
    {u"verifier_id", QT_TRANSLATE_NOOP3("words", "Verifier", "column")},
    {u"second_verifier_id", QT_TRANSLATE_NOOP3("words", "Second verifier", "column")},
    {u"determined_on", QT_TRANSLATE_NOOP3("words", "Determined on", "column")},
    {u"disposal", QT_TRANSLATE_NOOP3("words", "Disposal", "column")},
    {u"disposed_on", QT_TRANSLATE_NOOP3("words", "Disposed of on", "column")},
    {u"rectified", QT_TRANSLATE_NOOP3("words", "Put right", "column")},
    {u"verified_on", QT_TRANSLATE_NOOP3("words", "Verified on", "column")},
};

} // namespace

QString tableWord(const QString &table)
{
    return wordIn(kTables, table);
}

QString columnWord(const QString &column)
{
    return wordIn(kColumns, column);
}

QString storedValueWord(const QString &table, const QString &column, const QString &stored)
{
    for (const Kind &kind : kKinds) {
        if (kind.table == table && kind.column == column)
            return kind.word(stored);
    }
    if (column == u"pledge_signed"_s || column == u"immediate_fix"_s || column == u"running"_s ||
        column == u"allow_short"_s)
        return stored == u"1"_s ? QCoreApplication::translate("words", "yes", "value")
                                : QCoreApplication::translate("words", "no", "value");
    if (column.endsWith(u"_at"_s)) {
        const QDateTime at = QDateTime::fromString(stored, Qt::ISODateWithMs);
        return at.isValid() ? at.toString(u"yyyy-MM-dd HH:mm"_s) : stored;
    }
    return stored;
}

} // namespace ducha
