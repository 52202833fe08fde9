#include "core/exchange/csv_reader.h"

#include "core/exchange/cell_sink.h"
#include "core/exchange/formula_guard.h"

#include <QtCore/QStringDecoder>

#include <array>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordsBetweenReports = 500;

struct Decoded {
    QString text;
    QString encoding;
};

/// The whole text, or nothing when a byte does not belong to the encoding. Stateless, so that a character cut off at
/// the end is an error too.
std::optional<QString> decoded(const QByteArray &bytes, QStringDecoder decoder)
{
    if (!decoder.isValid())
        return {};
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

bool allBeyondAscii(QStringView text, bool (*holds)(char32_t))
{
    const QList<uint> points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), [holds](uint c) { return c < 0x80 || holds(c); });
}

/// Some Chinese text in GB18030 is by chance also UTF-8 (院庭一小司): then the UTF-8 reading has letters, none of them
/// Chinese, where the other has nothing but Chinese.
bool isHardlyUtf8(const QString &asUtf8)
{
    return allBeyondAscii(asUtf8, [](char32_t c) { return !isHan(c) && !(c >= 0x2000 && c < 0xFFFF); });
}

bool isWhollyChinese(const QString &asGb18030)
{
    return allBeyondAscii(asGb18030, [](char32_t c) { return isHan(c) || (c >= 0x3000 && c < 0x3040) || c >= 0xFF00; });
}

/// UTF-8 that was cut off, damaged or mixed with lines in another encoding would be read as GB18030 without an error
/// and without sense. It shows by whole lines of Chinese, or by far more Chinese than faults.
bool isDamagedUtf8(const QByteArray &content)
{
    qsizetype chinese = 0;
    qsizetype faults = 0;
    for (const QByteArray &line : content.split('\n')) {
        const QString text = QString::fromUtf8(line);
        const qsizetype wrong = text.count(QChar::ReplacementCharacter);
        const qsizetype right = std::count_if(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
        if (wrong == 0 && right >= 2)
            return true;
        chinese += right;
        faults += wrong;
    }
    return chinese > 4 * faults;
}

std::optional<Decoded> decoded(const QByteArray &content)
{
    using C = QStringConverter;
    if (content.startsWith("\xEF\xBB\xBF")) {
        const auto text = decoded(content.mid(3), QStringDecoder(C::Utf8, C::Flag::Stateless));
        return text ? std::optional(Decoded{*text, u"UTF-8 BOM"_s}) : std::nullopt;
    }
    if (content.startsWith("\xFF\xFE") || content.startsWith("\xFE\xFF")) {
        const auto text = decoded(content, QStringDecoder(C::Utf16, C::Flag::Stateless));
        return text && content.size() % 2 == 0 ? std::optional(Decoded{*text, u"UTF-16"_s}) : std::nullopt;
    }
    const auto utf8 = decoded(content, QStringDecoder(C::Utf8, C::Flag::Stateless));
    const bool isAscii = std::all_of(content.begin(), content.end(), [](char c) { return uchar(c) < 0x80; });
    if (utf8 && (isAscii || !isHardlyUtf8(*utf8)))
        return Decoded{*utf8, u"UTF-8"_s};
    const auto gb18030 = decoded(content, QStringDecoder("GB18030", C::Flag::Stateless));
    if (utf8 && !(gb18030 && isWhollyChinese(*gb18030)))
        return Decoded{*utf8, u"UTF-8"_s};
    if (gb18030 && !isDamagedUtf8(content))
        return Decoded{*gb18030, u"GB18030"_s};
    return {};
}

/// The separator that the most of the first lines have outside quotes; the comma when none has any.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> candidates{u',', u'\t', u';'};
    std::array<int, 3> lines{};
    std::array<bool, 3> here{};
    bool quoted = false;
    int count = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            here.at(i) = here.at(i) || c == candidates.at(i);
        if (c != u'\n')
            continue;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            lines.at(i) += here.at(i);
        here.fill(false);
        if (++count == 100)
            break;
    }
    for (std::size_t i = 0; i < candidates.size(); ++i)
        lines.at(i) += here.at(i);
    return candidates.at(std::max_element(lines.begin(), lines.end()) - lines.begin());
}

/// Takes records apart, one at a time.
class Records {
public:
    Records(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    /// The cells of the next record; nothing when a quote in it is never closed.
    std::optional<QStringList> next(int cellsAtMost)
    {
        QStringList cells;
        while (true) {
            auto cell = nextCell();
            if (!cell)
                return {};
            if (cells.size() <= cellsAtMost || !cell->isEmpty())
                cells.append(*cell);
            if (atEnd())
                return cells;
            const QChar end = m_text.at(m_at++);
            if (end == m_separator)
                continue;
            if (end == u'\r' && !atEnd() && m_text.at(m_at) == u'\n')
                ++m_at;
            return cells;
        }
    }

private:
    /// Up to the separator or line break that ends the cell, which stays unread.
    std::optional<QString> nextCell()
    {
        QString cell;
        if (!atEnd() && m_text.at(m_at) == u'"') {
            ++m_at;
            while (true) {
                const qsizetype quote = m_text.indexOf(u'"', m_at);
                if (quote < 0)
                    return {};
                cell += m_text.sliced(m_at, quote - m_at);
                m_at = quote + 1;
                if (atEnd() || m_text.at(m_at) != u'"')
                    break;
                cell += u'"';
                ++m_at;
            }
        }
        // What follows a closing quote, or begins without one, is taken as it stands.
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_separator && m_text.at(m_at) != u'\n' && m_text.at(m_at) != u'\r')
            ++m_at;
        return cell += m_text.sliced(start, m_at - start);
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

Result<Book> readCsv(const QByteArray &content, const QString &file, const ReadLimits &limits, const Progress &progress)
{
    const auto text = decoded(content);
    if (!text)
        return Error{
            Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The text is neither whole UTF-8 nor whole GB18030: it may be cut off or "
                                       "mixed. Save it anew as .xlsx, or as CSV in UTF-8.")},
            u"encoding"_s,
            {.file = file}};
    if (text->text.contains(u'\0'))
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "The file is neither a workbook nor text. Save the table as .xlsx or "
                                                ".csv.")},
                     u"binary"_s,
                     {.file = file}};
    QStringView rest = text->text;
    QChar separator = separatorOf(rest);
    int row = 0;
    // Excel writes and reads a first line that names the separator.
    if (rest.startsWith(u"sep=") && rest.size() > 4 && (rest.size() == 5 || rest.at(5) == u'\r' || rest.at(5) == u'\n'))
        separator = rest.at(4);
    CellSink sink({.file = file}, limits);
    Records records(rest, separator);
    while (!records.atEnd()) {
        if (++row % recordsBetweenReports == 1 &&
            !goOn(progress, int(records.position() / 1024), int(rest.size() / 1024)))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        const auto cells = records.next(limits.columns);
        if (!cells)
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "A quotation mark that opens in this row is never closed.")},
                         u"unclosed-quote"_s,
                         {.file = file, .row = row}};
        sink.beginRow(row, false);
        for (qsizetype i = 0; i < cells->size(); ++i)
            DUCHA_TRY(sink.add(int(i) + 1, unguarded(cells->at(i))));
        DUCHA_TRY(sink.endRow());
    }
    Book book{file, u"csv"_s, text->encoding, {}, {}};
    book.sheets.append({{}, false, sink.takeRows(), {}});
    return book;
}

} // namespace ducha
