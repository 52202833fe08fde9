// Any sheet, given as CSV with merged areas behind a zero byte, searched for a list: lines stand below the header and
// have a value for every field.
#include "core/exchange/csv_reader.h"
#include "core/exchange/table.h"
#include "tests/fuzz/fuzz_seed.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const QList<FieldSpec> fields{{u"code"_s, {u"编号"_s, u"a"_s}},
                              {u"problem"_s, {u"反馈问题"_s, u"问题"_s, u"b"_s}, true},
                              {u"due"_s, {u"时限"_s, u"c"_s}}};

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray good = u"标题\n编号,问题,时限（月）\n1,甲,长期\n合计,1\n填表人：张三\n备注：\na,b,c\n"_s.toUtf8() +
                            '\0' + "\x01\x01\x01\x03";
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = content.indexOf('\0');
    auto book = readCsv(content.left(end), u"表.csv"_s);
    if (!book)
        return 0;
    const QByteArray areas = end < 0 ? QByteArray() : content.mid(end + 1);
    for (qsizetype i = 0; i + 3 < areas.size(); i += 4)
        book->sheets[0].merges.append({areas.at(i), areas.at(i + 1), areas.at(i + 2), areas.at(i + 3)});
    const auto table = findTable(*book, fields);
    if (!table) {
        expect(table.error().code == Error::Code::Input && !table.error().message.isEmpty());
        return 0;
    }
    expect(table->headers.size() == fields.size() && !table->headers.at(1).isEmpty());
    for (const TableLine &line : table->lines)
        expect(line.row > table->headerRow && line.values.size() == fields.size());
    return 0;
}
