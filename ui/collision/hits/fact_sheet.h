#pragma once

#include "core/workbench/collision/verification/hits.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace ducha {

class IntervalBar;

/// What the question is: the person and the company, why they were brought together, the rule, what may speak against
/// it, and the bar of both intervals for each role. Numbers are masked.
class FactSheet : public QWidget {
    Q_OBJECT

public:
    explicit FactSheet(QWidget *parent = nullptr);
    void setView(const HitView &view, const QDate &today);

private:
    static QLabel *addFact(QFormLayout &form, const QString &name, const QString &objectName);

    QFormLayout *m_form;  ///< above the bars
    QFormLayout *m_below; ///< and below
    QLabel *m_person;
    QLabel *m_service;
    QLabel *m_family;
    QLabel *m_company;
    QLabel *m_roles;
    QLabel *m_rule;
    QLabel *m_why;
    QLabel *m_article;
    QLabel *m_note;
    QLabel *m_suggested;
    QLabel *m_namesakes;
    QVBoxLayout *m_barsLayout;
    QList<IntervalBar *> m_bars;
};

} // namespace ducha
