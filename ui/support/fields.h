#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <QtCore/QDate>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

#include <optional>

namespace ducha {

/// Several lines of text; Tab goes to the next field, as everywhere.
class TextArea : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TextArea(QWidget *parent = nullptr);
    /// Height of so many lines of text, at any size of text.
    void setLines(int lines);

Q_SIGNALS:
    /// The field was left, as a line of text tells it.
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_lines = 0; ///< 0: as high as the layout likes
};

/// A day, typed in any form that offices use (core/base/partial_date.h); on leaving, it shows YYYY-MM-DD. What cannot
/// be read stays as it is and is marked.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);
    /// `today` completes a day without its year, and is what the key ";" types.
    void setToday(const QDate &today) { m_today = today; }
    void setDate(const QDate &date);
    /// Invalid when it is empty or cannot be read.
    [[nodiscard]] QDate date() const;
    /// Empty, or a day that can be read?
    [[nodiscard]] bool isAcceptable() const { return text().trimmed().isEmpty() || date().isValid(); }
    /// Wide enough for a day at any size of text; and no wider is asked for.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    QDate m_today;
};

/// A day and a time of day: 2026-07-03 14:30.
class MomentField : public QLineEdit {
    Q_OBJECT

public:
    explicit MomentField(QWidget *parent = nullptr);
    void setMoment(const QDateTime &moment);
    /// Invalid when it is empty or cannot be read.
    [[nodiscard]] QDateTime moment() const;
    [[nodiscard]] bool isAcceptable() const { return text().trimmed().isEmpty() || moment().isValid(); }

private:
    void settle();
};

/// A drop-down that the wheel changes only while it has the focus.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    template <NamedEnum E>
    void addChoice(E value, const QString &text)
    {
        addItem(text, enumName(value));
    }
    template <NamedEnum E>
    [[nodiscard]] std::optional<E> choice() const
    {
        return enumFromName<E>(currentData().toString());
    }
    template <NamedEnum E>
    void setChoice(E value)
    {
        setCurrentIndex(findData(enumName(value)));
    }
    template <class Tag>
    void addChoice(const StrongId<Tag> &id, const QString &text)
    {
        addItem(text, id.toString());
    }
    template <class Id>
    [[nodiscard]] Id chosenId() const
    {
        return Id::fromString(currentData().toString()).value_or(Id());
    }
    template <class Tag>
    void setChoice(const StrongId<Tag> &id)
    {
        setCurrentIndex(findData(id.toString()));
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ducha
