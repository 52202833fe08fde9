#include "ui/planning/team_page.h"

#include "core/workbench/preparation/rounds.h"
#include "ui/planning/member_form.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString conflictOf(const TeamRow &row)
{
    if (row.facts.declaredRecusal)
        return TeamPage::tr("✕ declared a recusal");
    if (row.facts.workedInUnit)
        return row.facts.waived ? TeamPage::tr("● former unit, waived") : TeamPage::tr("▲ former unit, needs a waiver");
    return {};
}

QList<ListColumn<TeamRow>> teamColumns()
{
    return {{TeamPage::tr("Duty"), [](const TeamRow &row) { return word(row.member.duty); },
             [](const TeamRow &row) { return QVariant(int(row.member.duty)); }},
            {TeamPage::tr("Name"), [](const TeamRow &row) { return row.name; }},
            {TeamPage::tr("Unit"), [](const TeamRow &row) { return row.unit; }},
            {TeamPage::tr("Pledges"),
             [](const TeamRow &row) {
                 return row.member.pledgeSigned ? TeamPage::tr("● signed") : TeamPage::tr("○ not signed");
             }},
            {TeamPage::tr("Conflict"), conflictOf}};
}

QList<ListColumn<TeamRow>> candidateColumns()
{
    return {{TeamPage::tr("Name"), [](const TeamRow &row) { return row.name; }},
            {TeamPage::tr("Unit"), [](const TeamRow &row) { return row.unit; }},
            {TeamPage::tr("Post"), [](const TeamRow &row) { return row.post; }},
            {TeamPage::tr("Conflict"), conflictOf}};
}

} // namespace

TeamPage::TeamPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_team(teamColumns()), m_candidates(candidateColumns()),
      m_teamList(new ListPanel(m_team, tr("Team"))), m_candidateList(new ListPanel(m_candidates, tr("Candidates"))),
      m_form(new MemberForm), m_name(new QLineEdit), m_remarks(new QLabel)
{
    auto *header =
        new PageHeader(title(), tr("Exactly one leader, no open conflict of interest, every pledge signed."));
    auto *add = new QAction(QIcon::fromTheme(u"list-add-user"_s), tr("Put into the team"), this);
    auto *out = new QAction(QIcon::fromTheme(u"list-remove-user"_s), tr("Take out of the team …"), this);
    m_name->setObjectName(u"teamNameEdit"_s);
    m_name->setAccessibleName(tr("Name of the team"));
    m_name->setPlaceholderText(tr("Name of the team"));
    m_name->setFixedWidth(180);
    header->addWidget(m_name);
    header->setMainAction(add);
    header->addAction(out);
    m_remarks->setObjectName(u"teamRemarksLabel"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(m_form, 1);
    rightLayout->addWidget(m_remarks);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeLists());
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({700, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(splitter, 1);
    connect(add, &QAction::triggered, this, &TeamPage::add);
    connect(out, &QAction::triggered, this, &TeamPage::remove);
    connect(m_name, &QLineEdit::editingFinished, this, &TeamPage::saveName);
    connect(m_form, &FormPane::edited, this, &TeamPage::save);
}

QWidget *TeamPage::makeLists()
{
    m_teamList->setStretchColumn(2);
    m_candidateList->setStretchColumn(1);
    m_teamList->filter().hide();
    m_teamList->setObjectName(u"teamList"_s);
    m_candidateList->setObjectName(u"candidateList"_s);
    connect(m_teamList, &ListPanel::currentRowChanged, this, &TeamPage::showRow);
    connect(m_candidateList, &ListPanel::activated, this, &TeamPage::add);
    auto *lists = new QSplitter(Qt::Vertical);
    const std::pair<QString, QWidget *> parts[] = {{tr("Team"), m_teamList},
                                                   {tr("Candidates (Enter puts one into the team)"), m_candidateList}};
    for (const auto &[name, list] : parts) {
        auto *box = new QWidget;
        auto *inside = new QVBoxLayout(box);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->addWidget(new QLabel(name));
        inside->addWidget(list);
        lists->addWidget(box);
    }
    lists->setChildrenCollapsible(false);
    return lists;
}

QString TeamPage::title() const
{
    return tr("Team");
}

QString TeamPage::iconName() const
{
    return u"system-users"_s;
}

QString TeamPage::handbook() const
{
    return u"preparation"_s;
}

void TeamPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const bool none = inspection.isNull();
    m_teamList->setEmptyState(none ? tr("Choose an inspection first, at the top or in the list of inspections.")
                                   : tr("Nobody is in the team yet. Choose somebody below."));
    m_candidateList->setEmptyState(none ? QString() : tr("Nobody else is in the list of people. Import it first."));
    m_name->setEnabled(!none);
    if (none) {
        m_team.setRows({});
        m_candidates.setRows({});
        m_checks.clear();
        m_remarks->clear();
        m_name->clear();
        m_form->setValue({});
        return;
    }
    const auto team = teamOf(m_services.workbench, inspection);
    const auto candidates = teamCandidates(m_services.workbench, inspection);
    const auto about = inspectionRow(m_services.workbench, inspection);
    if (!team || !candidates || !about) {
        m_services.notices.failed(!team ? team.error() : !candidates ? candidates.error() : about.error());
        return;
    }
    m_checks = team->checks;
    m_remarks->setText(words(team->checks));
    if (!m_name->hasFocus())
        m_name->setText(about->inspection.teamName);
    const TeamMemberId before = m_current;
    m_team.setRows(team->rows);
    m_candidates.setRows(*candidates);
    int row = 0;
    for (int i = 0; i < team->rows.size(); ++i)
        row = team->rows.at(i).member.id == before ? i : row;
    m_teamList->setCurrentRow(team->rows.isEmpty() ? -1 : row);
    showRow(m_teamList->currentRow());
}

bool TeamPage::reveal(const RecordRef &record)
{
    return record.table == u"team_member"_s || record.table == u"stage-team"_s || record.table == u"stage-pledges"_s;
}

RecordRef TeamPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"team_member"_s, m_current.toString()};
}

