#include "core/document/pdf_writer.h"

#include "tests/support/document_fixture.h"

#include <QtCore/QFileInfo>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Document sampleDocument()
{
    Document document;
    document.mark = u"中共样城市委政法委员会文件"_s;
    document.title = u"关于政治督察云岭县人民法院的反馈意见"_s;
    document.author = u"中共样城市委政法委员会"_s;
    document.blocks.append(Heading{1, {{u"一、总体评价"_s}}});
    document.blocks.append(Heading{2, {{u"（一）政治建设"_s}}});
    document.blocks.append(Paragraph{{{u"一人八口日立食品工作，王䶮、赵𫖯、陈堃同志反映的问题，2026年7月核查。"_s}}});
    document.signature = document.author;
    document.date = QDate(2026, 7, 3);
    return document;
}

} // namespace

TEST_CASE("the text layer holds the real text, rare characters included and no radicals", "[pdf]")
{
    const PdfOnDisk file(pdfOf(sampleDocument()));
    QString text = askProgram(u"pdftotext"_s, {file.path, u"-"_s});
    text.remove(u'\n');
    CHECK(text.contains(u"一人八口日立食品工作，王䶮、赵𫖯、陈堃同志反映的问题，2026年"_s));
    for (const QChar unit : text)
        CHECK_FALSE((unit.unicode() >= 0x2e80 && unit.unicode() < 0x2fe0));
}

TEST_CASE("the same document gives the same bytes", "[pdf]")
{
    CHECK(pdfOf(sampleDocument()) == pdfOf(sampleDocument()));
}

TEST_CASE("all fonts are embedded subsets and the file has bookmarks", "[pdf]")
{
    const QByteArray pdf = pdfOf(sampleDocument());
    const PdfOnDisk file(pdf);
    const QStringList rows = askProgram(u"pdffonts"_s, {file.path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(rows.size() >= 4);
    for (const QString &row : rows) {
        INFO(row.toStdString());
        CHECK(row.contains(u"yes yes yes"_s));
    }
    CHECK(pdf.contains("/Outlines"));
    CHECK(askProgram(u"pdfinfo"_s, {file.path}).contains(u"595.276 x 841.89 pts (A4)"_s));
}

TEST_CASE("qpdf finds no error in the file", "[pdf]")
{
    const PdfOnDisk file(pdfOf(sampleDocument()));
    CHECK(askProgram(u"qpdf"_s, {u"--check"_s, file.path}).contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("the file is valid PDF/A-1b", "[pdf]")
{
    QStringList jars;
    for (const QString &jar :
         u"preflight pdfbox2 fontbox2 xmpbox commons-logging commons-io javax.activation jaxb-api"_s.split(u' '))
        jars.append(u"/usr/share/java/%1.jar"_s.arg(jar));
    REQUIRE(QFileInfo::exists(jars.constFirst()));
    const PdfOnDisk file(pdfOf(sampleDocument()));
    const QString verdict =
        askProgram(u"java"_s, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, file.path});
    INFO(verdict.toStdString());
    CHECK(verdict.contains(u"is a valid PDF/A-1b file"_s));
}
