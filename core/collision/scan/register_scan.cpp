#include "core/collision/scan/register_scan.h"

#include "core/collision/scan/piece.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace ducha::scan {

namespace {

/// The threads of one scan and what they share.
class Scan {
public:
    Scan(const RegisterLayout &layout, const Matcher &matcher, const ReadBytes &read, const ScanListener &listener)
        : m_layout(layout), m_matcher(matcher), m_read(read), m_listener(listener),
          m_pieces((layout.endByte - layout.firstByte + layout.pieceSize - 1) / layout.pieceSize)
    {
    }

    ScanResult run(int workers)
    {
        std::vector<std::thread> threads;
        for (int worker = 1; worker < workers; ++worker)
            threads.emplace_back([this, worker] { work(worker); });
        work(0);
        for (std::thread &thread : threads)
            thread.join();
        return m_result;
    }

private:
    /// What a piece gave.
    struct Looked {
        PieceFindings findings;
        ScanResult::End end = ScanResult::End::Done;
        bool endsInside = false; ///< a quoted field
    };

    static Looked look(Piece &piece, std::int64_t number, const Piece::Read &read, bool beginsInside)
    {
        Looked looked;
        looked.end = piece.read(number, read);
        if (looked.end == ScanResult::End::ReadFailed)
            return looked;
        looked.endsInside = piece.endsInside(beginsInside);
        const ScanResult::End matched = piece.match(read);
        looked.end = looked.end == ScanResult::End::Done ? matched : looked.end;
        looked.findings = piece.takeFindings();
        return looked;
    }

    void work(int worker)
    {
        const Piece::Read read = [this, worker](std::int64_t offset, char *to, std::int64_t size) {
            return m_read(worker, offset, to, size);
        };
        Piece piece(m_layout, m_matcher);
        while (!m_stop) {
            const std::int64_t number = m_next++;
            if (number >= m_pieces)
                return;
            // Nearly all pieces begin outside of a quoted field; those that do not are looked at once more.
            finish(number, look(piece, number, read, false), piece, read);
        }
    }

    /// Hands in what a piece gave; the one that completes a row of pieces tells of all of them.
    void finish(std::int64_t number, Looked piece, Piece &again, const Piece::Read &read)
    {
        std::unique_lock lock(m_mutex);
        // What waits is bounded, even where every record is found or rejected. The piece all wait for is never held up.
        m_space.wait(lock, [&] { return m_stop || number - m_told < kMostWaiting; });
        m_finished.emplace(number, std::move(piece));
        while (!m_stop && !m_finished.empty() && m_finished.begin()->first == m_told) {
            Looked looked = std::move(m_finished.begin()->second);
            m_finished.erase(m_finished.begin());
            if (m_inside && looked.end != ScanResult::End::ReadFailed)
                looked = look(again, m_told, read, true);
            m_inside = looked.endsInside;
            ++m_told;
            looked.findings.tell(m_result.records, m_listener);
            m_result.records += looked.findings.records;
            if (looked.end != ScanResult::End::Done) {
                m_result.end = looked.end;
                m_stop = true;
                break;
            }
            m_bytes += looked.findings.bytes;
            if (!m_listener.goOn(m_bytes)) {
                m_result.end = ScanResult::End::Stopped;
                m_stop = true;
            }
        }
        m_space.notify_all();
    }

    static constexpr std::int64_t kMostWaiting = 32;

    const RegisterLayout &m_layout;
    const Matcher &m_matcher;
    const ReadBytes &m_read;
    const ScanListener &m_listener;
    const std::int64_t m_pieces;

    std::atomic<bool> m_stop = false;
    std::atomic<std::int64_t> m_next = 0;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_space;
    std::map<std::int64_t, Looked> m_finished;
    std::int64_t m_told = 0;
    bool m_inside = false; ///< does the next piece to be told of begin in a quoted field?
    std::int64_t m_bytes = 0;
    ScanResult m_result;
};

} // namespace

ScanResult scanRegister(const RegisterLayout &layout, const Matcher &matcher, const ReadBytes &read, int workers,
                        const ScanListener &listener)
{
    return Scan(layout, matcher, read, listener).run(workers);
}

std::vector<std::string_view> rawFields(std::string_view record, const RegisterLayout &layout)
{
    ByteIndex index;
    const bool pairs = layout.encoding == Encoding::Gb18030 && layout.separator >= 0x30;
    const ExactScan scan = indexExactly(record.data(), record.size(), layout.separator, false, pairs, index);
    std::vector<std::string_view> fields;
    if (scan.inside)
        return fields;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < index.separatorCount; ++i) {
        fields.push_back(record.substr(begin, index.separators[i] - begin));
        begin = index.separators[i] + 1;
    }
    fields.push_back(record.substr(begin));
    return fields;
}

std::string_view unquoted(std::string_view field, std::string &scratch)
{
    if (field.size() < 2 || field.front() != '"' || field.back() != '"')
        return field;
    const std::string_view inner = field.substr(1, field.size() - 2);
    if (inner.find('"') == std::string_view::npos)
        return inner;
    scratch.clear();
    for (std::size_t at = 0; at < inner.size(); ++at) {
        scratch.push_back(inner[at]);
        if (inner[at] == '"')
            ++at; // the second of two
    }
    const std::size_t size = scratch.size();
    scratch.resize(size + kSlack);
    return std::string_view(scratch).substr(0, size);
}

} // namespace ducha::scan
