#include "core/base/message.h"

namespace ducha {

QString withValues(const QString &sentence, const QStringList &values)
{
    QString result;
    result.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool mark = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int number = mark ? sentence.at(i + 1).digitValue() : -1;
        if (number < 1 || number > values.size()) {
            result += sentence.at(i);
            continue;
        }
        result += values.at(number - 1);
        ++i;
    }
    return result;
}

QString Message::plain() const
{
    return withValues(QString::fromUtf8(text), args);
}

} // namespace ducha
