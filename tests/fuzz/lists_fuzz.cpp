// Any sheet, given as CSV, as a list of units or of people (the first byte chooses): taking it in does what the
// preview said, and the same again changes nothing.
#include "core/workbench/preparation/list_import.h"
#include "tests/fuzz/fuzz_seed.h"
#include "tests/support/temporary_workspace.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

Workbench &workbench()
{
    static const auto made = [] {
        auto bench = Workbench::create(u":memory:"_s, testSession());
        expect(bool(bench));
        const QList<UnitLine> units{{1, u"X1"_s, u"云岭县人民法院"_s, u"法院"_s, u"云岭县"_s, u"530121"_s}};
        const QList<PersonLine> people{{1, u"R1"_s, u"张某"_s, u"云岭县人民法院"_s, u"庭长"_s}};
        expect(applyUnits(**bench, units) && applyPeople(**bench, people));
        return *std::move(bench);
    }();
    return *made;
}

bool sameCounts(const Intake &a, const Intake &b)
{
    using O = IntakeOutcome;
    return a.count(O::New) == b.count(O::New) && a.count(O::Updated) == b.count(O::Updated) &&
           a.count(O::Unchanged) == b.count(O::Unchanged) && a.count(O::Error) == b.count(O::Error);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    const QByteArray units = u"0单位编号,单位名称,单位类别,属地,行政区划代码\nX1,云岭县人民法院,法院,云岭县,\n"
                             ",青石县公安局,公安,青石县,530122\n,青石县龙宫,龙宫,,\n"_s.toUtf8();
    const QByteArray people = u"1编号,姓名,单位,职务,来源,联系电话,曾任职单位,回避\nR1,张某,云岭县人民法院,院长,,,,\n"
                              ",𠮷某,某局,处长,政法系统,123,甲局、乙局,云岭县\n"_s.toUtf8();
    const int first = seedCorpus(units, *argc, *argv);
    return first != 0 ? first : seedCorpus(people, *argc, *argv, u"seed-people"_s);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const QTemporaryDir folder;
    if (size == 0)
        return 0;
    const ListKind kind = data[0] % 2 == 0 ? ListKind::Units : ListKind::People;
    const QString path = folder.filePath(u"名册.csv"_s);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) &&
           file.write(reinterpret_cast<const char *>(data) + 1, qint64(size) - 1) == qint64(size) - 1);
    file.close();
    const auto list = readList(workbench(), kind, path);
    if (!list) {
        expect(list.error().code == Error::Code::Input && !list.error().message.isEmpty());
        return 0;
    }
    const auto undone = workbench().database().inTransaction([&]() -> Result<> {
        const auto applied = applyList(workbench(), *list);
        expect(applied && sameCounts(*applied, list->intake));
        const auto again = readList(workbench(), kind, path);
        expect(again && again->intake.count(IntakeOutcome::New) == 0 &&
               again->intake.count(IntakeOutcome::Updated) == 0);
        return Error{Error::Code::Cancelled, {}};
    });
    expect(!undone && undone.error().code == Error::Code::Cancelled);
    return 0;
}
