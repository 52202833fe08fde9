#pragma once

#include "ui/rectification/return_model.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ducha {

class ChoiceBox;
class ListPanel;

/// Takes a county's return in: choose the file, look at every row, apply. Nothing changes before the last step; reading
/// and applying run beside the window.
class ReturnWizard : public QDialog {
    Q_OBJECT

public:
    explicit ReturnWizard(Services &services, QWidget *parent = nullptr);
    ~ReturnWizard() override;
    /// Stops what runs; closes when nothing does.
    void reject() override;

private:
    enum Step { Choose, Check, Done };

    QWidget *makeChoose();
    QWidget *makeCheck();
    QWidget *makeDone();
    void browse();
    void advance();
    void preview();
    void apply();
    void exportRemarks();
    void take(const Result<ReturnReport> &report, Step next);
    void showReport(const ReturnReport &report);
    void showRows();
    void showCurrent();
    void goTo(Step step);
    void setBusy(const QString &what);

    Services &m_services;
    ReturnReport m_report;
    ReturnModel m_model;
    TableModel<ReturnChange> m_changes;
    bool m_busy = false;
    QLabel *m_steps;
    QStackedWidget *m_pages;
    QLineEdit *m_path;
    ChoiceBox *m_inspection;
    QLabel *m_trouble;
    QLabel *m_summary;
    QLabel *m_remarks;
    ChoiceBox *m_filter;
    ListPanel *m_rows;
    ListPanel *m_changeList;
    QLabel *m_rowRemarks;
    QLabel *m_result;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QPushButton *m_export;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace ducha
