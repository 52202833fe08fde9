#include "app/gui/settings.h"

#include "ui/shell/main_window.h"
#include "ui/shell/parts/main_menu.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecent = 10;

/// The same file that the command line reads (app/surroundings.h).
QSettings settings()
{
    return QSettings(u"ducha"_s, u"ducha"_s);
}

} // namespace

Look savedLook()
{
    const QSettings saved = settings();
    Look look;
    const QString shade = saved.value("look/shade").toString();
    look.shade = shade == u"dark"_s    ? Look::Shade::Dark
                 : shade == u"light"_s ? Look::Shade::Light
                                       : Look::Shade::System;
    look.zoom = zoomStep(saved.value("look/zoom", 100).toInt(), 0);
    return look;
}

void saveLook(const Look &look)
{
    QSettings saved = settings();
    saved.setValue("look/shade", look.shade == Look::Shade::Dark    ? u"dark"_s
                                 : look.shade == Look::Shade::Light ? u"light"_s
                                                                    : u"system"_s);
    saved.setValue("look/zoom", look.zoom);
}

void restoreWindow(MainWindow &window)
{
    const QSettings saved = settings();
    window.restoreGeometry(saved.value("window/geometry").toByteArray());
    window.menu().setSidePanelShown(saved.value("window/side-panel", true).toBool());
}

void saveWindow(const MainWindow &window)
{
    QSettings saved = settings();
    saved.setValue("window/geometry", window.saveGeometry());
    saved.setValue("window/side-panel", window.menu().isSidePanelShown());
}

QStringList recentWorkspaces()
{
    QStringList existing;
    for (const QString &path : settings().value("recent").toStringList()) {
        if (QFileInfo::exists(path))
            existing.append(path);
    }
    return existing;
}

void rememberWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    const QString whole = QFileInfo(path).absoluteFilePath();
    recent.removeAll(whole);
    recent.prepend(whole);
    settings().setValue("recent", recent.mid(0, kRecent));
}

QString savedPerson()
{
    return settings().value("person").toString();
}

void savePersonName(const QString &name)
{
    if (!name.trimmed().isEmpty())
        settings().setValue("person", name.trimmed());
}

} // namespace ducha
