#include "ui/directory/import_wizard/check_page.h"

#include "core/workbench/preparation/list_sheets.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/inspection_words.h"
#include "ui/words/message_text.h"
#include "ui/words/signs.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWizard>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString signOf(IntakeOutcome outcome)
{
    switch (outcome) {
    case IntakeOutcome::New:
        return u"●"_s;
    case IntakeOutcome::Updated:
        return u"◐"_s;
    case IntakeOutcome::Unchanged:
        return u"○"_s;
    case IntakeOutcome::Error:
        return u"✕"_s;
    }
    return {};
}

QString remarkWords(const IntakeRemark &remark)
{
    return CheckPage::tr("%1 %2: %3").arg(sign(remark.severity), word(remark.field), words(remark.message));
}

QString problemFile(ListKind kind)
{
    switch (kind) {
    case ListKind::Units:
        return CheckPage::tr("units with problems.xlsx");
    case ListKind::People:
        return CheckPage::tr("people with problems.xlsx");
    case ListKind::Cases:
        return CheckPage::tr("cases with problems.xlsx");
    case ListKind::Experts:
        return CheckPage::tr("experts with problems.xlsx");
    }
    return {};
}

QString remarksOf(const IntakeRow &row)
{
    QStringList parts;
    for (const IntakeRemark &remark : row.remarks)
        parts.append(remarkWords(remark));
    if (row.outcome == IntakeOutcome::Updated) {
        for (const IntakeChange &change : row.changes)
            parts.append(CheckPage::tr("%1: %2 → %3").arg(word(change.field), change.before, change.after));
    }
    return parts.join(CheckPage::tr("; "));
}

QList<ListColumn<IntakeRow>> columns()
{
    return {
        {CheckPage::tr("Row"), [](const IntakeRow &row) { return QString::number(row.row); },
         [](const IntakeRow &row) { return QVariant(row.row); }, true},
        {CheckPage::tr("Outcome"), [](const IntakeRow &row) { return signOf(row.outcome) + u' ' + word(row.outcome); }},
        {CheckPage::tr("Name"), [](const IntakeRow &row) { return row.name; }},
        {CheckPage::tr("Belongs to"), [](const IntakeRow &row) { return row.belongs; }},
        {CheckPage::tr("Changes and remarks"), remarksOf}};
}

} // namespace

CheckPage::CheckPage(Services &services, ListImport &list, Intake &done, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_list(list), m_done(done), m_model(columns()), m_summary(new QLabel),
      m_which(new ChoiceBox), m_rows(new ListPanel(m_model, tr("Rows of the list"))),
      m_export(new QPushButton(tr("&Export the problems …"))), m_message(new QLabel)
{
    setTitle(tr("2. Check every row"));
    setSubTitle(tr("This is what would happen. Rows with an error stay out; mend them in the file and import it again, "
                   "what is known is not taken twice."));
    setCommitPage(true);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    m_which->setObjectName(u"outcomeBox"_s);
    m_which->setAccessibleName(tr("Which rows are shown"));
    m_which->addItem(tr("All rows"));
    for (const auto &[outcome, name] : enumNames(IntakeOutcome{}))
        m_which->addChoice(outcome, word(outcome));
    m_rows->setStretchColumn(4);
    m_rows->setEmptyState(tr("No rows of this kind."));
    m_export->setObjectName(u"exportProblemsButton"_s);
    m_message->setObjectName(u"checkMessageLabel"_s);
    m_message->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_which);
    top->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_message);
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(m_which, &QComboBox::currentIndexChanged, this, &CheckPage::fill);
    connect(m_export, &QPushButton::clicked, this, &CheckPage::exportProblems);
}

void CheckPage::initializePage()
{
    m_isSaved = false;
    const Intake &intake = m_list.intake;
    QString text = tr("%1 rows: %2 new, %3 changed, %4 unchanged, %5 with an error")
                       .arg(intake.rows.size())
                       .arg(intake.count(IntakeOutcome::New))
                       .arg(intake.count(IntakeOutcome::Updated))
                       .arg(intake.count(IntakeOutcome::Unchanged))
                       .arg(intake.count(IntakeOutcome::Error));
    if (!m_list.remarks().isEmpty())
        text += u'\n' + words(m_list.remarks());
    m_summary->setText(text);
    m_message->clear();
    m_export->setVisible(std::any_of(intake.rows.begin(), intake.rows.end(),
                                     [](const IntakeRow &row) { return !row.remarks.isEmpty(); }));
    const int errors = m_which->findData(enumName(IntakeOutcome::Error));
    m_which->setCurrentIndex(intake.count(IntakeOutcome::Error) > 0 ? errors : 0);
    fill();
    m_rows->setFocus();
}

void CheckPage::fill()
{
    const auto wanted = m_which->choice<IntakeOutcome>();
    QList<IntakeRow> rows;
    for (const IntakeRow &row : m_list.intake.rows) {
        if (!wanted || row.outcome == *wanted)
            rows.append(row);
    }
    m_model.setRows(rows);
    Q_EMIT completeChanged();
}

void CheckPage::setBusy(bool busy)
{
    m_busy = busy;
    m_export->setEnabled(!busy);
    Q_EMIT completeChanged();
}

void CheckPage::exportProblems()
{
    const QString out =
        m_services.prompts.savePath(tr("Export the problems"), problemFile(m_list.kind), tr("Workbook (*.xlsx)"));
    if (out.isEmpty())
        return;
    setBusy(true);
    m_services.tasks.run<int>(
        tr("Exporting the problems"), this,
        [kind = m_list.kind, path = m_list.path, round = m_list.round, out](Workbench &beside,
                                                                            const Progress &progress) {
            return exportListProblems(beside, kind, path, out, remarkWords, progress, round);
        },
        [this, out](const Result<int> &rows) {
            setBusy(false);
            m_message->setText(rows
                                   ? tr("● Rows with problems: %1, marked in %2. Mend them there and import that file.")
                                         .arg(*rows)
                                         .arg(out)
                                   : u"✕ "_s + words(rows.error()));
        });
}

bool CheckPage::isComplete() const
{
    const Intake &intake = m_list.intake;
    return !m_busy && (m_isSaved || intake.count(IntakeOutcome::New) + intake.count(IntakeOutcome::Updated) > 0);
}

bool CheckPage::validatePage()
{
    if (m_isSaved)
        return true;
    setBusy(true);
    m_services.tasks.run<Intake>(
        tr("Importing the list"), this,
        [list = m_list](Workbench &beside, const Progress &progress) { return applyList(beside, list, progress); },
        [this](const Result<Intake> &done) {
            setBusy(false);
            if (!done) {
                m_message->setText(u"✕ "_s + words(done.error()));
                return;
            }
            m_done = *done;
            m_isSaved = true;
            wizard()->next();
        });
    return false;
}

} // namespace ducha
