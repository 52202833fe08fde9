#include "ui/directory/unit_form.h"

#include "ui/support/fields.h"
#include "ui/words/inspection_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

UnitForm::UnitForm(QWidget *parent)
    : FormPane(parent), m_code(new QLineEdit), m_name(new QLineEdit), m_agency(new ChoiceBox), m_area(new ChoiceBox),
      m_areaCode(new QLineEdit)
{
    m_name->setObjectName(u"unitNameEdit"_s);
    m_agency->setObjectName(u"agencyBox"_s);
    m_area->setObjectName(u"areaBox"_s);
    m_area->setEditable(true);
    m_area->setInsertPolicy(QComboBox::NoInsert);
    m_areaCode->setObjectName(u"areaCodeEdit"_s);
    m_code->setObjectName(u"unitCodeEdit"_s);
    m_code->setPlaceholderText(tr("Given when left empty"));
    m_areaCode->setPlaceholderText(tr("Six digits, may stay empty"));
    for (const auto &[agency, name] : enumNames(AgencyType{}))
        m_agency->addChoice(agency, word(agency));
    addRow(tr("&Name:"), m_name);
    addRow(tr("&Kind of organ:"), m_agency);
    addRow(tr("&Area:"), m_area);
    addRow(tr("Area cod&e:"), m_areaCode);
    addRow(tr("N&umber:"), m_code);
    m_area->lineEdit()->setAccessibleName(tr("Area"));
}

void UnitForm::setAreas(const QList<Area> &areas)
{
    const QString typed = m_area->currentText();
    m_area->clear();
    for (const Area &area : areas)
        m_area->addItem(area.name);
    m_area->setEditText(typed);
}

void UnitForm::setValue(const UnitDraft &draft)
{
    m_id = draft.id;
    m_code->setText(draft.code);
    m_name->setText(draft.name);
    m_agency->setChoice(draft.agencyType);
    m_area->setEditText(draft.area);
    m_areaCode->setText(draft.areaCode);
    settle(draft.id.isNull() ? tr("New unit") : draft.name);
}

UnitDraft UnitForm::value() const
{
    return {m_id,
            m_code->text().trimmed(),
            m_name->text().trimmed(),
            m_agency->choice<AgencyType>().value_or(AgencyType::Court),
            m_area->currentText().trimmed(),
            m_areaCode->text().trimmed()};
}

void UnitForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
