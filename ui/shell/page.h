#pragma once

#include "core/base/check_message.h"
#include "ui/support/record_ref.h"

#include <QtWidgets/QWidget>

namespace ducha {

/// One page of the window: a title, one sentence of what it is for, one main button, a list or a form. It gets its
/// services by constructor, shows what the Context holds (round or inspection in hand), and never blocks.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;    ///< its word in the navigation
    [[nodiscard]] virtual QString iconName() const = 0; ///< of the Breeze set
    /// Name of its chapter in the handbook, without ending: resources/handbook/<language>/<name>.md.
    [[nodiscard]] virtual QString handbook() const = 0;
    /// Reads everything it shows again; called when it comes to the front, when the context changes and after every
    /// saved change. What is being typed stays.
    virtual void refresh() = 0;
    /// Goes to that record, down to the very span of an anchor; false when it is not one of this page's. A table may
    /// also be the rule of a stage that is not met (stage-team, …), with the inspection's id.
    virtual bool reveal(const RecordRef &) { return false; }
    /// The record in hand, for the side panel; empty when there is none.
    [[nodiscard]] virtual RecordRef record() const { return {}; }
    /// What F7 and the side panel say of the record in hand.
    [[nodiscard]] virtual QList<CheckMessage> checks() const { return {}; }
    /// Ctrl+P: preview and print the record in hand.
    virtual void print() {}
    /// Ctrl+N: a new record of this page's kind.
    virtual void create() {}

Q_SIGNALS:
    /// Another record is in hand, or its checks are others now.
    void recordChanged();
    /// Somebody wants to see a record of another page.
    void linkActivated(const ducha::RecordRef &record);
};

} // namespace ducha
