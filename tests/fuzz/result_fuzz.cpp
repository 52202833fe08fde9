// Any bytes as what an engine answered: it is refused, or each of its matches is one that comparing here gives.
#include "core/collision/sql_match.h"
#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/collide.h"
#include "core/workbench/collision/roster_file.h"
#include "tests/fuzz/fuzz_seed.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString put(const QString &name, const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    return file.fileName();
}

const QString &roster()
{
    static const QString path = put(u"roster.csv"_s, "姓名,公民身份号码\n张样,320505198001010017\n王样,\n");
    return path;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    QByteArray good = plainCsvRecord(sqlResultHeaders());
    for (const QString &row : {u"1,self,张样,,a.csv,7,\"甲,公司\",,股东,id,张　样,320505800101001,,,,,,,,,,9,2,"_s,
                               u"2,self,王样,,a.csv,8,乙公司,,监事,name,王样,,,,,,,,,,,9,2,"_s})
        good += row.toUtf8() + rosterDigest(roster())->toLatin1() + ",yes,postgresql\n";
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString path = put(u"answer.csv"_s, QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const auto taken = collide({.roster = roster(), .workers = 1, .result = path});
    if (!taken) {
        expect(taken.error().code == Error::Code::Input && !taken.error().message.isEmpty());
        return 0;
    }
    expect(quint64(taken->found->rows().size()) == taken->hits() + taken->byTier[2]);
    expect(taken->names || taken->byTier[2] == 0);
    for (const FoundRow &row : taken->found->rows()) {
        expect(row.record > 0 && row.file + 1 < taken->registers.size());
        expect(row.entry == 0 || row.tier == scan::Tier::Name); // 王样 has no number
    }
    return 0;
}
