#include "ui/collision/run/statements_dialog.h"

#include "core/base/save_file.h"
#include "core/collision/register_file.h"
#include "core/collision/sql_match.h"
#include "ui/collision/run/columns_pane.h"
#include "ui/support/fields.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/panes/progress_strip.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAcross = 2; ///< columns beside each other

QLabel *textLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatementsDialog::StatementsDialog(Services &services, const CollisionCourse &course, QWidget *parent)
    : QDialog(parent), m_services(services), m_course(course), m_dialect(new ChoiceBox), m_table(new QLineEdit),
      m_names(new QCheckBox(tr("Count e&qual names as well; their rows come back without numbers"))),
      m_problem(textLabel(QString(), u"statementsProblemLabel"_s)), m_save(new QPushButton(tr("&Save …")))
{
    setWindowTitle(tr("Statements for a platform"));
    m_dialect->setObjectName(u"dialectBox"_s);
    m_dialect->addItem(u"PostgreSQL"_s, enumName(SqlDialect::PostgreSql));
    m_dialect->addItem(u"Spark SQL"_s, enumName(SqlDialect::Spark));
    m_table->setObjectName(u"statementsTableEdit"_s);
    m_table->setText(SqlRegister().table);
    m_names->setObjectName(u"statementsNamesBox"_s);
    m_names->setChecked(true);
    m_problem->hide();
    m_save->setObjectName(u"saveStatementsButton"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("&Engine of the platform:"), m_dialect);
    form->addRow(tr("&Table or view of the register:"), m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(textLabel(
        tr("For a register too large to be carried here. The file holds the roster with its citizens' numbers: hand it "
           "only to whom the authority allows, and have it deleted afterwards. The platform saves the answer as one "
           "CSV with its header; add that file to the registers."),
        u"statementsExplanation"_s));
    layout->addLayout(form);
    layout->addWidget(textLabel(tr("Columns there; empty where the table has none. It also needs register_file and "
                                   "register_row, which name each row."),
                                u"statementsColumnsLabel"_s));
    layout->addWidget(new ScrollPane(makeColumns()), 1);
    layout->addWidget(m_names);
    layout->addWidget(m_problem);
    layout->addWidget(new ProgressStrip(services.tasks));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &StatementsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &StatementsDialog::reject);
    m_dialect->setFocus();
    openAt(*this, {760, 560});
}

QWidget *StatementsDialog::makeColumns()
{
    auto *pane = new QWidget;
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList fields = registerFields();
    for (int i = 0; i < fields.size(); ++i) {
        auto *edit = new QLineEdit(registerHeader(*enumFromName<RegisterField>(fields.at(i))));
        edit->setObjectName(fields.at(i) + u"StatementsEdit"_s);
        edit->setAccessibleName(fieldWords(fields.at(i)));
        auto *label = new QLabel(fieldWords(fields.at(i)));
        label->setBuddy(edit);
        grid->addWidget(label, i / kAcross, i % kAcross * 2);
        grid->addWidget(edit, i / kAcross, i % kAcross * 2 + 1);
        m_columns.insert(fields.at(i), edit);
    }
    grid->setRowStretch(int(fields.size()), 1);
    for (int column = 0; column < kAcross; ++column)
        grid->setColumnStretch(column * 2 + 1, 1);
    return pane;
}

QString StatementsDialog::table() const
{
    const QString typed = m_table->text().trimmed();
    return typed.isEmpty() ? SqlRegister().table : typed;
}

CollisionRequest StatementsDialog::request() const
{
    CollisionRequest request;
    request.roster = m_course.order.roster;
    request.readAs.insert(m_course.order.roster, m_course.rosterReading);
    QHash<QString, QString> columns;
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        columns.insert(it.key(), it.value()->text().trimmed());
    request.readAs.insert(table(), {columns, {}});
    request.names = m_names->isChecked();
    return request;
}

void StatementsDialog::save()
{
    const QString path = m_services.prompts.savePath(
        tr("Save the statements"), tr("Statements for a platform") + u".sql"_s, tr("Statements (*.sql)"));
    if (path.isEmpty())
        return;
    m_save->setEnabled(false);
    m_services.tasks.run<QString>(
        tr("Writing the statements"), this,
        [path, request = request(), dialect = m_dialect->currentData().toString(),
         table = table()](Workbench &, const Progress &) -> Result<QString> {
            const auto sql = collisionSql(request, dialect, table);
            if (!sql)
                return sql.error();
            DUCHA_TRY(saveFile(path, sql->toUtf8()));
            return path;
        },
        [this](const Result<QString> &saved) {
            m_save->setEnabled(true);
            m_problem->setVisible(!saved);
            if (!saved) {
                m_problem->setText(u"✕ "_s + words(saved.error()));
                return;
            }
            m_written = *saved;
            accept();
        });
}

void StatementsDialog::reject()
{
    if (m_save->isEnabled())
        QDialog::reject();
}

} // namespace ducha
