#include "ui/support/context.h"

namespace ducha {

void Context::set(RoundId round, InspectionId inspection)
{
    if (round == m_round && inspection == m_inspection)
        return;
    m_round = round;
    m_inspection = inspection;
    Q_EMIT changed();
}

} // namespace ducha
