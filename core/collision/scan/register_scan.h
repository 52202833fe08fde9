#pragma once

#include "core/collision/scan/exact_scan.h"
#include "core/collision/scan/matcher.h"

#include <functional>

namespace ducha::scan {

/// How the records of a register lie in its file.
struct RegisterLayout {
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    std::int64_t firstByte = 0; ///< of the first record after the header
    std::int64_t endByte = 0;   ///< the size of the file
    std::uint32_t columns = 0;  ///< of every record
    int numberColumn = -1;      ///< of the citizen's number, from 0; -1: the register has none
    int nameColumn = -1;
    std::int64_t pieceSize = 1 << 20; ///< bytes that one thread takes at a time; what is found does not depend on it
};

/// Longer records are nobody's: a file that holds one is no register, or a quote in it is never closed.
inline constexpr std::int64_t kLongestRecord = 1 << 20;

/// Why a record was not compared.
enum class Rejection : std::uint8_t {
    FieldCount,     ///< more or fewer fields than the header has
    TextAfterQuote, ///< see Breach
    UnclosedQuote,
};

/// Told what was found, in the order of the file, by one thread at a time. Records count from 1; empty lines are none.
/// Texts are as they stand in the file, without the line end, and live only during the call.
struct ScanListener {
    std::function<void(std::uint64_t record, const std::vector<Match> &matches, std::string_view text)> matched;
    std::function<void(std::uint64_t record, Rejection why, std::string_view text)> rejected;
    /// Something to be said of a record that was compared: a quote within a field, a number rounded by a spreadsheet,
    /// bytes that are no character of the encoding in the number or name, as far as they were looked at.
    std::function<void(std::uint64_t record)> strayQuote;
    std::function<void(std::uint64_t record)> rounded;
    std::function<void(std::uint64_t record)> unreadable;
    /// Asked now and then, with the bytes done so far; false stops the scan.
    std::function<bool(std::int64_t bytes)> goOn;
};

struct ScanResult {
    enum class End { Done, Stopped, ReadFailed, RecordTooLong };
    End end = End::Done;
    std::uint64_t records = 0; ///< up to where it ended
};

/// Reads up to `size` bytes from `offset`; how many there were, or less than zero. Called by every worker, each with
/// its own number from 0.
using ReadBytes = std::function<std::int64_t(int worker, std::int64_t offset, char *to, std::int64_t size)>;

/// Compares every record of a register with the people of `matcher`, in pieces that `workers` threads take in turn.
/// What the listener is told does not depend on their number. Memory: a few megabytes a worker.
ScanResult scanRegister(const RegisterLayout &layout, const Matcher &matcher, const ReadBytes &read, int workers,
                        const ScanListener &listener);

/// The fields of one record as they stand in the file, quotes and all; nothing when a quote in it is not closed.
std::vector<std::string_view> rawFields(std::string_view record, const RegisterLayout &layout);
/// What a quoted field says, its quotes gone and doubled ones single; others as they are. `scratch` keeps the text
/// where it is another than in the file.
std::string_view unquoted(std::string_view field, std::string &scratch);

} // namespace ducha::scan
