// 5,000 questions of the data collision in the whole window: how long until a key has done its work and all is painted.
// The next one, a decision, which writes to the disk, and a reason by its key (ux.md U11: opening a record within 100
// ms).
#include "app/gui/pages.h"
#include "core/collision/collision_repository.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/sample/sample.h"
#include "tests/bench/measure.h"
#include "tests/support/temporary_workspace.h"
#include "tests/ui/support/scripted_prompts.h"
#include "ui/shell/main_window.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTableView>

using namespace ducha;
using namespace ducha::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 5000;

/// Copies of one question that nobody has looked at, each of a company and an official of its own.
void makeMany(Workbench &workbench, const Hit &first)
{
    must(workbench.write([&]() -> Result<> {
        HitRepository hits(workbench.database());
        for (int i = 1; i <= kMany; ++i) {
            Hit hit = first;
            hit.id = HitId::create();
            hit.code = u"YS-2026-%1"_s.arg(10000 + i);
            hit.rosterRow = 1000 + i;
            hit.official = u"王样%1"_s.arg(i);
            hit.company = u"第%1号样商贸有限公司"_s.arg(i);
            hit.creditCode.clear();
            DUCHA_TRY(hits.save(hit));
        }
        return {};
    }));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto sample = createSample(folder.filePath(u"sample.ducha"_s), testSession());
    must(sample);
    Workbench &workbench = **sample;
    const auto rows = hitRows(workbench);
    must(rows);
    const auto first = std::find_if(rows->begin(), rows->end(),
                                    [](const HitRow &row) { return row.hit.state == HitState::Candidate; });
    must(first != rows->end());
    makeMany(workbench, first->hit);

    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks(workbench);
    Services services{workbench, context, prompts, notices, tasks};
    MainWindow window(makePages(services, [] {}), services);
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    must(QTest::qWaitForWindowActive(&window) && window.goTo({u"hit"_s, first->hit.id.toString()}));
    auto &seat = *window.findChild<QComboBox *>(u"hitSeatBox"_s);
    seat.setFocus();
    QTest::keyClick(&seat, Qt::Key_Down);
    auto &queue = *window.findChild<QWidget *>(u"hitList"_s)->findChild<QTableView *>();
    const auto key = [&](std::initializer_list<Qt::Key> keys) {
        return timed([&queue, keys = QList<Qt::Key>(keys)] {
            queue.setFocus();
            for (const Qt::Key one : keys)
                QTest::keyClick(QApplication::focusWidget(), one);
            QCoreApplication::processEvents();
        });
    };
    alone("next of 5,000 questions", key({Qt::Key_J}));
    alone("a decision on one of 5,000 questions", key({Qt::Key_Y}));
    alone("a reason by its key", key({Qt::Key_N, Qt::Key_1}));
    return 0;
}
