#include "core/collision/register_file.h"

#include "core/base/text_fold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostColumns = 1000;
/// A title may stand above the header, but not much more.
constexpr int kMostLinesAbove = 10;
constexpr char kSeparators[] = {',', '\t', ';', '|'};

const QStringList &aliasesOf(RegisterField field)
{
    static const std::array<QStringList, kRegisterFields> aliases{{
        {u"企业名称"_s, u"公司名称"_s, u"市场主体名称"_s, u"名称"_s},
        {u"统一社会信用代码"_s, u"信用代码"_s, u"统一社会信用代码/注册号"_s},
        {u"任职类型"_s, u"任职"_s, u"职务"_s, u"人员类型"_s},
        {u"姓名"_s, u"人员姓名"_s},
        {u"证件号码"_s, u"身份证号"_s, u"公民身份号码"_s, u"身份证号码"_s, u"证件号"_s},
        {u"登记状态"_s, u"企业状态"_s, u"经营状态"_s},
        {u"成立日期"_s, u"成立时间"_s},
        {u"注销日期"_s, u"吊销日期"_s, u"注吊销日期"_s, u"注销/吊销日期"_s},
        {u"持股比例"_s, u"出资比例"_s},
        {u"认缴出资额"_s, u"认缴额"_s, u"认缴额(万元)"_s},
        {u"登记机关"_s},
        {u"企业类型"_s, u"类型"_s, u"市场主体类型"_s},
        {u"任职起始日期"_s, u"任职开始日期"_s, u"任职日期"_s, u"起始日期"_s},
        {u"任职终止日期"_s, u"卸任日期"_s, u"退出日期"_s, u"终止日期"_s},
    }};
    return aliases.at(size_t(field));
}

Error refused(const QString &name, Message message, int row = 0, const QString &column = {})
{
    return {Error::Code::Input, std::move(message), {}, Place{name, {}, row, column}};
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError();
}

/// Is there a carriage return that ends no line and stands in no quoted field?
bool hasBareReturn(QByteArrayView bytes)
{
    bool quoted = false;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        quoted = quoted != (bytes[i] == '"');
        if (bytes[i] == '\r' && bytes[i + 1] != '\n' && !quoted)
            return true;
    }
    return false;
}

/// A line and where it begins.
struct Line {
    QByteArray bytes;
    qint64 next = 0; ///< where the following one begins
};

/// How one reading of a line as a header would be.
struct Reading {
    scan::Encoding encoding = scan::Encoding::Utf8;
    char separator = ',';
    QStringList headers;
    std::array<int, kRegisterFields> columns = {};
    std::array<int, kRegisterFields> ranks = {}; ///< how usual the name of a column is, from 0
    int known = 0;
    QStringList claims; ///< two columns with one name
};

class Opener {
public:
    Opener(QString path, QString name, QByteArray head, qint64 size, const RegisterChoice &choice)
        : m_head(std::move(head)), m_choice(choice)
    {
        m_file.path = std::move(path);
        m_file.name = std::move(name);
        m_file.layout.endByte = size;
    }

    Result<RegisterFile> open()
    {
        if (m_head.isEmpty())
            return refused(m_file.name, {QT_TRANSLATE_NOOP("core", "The file is empty.")});
        DUCHA_TRY(checkBytes());
        if (m_head.size() == m_begin)
            return refused(m_file.name, {QT_TRANSLATE_NOOP("core", "The file is empty.")});
        DUCHA_TRY(findHeader());
        return m_file;
    }

private:
    Result<> checkBytes()
    {
        if (m_head.startsWith("\xFF\xFE") || m_head.startsWith("\xFE\xFF") || looksLikeUtf16())
            return refused(m_file.name,
                           {QT_TRANSLATE_NOOP("core", "The file is UTF-16, which is not read here. Save it as "
                                                      "CSV in UTF-8.")});
        if (m_head.startsWith("PK\x03\x04"))
            return refused(m_file.name,
                           {QT_TRANSLATE_NOOP("core", "The file is a workbook or an archive and no CSV.")});
        if (m_head.contains('\0'))
            return refused(m_file.name,
                           {QT_TRANSLATE_NOOP("core", "The file is no text. A register is read from CSV.")});
        const QString declared = m_choice.encoding.toUpper();
        if (!declared.isEmpty() && declared != u"UTF-8"_s && declared != u"GB18030"_s)
            return Error{
                Error::Code::Usage,
                {QT_TRANSLATE_NOOP("core", "“%1” is not read here. Say UTF-8 or GB18030."), {m_choice.encoding}}};
        if (m_head.startsWith("\xEF\xBB\xBF"))
            m_begin = 3;
        const qsizetype whole = m_head.size() < m_file.layout.endByte ? m_head.lastIndexOf('\n') + 1 : m_head.size();
        m_isUtf8 = isUtf8(QByteArrayView(m_head).sliced(m_begin, std::max<qsizetype>(whole - m_begin, 0)));
        if (!m_isUtf8 && (m_begin == 3 || declared == u"UTF-8"_s))
            return notUtf8();
        return {};
    }

