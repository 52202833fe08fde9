#pragma once

#include "ui/collision/steps/hit_scope.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;

namespace ducha {

class DisposalForm;
class HitForm;
class LedgerBar;
class ViewForm;

/// The form of the step that the hit in hand waits for, and for how many hits it is taken: one, the whole family of
/// companies, or the rows that are chosen.
class HitSteps : public QWidget {
    Q_OBJECT

public:
    explicit HitSteps(Services &services, QWidget *parent = nullptr);
    ~HitSteps() override;
    void setScope(const HitScope &scope);
    /// Other rows are chosen, the same hit is in hand.
    void setChosen(const QList<HitRow> &rows);
    /// Keeps at once what is typed.
    void keepTyped();
    /// Takes the focus to the first field of the step.
    void begin();
    /// The keys of the queue; nothing where no view is waited for.
    void check();
    void exclude();
    /// What the step still lacks; ok: nothing, or there is no step.
    [[nodiscard]] Result<> lacking() const;

Q_SIGNALS:
    /// `views`: what was given, so that the next question that waits comes in hand and it can be taken back.
    void taken(const QString &words, const ducha::GivenViews &views);
    void givenUp(); ///< the focus goes back to the queue
    void linkActivated(const ducha::RecordRef &record);

private:
    void add(HitForm *form);
    void showHits();
    [[nodiscard]] HitForm *formOf(const HitScope &scope) const;
    [[nodiscard]] QString waitingWords() const;

    HitScope m_scope;
    QLabel *m_words; ///< for what it waits, where no form can be shown
    QCheckBox *m_family;
    QLabel *m_several;
    ViewForm *m_view;
    HitForm *m_letter;
    HitForm *m_statement;
    HitForm *m_determination;
    HitForm *m_disposal;
    HitForm *m_verify;
    QList<HitForm *> m_forms;
    LedgerBar *m_ledger;
};

} // namespace ducha
