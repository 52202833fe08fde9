#include "ui/words/draw_words.h"

#include <QtCore/QCoreApplication>

namespace ducha {

QString word(DrawState value)
{
    switch (value) {
    case DrawState::Frozen:
        return QCoreApplication::translate("words", "Lists frozen", "DrawState");
    case DrawState::Drawn:
        return QCoreApplication::translate("words", "Drawn", "DrawState");
    case DrawState::Certified:
        return QCoreApplication::translate("words", "Certified", "DrawState");
    case DrawState::Void:
        return QCoreApplication::translate("words", "Void", "DrawState");
    }
    return {};
}

} // namespace ducha
