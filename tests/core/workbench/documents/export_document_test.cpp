#include "core/workbench/documents/export_document.h"

#include "tests/support/document_fixture.h"

#include <QtCore/QCryptographicHash>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Document paperThatSays(const QString &text)
{
    Document document;
    document.mark = u"中共样城市委政法委员会文件"_s;
    document.title = u"关于政治督察云岭县人民法院的反馈意见"_s;
    document.author = u"中共样城市委政法委员会"_s;
    document.blocks.append(Paragraph{{{text}}});
    document.signature = document.author;
    document.date = QDate(2026, 7, 3);
    return document;
}

} // namespace

TEST_CASE("the file on disk is what the report says it is", "[documents]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"反馈意见.pdf"_s);
    const auto report = exportPdf(paperThatSays(QString(1200, u'督')), path);
    REQUIRE(report);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(report->bytes == bytes.size());
    CHECK(report->sha256.toLatin1() == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    CHECK(report->pages == 3);
    CHECK(askProgram(u"pdfinfo"_s, {path}).contains(u"Pages:           3"_s));
    CHECK_FALSE(hasBlocker(report->messages));
}

TEST_CASE("the same document gives the same bytes, and its day is the document's", "[documents]")
{
    const auto once = pdfBytes(paperThatSays(u"督察"_s));
    const auto again = pdfBytes(paperThatSays(u"督察"_s));
    REQUIRE(once);
    REQUIRE(again);
    CHECK(*once == *again);
    CHECK(once->contains("D:20260703040000Z"));
}

TEST_CASE("a character that no font has is refused, and left empty only on demand", "[documents]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const Document document = paperThatSays(u"王\uE123"_s);
    const auto refused = exportPdf(document, path);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Invalid);
    CHECK(refused.error().message.plain().contains(u"U+E123"_s));
    CHECK_FALSE(QFile::exists(path));

    const auto asked = exportPdf(document, path, {}, MissingCharacters::LeaveEmpty);
    REQUIRE(asked);
    CHECK(hasBlocker(asked->messages));
}

TEST_CASE("a character taken from another font is reported", "[documents]")
{
    QTemporaryDir folder;
    const auto report = exportPdf(paperThatSays(u"王䶮、𠮷某"_s), folder.filePath(u"a.pdf"_s));
    REQUIRE(report);
    REQUIRE_FALSE(report->messages.isEmpty());
    for (const CheckMessage &message : report->messages)
        CHECK(message.rule == u"character-replaced"_s);
}

TEST_CASE("a stopped export leaves no file, and one into nowhere says so", "[documents]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    const auto stopped = exportPdf(paperThatSays(u"督察"_s), path, [](int done, int) { return done < 2; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK_FALSE(QFile::exists(path));
    const auto nowhere = exportPdf(paperThatSays(u"督察"_s), folder.filePath(u"no/where.pdf"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Error::Code::Io);
}
