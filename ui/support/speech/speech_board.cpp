#include "ui/support/speech/speech_board.h"

#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

SpeechBoard::SpeechBoard(const SpeechWords &words, QAbstractItemModel &model, QWidget *desk)
    : m_list(new ListPanel(model, words.list))
{
    auto *header = new PageHeader(words.title, words.purpose);
    auto *create = new QAction(QIcon::fromTheme(u"list-add"_s), words.create, this);
    auto *print = new QAction(QIcon::fromTheme(u"document-print"_s), words.print, this);
    auto *change = new QAction(QIcon::fromTheme(u"document-properties"_s), words.change, this);
    auto *withdraw = new QAction(words.withdraw, this);
    change->setShortcut(Qt::Key_F2);
    addAction(change); // so that its key works while the menu is closed
    header->setMainAction(create);
    for (QAction *action : {print, change, withdraw})
        header->addAction(action);
    connect(create, &QAction::triggered, this, &SpeechBoard::createAsked);
    connect(print, &QAction::triggered, this, &SpeechBoard::printAsked);
    connect(change, &QAction::triggered, this, &SpeechBoard::changeAsked);
    connect(withdraw, &QAction::triggered, this, &SpeechBoard::withdrawAsked);
    m_list->setEmptyState(words.none, words.create);
    m_list->setStretchColumn(1);
    connect(m_list, &ListPanel::emptyButtonClicked, this, &SpeechBoard::createAsked);
    connect(m_list, &ListPanel::currentRowChanged, this, &SpeechBoard::rowChosen);
    connect(m_list, &ListPanel::activated, desk, [desk] { desk->setFocus(); });
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(desk);
    splitter->setSizes({340, 830});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
}

} // namespace ducha
