#pragma once

#include "core/workbench/preparation/list_import.h"

#include <QtWidgets/QWizardPage>

class QLabel;

namespace ducha {

/// 导入: how it ended, by counts.
class ResultPage : public QWizardPage {
    Q_OBJECT

public:
    ResultPage(const ListImport &list, const Intake &done, QWidget *parent = nullptr);
    void initializePage() override;

private:
    const ListImport &m_list;
    const Intake &m_done;
    QLabel *m_text;
};

} // namespace ducha
