#pragma once

#include "core/collision/scan/register_scan.h"

namespace ducha::scan {

/// What was found in a piece.
struct PieceFindings {
    struct Note {
        enum class What : std::uint8_t { Matched, Rejected, StrayQuote, Rounded, Unreadable };
        What what = What::Matched;
        Rejection why = Rejection::FieldCount;
        std::uint32_t record = 0; ///< within the piece, from 0
        std::uint32_t firstMatch = 0;
        std::uint32_t matchCount = 0;
        std::size_t textAt = 0;
        std::size_t textSize = 0;
    };
    std::uint32_t records = 0;
    std::int64_t bytes = 0; ///< of the piece
    std::vector<Note> notes;
    std::vector<Match> matches;
    std::string texts;

    /// Tells of it; `before` is the number of records of the pieces before.
    void tell(std::uint64_t before, const ScanListener &listener) const;
};

/// The records that begin in one piece of a register's file: read, and compared.
class Piece {
public:
    Piece(const RegisterLayout &layout, const Matcher &matcher) : m_layout(layout), m_matcher(matcher) {}

    using Read = std::function<std::int64_t(std::int64_t offset, char *to, std::int64_t size)>;

    /// Reads piece `number`.
    [[nodiscard]] ScanResult::End read(std::int64_t number, const Read &read);
    /// Given whether the piece begins within a quoted field, does it end within one?
    [[nodiscard]] bool endsInside(bool beginsInside);
    /// Compares the records. Only after `endsInside`.
    [[nodiscard]] ScanResult::End match(const Read &read);

    /// What was found in the piece last matched.
    [[nodiscard]] PieceFindings takeFindings();

private:
    void place(std::int64_t number, std::size_t end);
    [[nodiscard]] ScanResult::End fill(std::int64_t wanted, const Read &read);
    /// One record; `isComplete`: it has as many fields as the header.
    void take(std::size_t begin, std::size_t end, const std::uint32_t *separators, bool isComplete);
    void reject(Rejection why, std::size_t begin, std::size_t end);
    void note(PieceFindings::Note note, std::size_t begin, std::size_t end);
    struct Breaches {
        bool spoiled = false; ///< the record cannot be read
        bool stray = false;
    };
    /// Of a record; to be asked for in their order.
    Breaches breachesOf(std::size_t begin, std::size_t end);
    [[nodiscard]] ScanResult::End lastRecord(std::size_t begin, const Read &read);
    std::string_view field(const std::uint32_t *separators, std::size_t begin, std::size_t end, int column);
    [[nodiscard]] std::size_t withoutCarriageReturn(std::size_t begin, std::size_t end) const;

    RegisterLayout m_layout;
    const Matcher &m_matcher;
    Matcher::Scratch m_scratch;
    std::string m_unquotedNumber;
    std::string m_unquotedName;

    std::vector<char> m_buffer;
    std::int64_t m_offset = 0; ///< of the buffer in the file
    std::int64_t m_read = 0;   ///< bytes in the buffer
    std::size_t m_begin = 0;   ///< of the piece in the buffer
    std::size_t m_size = 0;    ///< of the piece
    bool m_isLast = false;
    bool m_isEnded = false; ///< the file has no line end after its last record, and one was put there
    bool m_inside = false;  ///< begins within a quoted field
    QuotePass m_quotes;
    ByteIndex m_index;
    bool m_isExact = false; ///< the index is that of ExactScan
    std::vector<BreachAt> m_breaches;
    std::size_t m_nextBreach = 0;
    bool m_endsInside = false;

    PieceFindings m_found;
};

} // namespace ducha::scan
