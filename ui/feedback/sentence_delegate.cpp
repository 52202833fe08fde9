#include "ui/feedback/sentence_delegate.h"

#include "ui/support/fields.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 2000; // milliseconds after the last key
constexpr int kLines = 4;

} // namespace

QWidget *SentenceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new TextArea(parent);
    editor->setObjectName(u"sentenceEdit"_s);
    editor->setAccessibleName(tr("Words of the sentence"));
    auto *pause = new QTimer(editor);
    pause->setSingleShot(true);
    pause->setInterval(kPause);
    connect(editor, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    auto *self = const_cast<SentenceDelegate *>(this); // Qt's factory is const, its signals are not
    connect(pause, &QTimer::timeout, self, [self, editor] { Q_EMIT self->commitData(editor); });
    return editor;
}

void SentenceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *area = qobject_cast<TextArea *>(editor);
    if (area && !area->document()->isModified()) // what is being typed stays
        area->setPlainText(index.data(Qt::EditRole).toString());
}

void SentenceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *area = qobject_cast<TextArea *>(editor))
        model->setData(index, area->toPlainText());
}

void SentenceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setHeight(std::max(rect.height(), kLines * option.fontMetrics.lineSpacing()));
    editor->setGeometry(rect);
}

bool SentenceDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // a sentence has no lines of its own
            Q_EMIT commitData(editor);
            Q_EMIT closeEditor(editor, NoHint);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace ducha
