#pragma once

#include "ui/shell/theme.h"

#include <QtWidgets/QApplication>

namespace ducha {

/// The shade of the pictures for the eye (window_checks.h): dark where DUCHA_DARK is set.
inline Look::Shade shadeOfShots()
{
    return qEnvironmentVariableIsSet("DUCHA_DARK") ? Look::Shade::Dark : Look::Shade::Light;
}

/// The program's look for a while; the tests beside this one keep theirs.
class LookForNow {
public:
    explicit LookForNow(const Look &look) { applyLook(*qApp, look, false); }
    ~LookForNow()
    {
        qApp->setStyleSheet({});
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_font);
    }
    LookForNow(const LookForNow &) = delete;
    LookForNow &operator=(const LookForNow &) = delete;

private:
    QFont m_font = QApplication::font();
};

} // namespace ducha
