#include "core/collision/scan/piece.h"

#include <algorithm>
#include <cstring>

namespace ducha::scan {

ScanResult::End Piece::fill(std::int64_t wanted, const Read &read)
{
    if (std::size_t(wanted) + kSlack > m_buffer.size())
        m_buffer.resize(std::size_t(wanted) + kSlack);
    while (m_read < wanted) {
        const std::int64_t got = read(m_offset + m_read, m_buffer.data() + m_read, wanted - m_read);
        if (got <= 0)
            return ScanResult::End::ReadFailed; // the size was asked for: a file that ends earlier has changed
        m_read += got;
    }
    return ScanResult::End::Done;
}

ScanResult::End Piece::read(std::int64_t number, const Read &read)
{
    constexpr std::int64_t kTail = 4096;
    m_found = {};
    m_breaches.clear();
    m_nextBreach = 0;
    m_isExact = false;
    m_isEnded = false;
    m_endsInside = false;
    m_begin = 0;
    m_size = 0;
    m_read = 0;
    // A piece begins after the first line feed that stands at the end of its share of the file before or later.
    m_offset = m_layout.firstByte + (number == 0 ? 0 : number * m_layout.pieceSize - 1);
    const std::int64_t untilShare = m_layout.firstByte + (number + 1) * m_layout.pieceSize - 1;
    const std::int64_t share = std::min(untilShare, m_layout.endByte) - m_offset;
    std::int64_t wanted = std::min(share + kTail, m_layout.endByte - m_offset);
    const char *lineFeed = nullptr;
    for (std::int64_t more = kTail; lineFeed == nullptr; more *= 4) {
        if (const auto end = fill(wanted, read); end != ScanResult::End::Done)
            return end;
        const auto from = std::size_t(share);
        lineFeed = static_cast<const char *>(std::memchr(m_buffer.data() + from, '\n', std::size_t(m_read) - from));
        if (lineFeed != nullptr || m_offset + m_read == m_layout.endByte)
            break;
        if (more > kLongestRecord) { // the records before it are still told, so that its number is known
            const std::string_view before(m_buffer.data(), from);
            place(number, before.rfind('\n') + 1);
            return ScanResult::End::RecordTooLong;
        }
        wanted = std::min(wanted + more, m_layout.endByte - m_offset);
    }
    m_isLast = lineFeed == nullptr || m_offset + (lineFeed + 1 - m_buffer.data()) == m_layout.endByte;
    std::size_t end = lineFeed != nullptr ? std::size_t(lineFeed + 1 - m_buffer.data()) : std::size_t(m_read);
    if (lineFeed == nullptr && end > 0 && m_buffer[end - 1] != '\n') {
        m_buffer[end++] = '\n'; // the last record needs no line end; there is slack for this one
        m_isEnded = true;
    }
    place(number, end);
    std::memset(m_buffer.data() + end, 0, std::min(kSlack, m_buffer.size() - end) * std::size_t(m_isLast));
    return ScanResult::End::Done;
}

/// Sets where the piece begins and ends in the buffer, and looks at its bytes as if it began outside of a quoted field:
/// nearly all do.
void Piece::place(std::int64_t number, std::size_t end)
{
    if (number > 0) {
        const auto *first = static_cast<const char *>(std::memchr(m_buffer.data(), '\n', end));
        m_begin = first != nullptr ? std::size_t(first + 1 - m_buffer.data()) : end;
    }
    m_size = end - m_begin;
    m_quotes = indexBytes(m_buffer.data() + m_begin, m_size, m_layout.separator, false, m_index);
}

bool Piece::endsInside(bool beginsInside)
{
    m_inside = beginsInside;
    const bool regular = beginsInside ? m_quotes.regularFromInside : m_quotes.regularFromOutside;
    const bool pairs = m_layout.encoding == Encoding::Gb18030 && m_layout.separator >= 0x30;
    if (!m_quotes.any && !pairs) {
        m_endsInside = beginsInside;
    } else if (regular && !pairs) {
        m_endsInside = beginsInside != m_quotes.odd;
    } else {
        ExactScan scan =
            indexExactly(m_buffer.data() + m_begin, m_size, m_layout.separator, beginsInside, pairs, m_index);
        m_breaches = std::move(scan.breaches);
        m_endsInside = scan.inside;
        m_isExact = true;
    }
    return m_endsInside;
}

ScanResult::End Piece::match(const Read &read)
{
    const char *data = m_buffer.data() + m_begin;
    if (m_inside && !m_isExact)
        indexBytes(data, m_size, m_layout.separator, true, m_index);
    const std::uint32_t *separator = m_index.separators.data();
    const std::uint32_t *const separatorEnd = separator + m_index.separatorCount;
    std::size_t begin = 0;
    std::size_t line = 0;
    if (m_inside) { // up to the first line end it is the end of the last piece's record
        if (m_index.lineEndCount == 0)
            return ScanResult::End::Done;
        begin = m_index.lineEnds[0] + 1;
        separator = std::lower_bound(separator, separatorEnd, std::uint32_t(begin));
        line = 1;
    }
    const std::ptrdiff_t wanted = std::ptrdiff_t(m_layout.columns) - 1;
    for (; line < m_index.lineEndCount; ++line) {
        const std::uint32_t end = m_index.lineEnds[line];
        const bool right = separatorEnd - separator >= wanted && (wanted == 0 || separator[wanted - 1] < end) &&
                           (separatorEnd - separator == wanted || separator[wanted] > end);
        take(begin, end, separator, right);
        separator = right ? separator + wanted : std::upper_bound(separator, separatorEnd, end);
        begin = end + 1;
    }
    return begin < m_size ? lastRecord(begin, read) : ScanResult::End::Done;
}

/// The piece ends within a quoted field: its last record goes on in the next one.
ScanResult::End Piece::lastRecord(std::size_t begin, const Read &read)
{
    const bool pairs = m_layout.encoding == Encoding::Gb18030 && m_layout.separator >= 0x30;
    const std::size_t at = m_begin + begin;
    const std::int64_t most = std::int64_t(at) + kLongestRecord;
    std::int64_t wanted = std::int64_t(m_begin + m_size);
    while (true) {
        const std::int64_t left = m_layout.endByte - m_offset;
        const bool whole = m_isLast || wanted >= left;
        wanted = std::min({wanted + (64 << 10), left, most});
        if (!m_isLast) {
            if (const auto end = fill(wanted, read); end != ScanResult::End::Done)
                return end;
        }
        const std::size_t size = m_isLast ? m_size - begin : std::size_t(m_read) - at;
        ByteIndex index;
        ExactScan scan = indexExactly(m_buffer.data() + at, size, m_layout.separator, false, pairs, index);
        if (index.lineEndCount > 0 || (whole && !scan.inside)) {
            const std::size_t end = index.lineEndCount > 0 ? index.lineEnds[0] : size;
            std::size_t count = 0;
            while (count < index.separatorCount && index.separators[count] < end)
                index.separators[count++] += std::uint32_t(begin);
            for (BreachAt &breach : scan.breaches)
                breach.offset += std::uint32_t(begin);
            m_breaches = std::move(scan.breaches);
            m_nextBreach = 0;
            take(begin, begin + end, index.separators.data(), count + 1 == m_layout.columns);
            return ScanResult::End::Done;
        }
        if (whole) {
            reject(Rejection::UnclosedQuote, begin, begin + size - std::size_t(m_isEnded));
            return ScanResult::End::Done;
        }
        if (wanted >= most)
            return ScanResult::End::RecordTooLong;
    }
}

std::size_t Piece::withoutCarriageReturn(std::size_t begin, std::size_t end) const
{
    return end > begin && m_buffer[m_begin + end - 1] == '\r' ? end - 1 : end;
}

std::string_view Piece::field(const std::uint32_t *separators, std::size_t begin, std::size_t end, int column)
{
    const char *data = m_buffer.data() + m_begin;
    const std::size_t from = column == 0 ? begin : separators[column - 1] + 1;
    const std::size_t to = column == int(m_layout.columns) - 1 ? withoutCarriageReturn(begin, end) : separators[column];
    return {data + from, to - from};
}

void Piece::take(std::size_t begin, std::size_t end, const std::uint32_t *separators, bool isComplete)
{
    if ((!isComplete || m_layout.columns == 1) && withoutCarriageReturn(begin, end) == begin)
        return; // an empty line is no record
    const Breaches breaches = breachesOf(begin, end);
    if (breaches.spoiled || !isComplete) {
        reject(breaches.spoiled ? Rejection::TextAfterQuote : Rejection::FieldCount, begin, end);
        return;
    }
    if (breaches.stray)
        note({PieceFindings::Note::What::StrayQuote}, begin, begin);
    std::string_view number;
    std::string_view name;
    if (m_layout.numberColumn >= 0)
        number = field(separators, begin, end, m_layout.numberColumn);
    if (m_layout.nameColumn >= 0)
        name = field(separators, begin, end, m_layout.nameColumn);
    if (!number.empty() && number.front() == '"')
        number = unquoted(number, m_unquotedNumber);
    if (!name.empty() && name.front() == '"')
        name = unquoted(name, m_unquotedName);
    m_matcher.match(number, name, m_scratch);
    if (!m_scratch.matches.empty()) {
        PieceFindings::Note found{PieceFindings::Note::What::Matched};
        found.firstMatch = std::uint32_t(m_found.matches.size());
        found.matchCount = std::uint32_t(m_scratch.matches.size());
        m_found.matches.insert(m_found.matches.end(), m_scratch.matches.begin(), m_scratch.matches.end());
        note(found, begin, end);
    }
    if (m_scratch.form == NumberForm::Rounded)
        note({PieceFindings::Note::What::Rounded}, begin, begin);
    if (m_scratch.unreadable)
        note({PieceFindings::Note::What::Unreadable}, begin, begin);
    ++m_found.records;
}

Piece::Breaches Piece::breachesOf(std::size_t begin, std::size_t end)
{
    Breaches found;
    while (m_nextBreach < m_breaches.size() && m_breaches[m_nextBreach].offset < begin)
        ++m_nextBreach;
    for (; m_nextBreach < m_breaches.size() && m_breaches[m_nextBreach].offset < end; ++m_nextBreach) {
        found.spoiled = found.spoiled || m_breaches[m_nextBreach].breach == Breach::TextAfterQuote;
        found.stray = found.stray || m_breaches[m_nextBreach].breach == Breach::StrayQuote;
    }
    return found;
}

void Piece::reject(Rejection why, std::size_t begin, std::size_t end)
{
    note({PieceFindings::Note::What::Rejected, why}, begin, end);
    ++m_found.records;
}

void Piece::note(PieceFindings::Note note, std::size_t begin, std::size_t end)
{
    note.record = m_found.records;
    note.textAt = m_found.texts.size();
    note.textSize = withoutCarriageReturn(begin, end) - begin;
    m_found.texts.append(m_buffer.data() + m_begin + begin, note.textSize);
    m_found.notes.push_back(note);
}

PieceFindings Piece::takeFindings()
{
    m_found.bytes = std::int64_t(m_size);
    return std::move(m_found);
}

void PieceFindings::tell(std::uint64_t before, const ScanListener &listener) const
{
    std::vector<Match> told;
    for (const Note &one : notes) {
        const std::uint64_t record = before + one.record + 1;
        const std::string_view text = std::string_view(texts).substr(one.textAt, one.textSize);
        switch (one.what) {
        case Note::What::Matched:
            told.assign(matches.begin() + one.firstMatch, matches.begin() + one.firstMatch + one.matchCount);
            listener.matched(record, told, text);
            break;
        case Note::What::Rejected:
            listener.rejected(record, one.why, text);
            break;
        case Note::What::StrayQuote:
            listener.strayQuote(record);
            break;
        case Note::What::Rounded:
            listener.rounded(record);
            break;
        case Note::What::Unreadable:
            listener.unreadable(record);
            break;
        }
    }
}

} // namespace ducha::scan
