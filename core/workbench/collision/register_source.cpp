#include "core/workbench/collision/register_source.h"

#include "core/exchange/sheet_as_csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Does a file begin as a workbook does?
bool isWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "PK\x03\x04";
}

/// All rows of a full sheet; they are streamed, so only the disk has to hold them.
ReadLimits registerLimits()
{
    ReadLimits limits;
    limits.fileBytes = 1LL << 30;
    limits.inflatedBytes = 4LL << 30;
    limits.rows = 1'048'576;
    limits.totalCharacters = 2'000'000'000;
    return limits;
}

QString pathOf(const QTemporaryFile &file)
{
    return u"/proc/self/fd/"_s + QString::number(file.handle());
}

} // namespace

QString RegisterSource::readFrom() const
{
    return csv ? pathOf(*csv) : file.path;
}

Result<RegisterSource> openRegisterSource(const QString &path, const RegisterChoice &choice, const Progress &progress)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) // a pipe would be waited for, and read once only
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "This is a folder, a pipe or a device. A register is an ordinary file; "
                                                "save it first.")},
                     {},
                     Place{info.fileName()}};
    if (!isWorkbook(path)) {
        auto file = openRegister(path, choice);
        return file ? Result<RegisterSource>(RegisterSource{*std::move(file), nullptr})
                    : Result<RegisterSource>(file.error());
    }
    const QFileInfo workbook(path);
    auto sheet = sheetAsCsv(path, registerLimits(), progress);
    if (!sheet)
        return sheet.error();
    if (!sheet->file)
        return Error{
            Error::Code::Input, {QT_TRANSLATE_NOOP("core", "The file is empty.")}, {}, Place{workbook.fileName()}};
    QFile::remove(QFile::symLinkTarget(pathOf(*sheet->file))); // where the disk has no files without a name
    auto file = openRegister(pathOf(*sheet->file),
                             {choice.headers, u"UTF-8"_s, choice.name.isEmpty() ? workbook.fileName() : choice.name});
    if (!file)
        return file.error();
    file->path = path;
    file->modified = workbook.lastModified().toMSecsSinceEpoch();
    file->remarks = sheet->remarks + file->remarks;
    return RegisterSource{*std::move(file), std::move(sheet->file)};
}

QHash<RegisterField, QString> registerHeaders(const QHash<QString, QString> &columns)
{
    QHash<RegisterField, QString> headers;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (const auto field = enumFromName<RegisterField>(it.key()))
            headers.insert(*field, it.value());
    }
    return headers;
}

} // namespace ducha
