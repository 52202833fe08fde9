#include "ui/evidence/file_intake.h"

#include "ui/evidence/page_picture.h"

#include <QtCore/QMimeDatabase>

namespace ducha {

Result<IntakeReport> takeFilesIn(Workbench &workbench, InspectionId inspection, const QStringList &paths,
                                 const Progress &progress)
{
    IntakeReport report;
    for (const QString &path : paths) {
        const int pages = pageCountOf(path, QMimeDatabase().mimeTypeForFile(path).name());
        auto taken = attachFile(workbench, {inspection, path, {}, {}, workbench.today(), pages}, progress);
        if (taken) {
            report.taken.append(*taken);
            continue;
        }
        Error error = taken.error();
        if (error.code == Error::Code::Cancelled)
            return report.taken.isEmpty() ? Result<IntakeReport>(error) : report;
        if (error.place.file.isEmpty())
            error.place.file = path;
        report.refused.append(error);
    }
    return report;
}

} // namespace ducha
