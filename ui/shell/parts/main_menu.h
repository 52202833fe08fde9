#pragma once

#include "ui/shell/theme.h"

#include <QtWidgets/QMenu>

#include <functional>

class QActionGroup;

namespace ducha {

/// The menu of the window: what is rare, and all that has a key, with its words. The actions work from everywhere in
/// the window that they are added to.
class MainMenu : public QMenu {
    Q_OBJECT

public:
    explicit MainMenu(QWidget &window);
    void setLook(const Look &look);
    void setSidePanelShown(bool shown);
    [[nodiscard]] bool isSidePanelShown() const;
    /// What can be found by Ctrl+Shift+P: every action with its words.
    [[nodiscard]] QList<QAction *> allActions() const { return m_all; }

Q_SIGNALS:
    void createAsked();
    void printAsked();
    void checkAsked();
    void saveAsked(); ///< a habit; everything is saved already
    void findAsked();
    void actionsAsked();
    void stepAsked(int steps); ///< −1 back, 1 forward
    void sidePanelToggled(bool shown);
    void handbookAsked();
    void officeAsked();
    void backupAsked();
    void otherWorkspaceAsked();
    void lookChosen(const ducha::Look &look);

private:
    QAction *add(QMenu &menu, const QString &icon, const QString &text, const QKeySequence &keys,
                 const std::function<void()> &run);
    void addLook();

    QWidget &m_window;
    QList<QAction *> m_all;
    QAction *m_sidePanel = nullptr;
    QActionGroup *m_shades;
    Look m_look;
};

} // namespace ducha
