#include "ui/feedback/wording/wording_dialog.h"

#include "core/workbench/casework/papers.h"
#include "ui/support/fields.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/message_text.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// `dimensions`: P1 政治建设 by P1.
QString nameOf(const QString &key, const QHash<QString, QString> &dimensions)
{
    const std::pair<QString, QString> names[] = {
        {u"title"_s, WordingDialog::tr("Title")},
        {u"lead"_s, WordingDialog::tr("Lead-in, with the days of the inspection")},
        {u"lead-undated"_s, WordingDialog::tr("Lead-in, while the days are not known")},
        {u"now"_s, WordingDialog::tr("End of the lead-in")},
        {u"done"_s, WordingDialog::tr("What was done")},
        {u"assessment"_s, WordingDialog::tr("Overall judgement")},
        {u"found"_s, WordingDialog::tr("Problems found")},
        {u"immediate"_s, WordingDialog::tr("To be put right at once")},
        {u"demands"_s, WordingDialog::tr("Demands, each on a line of its own")}};
    for (const auto &[known, name] : names) {
        if (known == key)
            return name;
    }
    return WordingDialog::tr("Advice on %1").arg(dimensions.value(key.section(u'.', 1), key));
}

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WordingDialog::WordingDialog(Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_list(new QListWidget), m_text(new TextArea),
      m_places(textLabel(u"placesLabel"_s)), m_standard(textLabel(u"standardLabel"_s)),
      m_checks(textLabel(u"checksLabel"_s)), m_back(new QPushButton(tr("&Back to the program's wording")))
{
    setWindowTitle(tr("Wording of the feedback"));
    openAt(*this, {980, 600});
    m_list->setObjectName(u"textsList"_s);
    m_list->setAccessibleName(tr("Sentences of the feedback"));
    auto *purpose = new QLabel(tr("The sentences that every feedback begins with. Drafts that were begun stay as they "
                                  "are."));
    purpose->setWordWrap(true);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(new ScrollPane(makeSentence()));
    splitter->setSizes({320, 640});
    splitter->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepButton"_s);
    keep->setProperty("main", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(purpose);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_checks);
    layout->addWidget(buttons);
    if (const auto texts = skeletonTexts(services.workbench))
        m_texts = *texts;
    else
        m_checks->setText(u"✕ "_s + words(texts.error()));
    if (const auto dimensions = dimensionsOf(services.workbench)) {
        for (const Dimension &dimension : *dimensions)
            m_dimensions.insert(dimension.id, dimension.id + u' ' + dimension.title);
    }
    for (int row = 0; row < m_texts.size(); ++row) {
        m_list->addItem(QString());
        showName(row);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingDialog::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingDialog::take);
    connect(m_back, &QPushButton::clicked, this, &WordingDialog::goBack);
    connect(buttons, &QDialogButtonBox::accepted, this, &WordingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &WordingDialog::reject);
    m_list->setCurrentRow(0);
}

QWidget *WordingDialog::makeSentence()
{
    m_text->setObjectName(u"textEdit"_s);
    m_text->setLines(7);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    m_standard->setForegroundRole(QPalette::PlaceholderText);
    m_standard->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("&Wording"));
    label->setBuddy(m_text);
    auto *sentence = new QWidget;
    auto *layout = new QVBoxLayout(sentence);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_places);
    layout->addWidget(m_standard);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addStretch();
    return sentence;
}

void WordingDialog::showText(int row)
{
    if (row < 0)
        return;
    const SkeletonText &text = m_texts.at(row);
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text.text);
    m_places->setText(text.places.isEmpty()
                          ? tr("Nothing is filled into this sentence.")
                          : tr("Filled in: %1").arg(u"【"_s + text.places.join(u"】 【"_s) + u"】"_s));
    m_standard->setText(tr("The program's wording: %1").arg(text.standard));
    showChecks();
}

void WordingDialog::take()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_texts[row].text = m_text->toPlainText();
    showName(row);
    showChecks();
}

void WordingDialog::goBack()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_text->setPlainText(m_texts.at(row).standard);
    m_text->setFocus();
}

void WordingDialog::showChecks()
{
    const SkeletonText &text = m_texts.at(m_list->currentRow());
    m_checks->setText(words(checkSkeletonText(text)));
    m_back->setEnabled(text.text != text.standard);
}

void WordingDialog::showName(int row)
{
    const SkeletonText &text = m_texts.at(row);
    m_list->item(row)->setText((text.text == text.standard ? u"○ "_s : u"● "_s) + nameOf(text.key, m_dimensions));
    m_list->item(row)->setToolTip(text.text == text.standard ? tr("The program's wording")
                                                             : tr("The office's wording"));
}

void WordingDialog::accept()
{
    QMap<QString, QString> texts;
    for (int row = 0; row < m_texts.size(); ++row) {
        if (hasBlocker(checkSkeletonText(m_texts.at(row)))) {
            m_list->setCurrentRow(row); // where what is wrong is said
            m_text->setFocus();
            return;
        }
        texts.insert(m_texts.at(row).key, m_texts.at(row).text);
    }
    if (const auto kept = saveSkeletonTexts(m_services.workbench, texts); !kept)
        m_checks->setText(u"✕ "_s + words(kept.error()));
    else
        QDialog::accept();
}

} // namespace ducha
