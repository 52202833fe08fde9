#include "ui/support/panes/wizard_look.h"

#include "ui/support/panes/dialog_size.h"

namespace ducha {

void setUpWizard(QWizard &wizard, const QString &title, const QString &finish)
{
    wizard.setWindowTitle(title);
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.setOption(QWizard::NoBackButtonOnStartPage);
    wizard.setButtonText(QWizard::FinishButton, finish);
    openAt(wizard, {760, 560});
}

} // namespace ducha
