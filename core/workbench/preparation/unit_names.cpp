#include "core/workbench/preparation/unit_names.h"

#include "core/base/text_fold.h"

namespace ducha {

namespace {

constexpr double kAlike = 0.7;

} // namespace

const Unit *UnitNames::find(const QString &name)
{
    const Found found = look(name);
    return found.exact ? &m_units.at(found.unit) : nullptr;
}

Message UnitNames::notInList(const QString &name)
{
    const Found found = look(name);
    if (found.unit < 0)
        return {QT_TRANSLATE_NOOP("core", "%1 is not in the list of units; the name alone is kept."), {name}};
    return {QT_TRANSLATE_NOOP("core", "%1 is not in the list of units; the name alone is kept. Is it %2?"),
            {name, m_units.at(found.unit).name}};
}

UnitNames::Found UnitNames::look(const QString &name)
{
    const QString folded = foldForCompare(name);
    if (const auto known = m_byName.constFind(folded); known != m_byName.constEnd())
        return *known;
    Found best;
    double alike = kAlike;
    for (int i = 0; i < m_units.size() && !best.exact; ++i) {
        const bool same = foldForCompare(m_units.at(i).name) == folded;
        const double score = same ? 2 : similarity(m_units.at(i).name, name);
        if (score > alike) {
            best = {i, same};
            alike = score;
        }
    }
    m_byName.insert(folded, best);
    return best;
}

} // namespace ducha
