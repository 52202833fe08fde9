#include "ui/shell/backup_by_hand.h"

#include "core/workbench/safekeeping/safekeeping.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

namespace ducha {

using namespace Qt::StringLiterals;

void backUpByHand(Services &services, QObject *owner)
{
    const QString name = u"%1-%2.ducha"_s.arg(QFileInfo(services.workbench.path()).completeBaseName(),
                                              services.workbench.now().toString(u"yyyyMMdd-HHmm"_s));
    const QString out =
        services.prompts.savePath(QCoreApplication::translate("ducha::MainWindow", "Back up the workspace"), name,
                                  QCoreApplication::translate("ducha::MainWindow", "Workspaces (*.ducha)"));
    if (out.isEmpty())
        return;
    Notices &notices = services.notices;
    services.tasks.run<qint64>(
        QCoreApplication::translate("ducha::MainWindow", "Backing up"), owner,
        [out](Workbench &beside, const Progress &) { return backUpOpen(beside, out); },
        [&notices, out](const Result<qint64> &bytes) {
            if (!bytes)
                notices.failed(bytes.error());
            else
                notices.done(QCoreApplication::translate("ducha::MainWindow", "Backed up and verified: %1 (%2)")
                                 .arg(out, QLocale().formattedDataSize(*bytes)));
        });
}

} // namespace ducha
