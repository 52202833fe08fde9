#pragma once

// The rules of the data collision read slowly and plainly, to hold the fast reading against: a record at a time,
// through QString and regular expressions, sharing nothing with core/collision/scan.
#include "core/base/identifiers/citizen_id.h"
#include "core/base/text_fold.h"
#include "core/collision/scan/register_scan.h"

#include <QtCore/QRegularExpression>

#include <map>

namespace ducha::test {

/// What is told of one record.
struct NaiveRecord {
    bool isRejected = false;
    scan::Rejection why = scan::Rejection::FieldCount;
    std::map<std::uint32_t, scan::Tier> people;
    std::string text;
    bool operator==(const NaiveRecord &) const = default;
};

/// How Catch prints one.
inline std::ostream &operator<<(std::ostream &out, const NaiveRecord &record)
{
    out << (record.isRejected ? "rejected " + std::to_string(int(record.why)) : std::string("compared"));
    for (const auto &[person, tier] : record.people)
        out << ", person " << person << " tier " << int(tier);
    return out << ": <" << record.text << '>';
}

/// Takes records apart a character at a time (RFC 4180; text after a closing quote spoils its record only).
class NaiveReader {
public:
    NaiveReader(std::string bytes, char separator, size_t columns)
        : m_bytes(std::move(bytes)), m_separator(separator), m_columns(columns)
    {
    }

    struct Record {
        std::vector<std::string> fields;
        std::string text;
        bool spoiled = false;
        bool open = false;
    };

    /// The next record that is no empty line.
    std::optional<Record> next()
    {
        while (m_at < m_bytes.size()) {
            Record record = take();
            if (!record.text.empty())
                return record;
        }
        return {};
    }

private:
    bool endsField(size_t at) const
    {
        return at >= m_bytes.size() || m_bytes[at] == m_separator || m_bytes[at] == '\n' ||
               (m_bytes[at] == '\r' && (at + 1 >= m_bytes.size() || m_bytes[at + 1] == '\n'));
    }

    Record take()
    {
        Record record;
        const size_t begin = m_at;
        std::string field;
        bool quoted = false;
        bool wasQuoted = false;
        size_t fieldBegin = m_at;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = m_bytes[m_at];
            if (quoted && c == '"' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"') {
                field += '"';
                ++m_at;
            } else if (quoted && c == '"') {
                quoted = false;
                wasQuoted = true;
                record.spoiled = record.spoiled || !endsField(m_at + 1);
            } else if (quoted) {
                field += c;
            } else if (c == '"' && m_at == fieldBegin) {
                quoted = true;
            } else if (c == m_separator) {
                record.fields.push_back(field);
                field.clear();
                wasQuoted = false;
                fieldBegin = m_at + 1;
            } else if (c == '\n') {
                break;
            } else {
                field += c;
            }
        }
        record.open = quoted;
        size_t end = m_at;
        if (!quoted && m_at < m_bytes.size())
            ++m_at;
        if (end > begin && m_bytes[end - 1] == '\r') {
            --end;
            if (!quoted && !field.empty() && !(wasQuoted && field.back() != '\r'))
                field.pop_back();
        }
        record.fields.push_back(field);
        record.text = m_bytes.substr(begin, end - begin);
        return record;
    }

    std::string m_bytes;
    char m_separator;
    size_t m_columns;
    size_t m_at = 0;
};

enum class NaiveForm { None, Full, Masked };

struct NaiveNumber {
    NaiveForm form = NaiveForm::None;
    QString text; ///< 18 characters, or masked
    bool sound = false;
};

inline NaiveNumber naiveNumber(const QString &cell)
{
    QString text = foldForCompare(cell);
    text.replace(u'x', u'X').replace(QChar(0x425), u'X').replace(QChar(0x445), u'X');
    static const QRegularExpression full(QStringLiteral("^([0-9]{15}|[0-9]{17}[0-9X])$"));
    static const QRegularExpression masked(QStringLiteral("^[0-9X*]{5,18}$"));
    if (full.match(text).hasMatch()) {
        const bool isOld = text.size() == 15;
        if (isOld) {
            text.insert(6, QStringLiteral("19"));
            text += citizenIdCheckCharacter(text);
        }
        const QDate born(text.mid(6, 4).toInt(), text.mid(10, 2).toInt(), text.mid(12, 2).toInt());
        const bool right = citizenIdCheckCharacter(QStringView(text).first(17)) == text.back();
        return {NaiveForm::Full, text, born.isValid() && right};
    }
    if (masked.match(text).hasMatch() && text.contains(u'*') && text.size() - text.count(u'*') >= 4)
        return {NaiveForm::Masked, text, false};
    return {};
}

