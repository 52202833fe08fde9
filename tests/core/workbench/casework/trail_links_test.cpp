#include "core/workbench/casework/trail_links.h"

#include "core/feedback/feedback_repository.h"
#include "core/workbench/rectification.h"
#include "tests/core/workbench/casework/casework.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QStringList tables(const QList<TrailNode> &nodes)
{
    QStringList names;
    for (const TrailNode &node : nodes)
        names.append(node.table);
    return names;
}

/// A feedback with one sentence on the finding, and its item.
struct Chain : Casework {
    Finding finding = found({approved(unregistered).id});
    Feedback feedback{
        FeedbackId::create(), u"FK-2026-001"_s, about.id, u"反馈意见"_s, {}, {}, QDate(2026, 7, 3), {}, {}};
    Sentence sentence{SentenceId::create(), feedback.id, 1, SentenceKind::Body, u"填报不规范。"_s, {}, true};

    Chain()
    {
        REQUIRE(workbench->write([&]() -> Result<> {
            Database &database = workbench->database();
            DUCHA_TRY(FeedbackRepository(database).save(feedback));
            DUCHA_TRY(SentenceRepository(database).save(sentence));
            DUCHA_TRY(SentenceSourceRepository(database).save({SentenceSourceId::create(), sentence.id, finding.id}));
            return createItems(*workbench, feedback, {finding.id});
        }));
    }
};

} // namespace

TEST_CASE("from a sentence the trail leads down to the talk", "[casework]")
{
    Chain work;
    const auto links = TrailLinks::read(*work.workbench, work.about.id);
    REQUIRE(links);
    const auto below = links->below(u"sentence"_s, work.sentence.id.toString());
    CHECK(tables(below) == QStringList{u"finding"_s, u"working_paper"_s, u"anchor"_s, u"talk"_s});
    CHECK(below.constLast().code == work.held.code);
    CHECK(below.constLast().depth == 4);
}

TEST_CASE("from a talk the trail leads up to the item and the feedback", "[casework]")
{
    Chain work;
    const auto links = TrailLinks::read(*work.workbench, work.about.id);
    const auto above = tables(links->above(u"talk"_s, work.held.id.toString()));
    CHECK(above == QStringList{u"anchor"_s, u"anchor"_s, u"working_paper"_s, u"finding"_s, u"rect_item"_s,
                               u"sentence"_s, u"feedback"_s});
    CHECK(links->above(u"feedback"_s, work.feedback.id.toString()).isEmpty());
    CHECK(links->below(u"talk"_s, u"nothing"_s).isEmpty());
}

TEST_CASE("a changed source shakes everything above it", "[casework]")
{
    Chain work;
    work.rewrite();
    const auto links = TrailLinks::read(*work.workbench, work.about.id);
    for (const TrailNode &node : links->above(u"anchor"_s, work.unregistered.id.toString()))
        CHECK(node.shaken == (node.table != u"feedback"_s));
}
