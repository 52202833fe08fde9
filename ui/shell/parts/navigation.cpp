#include "ui/shell/parts/navigation.h"

#include "ui/shell/page.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>

namespace ducha {

using namespace Qt::StringLiterals;

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
    const int height = fontMetrics().height() + 18;
    item->setSizeHint({0, height});
    const int index = count() - 1;
    if (index < 9) {
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        item->setToolTip(tr("%1 (%2)").arg(page.title(), keys.toString(QKeySequence::NativeText)));
        connect(new QShortcut(keys, window()), &QShortcut::activated, this, [this, index] { setCurrentRow(index); });
    }
    setFixedWidth(std::max(fontMetrics().horizontalAdvance(page.title()) + 64,
                           std::max(136, width() == 640 ? 0 : minimumWidth())));
}

void Navigation::setCurrent(int index)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(index);
}

} // namespace ducha
