#include "app/cli/output.h"

#include "core/base/text_fold.h"
#include "ui/words/message_text.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

/// Places on a terminal: Han characters, kana, Hangul, full-width forms and emoji take two.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool wide =
            (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf) ||
            (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff) ||
            (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60) ||
            (character >= 0x1f300 && character <= 0x3fffd);
        width += wide ? 2 : 1;
    }
    return width;
}

} // namespace

QString say(const char *text, const QStringList &values)
{
    return withValues(QCoreApplication::translate("cli", text), values);
}

int exitStatus(Error::Code code)
{
    switch (code) {
    case Error::Code::Invalid:
    case Error::Code::Conflict:
    case Error::Code::Cancelled:
        return 1;
    case Error::Code::Usage:
    case Error::Code::NotFound:
        return 2;
    case Error::Code::Input:
        return 3;
    case Error::Code::Workspace:
    case Error::Code::Locked:
    case Error::Code::Storage:
        return 4;
    case Error::Code::Io:
        return 5;
    }
    return 5;
}

QString errorLine(const Error &error)
{
    QString line;
    if (!error.place.file.isEmpty())
        line += error.place.file + u':';
    if (error.place.row > 0)
        line += QString::number(error.place.row) + u':';
    if (!error.place.column.isEmpty())
        line += error.place.column + u':';
    if (!line.isEmpty())
        line += u' ';
    Error sentence = error;
    sentence.place = {};
    line += words(sentence);
    if (!error.place.sheet.isEmpty())
        line += say(QT_TRANSLATE_NOOP("cli", " (sheet %1)"), {error.place.sheet});
    const bool isTechnical = error.code == Error::Code::Io || error.code == Error::Code::Storage;
    if (isTechnical && !error.detail.isEmpty())
        line += u" ["_s + error.detail + u']';
    return line;
}

QString severityName(CheckMessage::Severity severity)
{
    switch (severity) {
    case CheckMessage::Severity::Blocker:
        return u"blocker"_s;
    case CheckMessage::Severity::Warning:
        return u"warning"_s;
    case CheckMessage::Severity::Hint:
        return u"hint"_s;
    }
    return {};
}

QString asTable(const QList<QStringList> &content)
{
    QList<QStringList> rows = content;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = displaySafe(cell.simplified());
    }
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), widthOf(row.at(i)));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row.at(i);
            if (i + 1 < row.size())
                line += QString(widths.at(i) - widthOf(row.at(i)) + 2, u' ');
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

Result<> writeOut(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
        std::fflush(stdout) == 0)
        return {};
    return Error{Error::Code::Io,
                 {QT_TRANSLATE_NOOP("core", "The answer could not be written. Check the space on the disk.")}};
}

void complain(const QString &line)
{
    std::fprintf(stderr, "ducha-cli: %s\n", displaySafe(line.simplified()).toUtf8().constData());
}

} // namespace ducha::cli
