#pragma once

#include "core/workbench/overview/search.h"

#include <QtWidgets/QLineEdit>

class QStandardItemModel;
class QTimer;

namespace ducha {

/// One box that finds records of every kind by number or title; ↓ and Enter go to one.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(Workbench &workbench, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const ducha::SearchHit &hit);

private:
    void search();
    void choose(int row);

    Workbench &m_workbench;
    QStandardItemModel *m_model;
    QTimer *m_delay;
    QList<SearchHit> m_hits;
};

} // namespace ducha
