#include "ui/casereview/pool/expert_form.h"

#include <QtWidgets/QLineEdit>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineEdit(const QString &name, const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

ExpertForm::ExpertForm(QWidget *parent)
    : FormPane(parent), m_name(lineEdit(u"expertNameEdit"_s)), m_unit(lineEdit(u"expertUnitEdit"_s)),
      m_area(lineEdit(u"expertAreaEdit"_s, tr("Never reviews cases of it"))),
      m_specialities(lineEdit(u"specialitiesEdit"_s, tr("Several parted by 、"))),
      m_former(lineEdit(u"formerUnitsEdit"_s, tr("Several parted by 、, dates in brackets"))),
      m_recusals(lineEdit(u"recusalsEdit"_s, tr("Organs, areas or case numbers"))),
      m_code(lineEdit(u"expertCodeEdit"_s, tr("Given when left empty")))
{
    addRow(tr("&Name:"), m_name);
    addRow(tr("&Unit:"), m_unit);
    addRow(tr("A&rea:"), m_area);
    addRow(tr("S&pecialities:"), m_specialities);
    addRow(tr("F&ormer units:"), m_former);
    addRow(tr("R&ecusals:"), m_recusals);
    addRow(tr("Nu&mber:"), m_code);
}

void ExpertForm::setValue(const ExpertRow &row)
{
    m_expert = row.expert;
    m_name->setText(row.expert.name);
    m_unit->setText(row.expert.unitName);
    m_area->setText(row.expert.areaName);
    m_specialities->setText(row.expert.specialities);
    m_former->setText(row.expert.formerUnits);
    m_recusals->setText(row.expert.recusals);
    m_code->setText(row.expert.code);
    settle(row.expert.id.isNull()           ? tr("New expert")
           : row.expert.retiredOn.isValid() ? tr("%1, retired: %2").arg(row.expert.name, row.expert.retiredFor)
                                            : row.expert.name);
}

Expert ExpertForm::value() const
{
    Expert expert = m_expert;
    expert.name = m_name->text().trimmed();
    expert.unitName = m_unit->text().trimmed();
    expert.areaName = m_area->text().trimmed();
    expert.specialities = m_specialities->text().trimmed();
    expert.formerUnits = m_former->text().trimmed();
    expert.recusals = m_recusals->text().trimmed();
    expert.code = m_code->text().trimmed();
    return expert;
}

void ExpertForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
