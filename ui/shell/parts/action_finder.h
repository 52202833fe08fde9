#pragma once

#include "ui/support/prompts.h"

#include <QtWidgets/QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace ducha {

/// Finds an action by part of its words and runs it: the way to a rare one without the mouse.
class ActionFinder : public QDialog {
    Q_OBJECT

public:
    explicit ActionFinder(const QList<QAction *> &actions, QWidget *parent = nullptr);
    /// Runs the chosen action; after the dialog was accepted.
    void trigger();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QList<QAction *> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

/// Asks for one of the actions and runs it.
void findAction(const QList<QAction *> &actions, Prompts &prompts);

} // namespace ducha
