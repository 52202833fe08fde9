#include "core/storage/attachment_store.h"
#include "core/workbench/casework/evidence.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/core/workbench/collision/verification/collided.h"

#include <QtCore/QBuffer>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("at the end the people without a hit are erased, and digest and figures stay", "[purge]")
{
    Collided made;
    const CollisionRun run = made.kept();
    CHECK(codeOf(purgePreview(*made.workbench, run.id)) == Error::Code::Conflict); // hits are undecided
    CHECK(codeOf(purgeRoster(*made.workbench, run.id, u"操作员甲"_s)) == Error::Code::Conflict);
    made.agreedOnAll();
    const auto preview = purgePreview(*made.workbench, run.id);
    REQUIRE(preview);
    CHECK(preview->officials == 1); // 钱样; 王样 stays because of the spouse
    CHECK(preview->relatives == 0);
    CHECK(preview->keptPeople == 5);
    CHECK(preview->bytes == QFileInfo(made.roster).size());

    const QByteArray number = "320501199001010012"; // of 钱样, who is in no hit
    REQUIRE(bytesOf(made.workbench.path).contains(number));
    CHECK(codeOf(purgeRoster(*made.workbench, run.id, u" "_s)) == Error::Code::Invalid);
    const auto purged = purgeRoster(*made.workbench, run.id, u"操作员甲"_s);
    REQUIRE(purged);
    CHECK(purged->purgedAt.isValid());
    CHECK(purged->purgedOfficials == 1);
    CHECK(purged->rosterSha256 == run.rosterSha256);
    CHECK_FALSE(bytesOf(made.workbench.path).contains(number));
    CHECK_FALSE(bytesOf(made.workbench.path).contains("钱样"));
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CHECK_FALSE(writeContent(made.workbench->database(), run.rosterSha256, out));
    CHECK(made.rows().size() == 5);
    CHECK(codeOf(purgeRoster(*made.workbench, run.id, u"操作员甲"_s)) == Error::Code::Conflict);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}

TEST_CASE("a roster that is evidence too is not purged, and the attachment is named", "[purge]")
{
    Collided made;
    const CollisionRun run = made.kept();
    const auto attached = attachFile(*made.workbench, {made.about.id, made.roster});
    REQUIRE(attached);
    made.agreedOnAll();
    const auto refused = purgeRoster(*made.workbench, run.id, u"操作员甲"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Conflict);
    CHECK(refused.error().message.args.contains(attached->code));
    CHECK(codeOf(purgePreview(*made.workbench, run.id)) == Error::Code::Conflict);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}

TEST_CASE("runs of one roster are purged together", "[purge]")
{
    Collided made;
    const CollisionRun first = made.kept();
    const CollisionRun second = made.kept();
    made.agreedOnAll();
    CHECK(purgePreview(*made.workbench, second.id)->otherRuns == QStringList{first.code});
    const auto purged = purgeRoster(*made.workbench, second.id, u"操作员甲"_s);
    REQUIRE(purged);
    CHECK(purged->purgedOfficials == 1); // four stay with the hits of the first, of which the second found no more
    CHECK(purged->purgedRelatives == 0);
    CHECK(codeOf(purgePreview(*made.workbench, first.id)) == Error::Code::Conflict);
    CHECK(checkWorkspace(*made.workbench)->isEmpty());
}
