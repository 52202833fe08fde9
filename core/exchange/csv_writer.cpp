#include "core/exchange/csv_writer.h"

#include "core/base/save_file.h"
#include "core/exchange/cell_sink.h"
#include "core/exchange/formula_guard.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 500;

QByteArray record(const QStringList &cells)
{
    QStringList parts;
    for (const QString &cell : cells) {
        QString text = guarded(cleanCell(cell));
        const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                            text.contains(u'\t') || text.contains(u';') || text.startsWith(u' ') || text.endsWith(u' ');
        parts.append(quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text);
    }
    return parts.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<> writeCsv(const QString &path, const WriteSheet &sheet, const Progress &progress)
{
    QByteArray content = "\xEF\xBB\xBF";
    if (!sheet.title.isEmpty())
        content += record({sheet.title});
    if (!sheet.underTitle.isEmpty())
        content += record(sheet.underTitle);
    QStringList titles;
    for (const WriteColumn &column : sheet.columns)
        titles.append(column.title);
    content += record(titles);
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (i % rowsBetweenReports == 0 && !goOn(progress, int(i), int(sheet.rows.size())))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        content += record(sheet.rows.at(i));
    }
    return saveFile(path, content);
}

} // namespace ducha
