#include "ui/rectification/return_wizard.h"

#include "core/base/text_fold.h"
#include "core/workbench/preparation/rounds.h"
#include "ui/rectification/return_words.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ReturnWizard::ReturnWizard(Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_changes(returnChangeColumns()), m_steps(textLabel(u"stepsLabel"_s)),
      m_pages(new QStackedWidget), m_path(new QLineEdit), m_inspection(new ChoiceBox),
      m_trouble(textLabel(u"troubleLabel"_s)), m_summary(textLabel(u"summaryLabel"_s)),
      m_remarks(textLabel(u"remarksLabel"_s)), m_filter(new ChoiceBox),
      m_rows(new ListPanel(m_model, tr("Rows of the return"))),
      m_changeList(new ListPanel(m_changes, tr("Changes of the row"))), m_rowRemarks(textLabel(u"rowRemarksLabel"_s)),
      m_result(textLabel(u"resultLabel"_s)), m_progress(new QProgressBar), m_doing(textLabel(u"doingLabel"_s)),
      m_export(new QPushButton(tr("Export the remarks…"))), m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import a return"));
    openAt(*this, {1180, 680});
    m_pages->addWidget(makeChoose());
    m_pages->addWidget(makeCheck());
    m_pages->addWidget(makeDone());
    m_back->setObjectName(u"backButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_next->setDefault(true);
    m_next->setProperty("main", true);
    m_export->setObjectName(u"exportButton"_s);
    for (QPushButton *button : {m_export, m_back, m_cancel})
        button->setAutoDefault(false);
    m_progress->setMaximumWidth(240);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress);
    buttons->addWidget(m_doing, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(Choose); });
    connect(m_export, &QPushButton::clicked, this, &ReturnWizard::exportRemarks);
    connect(m_next, &QPushButton::clicked, this, &ReturnWizard::advance);
    connect(m_cancel, &QPushButton::clicked, this, &ReturnWizard::reject);
    connect(&services.tasks, &Tasks::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    setBusy({});
    goTo(Choose);
}

ReturnWizard::~ReturnWizard()
{
    m_rows->disconnect(this); // it outlives the model that it tells of
}

QWidget *ReturnWizard::makeChoose()
{
    auto *purpose = new QLabel(tr("The unit's own table will do, in any order of columns (.xlsx or CSV). Nothing is "
                                  "changed before you have seen every row."));
    purpose->setWordWrap(true);
    m_path->setObjectName(u"pathEdit"_s);
    m_inspection->setObjectName(u"inspectionBox"_s);
    m_inspection->addChoice(InspectionId(), tr("As the file says"));
    if (const auto rows = inspectionRows(m_services.workbench)) {
        for (const InspectionRow &row : *rows) {
            if (row.figures.items > 0)
                m_inspection->addChoice(row.inspection.id, row.inspection.code + u"  "_s + row.unit.name);
        }
    }
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(u"browseButton"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ReturnWizard::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_trouble->clear();
        m_next->setEnabled(!m_path->text().trimmed().isEmpty());
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    auto *pathLabel = new QLabel(tr("&File"));
    pathLabel->setBuddy(m_path);
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(pathLabel, line);
    form->addRow(tr("&Inspection"), m_inspection);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(purpose);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    return page;
}

QWidget *ReturnWizard::makeCheck()
{
    m_filter->setObjectName(u"rowFilter"_s);
    m_filter->setAccessibleName(tr("Which rows"));
    m_filter->addItem(tr("All rows"), int(ReturnFilter::All));
    m_filter->addItem(tr("Changes"), int(ReturnFilter::Changes));
    m_filter->addItem(tr("Problems and remarks"), int(ReturnFilter::Problems));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ReturnWizard::showRows);
    connect(m_rows, &ListPanel::currentRowChanged, this, &ReturnWizard::showCurrent);
    m_rows->setObjectName(u"rowsPanel"_s);
    m_changeList->setObjectName(u"changesPanel"_s);
    m_rows->setStretchColumn(3);
    m_rows->setEmptyState(tr("No row is of this kind."));
    m_changeList->filter().hide();
    m_changeList->setEmptyState(tr("This row changes nothing."));
    m_changeList->setStretchColumn(3);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto *detail = new QWidget;
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(0, 0, 0, 0);
    detailLayout->addWidget(m_rowRemarks);
    detailLayout->addWidget(m_changeList, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_rows);
    splitter->addWidget(detail);
    splitter->setSizes({300, 240});
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_remarks);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget *ReturnWizard::makeDone()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_result);
    layout->addStretch(1);
    return page;
}

