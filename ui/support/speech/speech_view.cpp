#include "ui/support/speech/speech_view.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtWidgets/QScrollBar>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 units that the first `count` characters take.
int unitsOf(const QString &text, int count)
{
    const auto characters = text.toUcs4();
    return int(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                                 std::min(qsizetype(count), characters.size()))
                   .size());
}

QString marginSigns(const SpeechRow &row)
{
    QString signs;
    for (const SpeechMark &mark : row.marks) {
        const QChar sign = mark.isLead ? u'▲' : u'●';
        if (!signs.contains(sign))
            signs += sign;
    }
    return signs;
}

} // namespace

SpeechView::SpeechView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAcceptRichText(false);
}

void SpeechView::setRows(const QList<SpeechRow> &rows)
{
    if (m_rows == rows)
        return;
    const auto before = span();
    const int scrolled = verticalScrollBar()->value();
    m_rows = rows;
    write();
    if (before && before->row < rows.size()) {
        place(*before);
        verticalScrollBar()->setValue(scrolled);
    }
}

void SpeechView::write()
{
    m_prefixes.clear();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int i = 0; i < m_rows.size(); ++i) {
        const SpeechRow &row = m_rows.at(i);
        if (i > 0)
            cursor.insertBlock();
        QTextBlockFormat block;
        block.setBottomMargin(8);
        block.setTextIndent(-fontMetrics().horizontalAdvance(u"00 ●▲ "_s));
        block.setLeftMargin(fontMetrics().horizontalAdvance(u"00 ●▲ "_s));
        cursor.setBlockFormat(block);
        QTextCharFormat margin;
        margin.setForeground(palette().placeholderText());
        QTextCharFormat speaker;
        speaker.setFontWeight(QFont::Bold);
        speaker.setForeground(row.quiet ? palette().placeholderText() : palette().link());
        const QString number = u"%1 %2 "_s.arg(row.number).arg(marginSigns(row));
        const QString who = row.who + u"　"_s;
        cursor.insertText(number, margin);
        cursor.insertText(who, speaker);
        m_prefixes.append(int(number.size() + who.size()));
        const int start = cursor.position();
        QTextCharFormat words;
        words.setForeground(palette().text());
        // One block a row, so that a place in it is a place in the words.
        cursor.insertText(QString(row.text).replace(u'\n', QChar::LineSeparator), words);
        for (const SpeechMark &mark : row.marks) {
            QTextCursor marked(document());
            marked.setPosition(start + unitsOf(row.text, mark.start));
            marked.setPosition(start + unitsOf(row.text, mark.start + mark.length), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setUnderlineStyle(mark.isLead ? QTextCharFormat::WaveUnderline : QTextCharFormat::SingleUnderline);
            format.setFontWeight(QFont::DemiBold);
            marked.mergeCharFormat(format);
        }
    }
    cursor.endEditBlock();
}

void SpeechView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if ((event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) || m_rows.isEmpty())
        return;
    const auto before = span(); // colours and indents are in the text
    write();
    if (before)
        place(*before);
}

int SpeechView::prefixLength(int row) const
{
    return m_prefixes.value(row);
}

std::optional<SpeechSpan> SpeechView::span() const
{
    if (m_rows.isEmpty())
        return std::nullopt;
    const QTextCursor cursor = textCursor();
    const QTextBlock block = document()->findBlock(cursor.selectionStart());
    const int row = block.blockNumber();
    if (row < 0 || row >= m_rows.size())
        return std::nullopt;
    const QString &text = m_rows.at(row).text;
    const int origin = block.position() + prefixLength(row);
    const int from = std::clamp(cursor.selectionStart() - origin, 0, int(text.size()));
    const int to = std::clamp(cursor.selectionEnd() - origin, from, int(text.size()));
    return SpeechSpan{row, int(text.left(from).toUcs4().size()), int(text.mid(from, to - from).toUcs4().size())};
}

void SpeechView::select(const SpeechSpan &span)
{
    if (span.row < 0 || span.row >= m_rows.size())
        return;
    const auto whole = m_rows.at(span.row).text.toUcs4().size();
    place(span.length > 0 ? span : SpeechSpan{span.row, 0, int(whole)});
    ensureCursorVisible();
}

void SpeechView::place(const SpeechSpan &span)
{
    const QString &text = m_rows.at(span.row).text;
    const int origin = document()->findBlockByNumber(span.row).position() + prefixLength(span.row);
    QTextCursor cursor(document());
    cursor.setPosition(origin + unitsOf(text, span.start));
    cursor.setPosition(origin + unitsOf(text, span.start + span.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void SpeechView::scrollToEnd()
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SpeechView::keyPressEvent(QKeyEvent *event)
{
    const auto here = span();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here)
            Q_EMIT rowActivated(here->row);
        return;
    case Qt::Key_Delete:
        if (here)
            Q_EMIT rowWithdrawn(here->row);
        return;
    case Qt::Key_E:
        if (!(event->modifiers() & Qt::ControlModifier))
            break;
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT leadAsked();
        else
            Q_EMIT evidenceAsked();
        return;
    default:
        break;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace ducha
