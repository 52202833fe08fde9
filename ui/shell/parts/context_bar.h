#pragma once

#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;

namespace ducha {

class ChoiceBox;
class SearchBox;

/// The two pieces of context that are always visible, the round and the inspection in hand, with the box that finds,
/// the sign that all is saved, the menu and the handbook.
class ContextBar : public QWidget {
    Q_OBJECT

public:
    ContextBar(Services &services, QMenu *menu, QWidget *parent = nullptr);
    /// Reads the rounds and inspections again; chooses a round where none is in hand.
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void recordChosen(const ducha::RecordRef &record, ducha::InspectionId inspection);
    void handbookAsked();

private:
    void fillRounds();
    void fillInspections();

    Services &m_services;
    ChoiceBox *m_round;
    ChoiceBox *m_inspection;
    SearchBox *m_search;
    QLabel *m_saved;
};

} // namespace ducha
