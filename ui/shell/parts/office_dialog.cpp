#include "ui/shell/parts/office_dialog.h"

#include "ui/support/panes/dialog_size.h"
#include "ui/words/message_text.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

OfficeDialog::OfficeDialog(Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_checks(new QLabel)
{
    setWindowTitle(tr("The office"));
    openAt(*this, {640, 400});
    auto *purpose = new QLabel(tr("What stands in all documents of this workspace. Issued ones keep what they say."));
    purpose->setWordWrap(true);
    auto *form = new QFormLayout;
    m_issuer = addField(*form, tr("&Issuer"), u"issuerEdit"_s, tr("as it signs: 中共某市委政法委员会"));
    m_city = addField(*form, tr("&Ordered by"), u"cityEdit"_s, tr("as the feedback begins: 根据某市委部署"));
    m_feedbackPrefix = addField(*form, tr("Prefix of &feedback"), u"feedbackPrefixEdit"_s, tr("before 〔2026〕1号"));
    m_letterPrefix = addField(*form, tr("Prefix of &letters"), u"letterPrefixEdit"_s, tr("before 〔2026〕1号"));
    m_contact = addField(*form, tr("Con&tact"), u"contactEdit"_s, tr("person and telephone, may be empty"));
    m_receiptDays = addDays(*form, tr("&Receipt within"), u"receiptDaysBox"_s, 60);
    m_hitDays = addDays(*form, tr("&Verification of hits within"), u"hitDaysBox"_s, 60);
    m_orderDays = addDays(*form, tr("&Supervision orders within"), u"orderDaysBox"_s, 180);
    m_checks->setObjectName(u"checksLabel"_s);
    m_checks->setWordWrap(true);
    m_checks->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox;
    QPushButton *keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    keep->setObjectName(u"keepButton"_s);
    keep->setProperty("main", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(purpose);
    layout->addLayout(form);
    layout->addWidget(m_checks);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &OfficeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OfficeDialog::reject);
    const auto office = officeOf(services.workbench);
    if (!office) {
        m_checks->setText(u"✕ "_s + words(office.error()));
        keep->setEnabled(false);
        return;
    }
    m_issuer->setText(office->issuer);
    m_city->setText(office->cityCommittee);
    m_feedbackPrefix->setText(office->feedbackPrefix);
    m_letterPrefix->setText(office->letterPrefix);
    m_contact->setText(office->contact);
    m_receiptDays->setValue(office->receiptDays);
    m_hitDays->setValue(office->hitDays);
    m_orderDays->setValue(office->orderDays);
    showChecks();
}

QLineEdit *OfficeDialog::addField(QFormLayout &form, const QString &label, const QString &name, const QString &tip)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(tip);
    form.addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &OfficeDialog::showChecks);
    return field;
}

QSpinBox *OfficeDialog::addDays(QFormLayout &form, const QString &label, const QString &name, int most)
{
    auto *days = new QSpinBox;
    days->setObjectName(name);
    days->setRange(1, most);
    days->setSuffix(tr(" days"));
    form.addRow(label, days);
    return days;
}

Office OfficeDialog::typed() const
{
    return {m_issuer->text().trimmed(),
            m_city->text().trimmed(),
            m_feedbackPrefix->text().trimmed(),
            m_letterPrefix->text().trimmed(),
            m_contact->text().trimmed(),
            m_receiptDays->value(),
            m_hitDays->value(),
            m_orderDays->value()};
}

void OfficeDialog::showChecks()
{
    m_checks->setText(words(checkOffice(typed())));
}

void OfficeDialog::accept()
{
    if (const auto kept = saveOffice(m_services.workbench, typed()); !kept)
        m_checks->setText(u"✕ "_s + words(kept.error()));
    else
        QDialog::accept();
}

void nameOffice(Services &services, QWidget *parent)
{
    OfficeDialog dialog(services, parent);
    services.prompts.run(dialog);
}

} // namespace ducha
