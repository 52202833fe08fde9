// Any bytes as a register of names and numbers: what the fast reading finds is what the plain rules find.
#include "core/collision/folding.h"
#include "tests/fuzz/fuzz_seed.h"
#include "tests/support/naive_register.h"

#include <QtCore/QCoreApplication>

using namespace ducha;
using namespace ducha::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<std::pair<QString, QString>> &people()
{
    static const std::vector<std::pair<QString, QString>> all{{u"张样一"_s, u"320505198001010017"_s},
                                                              {u"王样三"_s, u"11010519491231002X"_s},
                                                              {u"阿依·样"_s, QString()},
                                                              {u"赵峰样"_s, u"320505****0017"_s}};
    return all;
}

const scan::FoldTable &folds()
{
    static const auto table = foldTable(scan::Encoding::Utf8);
    expect(bool(table));
    return *table;
}

const scan::Matcher &matcher()
{
    static const scan::Matcher one = [] {
        Roster roster;
        for (const auto &[name, number] : people())
            roster.entries.append({1, Relation::Self, name, {}, number, name, {}, {}, {}});
        return scan::Matcher(wantedOf(roster, folds()), folds(), scan::Encoding::Utf8, true);
    }();
    return one;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    const QByteArray good = "甲公司,张样一,320505198001010017\r\n\"乙,\"\"公\"\"\n司\",王　样三,110105491231002\n"
                            "丙,赵峯样,320505198001010017\n\"丁\"x,阿依•样,3205**\n";
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size > 4000)
        return 0;
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    scan::RegisterLayout layout;
    layout.endByte = std::int64_t(size);
    layout.columns = 3;
    layout.nameColumn = 1;
    layout.numberColumn = 2;
    layout.pieceSize = 16 + std::int64_t(size % 97);
    const auto naive = naiveScan(bytes, layout, people(), true, sameName);
    auto fast = fastScan(bytes, layout, matcher(), 1);
    expect(fast.size() == naive.size());
    for (size_t i = 0; i < naive.size(); ++i) {
        if (!naive[i].isRejected && naive[i].people.empty())
            fast[i].text = naive[i].text; // not told
        expect(fast[i] == naive[i]);
    }
    return 0;
}
