#include "ui/evidence/page_marker.h"

#include "ui/support/fields.h"
#include "ui/words/fieldwork_words.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxPages = 99999;

} // namespace

PageMarker::PageMarker(QWidget *parent)
    : QWidget(parent), m_page(new QSpinBox), m_words(new QLineEdit), m_mark(new ChoiceBox),
      m_button(new QPushButton(tr("&Mark the page"))), m_problem(new QLabel)
{
    m_page->setObjectName(u"markPageBox"_s);
    m_page->setRange(1, kMaxPages);
    m_page->setPrefix(tr("page "));
    m_page->setAccessibleName(tr("Page to mark"));
    m_words->setObjectName(u"markWordsEdit"_s);
    m_words->setAccessibleName(tr("What the page shows"));
    m_words->setPlaceholderText(tr("What the page shows, in its own words"));
    m_mark->setObjectName(u"markKindBox"_s);
    m_mark->setAccessibleName(tr("Kind of mark"));
    m_button->setObjectName(u"markButton"_s);
    m_problem->setObjectName(u"markProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    for (const auto &[mark, name] : enumNames(AnchorMark{}))
        m_mark->addChoice(mark, word(mark));
    auto *row = new QHBoxLayout;
    row->addWidget(m_page);
    row->addWidget(m_words, 1);
    row->addWidget(m_mark);
    row->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_button, &QPushButton::clicked, this, &PageMarker::ask);
    connect(m_words, &QLineEdit::returnPressed, this, &PageMarker::ask);
    say({});
}

void PageMarker::ask()
{
    Q_EMIT markAsked(m_page->value(), m_words->text().trimmed(),
                     m_mark->choice<AnchorMark>().value_or(AnchorMark::Evidence));
}

void PageMarker::setPage(int page)
{
    m_page->setValue(page);
}

void PageMarker::say(const QString &problem)
{
    m_problem->setText(problem.isEmpty() ? QString() : u"✕ "_s + problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PageMarker::clear()
{
    m_words->clear();
    say({});
}

} // namespace ducha
