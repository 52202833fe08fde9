#include "ui/collision/steps/view_form.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/collision/steps/reason_picker.h"
#include "ui/support/fields.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

ViewForm::ViewForm(Services &services, QWidget *parent)
    : HitForm(services, tr("Exclude (Ctrl+Enter)"), parent), m_check(new QPushButton(tr("To be checked (Y)"))),
      m_reasons(new ReasonPicker), m_proof(new TextArea), m_excluding(new QWidget)
{
    auto *exclude = new QPushButton(tr("Exclude… (N)"));
    m_check->setObjectName(u"checkButton"_s);
    exclude->setObjectName(u"excludeButton"_s);
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_check);
    row->addWidget(exclude);
    row->addStretch();
    addWidget(choice);
    auto *label = new QLabel(tr("Reason by its key, then the proof. Esc goes back; what is typed stays."));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_excluding);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(label);
    inside->addWidget(m_reasons);
    addWidget(m_excluding);
    watch(m_reasons);
    m_proof->setObjectName(u"proofEdit"_s);
    m_proof->setLines(2);
    m_proof->setPlaceholderText(tr("Paper, source, date"));
    addRow(tr("Proo&f:"), m_proof);
    connect(m_check, &QPushButton::clicked, this, &ViewForm::check);
    connect(exclude, &QPushButton::clicked, this, &ViewForm::exclude);
    connect(m_reasons, &ReasonPicker::decided, m_proof, [this] { m_proof->setFocus(Qt::ShortcutFocusReason); });
    connect(m_proof, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_proof->toPlainText().isEmpty() && m_excluding->isHidden())
            open(true); // what was being typed before comes back with its reasons
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        open(false);
        keepTyped();
        Q_EMIT givenUp();
    });
    open(false);
}

void ViewForm::begin()
{
    if (m_excluding->isHidden())
        m_check->setFocus(Qt::OtherFocusReason);
    else
        m_reasons->begin();
}

void ViewForm::open(bool isExcluding)
{
    setRowShown(m_excluding, isExcluding);
    setRowShown(m_proof, isExcluding);
    button().setVisible(isExcluding);
    showLacking();
}

void ViewForm::fill()
{
    m_proof->clear();
    m_reasons->setReason(hit().suggested);
    open(false);
}

HitReview ViewForm::exclusion() const
{
    HitReview review;
    review.reviewerId = scope().seat;
    review.opinion = HitOpinion::Exclude;
    review.reason = m_reasons->reason();
    review.proof = m_proof->toPlainText();
    return review;
}

Result<> ViewForm::lacking() const
{
    if (m_excluding->isHidden())
        return {};
    QString name;
    for (const HitPerson &one : scope().team)
        name = one.id == scope().seat ? one.name : name;
    QList<HitReview> given;
    for (const HitReviewView &one : scope().view.reviews)
        given.append(one.review);
    HitReview review = exclusion();
    const auto next = reviewed(hit(), given, review, name);
    return next ? Result<>() : Result<>(next.error());
}

void ViewForm::give(const HitReview &review, const QString &done)
{
    const QString what = hitsInWords();
    const GivenViews views{hitsOf(scope()), review.reviewerId, note()};
    take(
        [&]() -> Result<QString> {
            const auto given = giveViews(workbench(), views.hits, review);
            return given ? Result<QString>(done.arg(what)) : Result<QString>(given.error());
        },
        views);
}

void ViewForm::check()
{
    HitReview review;
    review.reviewerId = scope().seat;
    review.opinion = HitOpinion::Check;
    give(review, tr("%1: to be checked."));
}

void ViewForm::exclude()
{
    open(true);
    m_reasons->begin();
}

void ViewForm::submit()
{
    if (m_excluding->isHidden())
        exclude(); // Ctrl+Enter decides nothing that is not in sight
    else
        give(exclusion(), tr("%1: excluded."));
}

} // namespace ducha
