#include "ui/finding/paper_form.h"

#include "ui/finding/source_list.h"
#include "ui/support/fields.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSourcesHeight = 128; ///< head and three rows

void put(TextArea *field, const QString &text)
{
    if (field->toPlainText().trimmed() != text)
        field->setPlainText(text);
}

void put(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() != text)
        field->setText(text);
}

} // namespace

PaperForm::PaperForm(QWidget *parent)
    : FormPane(parent), m_dimension(new ChoiceBox), m_title(new QLineEdit), m_summary(new TextArea),
      m_details(new TextArea), m_preparer(new ChoiceBox), m_second(new ChoiceBox), m_sources(new SourceList),
      m_cite(new QPushButton(tr("C&ite evidence…"))), m_uncite(new QPushButton(tr("Take the citation out")))
{
    m_dimension->setObjectName(u"dimensionBox"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_summary->setObjectName(u"summaryEdit"_s);
    m_details->setObjectName(u"detailsEdit"_s);
    m_preparer->setObjectName(u"preparerBox"_s);
    m_second->setObjectName(u"secondPreparerBox"_s);
    m_cite->setObjectName(u"citeButton"_s);
    m_uncite->setObjectName(u"unciteButton"_s);
    m_summary->setLines(3);
    m_summary->setPlaceholderText(tr("The wording that the report will use."));
    m_details->setLines(3);
    m_details->setPlaceholderText(
        tr("When, where, who answers for it, what happened, what came of it, on what basis."));
    addRow(tr("&Dimension:"), m_dimension);
    addRow(tr("&Title:"), m_title);
    addRow(tr("Su&mmary of facts:"), m_summary);
    addRow(tr("F&acts in detail:"), m_details);
    addRow(tr("&Prepared by:"), m_preparer);
    addRow(tr("A&nd by:"), m_second);
    addWidget(makeSources());
    for (ChoiceBox *box : {m_dimension, m_preparer, m_second})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setRow({});
}

QWidget *PaperForm::makeSources()
{
    m_sources->setFixedHeight(kSourcesHeight);
    auto *part = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cite);
    buttons->addWidget(m_uncite);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sources);
    layout->addLayout(buttons);
    connect(m_cite, &QPushButton::clicked, this, &PaperForm::citeAsked);
    connect(m_uncite, &QPushButton::clicked, this, [this] { Q_EMIT unciteAsked(m_sources->current()); });
    connect(m_sources, &SourceList::linkActivated, this, &PaperForm::linkActivated);
    return part;
}

void PaperForm::setChoices(const QList<Dimension> &dimensions, const QList<TeamRow> &team)
{
    m_team = team;
    if (m_dimension->count() == dimensions.size())
        return;
    const QSignalBlocker quiet(m_dimension);
    m_dimension->clear();
    for (const Dimension &dimension : dimensions)
        m_dimension->addItem(dimension.id + u' ' + dimension.title, dimension.id);
}

void PaperForm::fillPeople(ChoiceBox *box, const PersonId &chosen, const QString &name)
{
    box->clear();
    box->addChoice(PersonId(), tr("– choose –"));
    for (const TeamRow &one : std::as_const(m_team))
        box->addChoice(one.member.personId, one.name);
    if (!chosen.isNull() && box->findData(chosen.toString()) < 0)
        box->addChoice(chosen, name); // has left the team since
    box->setChoice(chosen);
}

void PaperForm::setRow(const PaperRow &row)
{
    const bool isTyping = row.paper.id == m_paper.id && value() != m_paper;
    const bool isFixed = row.paper.state == PaperState::Merged || row.paper.state == PaperState::NotAdopted;
    m_paper = row.paper;
    setEnabled(!row.paper.id.isNull());
    m_sources->setSources(row.sources);
    m_uncite->setEnabled(!row.sources.isEmpty() && !isFixed);
    m_cite->setEnabled(!isFixed);
    for (QWidget *field : std::initializer_list<QWidget *>{m_dimension, m_preparer, m_second})
        field->setEnabled(!isFixed);
    m_title->setReadOnly(isFixed);
    m_summary->setReadOnly(isFixed);
    m_details->setReadOnly(isFixed);
    if (isTyping)
        return;
    m_dimension->setCurrentIndex(m_dimension->findData(row.paper.dimension));
    put(m_title, row.paper.title);
    put(m_summary, row.paper.summary);
    put(m_details, row.paper.details);
    fillPeople(m_preparer, row.paper.preparerId, row.preparer);
    fillPeople(m_second, row.paper.secondPreparerId, row.secondPreparer);
    const QString state = sign(row.paper.state) + u' ' + word(row.paper.state);
    settle(row.paper.id.isNull() ? tr("No working paper in hand")
                                 : tr("%1 · %2").arg(row.paper.code, (state + u' ' + row.finding).trimmed()));
}

WorkingPaper PaperForm::value() const
{
    WorkingPaper paper = m_paper;
    if (m_dimension->currentIndex() >= 0)
        paper.dimension = m_dimension->currentData().toString();
    paper.title = m_title->text().trimmed();
    paper.summary = m_summary->toPlainText().trimmed();
    paper.details = m_details->toPlainText().trimmed();
    paper.preparerId = m_preparer->chosenId<PersonId>();
    paper.secondPreparerId = m_second->chosenId<PersonId>();
    return paper;
}

void PaperForm::begin()
{
    m_dimension->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
