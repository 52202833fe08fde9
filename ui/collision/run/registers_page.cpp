#include "ui/collision/run/registers_page.h"

#include "ui/collision/run/columns_pane.h"
#include "ui/collision/run/statements_dialog.h"
#include "ui/support/fields.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString signOf(const RegisterPick &pick)
{
    if (pick.preview)
        return u"● "_s;
    return pick.problem.isEmpty() ? u"○ "_s : u"✕ "_s;
}

} // namespace

RegistersPage::RegistersPage(Services &services, CollisionCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_list(new QListWidget),
      m_remove(new QPushButton(tr("Re&move"))), m_encoding(new ChoiceBox), m_columns(new ColumnsPane(registerFields())),
      m_message(new QLabel)
{
    setTitle(tr("3. The registers"));
    setSubTitle(
        tr("Extracts of the business register as CSV of any size, or .xlsx. Encoding, separator and columns are "
           "found out; correct them here. A register too large to be carried is compared by its platform."));
    m_list->setObjectName(u"registerList"_s);
    m_list->setAccessibleName(tr("Registers"));
    m_list->setMaximumWidth(260);
    auto *choose = new QPushButton(tr("&Add …"));
    choose->setObjectName(u"addRegisterButton"_s);
    m_remove->setObjectName(u"removeRegisterButton"_s);
    auto *platform = new QPushButton(tr("Statements for a &platform …"));
    platform->setObjectName(u"statementsButton"_s);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_encoding->addItem(tr("found out"), QString());
    m_encoding->addItem(u"UTF-8"_s, u"UTF-8"_s);
    m_encoding->addItem(u"GB18030"_s, u"GB18030"_s);
    auto *encodingLabel = new QLabel(tr("&Encoding:"));
    encodingLabel->setBuddy(m_encoding);
    m_message->setObjectName(u"registerMessageLabel"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    auto *encoding = new QHBoxLayout;
    encoding->addWidget(encodingLabel);
    encoding->addWidget(m_encoding, 1);
    auto *left = new QVBoxLayout;
    left->addLayout(buttons);
    left->addWidget(m_list, 1);
    left->addLayout(encoding);
    left->addWidget(platform);
    auto *right = new QVBoxLayout;
    right->addWidget(m_message);
    right->addWidget(m_columns, 1);
    auto *both = new QHBoxLayout;
    both->addLayout(left);
    both->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(choose, &QPushButton::clicked, this, &RegistersPage::browse);
    connect(m_remove, &QPushButton::clicked, this, &RegistersPage::removeCurrent);
    connect(platform, &QPushButton::clicked, this, &RegistersPage::writeStatements);
    connect(m_list, &QListWidget::currentRowChanged, this, &RegistersPage::showCurrent);
    const auto again = [this] {
        RegisterPick *pick = current();
        if (!pick)
            return;
        pick->reading = {m_columns->chosen(), m_encoding->currentData().toString()};
        pick->preview.reset();
        pick->problem.clear();
        look();
    };
    connect(m_columns, &ColumnsPane::chosenChanged, this, again);
    connect(m_encoding, &QComboBox::activated, this, again);
}

void RegistersPage::initializePage()
{
    fillList();
    m_list->setFocus();
}

bool RegistersPage::isComplete() const
{
    const auto &registers = m_course.registers;
    return !m_looking && !registers.isEmpty() && !m_course.isMixed() &&
           std::all_of(registers.begin(), registers.end(),
                       [](const RegisterPick &pick) { return pick.preview.has_value(); });
}

void RegistersPage::browse()
{
    const QString path =
        m_services.prompts.openPath(tr("Choose a register"), tr("Registers (*.csv *.txt *.xlsx);;All files (*)"));
    if (!path.isEmpty())
        add(path);
}

void RegistersPage::add(const QString &path)
{
    auto &registers = m_course.registers;
    const auto known =
        std::find_if(registers.begin(), registers.end(), [&](const RegisterPick &pick) { return pick.path == path; });
    const auto row = int(known - registers.begin());
    if (known == registers.end())
        registers.append({path, {}, {}, {}});
    fillList();
    m_list->setCurrentRow(row);
    look();
}

void RegistersPage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_looking)
        return;
    m_course.registers.removeAt(row);
    fillList();
    Q_EMIT completeChanged();
}

void RegistersPage::writeStatements()
{
    StatementsDialog dialog(m_services, m_course, this);
    if (m_services.prompts.run(dialog))
        m_message->setText(u"● "_s + tr("Saved: %1. Add the platform's answer here when it comes; nothing is compared "
                                        "until then.")
                                         .arg(dialog.written()));
}

void RegistersPage::look()
{
    auto &registers = m_course.registers;
    const auto next = std::find_if(registers.begin(), registers.end(),
                                   [](const RegisterPick &pick) { return !pick.preview && pick.problem.isEmpty(); });
    if (m_looking || next == registers.end())
        return;
    m_looking = true;
    m_remove->setEnabled(false);
    Q_EMIT completeChanged();
    m_services.tasks.run<CollisionPreview>(
        tr("Reading the register"), this,
        [path = next->path, reading = next->reading](Workbench &, const Progress &progress) {
            return previewRegister(path, reading.columns, reading.encoding, progress);
        },
        [this, path = next->path](const Result<CollisionPreview> &preview) {
            m_looking = false;
            for (RegisterPick &pick : m_course.registers) {
                if (pick.path != path)
                    continue;
                if (preview)
                    pick.preview = *preview;
                else
                    pick.problem = words(preview.error());
            }
            fillList();
            Q_EMIT completeChanged();
            look();
        });
}

RegisterPick *RegistersPage::current()
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_course.registers.size() ? &m_course.registers[row] : nullptr;
}

void RegistersPage::showCurrent()
{
    const RegisterPick *pick = current();
    m_remove->setEnabled(pick && !m_looking);
    m_encoding->setEnabled(pick);
    if (pick && !pick->problem.isEmpty())
        m_message->setText(u"✕ "_s + pick->problem);
    else if (m_course.isMixed())
        m_message->setText(u"✕ "_s + tr("A platform's answer is taken back by itself. Remove it or the other files."));
    else
        m_message->clear();
    if (pick)
        m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(pick->reading.encoding)));
    m_columns->setChosen(pick ? pick->reading.columns : QHash<QString, QString>());
    if (pick && pick->preview)
        m_columns->setPreview(*pick->preview);
    else
        m_columns->clear();
}

void RegistersPage::fillList()
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const RegisterPick &pick : std::as_const(m_course.registers))
            m_list->addItem(signOf(pick) + QFileInfo(pick.path).fileName());
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCurrent();
}

} // namespace ducha