inline bool naiveMayBe(const QString &masked, const QString &full)
{
    QString pattern = masked;
    if (masked.size() == 18)
        pattern.replace(u'*', u'.');
    else
        pattern.replace(QRegularExpression(QStringLiteral("\\*+")), QStringLiteral(".+"));
    if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(full).hasMatch())
        return true;
    if (masked.size() != 15 || full.mid(6, 2) != QStringLiteral("19") ||
        citizenIdCheckCharacter(QStringView(full).first(17)) != full.back())
        return false;
    QString old = masked;
    old.replace(u'*', u'.');
    return QRegularExpression(QRegularExpression::anchoredPattern(old)).match(full.left(6) + full.mid(8, 9)).hasMatch();
}

/// Every record of `bytes`, its people found by comparing it with each of them.
inline std::vector<NaiveRecord> naiveScan(const std::string &bytes, const scan::RegisterLayout &layout,
                                          const std::vector<std::pair<QString, QString>> &people, bool names,
                                          const std::function<bool(const QString &, const QString &)> &sameName)
{
    NaiveReader reader(bytes, layout.separator, layout.columns);
    std::vector<NaiveRecord> records;
    while (const auto read = reader.next()) {
        NaiveRecord record;
        record.isRejected = read->open || read->spoiled || read->fields.size() != layout.columns;
        record.text = read->text;
        if (record.isRejected) {
            record.why = read->open      ? scan::Rejection::UnclosedQuote
                         : read->spoiled ? scan::Rejection::TextAfterQuote
                                         : scan::Rejection::FieldCount;
            records.push_back(record);
            continue;
        }
        const QString name = QString::fromStdString(read->fields[size_t(layout.nameColumn)]);
        const NaiveNumber number = naiveNumber(QString::fromStdString(read->fields[size_t(layout.numberColumn)]));
        for (std::uint32_t i = 0; i < people.size(); ++i) {
            const NaiveNumber own = naiveNumber(people[i].second);
            const bool same = sameName(name, people[i].first);
            if (own.form == NaiveForm::Full && number.form == NaiveForm::Full && own.text == number.text)
                record.people.emplace(i, scan::Tier::Id);
            else if (!same)
                continue;
            else if (own.form == NaiveForm::Full && number.form == NaiveForm::Masked) {
                if (naiveMayBe(number.text, own.text))
                    record.people.emplace(i, scan::Tier::MaskedId);
            } else if (own.form == NaiveForm::Masked && number.form == NaiveForm::Full) {
                if (naiveMayBe(own.text, number.text))
                    record.people.emplace(i, scan::Tier::MaskedId);
            } else if (names && !(own.sound && number.sound)) {
                record.people.emplace(i, scan::Tier::Name);
            }
        }
        records.push_back(record);
    }
    return records;
}

/// The same told by the fast reading, with pieces and threads as given.
inline std::vector<NaiveRecord> fastScan(const std::string &bytes, const scan::RegisterLayout &layout,
                                         const scan::Matcher &matcher, int workers)
{
    std::vector<NaiveRecord> records;
    const auto at = [&records](std::uint64_t record) -> NaiveRecord & {
        records.resize(std::max<size_t>(records.size(), record));
        return records[record - 1];
    };
    scan::ScanListener listener;
    listener.matched = [&](std::uint64_t record, const std::vector<scan::Match> &matches, std::string_view text) {
        for (const scan::Match &match : matches)
            at(record).people.emplace(match.person, match.tier);
        at(record).text = text;
    };
    listener.rejected = [&](std::uint64_t record, scan::Rejection why, std::string_view text) {
        at(record).isRejected = true;
        at(record).why = why;
        at(record).text = text;
    };
    listener.strayQuote = [](std::uint64_t) {};
    listener.rounded = listener.unreadable = [](std::uint64_t) {};
    listener.goOn = [](std::int64_t) { return true; };
    const auto read = [&bytes](int, std::int64_t offset, char *to, std::int64_t size) {
        return std::int64_t(bytes.copy(to, size_t(size), size_t(offset)));
    };
    const scan::ScanResult result = scan::scanRegister(layout, matcher, read, workers, listener);
    records.resize(result.records);
    return records;
}

} // namespace ducha::test
