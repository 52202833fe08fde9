#include "ui/symposium/symposium_theme_page.h"

#include "core/workbench/conversations/interviewing.h"
#include "core/workbench/preparation/directory_records.h"
#include "ui/support/fields.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QFormLayout>

namespace ducha {

using namespace Qt::StringLiterals;

SymposiumThemePage::SymposiumThemePage(Services &services, SymposiumPlan &plan)
    : m_services(services), m_plan(plan), m_theme(new QLineEdit), m_kind(new ChoiceBox), m_host(new ChoiceBox),
      m_recorder(new ChoiceBox), m_place(new QLineEdit), m_start(new MomentField)
{
    setTitle(tr("What it is about"));
    setSubTitle(tr("Theme, host, recorder, place and time; the host may be of the resident discipline group."));
    m_theme->setObjectName(u"themeEdit"_s);
    m_kind->setObjectName(u"hostKindBox"_s);
    m_host->setObjectName(u"hostBox"_s);
    m_recorder->setObjectName(u"recorderBox"_s);
    m_place->setObjectName(u"placeEdit"_s);
    m_start->setObjectName(u"startEdit"_s);
    for (const auto &[kind, name] : enumNames(HostKind{}))
        m_kind->addChoice(kind, word(kind));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Host is &of"), m_kind);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("&Recorder"), m_recorder);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Begins"), m_start);
    if (m_plan.endedAt.isValid()) {
        m_end = new MomentField;
        m_end->setObjectName(u"endEdit"_s);
        form->addRow(tr("&Ended"), m_end);
        connect(m_end, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SymposiumThemePage::showHosts);
    connect(m_theme, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

void SymposiumThemePage::initializePage()
{
    const auto team = talkTeam(m_services.workbench, m_plan.inspectionId);
    if (!team) {
        setSubTitle(words(team.error()));
        return;
    }
    m_recorder->clear();
    for (const TalkTeamRow &row : *team)
        m_recorder->addChoice(row.personId, row.name);
    m_recorder->setCurrentIndex(m_recorder->count() - 1);
    m_start->setMoment(m_services.workbench.now());
    showHosts();
    if (m_plan.startedAt.isValid())
        return showPlan();
}

void SymposiumThemePage::choose(ChoiceBox &box, const PersonId &person)
{
    box.setChoice(person);
    const auto people = box.currentIndex() < 0 ? personRows(m_services.workbench) : QList<PersonRow>();
    for (const PersonRow &row : people ? *people : QList<PersonRow>()) {
        if (row.person.id != person)
            continue;
        box.addChoice(person, u"%1　%2"_s.arg(row.person.name, row.unit)); // has left the team since
        box.setChoice(person);
    }
}

void SymposiumThemePage::showPlan()
{
    m_theme->setText(m_plan.theme);
    m_kind->setChoice(m_plan.hostKind);
    choose(*m_host, m_plan.hostId);
    choose(*m_recorder, m_plan.recorderId);
    m_place->setText(m_plan.place);
    m_start->setMoment(m_plan.startedAt);
    if (m_end)
        m_end->setMoment(m_plan.endedAt);
}

void SymposiumThemePage::showHosts()
{
    m_host->clear();
    if (m_kind->choice<HostKind>() == HostKind::Team) {
        const auto team = talkTeam(m_services.workbench, m_plan.inspectionId);
        for (const TalkTeamRow &row : team ? *team : QList<TalkTeamRow>())
            m_host->addChoice(row.personId, row.name);
    } else {
        const auto people = talkPeople(m_services.workbench, m_plan.inspectionId);
        for (const TalkPersonRow &row : people ? *people : QList<TalkPersonRow>())
            m_host->addChoice(row.person.id, u"%1　%2 %3"_s.arg(row.person.name, row.unit, row.person.post));
    }
    Q_EMIT completeChanged();
}

bool SymposiumThemePage::isComplete() const
{
    return !m_theme->text().trimmed().isEmpty() && m_host->currentIndex() >= 0 && m_recorder->currentIndex() >= 0 &&
           (!m_end || m_end->moment().isValid());
}

bool SymposiumThemePage::validatePage()
{
    m_plan.theme = m_theme->text().trimmed();
    m_plan.hostKind = m_kind->choice<HostKind>().value_or(HostKind::Team);
    m_plan.hostId = m_host->chosenId<PersonId>();
    m_plan.recorderId = m_recorder->chosenId<PersonId>();
    m_plan.place = m_place->text().trimmed();
    m_plan.startedAt = m_start->moment();
    if (m_end)
        m_plan.endedAt = m_end->moment();
    return true;
}

QList<SummaryPage::Row> SymposiumThemePage::summary() const
{
    return {{tr("&Theme"), m_plan.theme},
            {tr("&Host"), u"%1　%2"_s.arg(m_host->currentText(), m_kind->currentText())},
            {tr("&Recorder"), m_recorder->currentText()},
            {tr("&Place"), m_plan.place},
            {tr("&Begins"), m_start->text()}};
}

} // namespace ducha
