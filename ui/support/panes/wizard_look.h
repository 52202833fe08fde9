#pragma once

#include <QtWidgets/QWizard>

namespace ducha {

/// How the wizards that open or change a record look: one manner, one size, no way back from their first page, and the
/// verb `finish` on their last button.
void setUpWizard(QWizard &wizard, const QString &title, const QString &finish);

} // namespace ducha
