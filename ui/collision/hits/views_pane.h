#pragma once

#include "core/workbench/collision/verification/hits.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;

namespace ducha {

/// What people said of the question so far: the views side by side, where one may see them; the letter, the statement,
/// the determination and what followed.
class ViewsPane : public QWidget {
    Q_OBJECT

public:
    explicit ViewsPane(QWidget *parent = nullptr);
    void setView(const HitView &view);

private:
    QHBoxLayout *m_views;
    QList<QLabel *> m_labels;
    QLabel *m_story;
};

} // namespace ducha
