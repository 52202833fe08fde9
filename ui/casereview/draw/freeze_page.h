#pragma once

#include "ui/casereview/draw/draw_wizard.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWizardPage>

class QLabel;

namespace ducha {

class ListPanel;

/// 3. Who would be in the draw, cell by cell, with what speaks against it. Leaving it freezes the lists, which cannot
/// be undone: the draw counts as an attempt from then on.
class FreezePage : public QWizardPage {
    Q_OBJECT

public:
    FreezePage(Services &services, DrawCourse &course, QWidget *parent = nullptr);
    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    /// Starts freezing and stays; goes on by itself when it is done.
    bool validatePage() override;

private:
    void display(const PopulationPreview &preview);
    void say(const QString &text);
    void setBusy(bool busy);

    Services &m_services;
    DrawCourse &m_course;
    TableModel<QPair<QString, int>> m_cells;
    QLabel *m_figures;
    QLabel *m_checks;
    ListPanel *m_list;
    QLabel *m_message;
    bool m_busy = false;
    bool m_isBlocked = true;
    bool m_isFrozen = false;
};

} // namespace ducha
