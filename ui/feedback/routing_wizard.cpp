#include "ui/feedback/routing_wizard.h"

#include "core/workbench/documents/compose_letters.h"
#include "ui/support/fields.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"
#include "ui/words/outcome_words.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWizardPage>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// A step that does something before the next one comes.
class ActingPage : public QWizardPage {
public:
    std::function<void()> entered;
    std::function<bool()> left = [] { return true; };
    void initializePage() override
    {
        if (entered)
            entered();
    }
    bool validatePage() override { return left(); }
};

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

RoutingWizard::RoutingWizard(Services &services, FeedbackId feedback, QWidget *parent)
    : QWizard(parent), m_services(services), m_feedback(feedback), m_sentOn(new DateField),
      m_summary(textLabel(u"summaryLabel"_s)), m_trouble(textLabel(u"troubleLabel"_s)),
      m_result(textLabel(u"resultLabel"_s)), m_letters(new QWidget)
{
    setWindowTitle(tr("Route the feedback"));
    setWizardStyle(QWizard::ClassicStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setButtonText(QWizard::CommitButton, tr("Write &down"));
    addPage(makeRecipients());
    addPage(makeSummary());
    addPage(makeDone());
    openAt(*this, {820, 560});
}

QWizardPage *RoutingWizard::makeRecipients()
{
    auto *page = new ActingPage;
    page->setTitle(tr("1. Recipients and versions"));
    page->setSubTitle(
        tr("The unit gets the main version, the committee of its county always a copy. Others by choice."));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    const auto proposed = proposedRecipients(m_services.workbench, m_feedback);
    if (proposed) {
        for (const RecipientChoice &choice : *proposed)
            addLine(*grid, choice);
    } else {
        m_trouble->setText(u"✕ "_s + words(proposed.error()));
    }
    addLine(*grid, {});
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(grid);
    layout->addStretch();
    return page;
}

void RoutingWizard::addLine(QGridLayout &grid, const RecipientChoice &choice)
{
    Line line{choice, new QCheckBox, new ChoiceBox, nullptr};
    const int row = grid.rowCount();
    const bool isTyped = choice.recipient.isEmpty();
    const QString name = isTyped ? tr("Another recipient") : choice.recipient;
    line.chosen->setObjectName(u"recipientBox%1"_s.arg(m_lines.size()));
    line.chosen->setText(isTyped ? tr("Another:") : choice.recipient);
    line.chosen->setAccessibleName(name);
    line.chosen->setChecked(choice.required);
    line.chosen->setEnabled(!choice.required);
    if (isTyped) {
        line.name = new QLineEdit;
        line.name->setObjectName(u"otherRecipientEdit"_s);
        line.name->setAccessibleName(tr("Name of another recipient"));
        connect(line.name, &QLineEdit::textChanged, line.chosen,
                [box = line.chosen](const QString &text) { box->setChecked(!text.trimmed().isEmpty()); });
        grid.addWidget(line.chosen, row, 0);
        grid.addWidget(line.name, row, 1);
    } else {
        grid.addWidget(line.chosen, row, 0, 1, 2);
    }
    grid.addWidget(new QLabel(word(choice.role)), row, 2);
    line.version->setObjectName(u"versionBox%1"_s.arg(m_lines.size()));
    line.version->setAccessibleName(tr("Version for %1").arg(name));
    for (const auto &[version, unused] : enumNames(FeedbackVersion{}))
        line.version->addChoice(version, word(version));
    line.version->setChoice(choice.version);
    line.version->setEnabled(choice.role == RoutingRole::Copy);
    grid.addWidget(line.version, row, 3);
    m_lines.append(line);
}

QList<RecipientChoice> RoutingWizard::chosen() const
{
    QList<RecipientChoice> choices;
    for (const Line &line : m_lines) {
        RecipientChoice choice = line.choice;
        if (line.name)
            choice.recipient = line.name->text().trimmed();
        if (!line.chosen->isChecked() || choice.recipient.isEmpty())
            continue;
        choice.version = line.version->choice<FeedbackVersion>().value_or(choice.version);
        choices.append(choice);
    }
    return choices;
}

QWizardPage *RoutingWizard::makeSummary()
{
    auto *page = new ActingPage;
    page->setTitle(tr("2. Look once more"));
    page->setSubTitle(tr("Every copy gets a covering letter, and its number is used up."));
    page->setCommitPage(true);
    m_sentOn->setObjectName(u"sentOnEdit"_s);
    m_sentOn->setToday(m_services.workbench.today());
    auto *form = new QFormLayout;
    form->addRow(tr("&Sent on (empty: not yet):"), m_sentOn);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_summary);
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addStretch();
    page->entered = [this] { summarize(); };
    page->left = [this] { return route(); };
    return page;
}

void RoutingWizard::summarize()
{
    QStringList lines;
    for (const RecipientChoice &choice : chosen())
        lines.append(tr("%1: %2, %3").arg(word(choice.role), choice.recipient, word(choice.version)));
    m_summary->setText(lines.join(u'\n'));
    m_sentOn->setFocus();
}

bool RoutingWizard::route()
{
    if (!m_sentOn->isAcceptable()) {
        m_trouble->setText(u"✕ "_s + tr("The day it was sent cannot be read. Write it like 2026-07-03."));
        return false;
    }
    if (m_routings.isEmpty()) {
        const auto routed = routeFeedback(m_services.workbench, m_feedback, chosen());
        if (!routed) {
            m_trouble->setText(u"✕ "_s + words(routed.error()));
            return false;
        }
        m_routings = *routed;
    }
    for (const Routing &routing : std::as_const(m_routings)) {
        const auto sent =
            m_sentOn->date().isValid() ? markSent(m_services.workbench, routing.id, m_sentOn->date()) : Result<>();
        if (!sent) {
            m_trouble->setText(u"✕ "_s + words(sent.error()));
            return false;
        }
    }
    return true;
}

QWizardPage *RoutingWizard::makeDone()
{
    auto *page = new ActingPage;
    page->setTitle(tr("3. Letters"));
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_result);
    layout->addWidget(m_letters);
    layout->addStretch();
    new QVBoxLayout(m_letters);
    page->entered = [this] { showLetters(); };
    return page;
}

void RoutingWizard::showLetters()
{
    m_result->setText(
        u"● "_s +
        tr("%1 recipients are written down. Record their receipts on the page of the routing.").arg(m_routings.size()));
    for (const Routing &routing : std::as_const(m_routings)) {
        if (routing.role != RoutingRole::Copy)
            continue;
        auto *button = new QPushButton(tr("Show %1 to %2…").arg(routing.letterNumber, routing.recipient));
        connect(button, &QPushButton::clicked, this, [this, routing] {
            previewDocument(m_services, routingLetter(m_services.workbench, routing.id), routing.letterNumber);
        });
        m_letters->layout()->addWidget(button);
    }
}

} // namespace ducha
