#include "ui/words/number_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(NumberUse value)
{
    switch (value) {
    case NumberUse::Used:
        return QCoreApplication::translate("words", "Used", "NumberUse");
    case NumberUse::Void:
        return QCoreApplication::translate("words", "Void", "NumberUse");
    case NumberUse::Missing:
        return QCoreApplication::translate("words", "Missing", "NumberUse");
    }
    return {};
}

} // namespace ducha
