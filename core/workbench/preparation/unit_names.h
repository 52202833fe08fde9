#pragma once

#include "core/directory/unit.h"
#include "core/workbench/preparation/intake.h"

namespace ducha {

/// The list of units as outside lists name them: every distinct name is looked for once, so that a list of a hundred
/// thousand lines stays quick.
class UnitNames {
public:
    explicit UnitNames(QList<Unit> units) : m_units(std::move(units)) {}

    /// The unit of this name, compared as foldForCompare; null where there is none.
    [[nodiscard]] const Unit *find(const QString &name);
    /// That the name alone is kept, with the closest one of the list where there is one like it.
    [[nodiscard]] Message notInList(const QString &name);

private:
    struct Found {
        int unit = -1;
        bool exact = false;
    };
    Found look(const QString &name);

    QList<Unit> m_units;
    QHash<QString, Found> m_byName; ///< by folded name
};

} // namespace ducha
