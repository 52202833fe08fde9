#include "ui/finding/finding_form.h"

#include "ui/finding/source_list.h"
#include "ui/support/fields.h"
#include "ui/support/panes/focus_door.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSourcesHeight = 160; ///< head and four rows

} // namespace

FindingForm::FindingForm(QWidget *parent)
    : FormPane(parent), m_dimension(new ChoiceBox), m_title(new QLineEdit), m_text(new TextArea), m_type(new ChoiceBox),
      m_severity(new ChoiceBox), m_immediate(new QCheckBox(tr("to be put right at once"))), m_papers(new QLabel),
      m_sources(new SourceList)
{
    m_dimension->setObjectName(u"dimensionBox"_s);
    m_title->setObjectName(u"titleEdit"_s);
    m_text->setObjectName(u"textEdit"_s);
    m_type->setObjectName(u"typeBox"_s);
    m_severity->setObjectName(u"severityBox"_s);
    m_immediate->setObjectName(u"immediateBox"_s);
    m_text->setLines(5);
    for (const auto &[type, name] : enumNames(ProblemType{}))
        m_type->addChoice(type, word(type));
    for (const auto &[severity, name] : enumNames(Severity{}))
        m_severity->addChoice(severity, word(severity));
    m_papers->setObjectName(u"papersLabel"_s);
    m_papers->setWordWrap(true);
    m_papers->setTextFormat(Qt::RichText);
    m_papers->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_papers->setAccessibleName(tr("Working papers under the finding"));
    m_dimension->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setFixedHeight(kSourcesHeight);
    addRow(tr("&Dimension:"), m_dimension);
    addRow(tr("&Title:"), m_title);
    addRow(tr("Te&xt:"), m_text);
    addRow(tr("T&ype:"), m_type);
    addRow(tr("&Severity:"), m_severity);
    addRow(tr("At &once:"), m_immediate);
    addWidget(m_papers);
    addWidget(m_sources);
    passFocus(*this, *m_title);
    connect(m_sources, &SourceList::linkActivated, this, &FindingForm::linkActivated);
    connect(m_papers, &QLabel::linkActivated, this, [this](const QString &id) {
        Q_EMIT linkActivated({u"working_paper"_s, id});
    });
    setRow({});
}

void FindingForm::setDimensions(const QList<Dimension> &dimensions)
{
    if (m_dimension->count() == dimensions.size())
        return;
    const QSignalBlocker quiet(m_dimension);
    m_dimension->clear();
    for (const Dimension &dimension : dimensions)
        m_dimension->addItem(dimension.id + u' ' + dimension.title, dimension.id);
}

void FindingForm::showPapers(const QList<PaperRow> &papers)
{
    QStringList links;
    for (const PaperRow &paper : papers) {
        links.append(u"<a href=\"%1\">%2</a> %3"_s.arg(paper.paper.id.toString(), paper.paper.code.toHtmlEscaped(),
                                                       paper.paper.title.toHtmlEscaped()));
    }
    m_papers->setText(links.isEmpty() ? QString() : tr("Rests on:") + u"<br/>"_s + links.join(u"<br/>"_s));
    m_papers->setVisible(!links.isEmpty());
}

void FindingForm::setRow(const FindingRow &row)
{
    const Finding &finding = row.finding;
    const bool isTyping = finding.id == m_finding.id && value() != m_finding;
    m_finding = finding;
    setEnabled(!finding.id.isNull());
    showPapers(row.papers);
    m_sources->setSources(row.sources());
    const bool isFixed = finding.state == FindingState::InFeedback || finding.state == FindingState::Dropped;
    m_title->setReadOnly(isFixed);
    m_text->setReadOnly(isFixed);
    for (QWidget *field : std::initializer_list<QWidget *>{m_dimension, m_type, m_severity, m_immediate})
        field->setEnabled(!isFixed);
    if (isTyping)
        return;
    m_dimension->setCurrentIndex(m_dimension->findData(finding.dimension));
    if (m_title->text().trimmed() != finding.title)
        m_title->setText(finding.title);
    if (m_text->toPlainText().trimmed() != finding.text)
        m_text->setPlainText(finding.text);
    m_type->setChoice(finding.problemType);
    m_severity->setChoice(finding.severity);
    m_immediate->setChecked(finding.immediateFix);
    settle(finding.id.isNull() ? tr("No finding in hand")
                               : tr("%1 · %2").arg(finding.code, sign(finding.state) + u' ' + word(finding.state)));
}

Finding FindingForm::value() const
{
    Finding finding = m_finding;
    if (m_dimension->currentIndex() >= 0)
        finding.dimension = m_dimension->currentData().toString();
    finding.title = m_title->text().trimmed();
    finding.text = m_text->toPlainText().trimmed();
    finding.problemType = m_type->choice<ProblemType>().value_or(m_finding.problemType);
    finding.severity = m_severity->choice<Severity>().value_or(m_finding.severity);
    finding.immediateFix = m_immediate->isChecked();
    return finding;
}

} // namespace ducha
