#pragma once

#include "ui/feedback/feedback_wizard.h"
#include "ui/feedback/findings_choice.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ducha {

class DateField;
class DraftingDesk;
class ListPanel;

/// 1. Which findings the feedback is made of; leaving it writes the draft.
class ChooseFindingsPage : public QWizardPage {
    Q_OBJECT

public:
    ChooseFindingsPage(Services &services, FeedbackCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    Services &m_services;
    FeedbackCourse &m_course;
    FindingsModel m_findings;
    ListPanel *m_list;
    QLabel *m_message;
};

/// 2. The drafting desk.
class WordingPage : public QWizardPage {
    Q_OBJECT

public:
    WordingPage(Services &services, FeedbackCourse &course, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void read();

    Services &m_services;
    FeedbackCourse &m_course;
    DraftingDesk *m_desk;
};

/// 3. What the check says; a blocker keeps the wizard here, Enter goes to the sentence.
class RemarksPage : public QWizardPage {
    Q_OBJECT

public:
    RemarksPage(Services &services, FeedbackCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;

private:
    Services &m_services;
    FeedbackCourse &m_course;
    TableModel<CheckMessage> m_remarks;
    ListPanel *m_list;
    bool m_isBlocked = true;
};

/// 4. Number and day. Leaving it issues the feedback, which cannot be undone.
class NumberPage : public QWizardPage {
    Q_OBJECT

public:
    NumberPage(Services &services, FeedbackCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// Starts issuing and stays; goes on by itself when it is done.
    bool validatePage() override;

private:
    Services &m_services;
    FeedbackCourse &m_course;
    QLineEdit *m_number;
    DateField *m_date;
    QLabel *m_message;
    bool m_isIssuing = false;
};

/// 5. What was issued; the PDF and the way to its recipients.
class IssuedPage : public QWizardPage {
    Q_OBJECT

public:
    IssuedPage(Services &services, FeedbackCourse &course, QWidget *parent = nullptr);
    void initializePage() override;

private:
    void preview();
    void route();

    Services &m_services;
    FeedbackCourse &m_course;
    QLabel *m_result;
    QPushButton *m_preview;
    QPushButton *m_route;
};

} // namespace ducha
