#pragma once

#include "ui/collision/steps/hit_form.h"

namespace ducha {

class ReasonPicker;

/// A reviewer's or the arbiter's view: to be checked at once, or excluded for a typed reason with its proof.
class ViewForm : public HitForm {
    Q_OBJECT

public:
    explicit ViewForm(Services &services, QWidget *parent = nullptr);
    void begin() override;
    [[nodiscard]] Result<> lacking() const override;
    /// Gives the view that the question is to be checked.
    void check();
    /// Opens the reasons; the rules' suggestion is chosen beforehand.
    void exclude();

Q_SIGNALS:
    void givenUp();

protected:
    void fill() override;
    void submit() override;
    [[nodiscard]] PersonId author() const override { return scope().seat; }

private:
    void give(const HitReview &review, const QString &done);
    void open(bool isExcluding);
    [[nodiscard]] HitReview exclusion() const;

    QPushButton *m_check;
    ReasonPicker *m_reasons;
    TextArea *m_proof;
    QWidget *m_excluding;
};

} // namespace ducha
