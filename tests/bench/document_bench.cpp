// The feedback of the sample's large inspection: laid out, measured and written as PDF.
#include "core/document/geometry_check.h"
#include "core/document/layout.h"
#include "core/document/pdf_writer.h"
#include "core/inspection/inspection_repository.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/sample/sample.h"
#include "tests/bench/measure.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QCoreApplication>

using namespace ducha;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // the fonts lie beside the program
    const QTemporaryDir folder;
    const auto sample = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    bench::must(sample);
    const auto large = InspectionRepository((*sample)->database()).where(u"code = 'DC-2026-001'"_s);
    bench::must(large && !large->isEmpty());
    const auto document = documentOf(**sample, DocumentKind::Feedback, large->constFirst().id);
    bench::must(document);
    const auto fonts = FontSet::load();
    bench::must(fonts);
    const auto pages = layOut(*document, **fonts);
    bench::must(pages);
    std::printf("%-52s %9d\n", "pages of the sample's feedback", int(pages->pages.size()));
    bench::alone("fonts opened", bench::timed([] { bench::must(FontSet::load()); }));
    bench::alone("laid out and measured", bench::timed([&] {
                     const auto again = layOut(*document, **fonts);
                     bench::must(again && measure(*again).pages > 0);
                 }));
    const PdfMetadata metadata{document->title, document->author, testNow()};
    bench::alone("written as PDF", bench::timed([&] { bench::must(writePdf(*pages, **fonts, metadata)); }));
    bench::alone("all of it, as an export does it", bench::timed([&] { bench::must(pdfBytes(*document)); }));
    std::puts("(no peer: none of Typst, xelatex and WeasyPrint reads this document)");
    return 0;
}
