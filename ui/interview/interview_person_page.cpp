#include "ui/interview/interview_person_page.h"

#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

InterviewPersonPage::InterviewPersonPage(Services &services, TalkPlan &plan)
    : m_services(services), m_plan(plan),
      m_model({{tr("Name"), [](const TalkPersonRow &row) { return row.person.name; }},
               {tr("Unit"), [](const TalkPersonRow &row) { return row.unit; }},
               {tr("Post"), [](const TalkPersonRow &row) { return row.person.post; }},
               {tr("Talks"), [](const TalkPersonRow &row) { return QString::number(row.talks); },
                [](const TalkPersonRow &row) { return QVariant(row.talks); }, true}}),
      m_people(new ListPanel(m_model, tr("People"))), m_role(new ChoiceBox), m_outline(new ChoiceBox),
      m_questions(new TextArea)
{
    setTitle(tr("Who is talked with"));
    setSubTitle(tr("Type to find somebody; people of the inspected unit come first."));
    m_people->setStretchColumn(1);
    m_people->setEmptyState(tr("Nobody is in the workspace yet. Import people first."));
    m_role->setObjectName(u"roleBox"_s);
    m_outline->setObjectName(u"outlineBox"_s);
    for (const auto &[role, name] : enumNames(TalkRole{}))
        m_role->addChoice(role, word(role));
    m_questions->setReadOnly(true);
    m_questions->setAccessibleName(tr("Questions of the outline"));
    static_cast<TextArea *>(m_questions)->setLines(5);
    auto *form = new QFormLayout;
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Outline"), m_outline);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_people, 1);
    layout->addLayout(form);
    layout->addWidget(m_questions);
    connect(m_people, &ListPanel::currentRowChanged, this, &InterviewPersonPage::showPerson);
    connect(m_role, &QComboBox::currentIndexChanged, this, &InterviewPersonPage::showOutlines);
    connect(m_outline, &QComboBox::currentIndexChanged, this, &InterviewPersonPage::showQuestions);
}

void InterviewPersonPage::initializePage()
{
    const auto people = talkPeople(m_services.workbench, m_plan.inspectionId);
    if (!people) {
        setSubTitle(words(people.error()));
        return;
    }
    m_model.setRows(*people);
    if (!people->isEmpty())
        m_people->setCurrentRow(0);
    showOutlines();
}

void InterviewPersonPage::showPerson()
{
    const int row = m_people->currentRow();
    if (row >= 0)
        m_role->setChoice(likelyRole(m_model.rows().at(row).person));
    Q_EMIT completeChanged();
}

void InterviewPersonPage::showOutlines()
{
    m_outline->clear();
    m_outlines.clear();
    const auto outlines = outlinesFor(m_services.workbench, m_role->choice<TalkRole>().value_or(TalkRole::Other));
    if (outlines)
        m_outlines = *outlines;
    for (const OutlineChoice &choice : std::as_const(m_outlines))
        m_outline->addChoice(choice.outline.id, choice.outline.title);
    showQuestions();
}

void InterviewPersonPage::showQuestions()
{
    QStringList lines;
    if (const int index = m_outline->currentIndex(); index >= 0 && index < m_outlines.size()) {
        for (const OutlineItem &item : m_outlines.at(index).items)
            lines.append(u"%1. %2"_s.arg(item.position).arg(item.text));
    }
    m_questions->setPlainText(lines.join(u'\n'));
    Q_EMIT completeChanged();
}

bool InterviewPersonPage::isComplete() const
{
    return m_people->currentRow() >= 0 && m_outline->currentIndex() >= 0;
}

bool InterviewPersonPage::validatePage()
{
    m_plan.personId = m_model.rows().at(m_people->currentRow()).person.id;
    m_plan.role = m_role->choice<TalkRole>().value_or(TalkRole::Other);
    m_plan.outlineId = m_outline->chosenId<OutlineId>();
    return true;
}

QList<SummaryPage::Row> InterviewPersonPage::summary() const
{
    const TalkPersonRow &chosen = m_model.rows().at(m_people->currentRow());
    return {{tr("Who is talked with"), u"%1　%2 %3"_s.arg(chosen.person.name, chosen.unit, chosen.person.post)},
            {tr("&Role"), m_role->currentText()},
            {tr("&Outline"), m_outline->currentText()}};
}

} // namespace ducha
