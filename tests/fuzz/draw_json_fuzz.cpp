// Any bytes as DRAW.json: what is read is written as something that reads the same, and never verifies against other
// lists than its own.
#include "core/casereview/draw_json.h"
#include "tests/fuzz/fuzz_seed.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

DrawRequest request()
{
    DrawRequest result;
    for (int i = 1; i <= 6; ++i)
        result.cases.append(
            {u"(2023)苏05执%1号"_s.arg(i), u"甲县法院"_s, i % 2 == 0 ? u"甲县"_s : u"乙县"_s, i == 3, {}, i});
    for (int i = 1; i <= 3; ++i)
        result.experts.append({u"Z%1"_s.arg(i), u"某院"_s, u"丙县"_s, {}, {}, i});
    result.frozenAt = u"2026-03-05T09:30:00+08:00"_s;
    result.entropy = {{u"甲"_s, u"1"_s, result.frozenAt}, {u"乙"_s, u"2"_s, result.frozenAt}};
    result.rules = {.count = 3, .perCase = 1};
    return result;
}

QByteArray good()
{
    const auto record = makeDraw(request());
    expect(bool(record));
    return drawJson(*record);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    return seedCorpus(good(), *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const DrawRequest lists = request();
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto record = readDrawJson(bytes);
    if (!record) {
        expect(record.error().code == Error::Code::Input && !record.error().message.isEmpty());
        return 0;
    }
    const QByteArray written = drawJson(*record);
    const auto again = readDrawJson(written);
    expect(again && *again == *record);
    const auto verified = verifyDrawJson(bytes, *record, lists.cases, lists.experts);
    // Whoever finds another true record than ours has the freedom that the design leaves: times, reasons, changes.
    expect(!verified || (written == bytes && record->seed.size() == 64 && recordDigest(*record) == record->digest));
    return 0;
}
