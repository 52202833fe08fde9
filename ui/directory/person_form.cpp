#include "ui/directory/person_form.h"

#include "ui/support/fields.h"

#include <QtWidgets/QCompleter>

namespace ducha {

using namespace Qt::StringLiterals;

PersonForm::PersonForm(QWidget *parent)
    : FormPane(parent), m_name(new QLineEdit), m_unit(new ChoiceBox), m_post(new QLineEdit), m_category(new QLineEdit),
      m_phone(new QLineEdit), m_former(new QLineEdit), m_recusals(new QLineEdit), m_code(new QLineEdit)
{
    m_name->setObjectName(u"personNameEdit"_s);
    m_unit->setObjectName(u"personUnitBox"_s);
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_post->setObjectName(u"postEdit"_s);
    m_category->setObjectName(u"categoryEdit"_s);
    m_phone->setObjectName(u"phoneEdit"_s);
    m_former->setObjectName(u"formerUnitsEdit"_s);
    m_recusals->setObjectName(u"recusalsEdit"_s);
    m_code->setObjectName(u"personCodeEdit"_s);
    m_code->setPlaceholderText(tr("Given when left empty"));
    m_former->setPlaceholderText(tr("Several parted by 、"));
    m_recusals->setPlaceholderText(tr("Units or areas, as declared"));
    addRow(tr("&Name:"), m_name);
    addRow(tr("&Unit:"), m_unit);
    addRow(tr("P&ost:"), m_post);
    addRow(tr("&Category:"), m_category);
    addRow(tr("&Telephone:"), m_phone);
    addRow(tr("&Former units:"), m_former);
    addRow(tr("&Recusals:"), m_recusals);
    addRow(tr("Nu&mber:"), m_code);
    m_unit->lineEdit()->setAccessibleName(tr("Unit"));
}

void PersonForm::setUnits(const QList<UnitRow> &units)
{
    const QString typed = m_unit->currentText();
    m_unit->clear();
    for (const UnitRow &row : units)
        m_unit->addChoice(row.unit.id, row.unit.name);
    m_unit->setCurrentIndex(-1);
    m_unit->setEditText(typed);
}

void PersonForm::setValue(const PersonRow &row)
{
    m_person = row.person;
    m_name->setText(row.person.name);
    m_unit->setEditText(row.unit);
    m_post->setText(row.person.post);
    m_category->setText(row.person.category);
    m_phone->setText(row.person.phone);
    m_former->setText(row.person.formerUnits);
    m_recusals->setText(row.person.recusals);
    m_code->setText(row.person.code);
    settle(row.person.id.isNull() ? tr("New person") : row.person.name);
}

Person PersonForm::value() const
{
    Person person = m_person;
    person.name = m_name->text().trimmed();
    const QString unit = unitText();
    const int known = m_unit->findText(unit, Qt::MatchFixedString);
    person.unitId = known < 0 ? UnitId() : UnitId::fromString(m_unit->itemData(known).toString()).value_or(UnitId());
    person.unitName = known < 0 ? unit : QString();
    person.post = m_post->text().trimmed();
    person.category = m_category->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.formerUnits = m_former->text().trimmed();
    person.recusals = m_recusals->text().trimmed();
    person.code = m_code->text().trimmed();
    return person;
}

QString PersonForm::unitText() const
{
    return m_unit->currentText().trimmed();
}

void PersonForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
