#include "ui/finding/leads/lead_dialog.h"

#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/words/message_text.h"
#include "ui/words/review_words.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<LeadSourceRow>> columns()
{
    return {{LeadDialog::tr("Seen in"), [](const LeadSourceRow &row) { return word(row.kind); }},
            {LeadDialog::tr("Place"), [](const LeadSourceRow &row) { return row.place; }},
            {LeadDialog::tr("Words"), [](const LeadSourceRow &row) { return row.words.simplified(); }}};
}

} // namespace

LeadDialog::LeadDialog(Workbench &workbench, const QList<LeadSourceRow> &sources, const QList<TeamRow> &team,
                       const Lead &draft, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_lead(draft), m_model(columns()),
      m_list(new ListPanel(m_model, tr("What was seen"))), m_subject(new QLineEdit(draft.subject)),
      m_post(new QLineEdit(draft.post)), m_gist(new TextArea), m_proposer(new ChoiceBox), m_problem(new QLabel)
{
    setWindowTitle(tr("Register a lead"));
    auto *explanation = new QLabel(tr("Choose where it was seen, then say whom it is about and what may have happened. "
                                      "A second person decides whether it is transferred."));
    explanation->setWordWrap(true);
    m_list->setObjectName(u"leadSourceList"_s);
    m_list->setStretchColumn(2);
    m_list->filter().hide();
    m_list->setEmptyState(tr("Nothing is marked as a possible lead, and no submitted review sheet has a suspicion."));
    m_model.setRows(sources);
    for (int i = 0; i < sources.size(); ++i) {
        if (i == 0 || sources.at(i).id == draft.sourceId)
            m_list->setCurrentRow(i);
    }
    m_problem->setObjectName(u"leadProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Re&gister"), QDialogButtonBox::AcceptRole)->setObjectName(u"registerLeadButton"_s);
    connect(m_list, &ListPanel::activated, m_subject, [this] { m_subject->setFocus(); });
    connect(buttons, &QDialogButtonBox::accepted, this, &LeadDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFields(team));
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(820, 600);
}

QWidget *LeadDialog::makeFields(const QList<TeamRow> &team)
{
    m_subject->setObjectName(u"leadSubjectEdit"_s);
    m_post->setObjectName(u"leadPostEdit"_s);
    m_gist->setObjectName(u"leadGistEdit"_s);
    m_proposer->setObjectName(u"proposerBox"_s);
    m_gist->setPlainText(m_lead.gist);
    m_gist->setLines(4);
    m_proposer->addChoice(PersonId(), tr("– choose –"));
    for (const TeamRow &one : team)
        m_proposer->addChoice(one.member.personId, one.name);
    m_proposer->setCurrentIndex(std::max(0, m_proposer->findData(m_lead.proposerId.toString())));
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Whom it is about:"), m_subject);
    form->addRow(tr("Unit and p&ost:"), m_post);
    form->addRow(tr("What &may have happened:"), m_gist);
    form->addRow(tr("&Proposed by:"), m_proposer);
    return part;
}

Lead LeadDialog::lead() const
{
    Lead lead = m_lead;
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_model.rows().size()) {
        lead.sourceKind = m_model.rows().at(row).kind;
        lead.sourceId = m_model.rows().at(row).id;
    }
    lead.subject = m_subject->text().trimmed();
    lead.post = m_post->text().trimmed();
    lead.gist = m_gist->toPlainText().trimmed();
    lead.proposerId = m_proposer->chosenId<PersonId>();
    return lead;
}

void LeadDialog::accept()
{
    const auto registered = registerLead(m_workbench, lead());
    m_problem->setVisible(!registered);
    if (!registered) {
        m_problem->setText(u"✕ "_s + words(registered.error()));
        return;
    }
    m_lead = *registered;
    QDialog::accept();
}

} // namespace ducha
