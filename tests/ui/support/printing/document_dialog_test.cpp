#include "ui/support/printing/document_dialog.h"

#include "tests/support/document_fixture.h"
#include "tests/ui/support/printing/papers.h"
#include "tests/ui/support/ui_fixture.h"

#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

bool waitForPages(DocumentDialog &dialog)
{
    return QTest::qWaitFor([&] { return dialog.preview().pageCount() > 0; }, 30000);
}

} // namespace

TEST_CASE("the dialog shows the pages and saves the very file that an export makes", "[ui][preview]")
{
    UiFixture fixture;
    fixture.prompts.path = fixture.workspace.folder.filePath(u"反馈意见.pdf"_s);
    DocumentDialog dialog(fixture.services, {taggedPaper(), {}}, u"反馈意见"_s);
    dialog.show();
    auto *save = dialog.findChild<QPushButton *>(u"saveButton"_s);
    REQUIRE(save);
    CHECK_FALSE(save->isEnabled());
    REQUIRE(waitForPages(dialog));
    CHECK(dialog.preview().pageCount() == 7);
    save->click();
    fixture.waitForTasks();
    QFile file(fixture.prompts.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto bytes = pdfBytes(taggedPaper());
    REQUIRE(bytes);
    CHECK(file.readAll() == *bytes);
    REQUIRE_FALSE(fixture.told.isEmpty());
    CHECK(fixture.told.constLast().kind == Notice::Kind::Done);
}

TEST_CASE("a document with a character that no font has can neither be saved nor printed", "[ui][preview]")
{
    UiFixture fixture;
    Document document = taggedPaper(3);
    document.blocks.append(Paragraph{{{u"王\uE123"_s}}});
    DocumentDialog dialog(fixture.services, {document, {}}, u"a"_s);
    REQUIRE(waitForPages(dialog));
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
    CHECK_FALSE(dialog.findChild<QPushButton *>(u"printButton"_s)->isEnabled());
}

TEST_CASE("what goes to the printer measures what the file measures", "[ui][preview]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    REQUIRE(printPages(laidOutPaper(), printer));
    CHECK(askProgram(u"pdfinfo"_s, {path}).contains(u"Pages:           7"_s));
    // The ink of a full page: 28 to 184 mm across, 37 to 262 mm down, less the white within the outermost characters.
    const QString picture = folder.filePath(u"page"_s);
    askProgram(u"pdftoppm"_s, {u"-r"_s, u"100"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, u"-gray"_s, u"-singlefile"_s,
                               u"-png"_s, path, picture});
    const QImage image(picture + u".png"_s);
    REQUIRE_FALSE(image.isNull());
    int left = image.width(), right = 0, top = image.height();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) > 128)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
        }
    }
    CHECK(left / 100.0 * 25.4 == Approx(28).margin(1));
    CHECK(right / 100.0 * 25.4 == Approx(184).margin(1));
    CHECK(top / 100.0 * 25.4 == Approx(37 + (sheet::kLine - 16 * sheet::kPoint) / 2).margin(1));
}

TEST_CASE("a printer is asked for a range and gets no other page", "[ui][preview]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(2, 4);
    REQUIRE(printPages(laidOutPaper(), printer));
    CHECK(askProgram(u"pdfinfo"_s, {path}).contains(u"Pages:           3"_s));
}

TEST_CASE("Ctrl+P on nothing says why, and asks nothing", "[ui][preview]")
{
    UiFixture fixture;
    previewDocument(fixture.services,
                    Result<Document>(Error{Error::Code::NotFound, {"The record no longer exists. Refresh the list."}}),
                    u"a"_s);
    REQUIRE(fixture.told.size() == 1);
    CHECK(fixture.told.constFirst().kind == Notice::Kind::Failed);
    CHECK(fixture.prompts.asked.isEmpty());
}
