// Any bytes as a workbook, read whole and streamed: archive, directory, packed parts. What is read keeps to the limits,
// and what is refused is refused in words.
#include "core/exchange/sheet_as_csv.h"
#include "core/exchange/xlsx/xlsx_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/fuzz/fuzz_seed.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray seed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.xlsx"_s);
    expect(bool(
        writeXlsx(path, {u"台账"_s, u"整改台账"_s, {}, {{u"问题"_s, 12, true, {u"甲"_s}}, {u"时限"_s}}, {{u"一"_s}}})));
    QFile file(path);
    expect(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The same bytes as a register too large to be read whole.
void stream(const QByteArray &content, const ReadLimits &limits)
{
    QTemporaryFile file;
    expect(file.open() && file.write(content) == content.size() && file.flush());
    const auto sheet = sheetAsCsv(file.fileName(), limits);
    expect(sheet || (sheet.error().code == Error::Code::Input && !sheet.error().message.isEmpty()));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    return seedCorpus(seed(), *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    ReadLimits limits;
    limits.inflatedBytes = 1 << 20;
    limits.rows = 100;
    limits.columns = 20;
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    stream(content, limits);
    const auto book = readXlsx(content, u"表.xlsx"_s, limits);
    if (!book) {
        expect(book.error().code == Error::Code::Input && !book.error().message.isEmpty());
        return 0;
    }
    for (const Sheet &sheet : book->sheets) {
        expect(sheet.rows.size() <= limits.rows);
        for (const SheetRow &row : sheet.rows)
            expect(!row.cells.isEmpty() && row.cells.size() <= limits.columns);
    }
    return 0;
}
