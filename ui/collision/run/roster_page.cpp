#include "ui/collision/run/roster_page.h"

#include "core/workbench/collision/roster_file.h"
#include "ui/collision/run/columns_pane.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

RosterPage::RosterPage(Services &services, CollisionCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_path(new QLineEdit),
      m_columns(new ColumnsPane(rosterFields())), m_message(new QLabel)
{
    setTitle(tr("2. The roster of officials"));
    setSubTitle(tr("An .xlsx or CSV list with names, citizens' numbers and units; spouse and children where the basis "
                   "allows it. Columns are found by their headers; correct them here."));
    m_path->setObjectName(u"rosterPathEdit"_s);
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(tr("&Choose …"));
    choose->setObjectName(u"chooseRosterButton"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *empty = new QPushButton(tr("Save a &template …"));
    empty->setObjectName(u"rosterTemplateButton"_s);
    row->addWidget(empty);
    m_message->setObjectName(u"rosterMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(m_columns, 1);
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(empty, &QPushButton::clicked, this, &RosterPage::saveTemplate);
    connect(choose, &QPushButton::clicked, this, &RosterPage::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (m_path->text().trimmed() != m_course.order.roster)
            look();
    });
    connect(m_columns, &ColumnsPane::chosenChanged, this, &RosterPage::look);
}

void RosterPage::initializePage()
{
    m_path->setFocus();
}

bool RosterPage::isComplete() const
{
    return !m_looking && m_course.roster && m_course.order.roster == m_path->text().trimmed();
}

void RosterPage::browse()
{
    const QString path =
        m_services.prompts.openPath(tr("Choose the roster"), tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    look();
}

void RosterPage::saveTemplate()
{
    const QString path =
        m_services.prompts.savePath(tr("Save the template"), tr("roster.xlsx"), tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto written = writeRosterTemplate(path);
    say(written ? tr("● Template saved: %1").arg(path) : u"✕ "_s + words(written.error()));
}

void RosterPage::look()
{
    const QString path = m_path->text().trimmed();
    if (m_looking) {
        m_again = true;
        return;
    }
    if (path != m_course.order.roster)
        m_columns->setChosen({});
    m_course.order.roster = path;
    m_course.roster.reset();
    m_course.rosterReading.columns = m_columns->chosen();
    say({});
    if (path.isEmpty()) {
        m_columns->clear();
        Q_EMIT completeChanged();
        return;
    }
    m_looking = true;
    Q_EMIT completeChanged();
    m_services.tasks.run<CollisionPreview>(
        tr("Reading the roster"), this,
        [path, columns = m_columns->chosen()](Workbench &, const Progress &progress) {
            return previewRoster(path, columns, progress);
        },
        [this](const Result<CollisionPreview> &preview) { show(preview); });
}

void RosterPage::show(const Result<CollisionPreview> &preview)
{
    m_looking = false;
    if (m_again) {
        m_again = false;
        look();
        return;
    }
    if (preview) {
        m_course.roster = *preview;
        m_columns->setPreview(*preview);
    } else {
        say(u"✕ "_s + words(preview.error()));
    }
    Q_EMIT completeChanged();
}

void RosterPage::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

} // namespace ducha
