#include "core/feedback/routing.h"

namespace ducha {

RoutingState stateOf(const Routing &routing)
{
    if (routing.receivedOn.isValid())
        return RoutingState::Received;
    return routing.sentOn.isValid() ? RoutingState::Sent : RoutingState::Prepared;
}

Result<Routing> received(Routing routing, const QDate &on, const QString &by)
{
    if (!routing.sentOn.isValid())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "It was not sent yet. Record the day of sending first.")},
                     routing.code};
    if (routing.receivedOn.isValid())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The receipt is recorded already (%1)."),
                      {routing.receivedOn.toString(Qt::ISODate)}},
                     routing.code};
    if (!on.isValid() || on < routing.sentOn)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "It cannot be received before it was sent (%1)."),
                      {routing.sentOn.toString(Qt::ISODate)}},
                     routing.code};
    if (by.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say who signed for it.")}, routing.code};
    routing.receivedOn = on;
    routing.receivedBy = by.trimmed();
    return routing;
}

} // namespace ducha
