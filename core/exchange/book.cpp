#include "core/exchange/book.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/xlsx/xlsx_reader.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &file, Message message, const QString &detail)
{
    return {Error::Code::Input, std::move(message), detail, {.file = file}};
}

Error tooLarge(const QString &file, const ReadLimits &limits)
{
    return refused(file,
                   {QT_TRANSLATE_NOOP("core", "The file is larger than %1 MB. Send only the sheet that is needed, "
                                              "without pictures."),
                    {QString::number(limits.fileBytes >> 20)}},
                   u"file-bytes"_s);
}

/// Old .xls and .et files and encrypted .xlsx files are all OLE2 containers; the encrypted ones have a stream of this
/// name in their directory.
bool isEncrypted(const QByteArray &content)
{
    const QString name = u"EncryptedPackage"_s;
    return content.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

bool looksLikeMarkup(const QByteArray &content)
{
    QByteArray start = content.left(512);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    return start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<?xml") ||
           start.startsWith("<table") || start.startsWith("{\\rtf") || start.startsWith("%pdf");
}

bool isNamedWorkbook(const QString &file)
{
    static const QStringList suffixes{u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xls"_s, u"et"_s};
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

} // namespace

Result<Book> readBook(const QString &path, const ReadLimits &limits, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be opened. Check the path and your permissions.")},
                     file.errorString(),
                     {.file = name}};
    // One byte more than allowed tells a file that is too large, whatever its size says (pipes have none).
    const QByteArray content = file.read(limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read to its end. Copy it again.")},
                     file.errorString(),
                     {.file = name}};
    return readBook(content, name, limits, progress);
}

Result<Book> readBook(const QByteArray &content, const QString &file, const ReadLimits &limits,
                      const Progress &progress)
{
    if (content.size() > limits.fileBytes)
        return tooLarge(file, limits);
    if (content.isEmpty())
        return refused(file, {QT_TRANSLATE_NOOP("core", "The file is empty.")}, u"empty"_s);
    if (content.startsWith("PK\x03\x04"))
        return readXlsx(content, file, limits, progress);
    if (content.startsWith("\xD0\xCF\x11\xE0")) {
        if (isEncrypted(content))
            return refused(file,
                           {QT_TRANSLATE_NOOP("core", "The workbook is encrypted. Open it with its password and save "
                                                      "it without one.")},
                           u"encrypted"_s);
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "The file is in an old format (.xls, .et). Open it in WPS or Excel "
                                                  "and save it as .xlsx.")},
                       u"ole2"_s);
    }
    if (isNamedWorkbook(file) || content.startsWith("PK"))
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "The file is named like a workbook but is none. Open it in WPS or "
                                                  "Excel and save it as .xlsx.")},
                       u"no-workbook"_s);
    if (looksLikeMarkup(content))
        return refused(file,
                       {QT_TRANSLATE_NOOP("core", "The file is a web page or a document, not a spreadsheet. Save the "
                                                  "table as .xlsx or .csv.")},
                       u"markup"_s);
    return readCsv(content, file, limits, progress);
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    return letters;
}

} // namespace ducha
