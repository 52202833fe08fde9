#include "core/workbench/collision/preview.h"

#include "core/base/text_fold.h"
#include "core/collision/register_file.h"
#include "core/collision/verification/hit.h"
#include "core/exchange/csv_reader.h"
#include "core/workbench/collision/register_source.h"
#include "core/workbench/collision/result_file.h"
#include "core/workbench/collision/roster_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kRows = 8;
constexpr qint64 kSample = 256 << 10; ///< of a register, to show its first records and reckon how many there are

/// Masks what may be a citizen's number whose digits have nothing but `gap` between them.
void maskNumbers(QString &text, const QString &gap)
{
    const QString rest = u"(?:%1\\p{Nd}){13,}(?:%1[\\p{Nd}Xx\uFF38\uFF58\u0425\u0445])?"_s.arg(gap);
    const QRegularExpression number(u"\\p{Nd}"_s + rest);
    qsizetype from = 0;
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, from)) {
        QString digits = foldForCompare(match.captured());
        digits.remove(u'-');
        from = match.capturedEnd();
        // Two days beside each other have sixteen digits, as no number of a citizen has.
        if (digits.size() < 15 || (digits.size() == 16 && match.capturedLength() > 16))
            continue;
        const QString shown = masked(digits);
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        from = match.capturedStart() + shown.size();
    }
}

/// A preview shows what a column holds, not whose numbers, however they are written: full width, in groups, with marks
/// that nobody sees.
QString shown(const QString &cell)
{
    QString text = cell;
    maskNumbers(text, u"[\\p{Z}\\p{Cf}\\p{Cc}'`\u2018\u2019]*"_s);
    maskNumbers(text, u"\\p{Pd}?"_s);
    return text;
}

void addRow(CollisionPreview &preview, const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(shown(cell));
    preview.rows.append(row);
}

/// The records at the beginning of `sample` that are whole; a line break within quotes ends none.
QByteArray wholeRecords(const QByteArray &sample)
{
    bool quoted = false;
    qsizetype end = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample.at(i) == '"')
            quoted = !quoted;
        else if (sample.at(i) == '\n' && !quoted)
            end = i + 1;
    }
    return sample.first(end);
}

/// The first records of a register in CSV, and from their length how many there may be.
Result<> readSample(CollisionPreview &preview, const RegisterFile &file, QIODevice &content)
{
    const qint64 all = file.layout.endByte - file.layout.firstByte;
    if (!content.seek(file.layout.firstByte))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {content.errorString()}},
                     {},
                     Place{file.name}};
    const QByteArray sample = content.read(kSample);
    const bool isWhole = sample.size() == all;
    const QByteArray records = isWhole ? sample : wholeRecords(sample);
    const QString text = registerText({records.constData(), size_t(records.size())}, file.layout.encoding);
    // The reader tells the separator by the first line, so that gets a header of its own.
    const QString header = QStringList(file.headers.size(), u"x"_s).join(QLatin1Char(file.layout.separator));
    ReadLimits limits;
    limits.columns = int(file.headers.size()) + 1;
    const auto book = readCsv((header + u'\n' + text).toUtf8(), file.name, limits);
    if (!book)
        return book.error();
    const QList<SheetRow> &rows = book->sheets.constFirst().rows;
    for (const SheetRow &row : rows.mid(1, kRows))
        addRow(preview, row.cells);
    preview.isEstimate = !isWhole;
    preview.records = rows.size() - 1;
    if (preview.isEstimate && !records.isEmpty())
        preview.records = qint64(double(all) / double(records.size()) * double(preview.records));
    return {};
}

} // namespace

QStringList rosterFields()
{
    return rosterFieldNames();
}

QStringList registerFields()
{
    QStringList names;
    for (int i = 0; i < kRegisterFields; ++i)
        names.append(enumName(RegisterField(i)));
    return names;
}

Result<CollisionPreview> previewRoster(const QString &path, const QHash<QString, QString> &columns,
                                       const Progress &progress)
{
    const auto file = readRosterFile(path, columns, progress);
    if (!file)
        return file.error();
    CollisionPreview preview;
    preview.path = path;
    preview.name = QFileInfo(path).fileName();
    preview.bytes = QFileInfo(path).size();
    preview.encoding = file->encoding;
    preview.headers = file->headers;
    preview.columns = file->columns;
    for (const QStringList &row : file->rows.first(std::min<qsizetype>(kRows, file->rows.size())))
        addRow(preview, row);
    preview.records = file->roster.rows;
    preview.people = int(file->roster.entries.size());
    preview.remarks = file->roster.remarks;
    return preview;
}

Result<CollisionPreview> previewRegister(const QString &path, const QHash<QString, QString> &columns,
                                         const QString &encoding, const Progress &progress)
{
    auto source = openRegisterSource(path, {registerHeaders(columns), encoding}, progress);
    if (!source && source.error().code == Error::Code::Input) {
        auto result = openRegisterSource(path, {registerHeaders(resultColumns()), encoding}, progress);
        if (result && isCollisionResult(result->file.headers))
            source = std::move(result);
    }
    if (!source)
        return source.error();
    const RegisterFile &file = source->file;
    CollisionPreview preview;
    preview.path = path;
    preview.name = file.name;
    preview.bytes = QFileInfo(path).size();
    preview.encoding = source->csv ? QString() : file.encoding;
    preview.headers = file.headers;
    for (int i = 0; i < kRegisterFields; ++i) {
        if (file.columns[size_t(i)] >= 0)
            preview.columns.insert(enumName(RegisterField(i)), file.columns[size_t(i)]);
    }
    preview.remarks = file.remarks;
    QFile content(source->readFrom());
    if (!content.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {content.errorString()}},
                     {},
                     Place{file.name}};
    DUCHA_TRY(readSample(preview, file, content));
    if (!isCollisionResult(file.headers))
        return preview;
    const auto facts = resultFacts(file.headers, preview.rows.value(0), file.name);
    if (!facts)
        return facts.error();
    preview.isResult = true;
    preview.isEstimate = false;
    preview.records = qint64(facts->rows);
    preview.compared = qint64(facts->registerRows);
    return preview;
}

} // namespace ducha
