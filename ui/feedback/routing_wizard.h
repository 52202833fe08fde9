#pragma once

#include "core/workbench/feedback/routing_desk.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizard>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ducha {

class ChoiceBox;
class DateField;

/// Whom an issued feedback goes to, in which version: choose, look, send. Copies get a covering letter with its number.
class RoutingWizard : public QWizard {
    Q_OBJECT

public:
    RoutingWizard(Services &services, FeedbackId feedback, QWidget *parent = nullptr);

private:
    /// One line of the choice.
    struct Line {
        RecipientChoice choice;
        QCheckBox *chosen = nullptr;
        ChoiceBox *version = nullptr;
        QLineEdit *name = nullptr; ///< for the recipient that is typed
    };

    QWizardPage *makeRecipients();
    QWizardPage *makeSummary();
    QWizardPage *makeDone();
    void addLine(QGridLayout &grid, const RecipientChoice &choice);
    [[nodiscard]] QList<RecipientChoice> chosen() const;
    void summarize();
    bool route();
    void showLetters();

    Services &m_services;
    FeedbackId m_feedback;
    QList<Line> m_lines;
    QList<Routing> m_routings; ///< once they are written down
    DateField *m_sentOn;
    QLabel *m_summary;
    QLabel *m_trouble;
    QLabel *m_result;
    QWidget *m_letters;
};

} // namespace ducha
