// A ledger of 10,000 items: read for a list, against the same rows read by Python's sqlite3.
#include "core/finding/finding_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/rectification.h"
#include "core/workbench/sample/sample.h"
#include "tests/bench/measure.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QCoreApplication>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr int kItems = 10'000;

RectItem itemOf(const Finding &finding, int number)
{
    RectItem item;
    item.id = RectItemId::create();
    item.code = u"ZG-2026-%1"_s.arg(number, 6, 10, QChar(u'0'));
    item.inspectionId = finding.inspectionId;
    item.findingId = finding.id;
    item.position = number;
    item.problem = u"第%1个问题：制度执行不严格"_s.arg(number);
    item.measures = u"修订制度并组织学习，明确责任科室和完成时限。"_s;
    item.responsibleUnit = u"政治部"_s;
    item.dueOn = QDate(2026, 7, 3).addDays(number % 90);
    return item;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.ducha"_s);
    const auto sample = createSample(path, testSession());
    bench::must(sample);
    const auto findings = FindingRepository((*sample)->database()).where({});
    bench::must(findings && !findings->isEmpty());
    bench::must((*sample)->write([&]() -> Result<> {
        RectItemRepository items((*sample)->database());
        for (int i = 0; i < kItems; ++i)
            DUCHA_TRY(items.save(itemOf(findings->at(i % findings->size()), 100'000 + i)));
        return {};
    }));
    const QString script = u"import sys,time,sqlite3\n"
                           "t=time.perf_counter()\n"
                           "c=sqlite3.connect('file:'+sys.argv[1]+'?mode=ro',uri=True)\n"
                           "r=c.execute('SELECT r.*, i.code, f.code FROM rect_item r JOIN inspection i ON i.id = "
                           "r.inspection_id LEFT JOIN finding f ON f.id = r.finding_id ORDER BY i.code, r.position')"
                           ".fetchall()\n"
                           "assert len(r)>=10000\n"
                           "print((time.perf_counter()-t)*1000)"_s;
    bench::sideBySide("10,000 items read for the ledger", bench::timed([&] {
                          const auto rows = ledgerRows(**sample);
                          bench::must(rows && rows->size() >= kItems);
                      }),
                      "  Python's sqlite3, the rows alone", bench::python(script, {path}));
    return 0;
}
