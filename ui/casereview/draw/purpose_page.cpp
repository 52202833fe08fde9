#include "ui/casereview/draw/purpose_page.h"

#include "core/workbench/draws/case_pool.h"
#include "core/workbench/preparation/rounds.h"
#include "ui/support/fields.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

PurposePage::PurposePage(Services &services, DrawCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_purpose(new QLineEdit), m_scope(new ChoiceBox),
      m_category(new ChoiceBox), m_operator(new QLineEdit), m_witness(new QLineEdit)
{
    setTitle(tr("1. What is drawn, and who answers for it"));
    setSubTitle(tr("Draws for the same purpose are counted: drawing until it fits shows. Nothing is saved yet."));
    m_purpose->setObjectName(u"purposeEdit"_s);
    m_scope->setObjectName(u"scopeBox"_s);
    m_category->setObjectName(u"drawCategoryBox"_s);
    m_operator->setObjectName(u"operatorEdit"_s);
    m_witness->setObjectName(u"witnessEdit"_s);
    m_purpose->setPlaceholderText(tr("Such as: cases long not executed, first round"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Purpose:"), m_purpose);
    form->addRow(tr("Cases o&f:"), m_scope);
    form->addRow(tr("Categor&y:"), m_category);
    form->addRow(tr("&Operator:"), m_operator);
    form->addRow(tr("&Witness:"), m_witness);
    auto *hint = new QLabel(tr("Operator and witness stand on the certificate: the operator works this laptop, the "
                               "witness is from outside the office."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    for (QLineEdit *edit : {m_purpose, m_operator, m_witness})
        connect(edit, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

void PurposePage::initializePage()
{
    m_scope->clear();
    if (const auto inHand = inspectionRow(m_services.workbench, m_services.context.inspection()))
        m_scope->addChoice(inHand->inspection.id, tr("%1 only").arg(inHand->unit.name));
    m_scope->addChoice(InspectionId(), tr("All organs of the round"));
    m_scope->setCurrentIndex(0);
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    const auto rows = caseRows(m_services.workbench, m_course.draft.roundId);
    QStringList categories;
    for (const CaseRow &row : rows ? *rows : QList<CaseRow>()) {
        if (!row.file.category.isEmpty() && !categories.contains(row.file.category))
            categories.append(row.file.category);
    }
    for (const QString &category : std::as_const(categories))
        m_category->addItem(category, category);
    m_purpose->setFocus();
}

bool PurposePage::isComplete() const
{
    return !m_purpose->text().trimmed().isEmpty() && !m_operator->text().trimmed().isEmpty() &&
           !m_witness->text().trimmed().isEmpty();
}

bool PurposePage::validatePage()
{
    FreezeDraft &draft = m_course.draft;
    draft.purpose = m_purpose->text().trimmed();
    draft.inspectionId = m_scope->chosenId<InspectionId>();
    draft.category = m_category->currentData().toString();
    draft.operatorName = m_operator->text().trimmed();
    draft.witness = m_witness->text().trimmed();
    return true;
}

} // namespace ducha
