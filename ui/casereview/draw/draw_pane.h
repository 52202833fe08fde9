#pragma once

#include "core/workbench/draws/ceremony.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace ducha {

class ListPanel;

/// What came of a draw: its cases with their experts, voided tickets with their reasons, the loads of the experts, what
/// it can be recomputed from, and everything that may happen to it afterwards.
class DrawPane : public QFrame {
    Q_OBJECT

public:
    explicit DrawPane(Services &services, QWidget *parent = nullptr);
    /// Shows this draw; a null id shows nothing.
    void setDraw(DrawId id);
    [[nodiscard]] DrawId draw() const { return m_draw; }
    /// Whether the draw agrees with what it was made from, recomputed beside the window.
    void verify();
    void preview();
    void exportFiles();
    void certify();
    void makeVoid();

Q_SIGNALS:
    /// The big screen is asked for.
    void ceremonyAsked();

private:
    QWidget *makeButtons();
    void showHead(const DrawRow &row);
    [[nodiscard]] const DrawnCase *current() const;
    void substitute();
    void replace();

    Services &m_services;
    DrawId m_draw;
    QString m_code;
    TableModel<DrawnCase> m_cases;
    TableModel<ExpertLoad> m_loads;
    QLabel *m_heading;
    QLabel *m_about;
    QTabWidget *m_tabs;
    ListPanel *m_caseList;
    ListPanel *m_loadList;
    QPlainTextEdit *m_basis;
    QPushButton *m_ceremony;
};

} // namespace ducha
