#include "ui/shell/parts/main_menu.h"

#include "ui/shell/parts/enter_key.h"

#include <QtGui/QActionGroup>
#include <QtGui/QIcon>

namespace ducha {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QWidget &window) : QMenu(&window), m_window(window), m_shades(new QActionGroup(this))
{
    setObjectName(u"mainMenu"_s);
    letEnterPress(window);
    add(*this, u"document-new"_s, tr("&New record on this page"), QKeySequence::New, [this] { Q_EMIT createAsked(); });
    add(*this, u"document-print"_s, tr("&Print …"), QKeySequence::Print, [this] { Q_EMIT printAsked(); });
    add(*this, u"checkmark"_s, tr("&Check the record in hand"), Qt::Key_F7, [this] { Q_EMIT checkAsked(); });
    add(*this, u"document-save"_s, tr("Sa&ve"), QKeySequence::Save, [this] { Q_EMIT saveAsked(); });
    addSeparator();
    add(*this, u"edit-find"_s, tr("&Find a record"), Qt::CTRL | Qt::Key_K, [this] { Q_EMIT findAsked(); });
    add(*this, u"search"_s, tr("Find an &action"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this] { Q_EMIT actionsAsked(); });
    add(*this, u"go-previous"_s, tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { Q_EMIT stepAsked(-1); });
    add(*this, u"go-next"_s, tr("For&ward"), Qt::ALT | Qt::Key_Right, [this] { Q_EMIT stepAsked(1); });
    addSeparator();
    m_sidePanel = add(*this, u"sidebar-expand-right"_s, tr("&Side panel"), Qt::Key_F4, [] {});
    m_sidePanel->setCheckable(true);
    connect(m_sidePanel, &QAction::toggled, this, &MainMenu::sidePanelToggled);
    addLook();
    addSeparator();
    add(*this, u"folder-open"_s, tr("&Other workspace …"), QKeySequence::Open,
        [this] { Q_EMIT otherWorkspaceAsked(); });
    add(*this, u"configure"_s, tr("The offic&e …"), {}, [this] { Q_EMIT officeAsked(); });
    add(*this, u"document-save-as"_s, tr("Bac&kup …"), {}, [this] { Q_EMIT backupAsked(); });
    addSeparator();
    add(*this, u"help-contents"_s, tr("&Handbook"), Qt::Key_F1, [this] { Q_EMIT handbookAsked(); });
    add(*this, u"application-exit"_s, tr("&Quit"), QKeySequence::Quit, [this] { m_window.close(); });
}

QAction *MainMenu::add(QMenu &menu, const QString &icon, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &run)
{
    QAction *action = menu.addAction(QIcon::fromTheme(icon), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_window.addAction(action); // so that its key works while the menu is closed
    m_all.append(action);
    return action;
}

void MainMenu::addLook()
{
    QMenu *look = addMenu(QIcon::fromTheme(u"preferences-desktop-theme"_s), tr("&Appearance"));
    const std::pair<Look::Shade, QString> shades[] = {{Look::Shade::System, tr("As the &system")},
                                                      {Look::Shade::Light, tr("&Light")},
                                                      {Look::Shade::Dark, tr("&Dark")}};
    for (const auto &[shade, text] : shades) {
        QAction *action = add(*look, {}, text, {}, [this, shade = shade] {
            m_look.shade = shade;
            Q_EMIT lookChosen(m_look);
        });
        action->setCheckable(true);
        action->setData(int(shade));
        m_shades->addAction(action);
    }
    look->addSeparator();
    const auto zoom = [this](int steps) {
        m_look.zoom = steps == 0 ? 100 : zoomStep(m_look.zoom, steps);
        Q_EMIT lookChosen(m_look);
    };
    add(*look, u"zoom-in"_s, tr("La&rger text"), QKeySequence::ZoomIn, [zoom] { zoom(1); });
    add(*look, u"zoom-out"_s, tr("S&maller text"), QKeySequence::ZoomOut, [zoom] { zoom(-1); });
    add(*look, u"zoom-original"_s, tr("&Normal text"), Qt::CTRL | Qt::Key_0, [zoom] { zoom(0); });
    setLook({});
}

void MainMenu::setLook(const Look &look)
{
    m_look = look;
    for (QAction *action : m_shades->actions())
        action->setChecked(action->data().toInt() == int(look.shade));
}

void MainMenu::setSidePanelShown(bool shown)
{
    m_sidePanel->setChecked(shown);
}

bool MainMenu::isSidePanelShown() const
{
    return m_sidePanel->isChecked();
}

} // namespace ducha