    /// With the first line that is not.
    [[nodiscard]] Error notUtf8() const
    {
        const QList<QByteArray> lines = m_head.split('\n');
        const auto wrong =
            std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return !isUtf8(line); });
        return refused(m_file.name,
                       {QT_TRANSLATE_NOOP("core", "The file is not UTF-8 throughout. Name its encoding, or save it as "
                                                  "UTF-8.")},
                       int(wrong - lines.begin()) + 1);
    }

    /// Every second byte of ordinary text is zero then; of the others only those of a few characters, such as 一.
    [[nodiscard]] bool looksLikeUtf16() const
    {
        const qsizetype size = std::min<qsizetype>(m_head.size(), 4096) / 2 * 2;
        int zeros[2] = {};
        for (qsizetype i = 0; i < size; ++i)
            zeros[i % 2] += m_head.at(i) == '\0';
        return size >= 8 && std::max(zeros[0], zeros[1]) > 4 * std::min(zeros[0], zeros[1]) &&
               zeros[0] + zeros[1] > size / 16;
    }

    /// The line that begins at `at`, quoted line breaks within it.
    [[nodiscard]] std::optional<Line> lineAt(qint64 at) const
    {
        bool quoted = false;
        for (qint64 i = at; i < m_head.size(); ++i) {
            const char c = m_head.at(i);
            quoted = quoted != (c == '"');
            if (c == '\n' && !quoted) {
                const qint64 size = i > at && m_head.at(i - 1) == '\r' ? i - 1 - at : i - at;
                return Line{m_head.mid(at, size), i + 1};
            }
        }
        if (m_head.size() < m_file.layout.endByte || at >= m_head.size())
            return {};
        return Line{m_head.mid(at), m_head.size()};
    }

    Result<> findHeader()
    {
        Reading best;
        Line found;
        int row = 0;
        qint64 at = m_begin;
        for (int i = 1; i <= kMostLinesAbove; ++i) {
            const auto line = lineAt(at);
            if (i == 1 && hasBareReturn(line ? line->bytes : m_head))
                return refused(m_file.name, {QT_TRANSLATE_NOOP(
                                                "core", "The lines end with a carriage return alone, so that no record "
                                                        "can be told from the next. Save the file with ordinary line "
                                                        "ends.")});
            if (!line && i == 1)
                return refused(m_file.name,
                               {QT_TRANSLATE_NOOP("core", "The first line is longer than 1 MiB. This is no "
                                                          "register.")},
                               1);
            if (!line)
                break;
            for (const Reading &reading : readings(line->bytes)) {
                if (reading.headers.size() > kMostColumns)
                    return refused(m_file.name,
                                   {QT_TRANSLATE_NOOP("core", "There are more than %1 columns. This is no register."),
                                    {QString::number(kMostColumns)}},
                                   i);
                if (reading.known > best.known) {
                    best = reading;
                    found = *line;
                    row = i;
                }
            }
            at = line->next;
        }
        return take(best, found, row);
    }

    Result<> take(const Reading &best, const Line &line, int row)
    {
        if (best.known < 2)
            return noHeader();
        if (!best.claims.isEmpty())
            return refused(m_file.name,
                           {QT_TRANSLATE_NOOP("core", "The header holds the column “%1” twice. Rename one of them."),
                            {best.claims.constFirst()}},
                           row, best.claims.constFirst());
        const int name = best.columns[size_t(RegisterField::Name)];
        const int number = best.columns[size_t(RegisterField::Number)];
        if (name < 0 && number < 0)
            return refused(m_file.name,
                           {QT_TRANSLATE_NOOP("core", "There is neither a column of names nor one of citizens' "
                                                      "numbers.")},
                           row);
        if (number < 0)
            m_file.remarks.append(
                {CheckMessage::Severity::Warning,
                 u"register-without-numbers"_s,
                 m_file.name,
                 {QT_TRANSLATE_NOOP("core", "%1 has no column of citizens' numbers: only names can be "
                                            "compared."),
                  {m_file.name}}});
        m_file.headers = best.headers;
        m_file.columns = best.columns;
        scan::RegisterLayout &layout = m_file.layout;
        layout.encoding = best.encoding;
        layout.separator = best.separator;
        layout.firstByte = line.next;
        layout.columns = std::uint32_t(best.headers.size());
        layout.numberColumn = number;
        layout.nameColumn = name;
        m_file.encoding = best.encoding == scan::Encoding::Gb18030 ? u"GB18030"_s
                          : m_begin == 3                           ? u"UTF-8 BOM"_s
                                                                   : u"UTF-8"_s;
        return {};
    }

    /// A single wrong byte below a header in UTF-8 must not be told as a header that is missing.
    [[nodiscard]] Error noHeader() const
    {
        qint64 at = m_begin;
        for (int i = 1; i <= kMostLinesAbove && !m_isUtf8 && m_choice.encoding.isEmpty(); ++i) {
            const auto line = lineAt(at);
            if (!line)
                break;
            for (const char separator : kSeparators) {
                if (reading(line->bytes, scan::Encoding::Utf8, separator).known > 1)
                    return notUtf8();
            }
            at = line->next;
        }
        return refused(m_file.name,
                       {QT_TRANSLATE_NOOP("core", "No header is found. The first line names the columns, such as "
                                                  "企业名称, 姓名, 证件号码; name other ones.")},
                       1);
    }

    [[nodiscard]] QList<Reading> readings(const QByteArray &line) const
    {
        QList<Reading> all;
        const QString declared = m_choice.encoding.toUpper();
        for (const scan::Encoding encoding : {scan::Encoding::Utf8, scan::Encoding::Gb18030}) {
            const bool utf8 = encoding == scan::Encoding::Utf8;
            if ((utf8 && !m_isUtf8) || (!declared.isEmpty() && utf8 != (declared == u"UTF-8"_s)) ||
                (!utf8 && m_begin == 3))
                continue;
            for (const char separator : kSeparators)
                all.append(reading(line, encoding, separator));
        }
        return all;
    }

    [[nodiscard]] Reading reading(const QByteArray &line, scan::Encoding encoding, char separator) const
    {
        Reading result{encoding, separator, {}, {}, {}, 0, {}};
        result.columns.fill(-1);
        scan::RegisterLayout layout;
        layout.encoding = encoding;
        layout.separator = separator;
        std::string scratch;
        const std::string padded = line.toStdString() + std::string(scan::kSlack, '\0');
        for (const std::string_view field :
             scan::rawFields(std::string_view(padded).substr(0, size_t(line.size())), layout))
            result.headers.append(registerText(scan::unquoted(field, scratch), encoding).trimmed());
        for (int column = 0; column < result.headers.size(); ++column)
            claim(result, column);
        return result;
    }

    /// Of several names of one field that the header holds the more usual one is taken; the same name twice is an
    /// error.
    void claim(Reading &result, int column) const
    {
        const QString header = foldForCompare(result.headers.at(column));
        for (int i = 0; i < kRegisterFields && !header.isEmpty(); ++i) {
            const QStringList names = namesOf(RegisterField(i));
            const auto found = std::find_if(names.begin(), names.end(), [&](const QString &name) {
                return foldForCompare(name).compare(header, Qt::CaseInsensitive) == 0;
            });
            if (found == names.end())
                continue;
            const int rank = int(found - names.begin());
            int &known = result.columns[size_t(i)];
            int &best = result.ranks[size_t(i)];
            if (known >= 0 && best == rank)
                result.claims = {result.headers.at(known), result.headers.at(column)};
            if (known < 0)
                ++result.known;
            if (known < 0 || rank < best) {
                known = column;
                best = rank;
            }
        }
    }

    /// The header that the user named comes before those that are known.
    [[nodiscard]] QStringList namesOf(RegisterField field) const
    {
        const QString chosen = m_choice.headers.value(field);
        return chosen.isEmpty() ? aliasesOf(field) : QStringList{chosen} + aliasesOf(field);
    }

    QByteArray m_head;
    const RegisterChoice &m_choice;
    RegisterFile m_file;
    qsizetype m_begin = 0;
    bool m_isUtf8 = false;
};

} // namespace

