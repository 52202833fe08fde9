#pragma once

#include "core/collision/rules/false_positive.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QGridLayout;

namespace ducha {

/// The typed reasons to exclude, each with its key: 1 to 9, A, B, C. Enter goes on. In as many columns as there is room
/// for.
class ReasonPicker : public QWidget {
    Q_OBJECT

public:
    explicit ReasonPicker(QWidget *parent = nullptr);
    /// The name of a FalsePositiveReason; empty: none is chosen.
    [[nodiscard]] QString reason() const;
    void setReason(const QString &name);
    /// Takes the focus to the chosen reason, or to the first.
    void begin();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// A reason was chosen by its key, or Enter was pressed: the proof is next.
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    [[nodiscard]] int widthOf(int columns) const;

    QGridLayout *m_grid;
    int m_columns = 0;
    QButtonGroup *m_group;
};

} // namespace ducha
