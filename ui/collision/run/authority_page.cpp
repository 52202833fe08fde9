#include "ui/collision/run/authority_page.h"

#include "core/workbench/preparation/rounds.h"

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

AuthorityPage::AuthorityPage(Services &services, CollisionCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_inspection(new QLabel), m_purpose(new QLineEdit),
      m_authority(new QLineEdit), m_by(new QLineEdit)
{
    setTitle(tr("1. What for, and who allowed it"));
    setSubTitle(tr("The roster and the registers are personal data. What stands here is kept with the run and printed "
                   "on its papers."));
    m_inspection->setObjectName(u"collisionInspectionLabel"_s);
    m_inspection->setWordWrap(true);
    m_purpose->setObjectName(u"collisionPurposeEdit"_s);
    m_purpose->setPlaceholderText(tr("Such as: business interests of officials, first round"));
    m_authority->setObjectName(u"collisionAuthorityEdit"_s);
    m_authority->setPlaceholderText(tr("Who allowed it, by which paper and article"));
    m_by->setObjectName(u"collisionByEdit"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Inspection:"), m_inspection);
    form->addRow(tr("&Purpose:"), m_purpose);
    form->addRow(tr("A&uthority:"), m_authority);
    form->addRow(tr("Compared b&y:"), m_by);
    auto *hint = new QLabel(tr("Every hit is a question and never a verdict. Equal names alone are counted and kept "
                               "nowhere. Whoever has no hit is purged at the end."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addStretch();
    for (QLineEdit *edit : {m_purpose, m_authority, m_by})
        connect(edit, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
}

void AuthorityPage::initializePage()
{
    if (const auto inHand = inspectionRow(m_services.workbench, m_course.order.inspectionId))
        m_inspection->setText(tr("%1, %2. Officials of other inspected units of the round are kept with theirs.")
                                  .arg(inHand->inspection.code, inHand->unit.name));
    m_purpose->setFocus();
}

bool AuthorityPage::isComplete() const
{
    return !m_purpose->text().trimmed().isEmpty() && !m_authority->text().trimmed().isEmpty() &&
           !m_by->text().trimmed().isEmpty();
}

bool AuthorityPage::validatePage()
{
    m_course.order.purpose = m_purpose->text().trimmed();
    m_course.order.authority = m_authority->text().trimmed();
    m_course.order.runBy = m_by->text().trimmed();
    return true;
}

} // namespace ducha
