#include "ui/casereview/review/review_desk.h"

#include "core/workbench/casework/evidence.h"
#include "core/workbench/reviews/sheets.h"
#include "ui/casereview/review/cause_pane.h"
#include "ui/casereview/review/compare_pane.h"
#include "ui/casereview/review/conclusion_form.h"
#include "ui/casereview/review/sheet_pane.h"
#include "ui/support/fields.h"
#include "ui/support/panes/elided_label.h"
#include "ui/words/message_text.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<SheetOwner> ownersOf(const ReviewView &view)
{
    const CaseReviewId id = view.row.review.id;
    QList<SheetOwner> owners;
    if (id.isNull())
        return owners;
    owners.append({id, SheetKind::Self, {}, word(SheetKind::Self)});
    for (const AssignedExpert &expert : view.experts)
        owners.append({id, SheetKind::Expert, expert.assignment.expertId, expert.name});
    owners.append({id, SheetKind::Group, {}, word(SheetKind::Group)});
    return owners;
}

QString signOf(const ReviewView &view, const SheetOwner &owner)
{
    for (const SheetView &sheet : view.sheets) {
        if (sheet.sheet.kind == owner.kind && sheet.sheet.expertId == owner.expert)
            return sheet.sheet.submittedAt.isValid() ? u"● "_s : u"◐ "_s;
    }
    return u"○ "_s;
}

/// What is made later comes last when Tab goes round; it belongs behind the tabs that it is a page of.
void bringBehind(QWidget *before, QWidget *page)
{
    QList<QWidget *> fields;
    for (QWidget *next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            fields.append(next);
    }
    for (QWidget *field : std::as_const(fields)) {
        QWidget::setTabOrder(before, field);
        before = field;
    }
}

} // namespace

