#include "ui/shell/visits.h"

namespace ducha {

namespace {

constexpr qsizetype kKept = 100;

} // namespace

void Visits::add(const Visit &visit)
{
    if (m_at >= 0) {
        Visit &here = m_list[m_at];
        if (here == visit)
            return;
        if (here.page == visit.page && here.inspection == visit.inspection && here.record.isEmpty()) {
            here = visit;
            return;
        }
    }
    m_list.resize(m_at + 1);
    m_list.append(visit);
    if (m_list.size() > kKept)
        m_list.removeFirst();
    m_at = m_list.size() - 1;
}

Visit Visits::go(int steps)
{
    m_at += steps;
    return m_list.at(m_at);
}

} // namespace ducha
