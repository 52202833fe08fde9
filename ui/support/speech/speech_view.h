#pragma once

#include <QtWidgets/QTextEdit>

#include <optional>

namespace ducha {

/// A marked span, in code points from the beginning of the words.
struct SpeechMark {
    int start = 0;
    int length = 0;
    bool isLead = false;
    bool operator==(const SpeechMark &) const = default;
};

/// One numbered piece of a record.
struct SpeechRow {
    QString id;
    int number = 0;
    QString who;        ///< 问, 答, or a name
    bool quiet = false; ///< questions stand back behind answers
    QString text;
    QList<SpeechMark> marks;
    bool operator==(const SpeechRow &) const = default;
};

/// Where somebody has selected words.
struct SpeechSpan {
    int row = 0;    ///< index into the rows
    int start = 0;  ///< code points
    int length = 0; ///< code points; 0 when only the cursor stands there
};

/// A record of speech to read, select in and mark, all by keyboard (arrows, Shift+arrows). Marked spans are underlined,
/// evidence straight, possible leads in a wave, and signed ● and ▲ in the margin, so that nothing hangs on colour.
class SpeechView : public QTextEdit {
    Q_OBJECT

public:
    explicit SpeechView(QWidget *parent = nullptr);
    /// Where nothing differs nothing moves; else cursor, selection and scrolling stay where they can.
    void setRows(const QList<SpeechRow> &rows);
    [[nodiscard]] const QList<SpeechRow> &rows() const { return m_rows; }
    /// What is selected, cut to the row where it begins; nothing on an empty record.
    [[nodiscard]] std::optional<SpeechSpan> span() const;
    /// Selects words and scrolls to them; a length of 0 selects the whole row.
    void select(const SpeechSpan &span);
    void scrollToEnd();

Q_SIGNALS:
    void rowActivated(int row); ///< Enter
    void rowWithdrawn(int row); ///< Delete
    void evidenceAsked();       ///< Ctrl+E: what is selected
    void leadAsked();           ///< Ctrl+Shift+E

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void write();
    void place(const SpeechSpan &span);
    [[nodiscard]] int prefixLength(int row) const;

    QList<SpeechRow> m_rows;
    QList<int> m_prefixes; ///< characters before the words of each row
};

} // namespace ducha
