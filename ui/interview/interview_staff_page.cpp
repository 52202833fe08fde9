#include "ui/interview/interview_staff_page.h"

#include "core/workbench/preparation/directory_records.h"
#include "ui/support/fields.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QListWidget *checkList(const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    return list;
}

void addName(QListWidget &list, const PersonId &person, const QString &text, bool isChosen)
{
    auto *item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, person.toString());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

QList<PersonId> checkedIn(const QListWidget &list)
{
    QList<PersonId> people;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            people.append(PersonId::fromString(list.item(i)->data(Qt::UserRole).toString()).value_or(PersonId()));
    }
    return people;
}

QString namesIn(const QListWidget &list)
{
    QStringList names;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            names.append(list.item(i)->text());
    }
    return names.join(u'\n');
}

} // namespace

InterviewStaffPage::InterviewStaffPage(Services &services, TalkPlan &plan)
    : m_services(services), m_plan(plan), m_talkers(checkList(u"talkersList"_s)),
      m_recorders(checkList(u"recordersList"_s)), m_place(new QLineEdit), m_start(new MomentField), m_checks(new QLabel)
{
    setTitle(tr("Who talks, where and when"));
    setSubTitle(tr("At least two talkers and one recorder of the team. Space ticks a name."));
    m_talkers->setAccessibleName(tr("Talkers"));
    m_recorders->setAccessibleName(tr("Recorders"));
    m_place->setObjectName(u"placeEdit"_s);
    m_start->setObjectName(u"startEdit"_s);
    m_checks->setObjectName(u"checksLabel"_s);
    m_checks->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Talkers"), m_talkers);
    form->addRow(tr("R&ecorders"), m_recorders);
    form->addRow(tr("&Place"), m_place);
    form->addRow(tr("&Begins"), m_start);
    if (m_plan.endedAt.isValid()) {
        m_end = new MomentField;
        m_end->setObjectName(u"endEdit"_s);
        form->addRow(tr("En&ded"), m_end);
        connect(m_end, &QLineEdit::textChanged, this, &InterviewStaffPage::showChecks);
    }
    form->addRow(m_checks);
    connect(m_talkers, &QListWidget::itemChanged, this, &InterviewStaffPage::showChecks);
    connect(m_recorders, &QListWidget::itemChanged, this, &InterviewStaffPage::showChecks);
    connect(m_place, &QLineEdit::textChanged, this, &InterviewStaffPage::showChecks);
    connect(m_start, &QLineEdit::textChanged, this, &InterviewStaffPage::showChecks);
}

void InterviewStaffPage::initializePage()
{
    if (m_talkers->count() > 0)
        return;                   // back from a later page: what was ticked stays
    const TalkPlan plan = m_plan; // filling the fields stores them
    if (const auto filled = fillLists(); !filled) {
        m_checks->setText(words(filled.error()));
        return;
    }
    m_place->setText(plan.place);
    if (m_end)
        m_end->setMoment(plan.endedAt);
    m_start->setMoment(plan.startedAt.isValid() ? plan.startedAt : m_services.workbench.now());
    showChecks();
}

Result<> InterviewStaffPage::fillLists()
{
    const auto team = talkTeam(m_services.workbench, m_plan.inspectionId);
    const auto people = personRows(m_services.workbench);
    if (!team || !people)
        return !team ? team.error() : people.error();
    const std::pair<QListWidget *, QList<PersonId>> lists[] = {{m_talkers, m_plan.talkers},
                                                               {m_recorders, m_plan.recorders}};
    for (const auto &[list, chosen] : lists) {
        const QSignalBlocker quiet(list);
        QList<PersonId> others = chosen; // who has left the team since stays named
        for (const TalkTeamRow &row : *team) {
            addName(*list, row.personId, u"%1　%2"_s.arg(row.name, word(row.duty)), chosen.contains(row.personId));
            others.removeOne(row.personId);
        }
        for (const PersonRow &row : *people) {
            if (others.contains(row.person.id))
                addName(*list, row.person.id, u"%1　%2"_s.arg(row.person.name, row.unit), true);
        }
        if (list->count() > 0)
            list->setCurrentRow(0);
    }
    return {};
}

void InterviewStaffPage::store()
{
    m_plan.talkers = checkedIn(*m_talkers);
    m_plan.recorders = checkedIn(*m_recorders);
    m_plan.place = m_place->text().trimmed();
    m_plan.startedAt = m_start->moment();
    if (m_end)
        m_plan.endedAt = m_end->moment();
}

void InterviewStaffPage::showChecks()
{
    store();
    m_checks->setText(m_end && !m_plan.endedAt.isValid()
                          ? u"✕ "_s + tr("Write when the talk ended, as 2026-07-03 14:30.")
                          : words(checkPlan(m_plan)));
}

void InterviewStaffPage::refuse(const Error &error)
{
    m_checks->setText(u"✕ "_s + words(error));
}

bool InterviewStaffPage::validatePage()
{
    showChecks();
    return !hasBlocker(checkPlan(m_plan)) && (!m_end || m_plan.endedAt.isValid());
}

QList<SummaryPage::Row> InterviewStaffPage::summary() const
{
    return {{tr("Talkers"), namesIn(*m_talkers)},
            {tr("Recorders"), namesIn(*m_recorders)},
            {tr("&Place"), m_plan.place},
            {tr("&Begins"), m_start->text()}};
}

} // namespace ducha
