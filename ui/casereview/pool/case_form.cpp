#include "ui/casereview/pool/case_form.h"

#include "ui/support/fields.h"

#include <QtWidgets/QCompleter>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

CaseForm::CaseForm(const QDate &today, QWidget *parent)
    : FormPane(parent), m_number(lineEdit(u"caseNumberEdit"_s)), m_unit(new ChoiceBox),
      m_area(lineEdit(u"caseAreaEdit"_s)), m_kind(lineEdit(u"caseKindEdit"_s)),
      m_category(lineEdit(u"caseCategoryEdit"_s)), m_handler(lineEdit(u"handlerEdit"_s)),
      m_progress(lineEdit(u"progressEdit"_s)), m_filedOn(new DateField), m_closedOn(new DateField)
{
    m_unit->setObjectName(u"caseUnitBox"_s);
    m_unit->setEditable(true);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    m_unit->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_unit->completer()->setFilterMode(Qt::MatchContains);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(12);
    m_filedOn->setObjectName(u"filedOnEdit"_s);
    m_filedOn->setToday(today);
    m_closedOn->setObjectName(u"closedOnEdit"_s);
    m_closedOn->setToday(today);
    m_number->setPlaceholderText(tr("As documents print it"));
    m_area->setPlaceholderText(tr("That of the organ when left empty"));
    m_category->setPlaceholderText(tr("What the draw chooses by"));
    m_progress->setPlaceholderText(tr("Closed, or still being handled"));
    addRow(tr("Case &number:"), m_number);
    addRow(tr("Handling &organ:"), m_unit);
    addRow(tr("A&rea:"), m_area);
    addRow(tr("&Kind:"), m_kind);
    addRow(tr("Categor&y:"), m_category);
    addRow(tr("Han&dler:"), m_handler);
    addRow(tr("S&tate:"), m_progress);
    addRow(tr("F&iled on:"), m_filedOn);
    addRow(tr("C&losed on:"), m_closedOn);
    m_unit->lineEdit()->setAccessibleName(tr("Handling organ"));
    connect(m_unit->lineEdit(), &QLineEdit::editingFinished, this, &CaseForm::fillArea);
}

void CaseForm::setUnits(const QList<UnitRow> &units)
{
    m_units = units;
    const QString typed = m_unit->currentText();
    m_unit->clear();
    for (const UnitRow &row : units)
        m_unit->addChoice(row.unit.id, row.unit.name);
    m_unit->setCurrentIndex(-1);
    m_unit->setEditText(typed);
}

void CaseForm::fillArea()
{
    if (!m_area->text().trimmed().isEmpty())
        return;
    const QString unit = m_unit->currentText().trimmed();
    const auto known =
        std::find_if(m_units.begin(), m_units.end(), [&](const UnitRow &row) { return row.unit.name == unit; });
    if (known != m_units.end())
        m_area->setText(known->area.name);
}

void CaseForm::setValue(const CaseRow &row)
{
    m_file = row.file;
    m_number->setText(row.file.number);
    m_unit->setEditText(row.file.unitName);
    m_area->setText(row.file.areaName);
    m_kind->setText(row.file.kind);
    m_category->setText(row.file.category);
    m_handler->setText(row.file.handler);
    m_progress->setText(row.file.progress);
    m_filedOn->setDate(row.file.filedOn);
    m_closedOn->setDate(row.file.closedOn);
    settle(row.file.id.isNull()   ? tr("New case")
           : row.review.isEmpty() ? row.file.number
                                  : tr("%1, drawn as %2").arg(row.file.number, row.review));
}

CaseFile CaseForm::value() const
{
    CaseFile file = m_file;
    file.number = m_number->text().trimmed();
    const QString unit = m_unit->currentText().trimmed();
    const int known = m_unit->findText(unit, Qt::MatchFixedString);
    file.unitId = known < 0 ? UnitId() : UnitId::fromString(m_unit->itemData(known).toString()).value_or(UnitId());
    file.unitName = unit;
    file.areaName = m_area->text().trimmed();
    file.kind = m_kind->text().trimmed();
    file.category = m_category->text().trimmed();
    file.handler = m_handler->text().trimmed();
    file.progress = m_progress->text().trimmed();
    file.filedOn = m_filedOn->date();
    file.closedOn = m_closedOn->date();
    return file;
}

void CaseForm::focusFirst()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