Result<RegisterFile> openRegister(const QString &path, const RegisterChoice &choice)
{
    const QFileInfo info(path);
    const QString name = choice.name.isEmpty() ? info.fileName() : choice.name;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {file.errorString()}},
                     {},
                     Place{name}};
    const QByteArray head = file.read(scan::kLongestRecord);
    auto opened = Opener(path, name, head, file.size(), choice).open();
    if (opened)
        opened->modified = info.lastModified().toMSecsSinceEpoch();
    return opened;
}

Result<RegisterFile> openRegister(const QByteArray &content, const QString &name, const RegisterChoice &choice)
{
    return Opener({}, name, content.first(std::min<qsizetype>(content.size(), scan::kLongestRecord)), content.size(),
                  choice)
        .open();
}

QString registerHeader(RegisterField field)
{
    return aliasesOf(field).constFirst();
}

QString registerText(std::string_view bytes, scan::Encoding encoding)
{
    const QByteArrayView view(bytes.data(), qsizetype(bytes.size()));
    if (encoding == scan::Encoding::Utf8)
        return QString::fromUtf8(view);
    return QStringDecoder("GB18030", QStringConverter::Flag::Stateless).decode(view);
}

QStringList recordCells(std::string_view record, const RegisterFile &file)
{
    const std::string padded = std::string(record) + std::string(scan::kSlack, '\0');
    QStringList cells;
    std::string scratch;
    for (const std::string_view field : scan::rawFields(std::string_view(padded).substr(0, record.size()), file.layout))
        cells.append(registerText(scan::unquoted(field, scratch), file.layout.encoding).trimmed());
    return cells;
}

QStringList registerCells(std::string_view record, const RegisterFile &file)
{
    const QStringList all = recordCells(record, file);
    QStringList cells;
    for (const int column : file.columns)
        cells.append(all.value(column));
    return cells;
}

} // namespace ducha
