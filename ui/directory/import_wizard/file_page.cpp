#include "ui/directory/import_wizard/file_page.h"

#include "core/workbench/preparation/list_sheets.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWizard>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString templateFile(ListKind kind)
{
    switch (kind) {
    case ListKind::Units:
        return FilePage::tr("units.xlsx");
    case ListKind::People:
        return FilePage::tr("people.xlsx");
    case ListKind::Cases:
        return FilePage::tr("cases.xlsx");
    case ListKind::Experts:
        return FilePage::tr("experts.xlsx");
    }
    return {};
}

} // namespace

FilePage::FilePage(Services &services, ListImport &list, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_list(list), m_path(new QLineEdit), m_message(new QLabel)
{
    setTitle(tr("1. Choose the file"));
    setSubTitle(tr("An .xlsx or CSV list as the office has it. Columns are found by their headers, in any order; rows "
                   "above the header and merged cells do not matter. Nothing is saved yet."));
    m_path->setObjectName(u"importPathEdit"_s);
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose …"));
    choose->setObjectName(u"chooseFileButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *example = new QPushButton(tr("Save a &template …"));
    example->setObjectName(u"templateButton"_s);
    m_message->setObjectName(u"fileMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(new QLabel(tr("No list at hand? Save a template, fill it in and import it.")));
    layout->addWidget(example, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(choose, &QPushButton::clicked, this, &FilePage::browse);
    connect(example, &QPushButton::clicked, this, &FilePage::saveTemplate);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        m_isRead = false;
        say({});
        Q_EMIT completeChanged();
    });
}

bool FilePage::isComplete() const
{
    return !m_reading && !m_path->text().trimmed().isEmpty();
}

void FilePage::initializePage()
{
    m_path->setFocus();
}

bool FilePage::validatePage()
{
    if (m_isRead) {
        m_isRead = false; // after going back, the file is read again: it may have been mended
        return true;
    }
    m_reading = true;
    say({});
    Q_EMIT completeChanged();
    m_services.tasks.run<ListImport>(
        tr("Reading the list"), this,
        [kind = m_list.kind, round = m_list.round, path = m_path->text().trimmed()](
            Workbench &beside, const Progress &progress) { return readList(beside, kind, path, progress, round); },
        [this](const Result<ListImport> &list) {
            m_reading = false;
            Q_EMIT completeChanged();
            if (!list) {
                say(words(list.error()));
                return;
            }
            m_list = *list;
            m_isRead = true;
            wizard()->next();
        });
    return false;
}

void FilePage::browse()
{
    const QString path =
        m_services.prompts.openPath(tr("Choose a list"), tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void FilePage::saveTemplate()
{
    const QString path =
        m_services.prompts.savePath(tr("Save the template"), templateFile(m_list.kind), tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto choices = templateChoices(m_services.workbench);
    const auto written = choices ? writeListTemplate(m_list.kind, path, *choices) : Result<>(choices.error());
    if (!written)
        say(words(written.error()));
    else
        m_message->setText(tr("● Template saved: %1. Its line of example is never imported.").arg(path));
}

void FilePage::say(const QString &text)
{
    m_message->setText(text.isEmpty() ? QString() : u"✕ "_s + text);
}

} // namespace ducha
