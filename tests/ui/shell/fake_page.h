#pragma once

#include "ui/shell/page.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

/// A page that remembers what the window did with it, and takes the records of one table.
struct FakePage : Page {
    QString table;
    RecordRef shown;
    int refreshed = 0;
    int created = 0;

    explicit FakePage(const QString &ownTable) : table(ownTable)
    {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(table);
        (new QVBoxLayout(this))->addWidget(edit);
    }
    QString title() const override { return table; }
    QString iconName() const override { return QStringLiteral("view-list-details"); }
    QString handbook() const override { return table; }
    void refresh() override { ++refreshed; }
    bool reveal(const RecordRef &record) override
    {
        if (record.table != table)
            return false;
        shown = record;
        return true;
    }
    RecordRef record() const override { return shown; }
    void create() override { ++created; }
};

} // namespace ducha
