#include "ui/support/page_header.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(title)), m_row(new QHBoxLayout(this)), m_menu(new QMenu(this))
{
    enlarge();
    auto *sentence = new QLabel(purpose);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(sentence);
    m_row->setContentsMargins(0, 0, 0, 8);
    m_row->addLayout(words, 1);
}

void PageHeader::enlarge()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_heading->setFont(large);
}

void PageHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A style sheet that is set anew gives the heading the font back that it had, after this.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &PageHeader::enlarge, Qt::QueuedConnection);
}

void PageHeader::setMainAction(QAction *action)
{
    auto *button = new QPushButton(action->text()); // an icon would be lost on the accent
    button->setObjectName(u"mainButton"_s);
    button->setToolTip(action->toolTip());
    button->setProperty("main", true);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [=] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QAction *action)
{
    m_menu->addAction(action);
    if (m_menu->actions().size() > 1)
        return;
    auto *more = new QToolButton;
    more->setText(tr("More"));
    more->setObjectName(u"moreButton"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(m_menu);
    m_row->addWidget(more, 0, Qt::AlignVCenter);
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace ducha
