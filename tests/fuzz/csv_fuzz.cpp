// Any bytes as CSV: no crash, no hang, and every text survives the guard before formulas.
#include "core/exchange/csv_reader.h"
#include "core/exchange/formula_guard.h"
#include "tests/fuzz/fuzz_seed.h"

using namespace ducha;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray good = u"姓名,单位;x\t\"a\"\"b\nc\",'=1\r\n张三,法院\r\n"_s.toUtf8();
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    ReadLimits limits;
    limits.rows = 100;
    limits.columns = 20;
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto book = readCsv(content, u"表.csv"_s, limits);
    if (!book) {
        expect(book.error().code == Error::Code::Input && !book.error().message.isEmpty());
        return 0;
    }
    int last = 0;
    for (const SheetRow &row : book->sheets.constFirst().rows) {
        expect(row.row > last && row.cells.size() <= limits.columns);
        last = row.row;
        for (const QString &cell : row.cells)
            expect(unguarded(guarded(cell)) == cell);
    }
    return 0;
}
