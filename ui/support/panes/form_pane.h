#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QFrame>

class QLabel;
class QFormLayout;

namespace ducha {

/// A form beside a list: its heading, its fields, which scroll where the window is low, and one line that says what is
/// wrong or missing. Nothing is saved by a button: the page saves when a field is left.
class FormPane : public QFrame {
    Q_OBJECT

public:
    explicit FormPane(QWidget *parent = nullptr);
    /// A row; `label` carries the mnemonic and becomes the field's accessible name.
    void addRow(const QString &label, QWidget *field);
    /// A line of its own over both columns.
    void addWidget(QWidget *widget);
    /// The fields show a record now, under this heading; what differs from here on is an edit.
    void settle(const QString &heading);
    /// Tells of what was typed and not told yet, when the form is left by another way than its fields.
    void commit();
    /// What is wrong, with its sign; empty: nothing.
    void say(const QString &text);

Q_SIGNALS:
    /// A field was left with another content, or another choice was made.
    void edited();

private:
    void watch(QWidget *field);

    QLabel *m_heading;
    QFormLayout *m_form;
    QLabel *m_message;
    QHash<QWidget *, QString> m_settled; ///< what each field held then
};

} // namespace ducha
