#pragma once

#include "ui/collision/steps/hit_scope.h"
#include "ui/support/services.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimer;

namespace ducha {

class ChoiceBox;
class DateField;
class TextArea;

/// What the forms of all steps share: rows of fields, one line that says what is missing in core's own words, one
/// button (Ctrl+Enter), and what is typed is kept and comes back after a restart.
class HitForm : public QWidget {
    Q_OBJECT

public:
    HitForm(Services &services, const QString &verb, QWidget *parent = nullptr);
    ~HitForm() override;
    /// Shows the hits that the step is for; what was typed about the one in hand comes back.
    void setScope(const HitScope &scope);
    /// Another choice of hits, the same one in hand: nothing that is typed changes.
    void setHits(const HitScope &scope);
    /// Keeps at once what is typed and not kept yet.
    void keepTyped();
    /// Takes the focus to the first field.
    virtual void begin();
    /// What the step still lacks; ok: nothing.
    [[nodiscard]] virtual Result<> lacking() const = 0;

Q_SIGNALS:
    /// The step is done; `words` say what was.
    void taken(const QString &words, const ducha::GivenViews &views);

protected:
    /// A row; `label` carries the mnemonic and names the field.
    void addRow(const QString &label, QWidget *field);
    void addWidget(QWidget *widget);
    /// A field inside of a row: what it holds is kept too.
    void watch(QWidget *field);
    /// Shows or hides a row with its label.
    void setRowShown(QWidget *field, bool shown);
    void hideEvent(QHideEvent *event) override;
    /// The fields as they are when a hit comes in hand.
    virtual void fill() = 0;
    /// The people and the files that can be chosen; what is chosen stays.
    virtual void fillChoices() {}
    virtual void submit() = 0;
    /// Whose text it is that is being typed; null: everybody's.
    [[nodiscard]] virtual PersonId author() const { return {}; }
    void showLacking();
    /// Does the step: what it answers is said to be done; what it refuses is said below the fields. `views`: those that
    /// it gives.
    void take(const std::function<Result<QString>()> &step, const GivenViews &views = {});
    /// What is typed, as it is kept; empty where nothing is.
    [[nodiscard]] QString note() const;
    /// "YS-2026-0001" or "3 questions".
    [[nodiscard]] QString hitsInWords() const;
    void fillPeople(ChoiceBox &box);
    void fillFiles(ChoiceBox &box);
    void fillToday(DateField &field);
    [[nodiscard]] const HitScope &scope() const { return m_scope; }
    [[nodiscard]] const Hit &hit() const { return m_scope.view.row.hit; }
    [[nodiscard]] Workbench &workbench() const { return m_services.workbench; }
    [[nodiscard]] QPushButton &button() const { return *m_button; }
    [[nodiscard]] QHBoxLayout &buttons() const { return *m_buttons; }

private:
    void changed();
    [[nodiscard]] QJsonObject typed() const;
    void bring(const QJsonObject &typed);

    Services &m_services;
    HitScope m_scope;
    PersonId m_author; ///< of the text that is shown
    QFormLayout *m_form;
    QHBoxLayout *m_buttons;
    QPushButton *m_button;
    QLabel *m_lacking;
    QTimer *m_pause;
    QList<QWidget *> m_fields; ///< each with its objectName
    QJsonObject m_untouched;   ///< what they held when the hit came in hand
    bool m_isFilling = false;
    bool m_isUnkept = false; ///< something was typed and not kept yet
};

} // namespace ducha