void ReturnWizard::browse()
{
    const QString path =
        m_services.prompts.openPath(tr("Import a return"), tr("Workbooks and CSV (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void ReturnWizard::advance()
{
    switch (Step(m_pages->currentIndex())) {
    case Choose:
        preview();
        break;
    case Check:
        apply();
        break;
    case Done:
        accept();
        break;
    }
}

void ReturnWizard::preview()
{
    setBusy(tr("Reading the return"));
    m_services.tasks.run<ReturnReport>(
        tr("Reading the return"), this,
        [path = m_path->text().trimmed(), id = m_inspection->chosenId<InspectionId>()](
            Workbench &beside, const Progress &progress) { return previewReturn(beside, path, id, progress); },
        [this](const Result<ReturnReport> &report) { take(report, Check); });
}

void ReturnWizard::apply()
{
    setBusy(tr("Taking the return in"));
    m_services.tasks.run<ReturnReport>(
        tr("Taking the return in"), this,
        [path = m_path->text().trimmed(), id = m_report.inspection](Workbench &beside, const Progress &progress) {
            return applyReturn(beside, path, id, progress);
        },
        [this](const Result<ReturnReport> &report) { take(report, Done); });
}

void ReturnWizard::exportRemarks()
{
    const QString out =
        m_services.prompts.savePath(tr("Export the remarks"), u"整改反馈核对结果.xlsx"_s, tr("Workbook (*.xlsx)"));
    if (out.isEmpty())
        return;
    setBusy(tr("Exporting the remarks"));
    m_services.tasks.run<int>(
        tr("Exporting the remarks"), this,
        [path = m_path->text().trimmed(), id = m_report.inspection, out](Workbench &beside, const Progress &progress) {
            return exportProblems(
                beside, path, id, out, [](const ReturnRemark &remark) { return words(remark); }, progress);
        },
        [this, out](const Result<int> &rows) {
            setBusy({});
            goTo(Check);
            m_doing->setText(rows ? tr("%1 rows were written to %2.").arg(*rows).arg(out) : words(rows.error()));
        });
}

void ReturnWizard::take(const Result<ReturnReport> &report, Step next)
{
    setBusy({});
    if (!report) {
        // The file may have been changed between looking and applying: back to where it is chosen.
        m_trouble->setText(words(report.error()));
        goTo(Choose);
        m_path->setFocus();
        return;
    }
    m_report = *report;
    if (next == Check)
        showReport(*report);
    else
        m_result->setText(tr("● %1 items were changed, %2 rows were as the ledger has it, %3 rows were left out. The "
                             "history of every item keeps what stood there before.")
                              .arg(m_report.updated)
                              .arg(m_report.unchanged)
                              .arg(m_report.rejected));
    goTo(next);
}

void ReturnWizard::showReport(const ReturnReport &report)
{
    const QString day = report.asOf.isValid() ? report.asOf.toString(Qt::ISODate) : tr("no day given");
    m_summary->setText(
        tr("%1 · inspection %2 · %3\n● will change %4 · ○ as it is %5 · ▲ not matched %6, conflicts %7 · "
           "✕ refused %8")
            .arg(displaySafe(report.file), report.inspectionCode, day)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.unmatched)
            .arg(report.conflicts)
            .arg(report.rejected - report.unmatched - report.conflicts));
    m_remarks->setText(displaySafe(words(report.remarks)));
    m_remarks->setVisible(!report.remarks.isEmpty());
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_rows->view().setColumnHidden(column, false);
    for (const int column : ReturnModel::columnsWithoutChange(report.rows))
        m_rows->view().setColumnHidden(column, true);
    m_filter->setCurrentIndex(0);
    showRows();
}

void ReturnWizard::showRows()
{
    QList<ReturnRow> rows;
    for (const ReturnRow &row : std::as_const(m_report.rows)) {
        if (passes(row, ReturnFilter(m_filter->currentData().toInt())))
            rows.append(row);
    }
    m_model.setRows(rows);
    if (!rows.isEmpty())
        m_rows->setCurrentRow(0);
    showCurrent();
}

void ReturnWizard::showCurrent()
{
    const int index = m_rows->currentRow();
    const ReturnRow row = m_model.rows().value(index);
    QStringList remarks;
    if (index >= 0)
        remarks.append(tr("%1: %2 %3, %4").arg(placeWords(row), sign(row.outcome), word(row.outcome), word(row.match)));
    for (const ReturnRemark &remark : row.remarks)
        remarks.append(words(remark));
    m_rowRemarks->setText(remarks.join(u'\n'));
    m_changes.setRows(row.changes);
    m_changeList->view().resizeRowsToContents();
}

void ReturnWizard::goTo(Step step)
{
    m_pages->setCurrentIndex(step);
    const QStringList names{tr("1 Choose the file"), tr("2 Check every row"), tr("3 Result")};
    QStringList shown;
    for (int i = 0; i < int(names.size()); ++i)
        shown.append(i == step ? u"▶ "_s + names.at(i) : names.at(i));
    m_steps->setText(shown.join(u"   ›   "_s));
    m_back->setVisible(step == Check);
    m_export->setVisible(step == Check && std::any_of(m_report.rows.begin(), m_report.rows.end(),
                                                      [](const auto &row) { return !row.remarks.isEmpty(); }));
    m_cancel->setVisible(step != Done);
    m_next->setText(step == Choose ? tr("Check") : step == Check ? tr("Apply") : tr("Close"));
    m_next->setEnabled(step == Choose ? !m_path->text().trimmed().isEmpty() : step == Done || m_report.updated > 0);
    if (step == Choose)
        m_path->setFocus();
    else if (step == Check)
        m_rows->setFocus();
    else
        m_next->setFocus();
}

void ReturnWizard::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_doing->setText(what);
    m_progress->setVisible(m_busy);
    m_progress->setRange(0, 0);
    m_pages->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    m_export->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy);
}

void ReturnWizard::reject()
{
    if (m_busy)
        m_services.tasks.cancel();
    else
        QDialog::reject();
}

} // namespace ducha
