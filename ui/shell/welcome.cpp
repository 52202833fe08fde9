#include "ui/shell/welcome.h"

#include <QtCore/QFileInfo>
#include <QtGui/QIcon>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

Welcome::Welcome(const QStringList &recent, const QString &person, QWidget *parent)
    : QDialog(parent), m_person(new QLineEdit(person)), m_recent(new QListWidget), m_error(new QLabel),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Welcome"));
    auto *heading = new QLabel(tr("Inspection workbench"));
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    heading->setFont(large);
    auto *sentence = new QLabel(tr("A workspace is one file on this laptop. It holds the rounds, talks, findings, "
                                   "feedback and rectification of one office."));
    sentence->setWordWrap(true);
    m_person->setObjectName(u"personEdit"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Your &name (it stands in every history):"), m_person);
    m_error->setObjectName(u"errorLabel"_s);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->hide();
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setAccessibleName(tr("Recent workspaces"));
    for (const QString &path : recent) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(tr("%1   %2").arg(file.completeBaseName(), file.absolutePath()), m_recent);
        item->setToolTip(path);
        item->setData(Qt::UserRole, path);
    }
    m_recent->setVisible(!recent.isEmpty());
    auto *working = new QHBoxLayout;
    working->addWidget(m_progress, 1);
    working->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_buttons = makeButtons());
    if (!recent.isEmpty()) {
        auto *label = new QLabel(tr("&Recent:"));
        label->setBuddy(m_recent);
        layout->addWidget(label);
    }
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_error);
    layout->addLayout(working);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(Choice::Recent, item->data(Qt::UserRole).toString()); });
    connect(m_cancel, &QPushButton::clicked, this, &Welcome::cancelled);
    hideProgress();
    resize(640, sizeHint().height());
}

QWidget *Welcome::makeButtons()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::tuple<QString, QString, QString, Choice> buttons[] = {
        {tr("New &workspace …"), u"document-new"_s, u"newButton"_s, Choice::New},
        {tr("&Open …"), u"folder-open"_s, u"openButton"_s, Choice::Open},
        {tr("&Sample …"), u"help-contents"_s, u"sampleButton"_s, Choice::Sample},
        {tr("Restore a &backup …"), u"edit-undo"_s, u"restoreButton"_s, Choice::Restore}};
    for (const auto &[text, icon, name, choice] : buttons) {
        auto *button = new QPushButton(QIcon::fromTheme(icon), text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setProperty("main", choice == Choice::New);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice = choice] {
            m_error->hide();
            Q_EMIT chosen(choice, {});
        });
    }
    layout->addStretch();
    return box;
}

QString Welcome::person() const
{
    return m_person->text().trimmed();
}

void Welcome::showError(const QString &text)
{
    m_error->setText(u"✕ "_s + text);
    m_error->show();
}

void Welcome::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_cancel->show();
    m_buttons->setEnabled(false);
    m_recent->setEnabled(false);
}

void Welcome::hideProgress()
{
    m_progress->hide();
    m_cancel->hide();
    m_buttons->setEnabled(true);
    m_recent->setEnabled(true);
}

} // namespace ducha
