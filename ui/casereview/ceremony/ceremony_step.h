#pragma once

#include "core/workbench/draws/ceremony.h"

#include <QtWidgets/QWidget>

namespace ducha {

/// One thing that the big screen shows at a time.
class CeremonyStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString heading() const = 0;
    /// The verb on the main button.
    [[nodiscard]] virtual QString mainText() const = 0;
    /// Shows the draw as the workspace has it now; called when the step comes to the front.
    virtual void enter(const DrawRow &row) = 0;
    /// The main button: does what the step is for, then tells `done`.
    virtual void proceed() { Q_EMIT done(); }
    /// Whether leaving now would lose what was typed; the words say so. Empty: nothing would be lost.
    [[nodiscard]] virtual QString unsaved() const { return {}; }

Q_SIGNALS:
    void done();
    /// Something to be said in the strip; empty: nothing any more.
    void said(const QString &text);
    /// Type has another share, or there is new text of one.
    void restyled();
};

} // namespace ducha
