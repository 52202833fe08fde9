#pragma once

#include "ui/collision/steps/hit_scope.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWidget>

class QLabel;
class QScrollArea;

namespace ducha {

class FactSheet;
class HitSteps;
class ListPanel;
class ViewsPane;

/// The question in hand: its record, which scrolls, and below it the step that it waits for.
class HitDesk : public QWidget {
    Q_OBJECT

public:
    explicit HitDesk(Services &services, QWidget *parent = nullptr);
    ~HitDesk() override;
    void show(const HitScope &scope);
    [[nodiscard]] HitSteps &steps() const { return *m_steps; }
    /// Moves the record by so many of what is in sight of it.
    void scrollRecord(int by);

Q_SIGNALS:
    void hitActivated(ducha::HitId id); ///< another one of the family
    void taken(const QString &words, const ducha::GivenViews &views);
    void givenUp();
    void linkActivated(const ducha::RecordRef &record);

private:
    TableModel<HitRow> m_family;
    QLabel *m_head;
    FactSheet *m_facts;
    ViewsPane *m_views;
    ListPanel *m_familyList;
    HitSteps *m_steps;
    QScrollArea *m_record;
    QScrollArea *m_step;
    QPair<HitId, HitState> m_shown;
};

} // namespace ducha