ReviewDesk::ReviewDesk(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_head(new ElidedLabel), m_seat(new ChoiceBox), m_missing(new ElidedLabel),
      m_tabs(new QTabWidget), m_compare(new ComparePane), m_conclusion(new ConclusionForm),
      m_causes(new CausePane(services))
{
    m_head->setObjectName(u"deskHeadLabel"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_missing->setObjectName(u"missingLabel"_s);
    m_seat->setObjectName(u"seatBox"_s);
    auto *seat = new QLabel(tr("W&ho sits here:"));
    seat->setBuddy(m_seat);
    m_tabs->setObjectName(u"deskTabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the review"));
    m_tabs->tabBar()->setUsesScrollButtons(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    top->addWidget(seat);
    top->addWidget(m_seat);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_missing);
    layout->addWidget(m_tabs, 1);
    connect(m_seat, &QComboBox::activated, this, [this] { sit(m_seat->chosenId<ExpertId>()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReviewDesk::showFront);
    connect(m_compare, &ComparePane::itemActivated, this, &ReviewDesk::showGroupItem);
    connect(m_conclusion, &FormPane::edited, this, &ReviewDesk::saveConclusion);
    connect(m_causes, &CausePane::recordChanged, this, &ReviewDesk::recordChanged);
    connect(m_causes, &CausePane::linkActivated, this, &ReviewDesk::linkActivated);
    auto *escape = new QShortcut(Qt::Key_Escape, m_conclusion);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_conclusion, &ConclusionForm::giveUp);
    makeTabs();
}

ReviewDesk::~ReviewDesk()
{
    commit();
    // They would still call back while the desk's own members are gone.
    m_tabs->disconnect(this);
    m_conclusion->disconnect(this);
    m_causes->disconnect(this);
    for (SheetPane *sheet : std::as_const(m_sheets))
        sheet->disconnect(this);
}

void ReviewDesk::makeTabs()
{
    const QList<SheetOwner> owners = ownersOf(m_view);
    const bool isSame =
        std::equal(owners.begin(), owners.end(), m_sheets.begin(), m_sheets.end(),
                   [](const SheetOwner &owner, const SheetPane *pane) { return pane->owner() == owner; });
    if (isSame && m_tabs->count() > 0)
        return;
    const QSignalBlocker quiet(m_tabs);
    const int before = m_tabs->currentIndex();
    m_tabs->clear();
    qDeleteAll(m_sheets);
    m_sheets.clear();
    for (const SheetOwner &owner : owners) {
        auto *pane = new SheetPane(m_services, owner);
        connect(pane, &SheetPane::markChanged, this, &ReviewDesk::recordChanged);
        connect(pane, &SheetPane::sitAsked, this, &ReviewDesk::sit);
        m_sheets.append(pane);
        m_tabs->addTab(pane, owner.name);
    }
    m_tabs->addTab(m_compare, tr("Comparison"));
    m_tabs->addTab(m_conclusion, tr("Conclusion"));
    m_tabs->addTab(m_causes, tr("Causes"));
    m_tabs->setCurrentIndex(std::clamp(before, 0, m_tabs->count() - 1));
    for (SheetPane *pane : std::as_const(m_sheets))
        bringBehind(m_tabs->tabBar(), pane);
}

void ReviewDesk::show(CaseReviewId id)
{
    if (m_id != id)
        m_sits = {};
    m_id = id;
    ReviewView view;
    if (!id.isNull()) {
        auto read = readReview(m_services.workbench, id, m_sits);
        if (!read) {
            m_services.notices.failed(read.error());
            return;
        }
        view = *read;
    }
    m_view = view;
    makeTabs();
    fillSeats();
    showHead();
    const auto files = attachmentRows(m_services.workbench, m_view.row.review.inspectionId);
    for (int i = 0; i < m_sheets.size(); ++i) {
        m_tabs->setTabText(i, signOf(m_view, m_sheets.at(i)->owner()) + m_sheets.at(i)->owner().name);
        if (files && !m_view.row.review.inspectionId.isNull())
            m_sheets.at(i)->setFiles(*files);
        m_sheets.at(i)->setView(m_view, m_sits);
    }
    m_compare->setView(m_view);
    m_conclusion->setView(m_view, m_services.workbench.today());
    showFront();
}

void ReviewDesk::showHead()
{
    const CaseReview &review = m_view.row.review;
    m_head->setText(review.id.isNull() ? QString()
                                       : tr("%1 · %2 · %3")
                                             .arg(review.code, m_view.row.file.number,
                                                  sign(review.state) + u' ' + word(review.state)));
    m_head->setToolTip(tr("%1 · handled by %2").arg(m_view.row.file.unitName, m_view.row.file.handler));
    m_missing->setText(words(m_view.missing).replace(u'\n', u"　"_s)); // one line; F7 has them all
    m_missing->setVisible(!m_view.missing.isEmpty());
}

void ReviewDesk::fillSeats()
{
    m_seat->clear();
    m_seat->addChoice(ExpertId(), tr("The group"));
    for (const AssignedExpert &expert : std::as_const(m_view.experts))
        m_seat->addChoice(expert.assignment.expertId, expert.name);
    m_seat->setCurrentIndex(std::max(0, m_seat->findData(m_sits.toString())));
    m_seat->setEnabled(!m_id.isNull());
}

void ReviewDesk::sit(ExpertId who)
{
    if (!commit()) {
        fillSeats();
        return;
    }
    m_sits = who;
    show(m_id);
    if (who.isNull())
        return;
    for (SheetPane *sheet : std::as_const(m_sheets)) {
        if (sheet->owner().expert == who)
            m_tabs->setCurrentWidget(sheet);
    }
    const auto opened = openSheet(m_services.workbench, m_id, SheetKind::Expert, who);
    if (!opened)
        m_services.notices.failed(opened.error());
}

bool ReviewDesk::commit()
{
    bool isSafe = true;
    for (SheetPane *sheet : std::as_const(m_sheets))
        isSafe = sheet->commit() && isSafe;
    m_conclusion->commit();
    m_causes->commit();
    return isSafe && (m_id.isNull() || !m_conclusion->isChanged());
}

bool ReviewDesk::isSettled() const
{
    return (m_id.isNull() || !m_conclusion->isChanged()) &&
           std::all_of(m_sheets.begin(), m_sheets.end(), [](const SheetPane *sheet) { return sheet->isSettled(); });
}

void ReviewDesk::saveConclusion()
{
    if (m_id.isNull() || !m_conclusion->isChanged())
        return;
    const CaseReview typed = m_conclusion->value();
    const auto saved = saveReview(m_services.workbench, typed);
    if (saved)
        m_conclusion->adopt(typed);
    m_conclusion->say(saved ? QString() : words(saved.error()) + u' ' + tr("Esc gives the change up."));
}

SheetPane *ReviewDesk::front() const
{
    return qobject_cast<SheetPane *>(m_tabs->currentWidget());
}

void ReviewDesk::showFront()
{
    if (m_tabs->currentWidget() == m_causes)
        m_causes->refresh(); // it reads all flaws, so only when it is looked at
    Q_EMIT recordChanged();
}

void ReviewDesk::showGroupItem(const QString &code)
{
    for (SheetPane *sheet : std::as_const(m_sheets)) {
        if (sheet->owner().kind == SheetKind::Group) {
            m_tabs->setCurrentWidget(sheet);
            sheet->showItem(code);
        }
    }
}

ReviewMark ReviewDesk::mark() const
{
    return front() ? front()->mark() : ReviewMark();
}

RecordRef ReviewDesk::record() const
{
    if (m_tabs->currentWidget() == m_causes && !m_causes->record().isEmpty())
        return m_causes->record();
    if (const ReviewMarkId id = mark().id; !id.isNull())
        return {u"review_mark"_s, id.toString()};
    return m_id.isNull() ? RecordRef() : RecordRef{u"case_review"_s, m_id.toString()};
}

bool ReviewDesk::revealMark(ReviewMarkId id)
{
    for (SheetPane *sheet : std::as_const(m_sheets)) {
        if (sheet->showMark(id)) {
            m_tabs->setCurrentWidget(sheet);
            return true;
        }
    }
    return false;
}

bool ReviewDesk::revealCause(CauseId id)
{
    if (!m_causes->showCause(id))
        return false;
    m_tabs->setCurrentWidget(m_causes);
    return true;
}

} // namespace ducha
