#pragma once

#include "core/base/check_message.h"
#include "core/base/result.h"

#include <QtWidgets/QWizardPage>

#include <functional>

class QFormLayout;
class QLabel;

namespace ducha {

/// The last look before a wizard does what it was opened for (ux.md): every answer beside its name, and the remarks
/// that are left. What is refused then is said here, and going back mends it.
class SummaryPage : public QWizardPage {
    Q_OBJECT

public:
    struct Row {
        QString name;  ///< as the field's label has it
        QString value; ///< an empty one is shown as 未填
    };
    /// `rows` and `checks` are asked for each time the page comes up.
    SummaryPage(const QString &subTitle, std::function<QList<Row>()> rows, std::function<QList<CheckMessage>()> checks,
                QWidget *parent = nullptr);
    void initializePage() override;
    void refuse(const Error &error);

private:
    std::function<QList<Row>()> m_rows;
    std::function<QList<CheckMessage>()> m_checks;
    QFormLayout *m_form;
    QLabel *m_message;
};

} // namespace ducha
