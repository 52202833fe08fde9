#include "ui/shell/theme.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QProxyStyle>
#include <QtWidgets/QStyleOption>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window, base, alternate, text, quiet, button, accent, onAccent, link, overdue, shaken, light, mid, dark,
        disabled;
};

QPalette paletteOf(const Shades &s)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, s.window);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::ToolTipBase, s.base);
    set(QPalette::Button, s.button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, s.text);
    set(QPalette::PlaceholderText, s.quiet);
    set(QPalette::Highlight, s.accent);
    set(QPalette::HighlightedText, s.onAccent);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.shaken); // no link of ours is ever shown as visited: this is the amber
    set(QPalette::BrightText, s.overdue);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.light);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.dark);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(s.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(s.mid));
    return palette;
}

/// Fusion draws outlines darker than the window, which in the dark nobody sees: fields, boxes, buttons and tabs get one
/// that is seen.
class OutlinedStyle : public QProxyStyle {
public:
    OutlinedStyle() : QProxyStyle(u"Fusion"_s) {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        switch (element) {
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
        case PE_PanelButtonCommand:
        case PE_Frame:
            outline(option, painter, false);
            break;
        case PE_IndicatorRadioButton:
            outline(option, painter, false, true);
            break;
        case PE_FrameLineEdit:
            outline(option, painter, option->state & State_HasFocus);
            break;
        default:
            break;
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            outline(option, painter, option->state & State_HasFocus);
    }

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element != CE_TabBarTabShape)
            return;
        outline(option, painter, false);
        if (option->state & State_Selected) // the shades of Fusion alone do not tell it from the others
            painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 3)),
                              option->palette.highlight());
    }

private:
    /// With the focus, Fusion's own mark of it is seen well enough.
    static void outline(const QStyleOption *option, QPainter *painter, bool hasFocus, bool isRound = false)
    {
        if (hasFocus || option->palette.color(QPalette::Window).lightness() >= 128)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, isRound);
        painter->setPen(option->palette.color(QPalette::Dark));
        painter->setBrush(Qt::NoBrush);
        const QRect edge = option->rect.adjusted(0, 0, -1, -1);
        if (isRound)
            painter->drawEllipse(edge.adjusted(1, 1, 0, 0));
        else
            painter->drawRect(edge);
        painter->restore();
    }
};

/// The one main button of a page, in every shade: colours of the palette only.
QString styleSheet()
{
    return u"QPushButton[main=\"true\"] { background: palette(highlight); color: palette(highlighted-text);"
           " border: 2px solid palette(highlight); border-radius: 4px; padding: 5px 16px; }"
           "QPushButton[main=\"true\"]:focus { border-color: palette(text); }"
           "QListWidget#navigationList { background: palette(window); }"
           "QListWidget#navigationList::item { padding-left: 10px; border: 0px; border-left: 4px solid transparent; }"
           "QListWidget#navigationList::item:selected { background: palette(base); color: palette(text);"
           " border-left-color: palette(highlight); }"
           "QPushButton[main=\"true\"]:disabled { background: palette(mid); border-color: palette(mid); }"_s;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xff1f2329, 0xff5f6670, 0xfffafbfc, 0xff1d4f91, 0xffffffff,
                      0xff1d4f91, 0xffb71c1c, 0xff8a5300, 0xffffffff, 0xffc4c9d0, 0xff8f959e, 0xff8f959e});
}

QPalette darkPalette()
{
    return paletteOf({0xff1f2227, 0xff16181c, 0xff1b1e23, 0xffe6e8eb, 0xffa3abb6, 0xff2a2e35, 0xff2f65ad, 0xffffffff,
                      0xff86b6ee, 0xffff8a80, 0xfff0b45a, 0xff343941, 0xff4a505a, 0xff6b727d, 0xff7d858f});
}

void applyLook(QApplication &application, const Look &look, bool systemIsDark)
{
    const bool dark = look.shade == Look::Shade::Dark || (look.shade == Look::Shade::System && systemIsDark);
    QApplication::setStyle(new OutlinedStyle); // the application's from now on
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s});
    font.setPointSizeF(10.5 * zoomStep(look.zoom, 0) / 100); // 14 px on a screen of 96 dots an inch
    QApplication::setFont(font);
    QStringList folders = QIcon::themeSearchPaths();
    folders +=
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    folders.removeDuplicates();
    QIcon::setThemeSearchPaths(folders);
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    application.setStyleSheet(styleSheet());
}

int zoomStep(int zoom, int steps)
{
    return std::clamp((zoom + 12) / 25 * 25 + 25 * steps, 100, 175);
}

} // namespace ducha
