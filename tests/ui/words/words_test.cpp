#include "tests/support/catch_qt.h"
#include "ui/words/collision_words.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/inspection_words.h"
#include "ui/words/language.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"
#include "ui/words/review_words.h"

#include <QtCore/QRegularExpression>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

/// Every value of the enum has a Chinese word, and no two have the same.
template <NamedEnum E>
void checkWords()
{
    QStringList said;
    for (const auto &[value, name] : enumNames(E{})) {
        INFO(name.toString().toStdString());
        const QString text = word(value);
        CHECK(text.contains(QRegularExpression(u"\\p{Han}"_s)));
        CHECK_FALSE(said.contains(text));
        said.append(text);
    }
}

} // namespace

TEST_CASE("every state and kind has a Chinese word of its own", "[ui]")
{
    checkWords<Stage>();
    checkWords<TeamDuty>();
    checkWords<AgencyType>();
    checkWords<UnitState>();
    checkWords<IntakeOutcome>();
    checkWords<DeadlineKind>();
    checkWords<WaitingKind>();
    checkWords<TalkRole>();
    checkWords<TalkState>();
    checkWords<SymposiumState>();
    checkWords<HostKind>();
    checkWords<Attendance>();
    checkWords<AnchorKind>();
    checkWords<AnchorMark>();
    checkWords<PaperState>();
    checkWords<FactConfirmation>();
    checkWords<ProblemType>();
    checkWords<Severity>();
    checkWords<FindingState>();
    checkWords<FeedbackState>();
    checkWords<SentenceKind>();
    checkWords<SentenceBasis>();
    checkWords<RoutingRole>();
    checkWords<FeedbackVersion>();
    checkWords<RoutingState>();
    checkWords<Completion>();
    checkWords<DueKind>();
    checkWords<ItemState>();
    checkWords<Verdict>();
    checkWords<ReviewState>();
    checkWords<UnitReply>();
    checkWords<SheetKind>();
    checkWords<FlawLevel>();
    checkWords<ReviewDimension>();
    checkWords<OrderState>();
    checkWords<LeadSource>();
    checkWords<LeadState>();
    checkWords<LeadDisposal>();
    checkWords<HitState>();
    checkWords<HitOutcome>();
    checkWords<Disposal>();
    checkWords<HitOpinion>();
    checkWords<FalsePositiveReason>();
    checkWords<HitReviewKind>();
    checkWords<HitTier>();
    checkWords<Relation>();
    checkWords<CompanyStatus>();
    checkWords<Overlap>();
    checkWords<Rule>();
}

TEST_CASE("an error is told with its place in the file", "[ui]")
{
    const Error error{Error::Code::Input,
                      {QT_TRANSLATE_NOOP("core", "The record no longer exists. Refresh the list.")},
                      {},
                      Place{u"any/return.xlsx"_s, u"台账"_s, 12, u"整改时限"_s}};
    CHECK(words(error) == u"return.xlsx，工作表“台账”，第12行，“整改时限”列：该记录已不存在，请刷新列表。"_s);
    CHECK_FALSE(words(Error{Error::Code::Io}).isEmpty());
}

TEST_CASE("Chinese is spoken unless the environment names another language", "[ui]")
{
    CHECK(speaksChinese({}));
    CHECK(speaksChinese(u"C.UTF-8"_s));
    CHECK(speaksChinese(u"zh_CN.UTF-8"_s));
    CHECK_FALSE(speaksChinese(u"en_GB.UTF-8"_s));
}
