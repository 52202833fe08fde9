#include "ui/support/page_header.h"

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
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_more(new QToolButton), m_menu(new QMenu(this))
{
    auto *heading = new QLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    heading->setFont(large);
    auto *sentence = new QLabel(purpose);
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading);
    words->addWidget(sentence);
    m_more->setText(tr("More"));
    m_more->setObjectName(u"moreButton"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    m_more->hide();
    m_row->setContentsMargins(0, 0, 0, 8);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_more, 0, Qt::AlignVCenter);
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
    m_row->insertWidget(m_row->indexOf(m_more), button, 0, Qt::AlignVCenter);
}

void PageHeader::addAction(QAction *action)
{
    m_menu->addAction(action);
    m_more->show();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->insertWidget(1, widget, 0, Qt::AlignVCenter);
}

} // namespace ducha
