#include "core/workbench/documents/compose_feedback.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/documents/export_document.h"
#include "core/workbench/exports/exports.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/preparation/list_import.h"
#include "core/workbench/preparation/stage_steps.h"
#include "core/workbench/rectification.h"
#include "core/workbench/returns/returns.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// An office with a calendar of its own and nothing in its workspace yet. What is made of it step by step is what
/// people do in the window, through the same functions.
struct Journey {
    QTemporaryDir folder;
    QDate day{2026, 3, 2};
    std::unique_ptr<Workbench> workbench = begun();

    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    /// Ten areas with five organs each, six people in each organ; some names have characters beyond the BMP.
    void takeInLists()
    {
        const QStringList areas{u"云岭县"_s, u"石桥县"_s, u"清河县"_s, u"东湖县"_s, u"南坪县"_s,
                                u"西原县"_s, u"北川县"_s, u"长塘县"_s, u"𠮷水县"_s, u"䶮山县"_s};
        const QList<std::pair<QString, QString>> organs{{u"法院"_s, u"人民法院"_s},
                                                        {u"检察院"_s, u"人民检察院"_s},
                                                        {u"公安机关"_s, u"公安局"_s},
                                                        {u"司法局"_s, u"司法局"_s},
                                                        {u"政法委"_s, u"委政法委员会"_s}};
        QStringList units{u"全市政法单位名录"_s, u"序号,属地,单位名称,类别"_s};
        QStringList people{u"政法系统人员名册"_s, u"姓名,职务,单位,编号,联系电话"_s};
        for (const QString &area : areas) {
            for (const auto &[kind, ending] : organs) {
                units.append(QString::number(units.size() - 1) + u',' + area + u',' + area + ending + u',' + kind);
                for (const QString &name : {u"甲𠮷"_s, u"乙䶮"_s, u"丙𫖯"_s, u"丁"_s, u"戊"_s, u"己"_s}) {
                    const QString number = QString::number(people.size() - 1).rightJustified(4, u'0');
                    people.append(u"测试"_s + name + u",科员,"_s + area + ending + u",RY-"_s + number +
                                  u",０１０-１２３４"_s + number);
                }
            }
        }
        CHECK(takenIn(ListKind::Units, written(u"单位.csv"_s, units)) == 50);
        CHECK(takenIn(ListKind::People, written(u"人员.csv"_s, people)) == 300);
    }

    Inspection inspection() { return inspectionRows(*workbench)->constFirst().inspection; }
    void step(Stage to)
    {
        const auto stepped = advanceStage(*workbench, inspection().id, day);
        REQUIRE(stepped);
        CHECK(stepped->stage == to);
    }

    /// A team of three from another county, its pledges signed.
    void openInspectionWithTeam()
    {
        const auto round = saveRound(*workbench, {{}, {}, u"2026年第一轮"_s, 2026, day, day.addMonths(2), 1, 3});
        REQUIRE(round);
        REQUIRE(openInspections(*workbench, round->id, {unit(u"云岭县人民法院"_s).id}));
        REQUIRE(setTeamName(*workbench, inspection().id, u"第一督察组"_s));
        step(Stage::Approved);
        const auto people = peopleOf(u"石桥县司法局"_s);
        for (int i = 0; i < 3; ++i) {
            auto member = addTeamMember(*workbench, inspection().id, people.at(i).person.id,
                                        i == 0 ? TeamDuty::Leader : TeamDuty::Member);
            REQUIRE(member);
            member->pledgeSigned = true;
            REQUIRE(saveTeamMember(*workbench, *member));
        }
        step(Stage::TeamFormed);
        step(Stage::Entered);
    }

