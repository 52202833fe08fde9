#pragma once

#include "core/base/result.h"

#include <QtCore/QTemporaryFile>

#include <vector>

namespace ducha {

/// Strings by number in a temporary file, so that memory does not grow with them: a workbook of a million rows may
/// share five million. They are mostly asked for in the order in which they came; what was read last is kept at hand.
class StringStore {
public:
    /// Io when there is no room on the disk, Input for more strings than a sheet has cells.
    Result<> add(const QString &text);
    /// To be called after the last `add` and before the first `at`.
    Result<> seal();
    /// Empty for a number that no string has, and when the file fails, see `failure`.
    [[nodiscard]] QString at(int index);
    [[nodiscard]] Result<> failure() const;

private:
    static constexpr qint64 kBlock = 16 << 10;
    static constexpr qint64 kBlocks = 1024;    ///< that are kept at hand
    static constexpr qint64 kOffsetEvery = 16; ///< strings

    struct Block {
        qint64 number = -1;
        QByteArray bytes;
    };

    bool read(qint64 at, char *to, qint64 size);
    [[nodiscard]] Error failed() const;

    QTemporaryFile m_file;
    qint64 m_size = 0;
    qint64 m_count = 0;
    std::vector<qint64> m_offsets; ///< of every sixteenth string
    std::vector<Block> m_blocks;
    bool m_hasFailed = false;
};

} // namespace ducha
