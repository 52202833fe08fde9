#include "core/storage/attachment_store.h"

#include "core/storage/database.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QBuffer>
#include <QtCore/QFile>
#include <QtSql/QSqlQuery>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const TemporaryWorkspace &workspace, const QString &name, const QByteArray &bytes)
{
    QFile file(workspace.folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

int pieces(Database &database)
{
    auto query = database.run(u"SELECT count(*) FROM attachment_piece");
    return query && query->next() ? query->value(0).toInt() : -1;
}

} // namespace

TEST_CASE("a file comes out as it went in, and the same bytes are stored once", "[attachments]")
{
    TemporaryWorkspace workspace;
    QByteArray bytes(3 * 1024 * 1024 + 17, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>((i * 2654435761U) >> 13);
    const auto first = storeContent(*workspace.database, fileOf(workspace, u"卷宗.pdf"_s, bytes));
    REQUIRE(first);
    CHECK(pieces(*workspace.database) == 4);
    REQUIRE(storeContent(*workspace.database, fileOf(workspace, u"again.pdf"_s, bytes)));
    CHECK(pieces(*workspace.database) == 4);
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(writeContent(*workspace.database, first->sha256, out));
    CHECK(out.data() == bytes);
}

TEST_CASE("cancelling leaves nothing of the file", "[attachments]")
{
    TemporaryWorkspace workspace;
    const QString path = fileOf(workspace, u"long.bin"_s, QByteArray(4 * 1024 * 1024, 'x'));
    const auto stored = storeContent(*workspace.database, path, [](int done, int) { return done < 6; });
    REQUIRE_FALSE(stored);
    CHECK(stored.error().code == Error::Code::Cancelled);
    CHECK(pieces(*workspace.database) == 0);
}

TEST_CASE("empty and missing files are refused", "[attachments]")
{
    TemporaryWorkspace workspace;
    CHECK(storeContent(*workspace.database, fileOf(workspace, u"empty"_s, {})).error().code == Error::Code::Input);
    CHECK(storeContent(*workspace.database, u"/nowhere/at/all"_s).error().code == Error::Code::Io);
    CHECK(storeContent(*workspace.database, workspace.folder.path()).error().code == Error::Code::Io);
    CHECK(storeContent(*workspace.database, u"/dev/zero"_s).error().code == Error::Code::Io); // it never ends
}

TEST_CASE("a damaged piece is found", "[attachments]")
{
    TemporaryWorkspace workspace;
    REQUIRE(storeContent(*workspace.database, fileOf(workspace, u"a"_s, "hello")));
    CHECK(verifyContents(*workspace.database));
    REQUIRE(workspace.database->inTransaction([&]() -> Result<> {
        DUCHA_TRY(workspace.database->run(u"UPDATE attachment_piece SET data = x'00'"));
        return {};
    }));
    CHECK(verifyContents(*workspace.database).error().code == Error::Code::Workspace);
}
