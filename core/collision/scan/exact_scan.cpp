#include "core/collision/scan/exact_scan.h"

namespace ducha::scan {

namespace {

/// Does a field end at `at`?
bool endsField(const char *data, std::size_t size, std::size_t at, char separator)
{
    if (at >= size || data[at] == separator || data[at] == '\n')
        return true;
    return data[at] == '\r' && (at + 1 >= size || data[at + 1] == '\n');
}

} // namespace

ExactScan indexExactly(const char *data, std::size_t size, char separator, bool inside, bool pairs, ByteIndex &index)
{
    index.reserve(size);
    index.separatorCount = 0;
    index.lineEndCount = 0;
    ExactScan result;
    bool fieldBegins = true;
    for (std::size_t at = 0; at < size; ++at) {
        const char c = data[at];
        if (inside) {
            if (c != '"')
                continue;
            if (at + 1 < size && data[at + 1] == '"') {
                ++at;
                continue;
            }
            inside = false;
            fieldBegins = false;
            if (!endsField(data, size, at + 1, separator))
                result.breaches.push_back({std::uint32_t(at), Breach::TextAfterQuote});
        } else if (c == separator) {
            index.separators[index.separatorCount++] = std::uint32_t(at);
            fieldBegins = true;
        } else if (c == '\n') {
            index.lineEnds[index.lineEndCount++] = std::uint32_t(at);
            fieldBegins = true;
        } else if (c == '"') {
            inside = fieldBegins;
            if (!fieldBegins)
                result.breaches.push_back({std::uint32_t(at), Breach::StrayQuote});
            fieldBegins = false;
        } else {
            if (pairs && static_cast<unsigned char>(c) > 0x80 && at + 1 < size && data[at + 1] != '\n')
                ++at;
            fieldBegins = false;
        }
    }
    result.inside = inside;
    return result;
}

} // namespace ducha::scan
