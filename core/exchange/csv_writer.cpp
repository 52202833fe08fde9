#include "core/exchange/csv_writer.h"

#include "core/base/save_file.h"
#include "core/exchange/cell_sink.h"
#include "core/exchange/formula_guard.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 500;

QString quoted(QString text)
{
    const bool needs = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\t') ||
                       text.contains(u';') || text.startsWith(u' ') || text.endsWith(u' ');
    return needs ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts.append(quoted(guarded(cleanCell(cell))));
    return parts.join(u',').toUtf8() + "\r\n";
}

QByteArray plainCsvRecord(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells)
        parts.append(quoted(cell));
    return parts.join(u',').toUtf8() + "\r\n";
}

Result<> writeCsv(const QString &path, const WriteSheet &sheet, const Progress &progress)
{
    QByteArray content = kCsvMark;
    if (!sheet.title.isEmpty())
        content += csvRecord({sheet.title});
    if (!sheet.underTitle.isEmpty())
        content += csvRecord(sheet.underTitle);
    QStringList titles;
    for (const WriteColumn &column : sheet.columns)
        titles.append(column.title);
    content += csvRecord(titles);
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !goOn(progress, int(i), int(sheet.rows.size())))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        content += csvRecord(sheet.rows.at(i));
    }
    return saveFile(path, content);
}

} // namespace ducha
