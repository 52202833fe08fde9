#pragma once

#include "core/workbench/collision/collide.h"

namespace ducha {

/// Takes in row by row what an engine found, directly or as a file, and makes of it what the scan would have given: the
/// extracts in the order of their names, the hits in that of cli.md.
class EngineHits {
public:
    /// `source`: what places of errors name, a table or a file. `collision` has its roster, and must live as long.
    EngineHits(Collision &collision, QString source);

    /// A hit of the entry at that place of the roster; `cells` by RegisterField. Input for what is no number of a row
    /// (its place is that row of the source, where `at` says one), or too many extracts; Io as of HitStore.
    Result<> take(std::uint32_t entry, scan::Tier tier, const QString &file, const QString &record,
                  const QStringList &cells, int at = 0);
    /// Puts all in order. Input when a hit stands there twice.
    Result<> finish();

private:
    Collision &m_collision;
    QString m_source;
    RegisterFile m_form;                   ///< of every extract: a column for each field
    QHash<QString, std::uint16_t> m_files; ///< by name: which of the registers
};

/// The tier of a stored name, tierName.
[[nodiscard]] std::optional<scan::Tier> tierOf(const QString &name);

} // namespace ducha
