#include "ui/symposium/symposium_invitation_page.h"

#include "ui/support/list_panel.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

SymposiumInvitationPage::SymposiumInvitationPage(Services &services, SymposiumPlan &plan)
    : m_services(services), m_plan(plan),
      m_model(
          {{tr("Invited"), [](const Row &row) { return row.attendance ? u"● "_s + word(*row.attendance) : u"○"_s; }},
           {tr("Name"), [](const Row &row) { return row.person.person.name; }},
           {tr("Unit"), [](const Row &row) { return row.person.unit; }},
           {tr("Post"), [](const Row &row) { return row.person.person.post; }}}),
      m_people(new ListPanel(m_model, tr("People to invite"))), m_checks(new QLabel)
{
    setTitle(tr("Who is invited"));
    setSubTitle(tr("Enter on a name invites it, again changes to leave, observer, not invited."));
    m_people->setStretchColumn(2);
    m_people->setEmptyState(tr("Nobody is in the workspace yet. Import people first."));
    m_checks->setObjectName(u"checksLabel"_s);
    m_checks->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_checks);
    connect(m_people, &ListPanel::activated, this, &SymposiumInvitationPage::turn);
}

void SymposiumInvitationPage::initializePage()
{
    if (m_model.rowCount() == 0) {
        const auto people = talkPeople(m_services.workbench, m_plan.inspectionId);
        if (!people) {
            m_checks->setText(words(people.error()));
            return;
        }
        QList<Row> rows;
        m_unlisted = m_plan.participants;
        for (const auto &[person, attendance] : std::as_const(m_plan.participants))
            m_order.append(person);
        for (const TalkPersonRow &person : *people) {
            Row row{person, {}};
            for (const auto &[invited, attendance] : std::as_const(m_plan.participants)) {
                if (invited == person.person.id)
                    row.attendance = attendance;
            }
            m_unlisted.removeIf([&](const auto &one) { return one.first == person.person.id; });
            rows.append(row);
        }
        m_model.setRows(rows);
        m_people->setCurrentRow(0);
    }
    showChecks();
}

void SymposiumInvitationPage::turn(int index)
{
    QList<Row> rows = m_model.rows();
    Row &row = rows[index];
    const PersonId person = row.person.person.id;
    if (!row.attendance) {
        row.attendance = Attendance::Present;
        m_order.append(person);
    } else if (row.attendance == Attendance::Present) {
        row.attendance = Attendance::OnLeave;
    } else if (row.attendance == Attendance::OnLeave) {
        row.attendance = Attendance::Observer;
    } else {
        row.attendance.reset();
        m_order.removeOne(person);
    }
    m_model.setRows(rows);
    m_people->setCurrentRow(index);
    showChecks();
}

void SymposiumInvitationPage::store()
{
    m_plan.participants.clear();
    for (const PersonId &person : std::as_const(m_order)) {
        for (const Row &row : m_model.rows()) {
            if (row.person.person.id == person && row.attendance)
                m_plan.participants.append({person, *row.attendance});
        }
        for (const auto &unlisted : std::as_const(m_unlisted)) {
            if (unlisted.first == person)
                m_plan.participants.append(unlisted);
        }
    }
}

void SymposiumInvitationPage::showChecks()
{
    store();
    m_checks->setText(words(checkPlan(m_plan)));
}

void SymposiumInvitationPage::refuse(const Error &error)
{
    m_checks->setText(u"✕ "_s + words(error));
}

bool SymposiumInvitationPage::validatePage()
{
    showChecks();
    return !hasBlocker(checkPlan(m_plan));
}

QList<SummaryPage::Row> SymposiumInvitationPage::summary() const
{
    QMap<Attendance, QStringList> names;
    for (const Row &row : m_model.rows()) {
        if (row.attendance)
            names[*row.attendance].append(row.person.person.name);
    }
    QList<SummaryPage::Row> rows;
    for (auto some = names.begin(); some != names.end(); ++some)
        rows.append({word(some.key()), tr("%1: %2").arg(some->size()).arg(some->join(tr(", ")))});
    return rows;
}

} // namespace ducha
