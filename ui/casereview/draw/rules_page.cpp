#include "ui/casereview/draw/rules_page.h"

#include "ui/support/fields.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDimensions = 3;
constexpr int kMostCases = 100'000;
constexpr int kUsualCases = 10;
constexpr int kMostExperts = 9;

QSpinBox *numberBox(const QString &name, int from, int to)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(from, to);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

RulesPage::RulesPage(DrawCourse &course, QWidget *parent)
    : QWizardPage(parent), m_course(course), m_rows(new QFormLayout), m_count(numberBox(u"countBox"_s, 1, kMostCases)),
      m_short(new QCheckBox(tr("A cell with too &few cases gives what it has"))),
      m_perCase(numberBox(u"perCaseBox"_s, 0, kMostExperts)),
      m_mutual(new QCheckBox(tr("Two areas may review each ot&her's cases"))), m_mutualReason(new QLineEdit)
{
    setTitle(tr("2. How many, and by which rules"));
    setSubTitle(tr("Strata draw so many cases for every value of a column; several multiply into cells."));
    m_count->setValue(kUsualCases);
    m_perCase->setValue(course.draft.perCase);
    m_perCase->setSpecialValueText(tr("no experts"));
    m_short->setObjectName(u"allowShortBox"_s);
    m_mutual->setObjectName(u"mutualBox"_s);
    m_mutualReason->setObjectName(u"mutualReasonEdit"_s);
    m_mutualReason->setPlaceholderText(tr("Why: it stands in the record"));
    m_rows->addRow(tr("Cases to &draw:"), m_count);
    for (int i = 1; i <= kDimensions; ++i) {
        const Stratum stratum{new ChoiceBox, numberBox(u"stratumCountBox%1"_s.arg(i), 1, kMostCases)};
        stratum.column->setObjectName(u"stratumBox%1"_s.arg(i));
        stratum.column->addItem(tr("none"), QString());
        stratum.column->addItem(tr("Handling organ"), u"承办单位"_s);
        stratum.column->addItem(tr("Area"), u"属地"_s);
        stratum.column->addItem(tr("Kind of case"), u"案件类型"_s);
        stratum.column->addItem(tr("Category"), u"类别"_s);
        stratum.column->addItem(tr("Year"), u"年度"_s);
        stratum.count->setAccessibleName(tr("Cases for every value of stratum %1").arg(i));
        auto *row = new QHBoxLayout;
        row->addWidget(stratum.column, 1);
        row->addWidget(stratum.count);
        auto *label = new QLabel(tr("Stratum &%1:").arg(i));
        label->setBuddy(stratum.column);
        m_rows->addRow(label, row);
        m_strata.append(stratum);
        connect(stratum.column, &QComboBox::currentIndexChanged, this, &RulesPage::adjust);
    }
    m_rows->addRow(QString(), m_short);
    m_rows->addRow(tr("&Experts for each case:"), m_perCase);
    m_rows->addRow(QString(), m_mutual);
    m_rows->addRow(tr("&Reason:"), m_mutualReason);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_rows);
    layout->addStretch();
    connect(m_perCase, &QSpinBox::valueChanged, this, &RulesPage::adjust);
    connect(m_mutual, &QCheckBox::toggled, this, &RulesPage::adjust);
    connect(m_mutualReason, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    adjust();
}

void RulesPage::initializePage()
{
    m_count->setFocus();
}

QStringList RulesPage::strata() const
{
    QStringList list;
    for (const Stratum &stratum : m_strata) {
        const QString column = stratum.column->currentData().toString();
        if (!column.isEmpty())
            list.append(column + u'=' + QString::number(stratum.count->value()));
    }
    return list;
}

void RulesPage::adjust()
{
    const bool stratified = !strata().isEmpty();
    m_count->setEnabled(!stratified);
    m_count->setToolTip(stratified ? tr("With strata the number follows from the cells.") : QString());
    m_short->setEnabled(stratified);
    for (const Stratum &stratum : std::as_const(m_strata))
        stratum.count->setEnabled(!stratum.column->currentData().toString().isEmpty());
    m_mutual->setEnabled(m_perCase->value() > 0);
    m_mutualReason->setEnabled(m_mutual->isEnabled() && m_mutual->isChecked());
    m_rows->setRowVisible(m_mutualReason, m_mutualReason->isEnabled());
    Q_EMIT completeChanged();
}

bool RulesPage::isComplete() const
{
    return !m_mutualReason->isEnabled() || !m_mutualReason->text().trimmed().isEmpty();
}

bool RulesPage::validatePage()
{
    FreezeDraft &draft = m_course.draft;
    draft.strata = strata();
    draft.count = draft.strata.isEmpty() ? m_count->value() : 0;
    draft.allowShort = m_short->isEnabled() && m_short->isChecked();
    draft.perCase = m_perCase->value();
    draft.mutualPairs = m_mutualReason->isEnabled() ? m_mutualReason->text().simplified() : QString();
    return true;
}

} // namespace ducha