    /// A talk with somebody whose name is beyond the BMP; answers what was marked in it.
    QList<Anchor> talkedAndConfirmed()
    {
        const Person chief = peopleOf(u"云岭县人民法院"_s).constFirst().person;
        const TalkPlan plan{inspection().id,
                            chief.id,
                            TalkRole::Leadership,
                            outlinesFor(*workbench, TalkRole::Leadership)->constFirst().outline.id,
                            {member(0), member(1)},
                            {member(2)},
                            u"三楼谈话室"_s,
                            workbench->now(),
                            {}};
        const auto talk = planTalk(*workbench, plan);
        REQUIRE(talk);
        REQUIRE(addTurn(*workbench, talk->id, {Speaker::Question, u"三个规定怎样填报？"_s, {}, 0}));
        const auto answer =
            addTurn(*workbench, talk->id,
                    {Speaker::Answer, u"𠮷某打过招呼，我没有登记，也没有报告。执行款有的半年没有发放。"_s, {}, 0});
        REQUIRE(answer);
        QList<Anchor> marks;
        for (const auto &[start, length] : {std::pair(8, 4), std::pair(13, 5), std::pair(19, 12)}) {
            const auto mark = markTurn(*workbench, answer->id, start, length, AnchorMark::Evidence);
            REQUIRE(mark);
            marks.append(*mark);
        }
        REQUIRE(moveTalk(*workbench, talk->id, TalkState::Drafted));
        REQUIRE(moveTalk(*workbench, talk->id, TalkState::Confirmed));
        return marks;
    }
    FindingId decided(const QString &dimension, const QString &title, const QList<Anchor> &sources)
    {
        WorkingPaper form;
        form.inspectionId = inspection().id;
        form.dimension = dimension;
        form.title = title;
        form.summary = title + u"，有谈话记录为证。"_s;
        form.preparerId = member(0);
        form.secondPreparerId = member(1);
        const auto paper = savePaper(*workbench, form);
        REQUIRE(paper);
        for (const Anchor &source : sources)
            REQUIRE(citeAnchor(*workbench, paper->id, source.id));
        REQUIRE(submitPaper(*workbench, paper->id));
        CHECK_FALSE(reviewPaper(*workbench, paper->id, member(0), true, {})); // nobody reviews their own
        REQUIRE(reviewPaper(*workbench, paper->id, member(2), true, {}));
        REQUIRE(confirmFacts(*workbench, paper->id, FactConfirmation::Agreed, {}));
        const auto finding = makeFinding(*workbench, {}, {paper->id});
        REQUIRE(finding);
        REQUIRE(moveFinding(*workbench, finding->id, FindingState::Confirmed));
        REQUIRE(moveFinding(*workbench, finding->id, FindingState::Decided));
        return finding->id;
    }

    Feedback issued(const QList<FindingId> &findings)
    {
        const auto draft = draftFeedback(*workbench, inspection().id, findings);
        REQUIRE(draft);
        const auto issue = [&] {
            return issueFeedback(*workbench, draft->id, *proposedNumber(*workbench), day,
                                 [&](const FeedbackText &text) { return renderFeedback(*workbench, text); });
        };
        CHECK_FALSE(issue()); // nobody has answered for the overall assessment yet
        const FeedbackText text = *readFeedback(*workbench, draft->id);
        for (const SentenceRow &row : text.sentences) {
            if (row.sentence.text.startsWith(u"总的看"_s))
                REQUIRE(declareOverall(*workbench, row.sentence.id, true));
        }
        const auto feedback = issue();
        REQUIRE(feedback);
        return *feedback;
    }
    void routedAndSignedFor(const Feedback &feedback)
    {
        const auto choices = proposedRecipients(*workbench, feedback.id);
        REQUIRE(choices);
        const auto routings = routeFeedback(*workbench, feedback.id, *choices);
        REQUIRE(routings);
        for (const Routing &routing : *routings)
            REQUIRE(markSent(*workbench, routing.id, day));
        day = day.addDays(2);
        for (const Routing &routing : *routings)
            REQUIRE(recordReceipt(*workbench, routing.id, day, u"测试己"_s));
        step(Stage::FeedbackIssued);
        step(Stage::Rectifying);
    }
    void printed(DocumentKind kind)
    {
        INFO(enumName(kind).toStdString());
        const auto document = officialDocumentOf(*workbench, kind, inspection().id);
        REQUIRE(document);
        const auto report = exportOfficial(*workbench, *document, file(enumName(kind) + u".pdf"_s));
        REQUIRE(report);
        CHECK(report->pages > 0);
        for (const CheckMessage &message : report->messages) {
            INFO(message.message.plain().toStdString());
            CHECK(message.severity == CheckMessage::Severity::Hint);
        }
    }

