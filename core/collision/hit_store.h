#pragma once

#include "core/base/result.h"
#include "core/collision/scan/matcher.h"

#include <QtCore/QList>
#include <QtCore/QTemporaryFile>

namespace ducha {

/// A row of a register that is a question about somebody of the roster.
struct FoundRow {
    std::uint32_t entry = 0; ///< index into Roster::entries
    scan::Tier tier = scan::Tier::Id;
    std::uint16_t file = 0;   ///< in the order given, from 0
    std::uint64_t record = 0; ///< from 1
    std::int64_t textAt = 0;
    std::uint32_t textSize = 0;
};

/// Keeps what was found, the texts of the rows in a temporary file, so that memory does not grow with them: equal names
/// alone can be a million. The file goes with the store.
class HitStore {
public:
    /// Adds a row; `sameText`: it is the row last added, found for somebody else too.
    Result<> add(FoundRow row, std::string_view text, bool sameText);
    [[nodiscard]] const QList<FoundRow> &rows() const { return m_rows; }
    QList<FoundRow> &rows() { return m_rows; }
    /// The row as it stands in the register.
    Result<QByteArray> text(const FoundRow &row);

private:
    QTemporaryFile m_file;
    std::int64_t m_size = 0;
    QList<FoundRow> m_rows;
};

} // namespace ducha
