#pragma once

#include "core/base/check_message.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QTabWidget>

class QListWidget;
class QTreeWidget;

namespace ducha {

/// The same beside every page: what the record in hand rests on and what rests on it, its history, its files, its
/// checks. A line of the first and third goes to that record.
class SidePanel : public QTabWidget {
    Q_OBJECT

public:
    explicit SidePanel(Services &services, QWidget *parent = nullptr);
    /// Shows that record; reads only what is visible.
    void setRecord(const RecordRef &record, const QList<CheckMessage> &checks);
    /// Brings the checks to the front (F7).
    void showChecks();

Q_SIGNALS:
    void linkActivated(const ducha::RecordRef &record);

private:
    void fill();
    void fillTrail();
    void fillHistory();
    void fillChecks();

    Services &m_services;
    RecordRef m_record;
    QList<CheckMessage> m_checks;
    QTreeWidget *m_trail;
    QTreeWidget *m_history;
    QListWidget *m_files;
    QListWidget *m_messages;
};

} // namespace ducha
