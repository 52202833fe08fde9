#include "ui/casereview/ceremony/big_type.h"

#include <QtCore/QVariant>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cmath>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kShare = "shareOfHeight";
constexpr const char *kFixed = "fixedWidthType";
constexpr int kSmallest = 13; ///< pixels

QPalette blackOnWhite()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button,
                            QPalette::Light, QPalette::Midlight, QPalette::ToolTipBase, QPalette::HighlightedText})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::Highlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow, QPalette::ToolTipText,
                            QPalette::Link, QPalette::LinkVisited, QPalette::PlaceholderText})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, Qt::darkGray);
    palette.setColor(QPalette::PlaceholderText, Qt::darkGray);
    return palette;
}

/// Named colours: a role in a style sheet is the program's, not this window's.
QString blackOutlines()
{
    return u"QPushButton { background: white; color: black; border: 2px solid black;"
           " border-radius: 4px; padding: 5px 16px; }"
           "QPushButton[main=\"true\"] { border-width: 4px; padding: 3px 14px; }"
           "QPushButton:focus, QPushButton[main=\"true\"]:focus { background: black; color: white;"
           " border-color: black; }"
           "QLineEdit { background: white; color: black; border: 2px solid black; padding: 3px 7px; }"
           "QLineEdit:focus { border-width: 4px; padding: 1px 5px; }"_s;
}

} // namespace

void setShare(QWidget &widget, double share, bool fixedWidth)
{
    widget.setProperty(kShare, share);
    widget.setProperty(kFixed, fixedWidth);
}

void scaleType(QWidget &root)
{
    const QSize size = root.window()->size();
    const double height = std::min(double(size.height()), size.width() * 9.0 / 16.0);
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QVariant share = widget->property(kShare);
        if (!share.isValid())
            continue;
        QFont font = widget->font();
        if (widget->property(kFixed).toBool()) {
            font.setFamilies({u"Noto Sans Mono CJK SC"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Consolas"_s,
                              u"monospace"_s});
            font.setStyleHint(QFont::Monospace);
        }
        font.setPixelSize(std::max(kSmallest, int(std::lround(height * share.toDouble()))));
        if (font != widget->font())
            widget->setFont(font);
    }
}

QLabel *bigLabel(const QString &objectName, double share, bool fixedWidth)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setShare(*label, share, fixedWidth);
    return label;
}

QPushButton *bigButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    setShare(*button, 0.026);
    return button;
}

double shareFor(const QString &text, double largest)
{
    constexpr double widthInHeights = 1.55; // of the window, less its margins
    constexpr double characterWidth = 1.0;  // of the type's size: a Chinese one
    constexpr double smallest = 0.035;
    const double fits = widthInHeights / (characterWidth * double(std::max<qsizetype>(1, text.size())));
    return std::clamp(fits, smallest, largest);
}

void paintBlackOnWhite(QWidget &root)
{
    const QPalette palette = blackOnWhite();
    root.setStyleSheet(blackOutlines());
    root.setPalette(palette);
    // Where the program has a style sheet a palette is not handed on.
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        widget->setPalette(palette);
}

} // namespace ducha
