#include "ui/collision/steps/reason_picker.h"

#include "ui/words/collision_words.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QRadioButton>

#include <numeric>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostColumns = 3;
const QString kKeys = u"123456789ABC"_s;
static_assert(enumNames(FalsePositiveReason{}).size() == 12, "each reason has a key");

} // namespace

ReasonPicker::ReasonPicker(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(u"reasonPicker"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    const auto names = enumNames(FalsePositiveReason{});
    for (int i = 0; i < int(names.size()); ++i) {
        auto *button = new QRadioButton(u"%1 %2"_s.arg(kKeys.at(i)).arg(word(names[size_t(i)].first)));
        m_group->addButton(button, i);
    }
    arrange(kMostColumns);
    connect(m_group, &QButtonGroup::idToggled, this, &ReasonPicker::changed);
}

QString ReasonPicker::reason() const
{
    const int chosen = m_group->checkedId();
    return chosen < 0 ? QString() : enumName(enumNames(FalsePositiveReason{})[size_t(chosen)].first);
}

void ReasonPicker::setReason(const QString &name)
{
    const auto reason = enumFromName<FalsePositiveReason>(name);
    m_group->setExclusive(false); // else none could be unchosen
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(reason && m_group->id(button) == int(*reason));
    m_group->setExclusive(true);
}

void ReasonPicker::begin()
{
    m_group->button(std::max(0, m_group->checkedId()))->setFocus(Qt::ShortcutFocusReason);
}

void ReasonPicker::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QAbstractButton *button : m_group->buttons())
        m_grid->addWidget(button, m_group->id(button) / columns, m_group->id(button) % columns);
    updateGeometry();
}

int ReasonPicker::widthOf(int columns) const
{
    QList<int> widths(columns);
    for (QAbstractButton *button : m_group->buttons()) {
        int &width = widths[m_group->id(button) % columns];
        width = std::max(width, button->sizeHint().width());
    }
    return std::accumulate(widths.begin(), widths.end(), (columns - 1) * m_grid->horizontalSpacing());
}

QSize ReasonPicker::minimumSizeHint() const
{
    return {widthOf(1), m_grid->minimumSize().height()};
}

void ReasonPicker::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int columns = kMostColumns;
    while (columns > 1 && widthOf(columns) > width())
        --columns;
    arrange(columns);
}

void ReasonPicker::keyPressEvent(QKeyEvent *event)
{
    const int at = event->text().isEmpty() ? -1 : int(kKeys.indexOf(event->text().toUpper()));
    if (at >= 0 && (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier) {
        m_group->button(at)->setChecked(true);
        Q_EMIT decided();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_group->checkedId() < 0) {
            for (QAbstractButton *button : m_group->buttons()) {
                if (button->hasFocus())
                    button->setChecked(true);
            }
        }
        Q_EMIT decided();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace ducha
