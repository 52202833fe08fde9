// A list of 20,000 rows, the most that the profile "return" of safety.md takes in, from XLSX into a workspace.
#include "core/exchange/xlsx_writer.h"
#include "core/workbench/preparation/list_files.h"
#include "tests/bench/measure.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QCoreApplication>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 19'998; // and the title and the header

WriteSheet units()
{
    WriteSheet sheet{
        u"单位"_s, u"政法单位名册"_s, {}, {{u"单位编号"_s}, {u"单位名称"_s}, {u"单位类别"_s}, {u"属地"_s}}, {}};
    const QStringList kinds{u"法院"_s, u"检察院"_s, u"公安局"_s, u"司法局"_s};
    for (int i = 1; i <= kRows; ++i)
        sheet.rows.append({u"X%1"_s.arg(i), u"虚构%1县%2"_s.arg(i).arg(kinds.at(i % 4)), kinds.at(i % 4),
                           u"虚构%1县"_s.arg(i % 200)});
    return sheet;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"units.xlsx"_s);
    bench::must(writeXlsx(path, units()));
    const QString script = u"import sys,time,openpyxl\n"
                           "t=time.perf_counter()\n"
                           "w=openpyxl.load_workbook(sys.argv[1],read_only=True)\n"
                           "n=sum(1 for r in w.active.iter_rows(values_only=True))\n"
                           "assert n>=20000\n"
                           "print((time.perf_counter()-t)*1000)"_s;
    bench::sideBySide("XLSX of 20,000 rows read, header found", bench::timed([&] {
                          const auto file = readUnitFile(path);
                          bench::must(file && file->lines.size() == kRows);
                      }),
                      "  openpyxl, read-only, rows alone", bench::python(script, {path}));

    const auto file = readUnitFile(path);
    bench::must(file);
    bench::alone("its units taken into a new workspace (journal too)", [&] {
        const QTemporaryDir room;
        const auto workbench = Workbench::create(room.filePath(u"new.ducha"_s), testSession());
        bench::must(workbench);
        return bench::timed([&] { bench::must(applyUnits(**workbench, file->lines)); })();
    });
    return 0;
}
