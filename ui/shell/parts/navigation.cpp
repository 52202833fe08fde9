#include "ui/shell/parts/navigation.h"

#include "ui/shell/page.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 136;

} // namespace

Navigation::Navigation(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigationList"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setIconSize({20, 20});
    setUniformItemSizes(true);
    connect(this, &QListWidget::currentRowChanged, this, &Navigation::pageChosen);
}

void Navigation::add(const Page &page)
{
    auto *item = new QListWidgetItem(QIcon::fromTheme(page.iconName()), page.title(), this);
    const int index = count() - 1;
    if (index < 18) { // the digits once, then once more with Shift; Ctrl+0 is the size of the text
        const Qt::KeyboardModifiers held = index < 9 ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier;
        const QKeySequence keys(held | static_cast<Qt::Key>(Qt::Key_1 + index % 9));
        item->setToolTip(tr("%1 (%2)").arg(page.title(), keys.toString(QKeySequence::NativeText)));
        connect(new QShortcut(keys, window()), &QShortcut::activated, this, [this, index] { setCurrentRow(index); });
    }
    fit();
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Navigation::fit()
{
    int widest = kNarrowest;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(i)->text()) + iconSize().width() + 44);
        item(i)->setSizeHint({0, fontMetrics().height() + 18});
    }
    setFixedWidth(widest);
}

void Navigation::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(index);
}

} // namespace ducha