void TeamPage::create()
{
    m_candidateList->setFocus(Qt::OtherFocusReason);
}

void TeamPage::add()
{
    const int row = m_candidateList->currentRow();
    if (row < 0) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose somebody in the list of candidates first.")});
        return;
    }
    const TeamRow candidate = m_candidates.rows().at(row);
    const TeamDuty duty = m_team.rows().isEmpty() ? TeamDuty::Leader : TeamDuty::Member;
    const auto added =
        addTeamMember(m_services.workbench, m_services.context.inspection(), candidate.member.personId, duty);
    if (!added) {
        m_services.notices.failed(added.error());
        return;
    }
    m_current = added->id;
    refresh();
    Q_EMIT recordChanged();
}

void TeamPage::showRow(int row)
{
    const TeamRow shown = row < 0 ? TeamRow() : m_team.rows().at(row);
    const bool another = shown.member.id != m_current;
    m_current = shown.member.id;
    m_form->setValue(shown);
    if (another)
        Q_EMIT recordChanged();
}

void TeamPage::save()
{
    const auto saved = saveTeamMember(m_services.workbench, m_form->value());
    if (!saved)
        m_form->say(words(saved.error()));
}

void TeamPage::saveName()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto about = inspectionRow(m_services.workbench, inspection);
    if (!about || about->inspection.teamName == m_name->text().trimmed())
        return;
    if (const auto saved = setTeamName(m_services.workbench, inspection, m_name->text().trimmed()); !saved)
        m_services.notices.failed(saved.error());
}

void TeamPage::remove()
{
    const int row = m_teamList->currentRow();
    if (row < 0)
        return;
    const TeamRow member = m_team.rows().at(row);
    const auto reason =
        m_services.prompts.reason(tr("Why is %1 taken out of the team?").arg(member.name), tr("Take out"));
    if (!reason)
        return;
    if (const auto done = removeTeamMember(m_services.workbench, member.member.id, *reason); !done)
        m_services.notices.failed(done.error());
}

} // namespace ducha
