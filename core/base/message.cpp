#include "core/base/message.h"

namespace ducha {

QString Message::plain() const
{
    QString result = QString::fromUtf8(text);
    for (const QString &arg : args)
        result = result.arg(arg);
    return result;
}

} // namespace ducha