    /// The ledger as the county fills it in: everything done, in a file of its own.
    QString filledIn()
    {
        REQUIRE(exportLedger(*workbench, inspection().id, file(u"台账.csv"_s)));
        QFile ledger(file(u"台账.csv"_s));
        REQUIRE(ledger.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(ledger.readAll());
        CHECK(text.count(u"未完成"_s) == 2);
        text.replace(u"未完成"_s, u"已完成"_s);
        return written(u"反馈.csv"_s, {text});
    }

private:
    std::unique_ptr<Workbench> begun()
    {
        const auto clock = [this] { return QDateTime(day, QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600); };
        auto made = Workbench::create(file(u"某市.ducha"_s), {{u"device-a"_s, u"测试员甲"_s}, clock});
        REQUIRE(made);
        return *std::move(made);
    }
    QString written(const QString &name, const QStringList &lines)
    {
        QFile out(file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(lines.join(u'\n').toUtf8());
        return file(name);
    }
    int takenIn(ListKind kind, const QString &path)
    {
        const auto list = readList(*workbench, kind, path);
        REQUIRE(list);
        CHECK(list->remarks().isEmpty());
        const auto taken = applyList(*workbench, *list);
        REQUIRE(taken);
        CHECK(taken->count(IntakeOutcome::Error) == 0);
        return taken->count(IntakeOutcome::New);
    }
    Unit unit(const QString &name)
    {
        const auto rows = *unitRows(*workbench);
        for (const UnitRow &row : rows) {
            if (row.unit.name == name)
                return row.unit;
        }
        FAIL("no such unit");
        return {};
    }
    QList<PersonRow> peopleOf(const QString &name) { return *personRows(*workbench, unit(name).id); }
    PersonId member(int index) { return teamOf(*workbench, inspection().id)->rows.at(index).member.personId; }
};

} // namespace

TEST_CASE("an inspection goes from an empty workspace to a ledger that the county has filled in", "[journey]")
{
    Journey office;
    Workbench &workbench = *office.workbench;
    office.takeInLists();
    office.openInspectionWithTeam();

    office.day = QDate(2026, 3, 9);
    const auto marks = office.talkedAndConfirmed();
    const QList<FindingId> findings{office.decided(u"P4"_s, u"三个规定填报不规范"_s, marks.mid(0, 2)),
                                    office.decided(u"P5"_s, u"执行款发放不及时"_s, marks.mid(2))};
    office.day = QDate(2026, 3, 27);
    office.step(Stage::Exited);
    office.step(Stage::Reported);
    office.printed(DocumentKind::Interview);
    office.printed(DocumentKind::WorkingPaper);

    office.day = QDate(2026, 4, 10);
    const Feedback feedback = office.issued(findings);
    CHECK(feedback.state == FeedbackState::Issued);
    office.routedAndSignedFor(feedback);
    for (const auto kind : {DocumentKind::Feedback, DocumentKind::FeedbackAnnotated, DocumentKind::Routing,
                            DocumentKind::RectificationNotice})
        office.printed(kind);

    const auto ledger = *ledgerRows(workbench, office.inspection().id);
    REQUIRE(ledger.size() == 2);
    CHECK(ledger.constFirst().item.dueOn == office.day.addMonths(3));

    office.day = QDate(2026, 6, 30);
    const QString path = office.filledIn();
    const auto untouched = previewReturn(workbench, office.file(u"台账.csv"_s));
    REQUIRE(untouched);
    CHECK(untouched->unchanged == 2);
    const auto back = applyReturn(workbench, path);
    REQUIRE(back);
    CHECK(back->updated == 2);
    CHECK(back->rejected == 0);
    const auto reported = *ledgerRows(workbench, office.inspection().id);
    for (const LedgerRow &row : reported) {
        CHECK(row.item.state == ItemState::CloseApplied);
        REQUIRE(judgeItem(workbench, row.item.id, VerdictLayer::County, Verdict::Accepted, {}));
        REQUIRE(judgeItem(workbench, row.item.id, VerdictLayer::City, Verdict::Accepted, {}));
    }
    CHECK(ledgerRates(*ledgerRows(workbench, office.inspection().id)).closedRate == 10000);
    office.step(Stage::LookBack);
    office.step(Stage::Closed);

    const auto problems = checkWorkspace(workbench);
    REQUIRE(problems);
    for (const CheckMessage &problem : *problems)
        FAIL_CHECK(problem.message.plain().toStdString());
}
