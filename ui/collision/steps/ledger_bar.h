#pragma once

#include "ui/collision/steps/hit_scope.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace ducha {

/// 整改入台账: a violation becomes an item of the ledger once, and the way there afterwards.
class LedgerBar : public QWidget {
    Q_OBJECT

public:
    explicit LedgerBar(Services &services, QWidget *parent = nullptr);
    void setScope(const HitScope &scope);

Q_SIGNALS:
    void taken(const QString &words);
    void linkActivated(const ducha::RecordRef &record);

private:
    void go();

    Services &m_services;
    HitScope m_scope;
    QLabel *m_words;
    QPushButton *m_button;
};

} // namespace ducha
