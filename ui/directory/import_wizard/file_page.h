#pragma once

#include "core/workbench/preparation/list_import.h"
#include "ui/support/services.h"

#include <QtWidgets/QWizardPage>

class QLabel;
class QLineEdit;

namespace ducha {

/// 选文件: which file, and a template for who has none. Next reads the file beside the window.
class FilePage : public QWizardPage {
    Q_OBJECT

public:
    FilePage(Services &services, ListImport &list, QWidget *parent = nullptr);
    [[nodiscard]] bool isComplete() const override;
    /// Starts reading and stays; goes on by itself when the file was read.
    bool validatePage() override;
    void initializePage() override;

private:
    void browse();
    void saveTemplate();
    void say(const QString &text);

    Services &m_services;
    ListImport &m_list;
    QLineEdit *m_path;
    QLabel *m_message;
    bool m_reading = false;
    bool m_isRead = false;
};

} // namespace ducha
