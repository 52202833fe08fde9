#include "ui/support/prompts.h"

#include "ui/support/fields.h"

#include "ui/support/panes/dialog_size.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// Escape and Cancel do not throw away unasked what is typed.
class ReasonDialog : public QDialog {
public:
    ReasonDialog(Prompts &prompts, const TextArea &field)
        : QDialog(QApplication::activeWindow()), m_prompts(prompts), m_field(field)
    {
    }
    void reject() override
    {
        if (m_field.toPlainText().trimmed().isEmpty() ||
            m_prompts.confirm(
                QCoreApplication::translate("ducha::DialogPrompts", "What you typed is not kept. Leave all the same?"),
                QCoreApplication::translate("ducha::DialogPrompts", "Leave")))
            QDialog::reject();
    }

private:
    Prompts &m_prompts;
    const TextArea &m_field;
};

} // namespace

bool DialogPrompts::confirm(const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, QGuiApplication::applicationDisplayName(), question, QMessageBox::Cancel,
                    QApplication::activeWindow());
    QPushButton *yes = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> DialogPrompts::reason(const QString &question, const QString &verb)
{
    auto *field = new TextArea;
    ReasonDialog dialog(*this, *field);
    dialog.setWindowTitle(QGuiApplication::applicationDisplayName());
    auto *label = new QLabel(question);
    label->setWordWrap(true);
    field->setObjectName(u"reasonEdit"_s);
    field->setAccessibleName(question);
    label->setBuddy(field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *yes = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    yes->setEnabled(false);
    QObject::connect(field, &QPlainTextEdit::textChanged, yes,
                     [=] { yes->setEnabled(!field->toPlainText().trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addWidget(buttons);
    openAt(dialog, {480, 240});
    return dialog.exec() == QDialog::Accepted ? std::optional(field->toPlainText().trimmed()) : std::nullopt;
}

QString DialogPrompts::openPath(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(QApplication::activeWindow(), title,
                                        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
}

QString DialogPrompts::savePath(const QString &title, const QString &suggestedName, const QString &filter)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(QApplication::activeWindow(), title, folder.filePath(suggestedName), filter);
}

QString DialogPrompts::folderPath(const QString &title)
{
    return QFileDialog::getExistingDirectory(QApplication::activeWindow(), title,
                                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

bool DialogPrompts::run(QDialog &dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ducha
