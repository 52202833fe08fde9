#include "ui/casereview/review/sheet_pane.h"

#include "core/workbench/reviews/sheets.h"
#include "ui/casereview/review/mark_form.h"
#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/words/message_text.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 2000; // ux.md: typed text is safe after two seconds

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

} // namespace

SheetPane::SheetPane(Services &services, const SheetOwner &owner, QWidget *parent)
    : QWidget(parent), m_services(services), m_owner(owner), m_model(lineColumns()), m_head(new QLabel),
      m_sentence(new QLabel), m_begin(button(u"beginButton"_s, {})),
      m_list(new ListPanel(m_model, tr("Items of the sheet"))), m_form(new MarkForm), m_opinion(new TextArea),
      m_pause(new QTimer(this)), m_problem(new QLabel), m_submit(button(u"submitButton"_s, tr("Sub&mit the sheet"))),
      m_reopen(button(u"reopenButton"_s, tr("Re&open…"))),
      m_takeOver(button(u"takeOverButton"_s, tr("Ta&ke over from the experts")))
{
    m_head->setObjectName(u"sheetHeadLabel"_s);
    m_sentence->setObjectName(u"sheetSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto *nothing = new QWidget;
    auto *nothingLayout = new QVBoxLayout(nothing);
    nothingLayout->addStretch();
    nothingLayout->addWidget(m_sentence);
    nothingLayout->addWidget(m_begin, 0, Qt::AlignHCenter);
    nothingLayout->addStretch();
    auto *inside = new QWidget;
    m_stack = new QStackedLayout(inside);
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeSheet());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(inside, 1);
    connect(m_begin, &QPushButton::clicked, this, &SheetPane::begin);
    makeKeys();
}

SheetPane::~SheetPane()
{
    commit();
    // They would still call back while the pane's own members are gone.
    m_list->disconnect(this);
    m_form->disconnect(this);
    m_opinion->disconnect(this);
}

QWidget *SheetPane::makeSheet()
{
    m_list->setObjectName(u"sheetList"_s);
    m_list->setStretchColumn(0);
    m_list->filter().hide(); // a sheet is read whole
    m_list->view().installEventFilter(this);
    connect(m_list, &ListPanel::currentRowChanged, this, &SheetPane::rowChosen);
    connect(m_form, &FormPane::edited, this, &SheetPane::saveMark);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 300});
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addLayout(makeFoot());
    return part;
}

QLayout *SheetPane::makeFoot()
{
    m_opinion->setObjectName(u"sheetOpinionEdit"_s);
    m_opinion->setLines(2);
    auto *label = new QLabel(tr("Opin&ion:"));
    label->setBuddy(m_opinion);
    m_problem->setObjectName(u"sheetProblemLabel"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_opinion, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &SheetPane::saveOpinion);
    connect(m_opinion, &TextArea::editingFinished, this, &SheetPane::saveOpinion);
    connect(m_submit, &QPushButton::clicked, this, &SheetPane::submit);
    connect(m_reopen, &QPushButton::clicked, this, &SheetPane::reopen);
    connect(m_takeOver, &QPushButton::clicked, this, &SheetPane::takeOver);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *one : {m_submit, m_reopen, m_takeOver})
        buttons->addWidget(one);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(m_opinion, 1);
    row->addLayout(buttons);
    auto *foot = new QVBoxLayout;
    foot->addWidget(m_problem);
    foot->addLayout(row);
    return foot;
}

void SheetPane::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, void (SheetPane::*act)()) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_J, &SheetPane::nextItem);
    key(Qt::Key_F8, &SheetPane::nextProblem);
    key(Qt::CTRL | Qt::Key_Return, &SheetPane::submit);
    auto *escape = new QShortcut(Qt::Key_Escape, m_form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_form->giveUp();
        m_list->setFocus();
    });
}

bool SheetPane::isEditable() const
{
    const ExpertId writer = m_owner.kind == SheetKind::Expert ? m_owner.expert : ExpertId();
    return m_sits == writer && !m_sheet.sheet.id.isNull() && !m_sheet.hidden && !m_sheet.sheet.submittedAt.isValid();
}

void SheetPane::setView(const ReviewView &view, ExpertId sits)
{
    const ReviewSheetId before = m_sheet.sheet.id;
    m_view = view;
    m_sits = sits;
    m_sheet = {};
    for (const SheetView &sheet : view.sheets) {
        if (sheet.sheet.kind == m_owner.kind && sheet.sheet.expertId == m_owner.expert)
            m_sheet = sheet;
    }
    const bool isTyping = before == m_sheet.sheet.id && m_pause->isActive();
    if (!isTyping && m_opinion->toPlainText().trimmed() != m_sheet.sheet.opinion) {
        m_opinion->setPlainText(m_sheet.sheet.opinion);
        m_pause->stop();
    }
    showHead();
    if (!m_saving)
        showRows();
}

void SheetPane::setFiles(const QList<AttachmentRow> &files)
{
    m_form->setFiles(files);
}

void SheetPane::showHead()
{
    const bool isExpert = m_owner.kind == SheetKind::Expert;
    const bool mayWrite = m_sits == (isExpert ? m_owner.expert : ExpertId());
    const bool isOpen = !m_sheet.sheet.id.isNull();
    const bool isSubmitted = m_sheet.sheet.submittedAt.isValid();
    m_stack->setCurrentIndex(isOpen && !m_sheet.hidden ? 1 : 0);
    m_head->setVisible(isOpen && !m_sheet.hidden);
    if (m_sheet.hidden && !mayWrite)
        m_sentence->setText(m_sits.isNull() ? tr("The sheet is seen once it is submitted.")
                                            : tr("Two review blind: this sheet is seen once all have submitted."));
    else
        m_sentence->setText(isOpen ? QString() : tr("This sheet is not begun yet."));
    const bool canSit = isExpert && m_sits.isNull() && !isSubmitted;
    m_begin->setText(canSit ? tr("Sit down as %1").arg(m_owner.name) : tr("Begin this sheet"));
    m_begin->setVisible(canSit || (mayWrite && !isOpen));
    const QString points = tr("%1 points · %2").arg(pointsWord(m_sheet.score), m_sheet.grade);
    m_head->setText(isSubmitted
                        ? tr("● %1 · submitted %2")
                              .arg(points, m_sheet.sheet.submittedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                        : tr("◐ %1 · being written").arg(points));
    m_opinion->setReadOnly(!isEditable());
    m_submit->setVisible(!isSubmitted);
    m_submit->setEnabled(isEditable());
    m_reopen->setVisible(isSubmitted);
    m_reopen->setEnabled(mayWrite || m_sits.isNull());
    m_takeOver->setVisible(m_owner.kind == SheetKind::Group && isEditable() && m_sheet.marks.isEmpty());
}

void SheetPane::showRows()
{
    const QList<SheetLine> rows = sheetLines(m_view.items, m_sheet, m_adding);
    qsizetype current = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool isItem = rows.at(i).item.code == m_item;
        if (isItem && (current < 0 || rows.at(i).mark.id == m_current))
            current = i;
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        if (m_model.rows() != rows)
            m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : int(std::max<qsizetype>(current, 0)));
    }
    showRow();
}

const SheetLine *SheetPane::row() const
{
    const int index = m_list->currentRow();
    return index < 0 || index >= m_model.rows().size() ? nullptr : &m_model.rows().at(index);
}

ReviewMark SheetPane::mark() const
{
    return row() && !m_sheet.hidden ? row()->mark : ReviewMark();
}

void SheetPane::rowChosen()
{
    if (m_filling || !row())
        return;
    if (isSettled()) {
        m_current = row()->mark.id;
        m_item = row()->item.code;
        showRow();
        return;
    }
    // Saving reads the list again, which must not happen while the list is still moving.
    QMetaObject::invokeMethod(
        this, [this, wanted = *row()] { leaveLine(wanted); }, Qt::QueuedConnection);
}

void SheetPane::leaveLine(const SheetLine &wanted)
{
    if (commit()) { // else the line with what is refused stays in hand
        m_current = wanted.mark.id;
        m_item = wanted.item.code;
    }
    showRows();
}

void SheetPane::showRow()
{
    const SheetLine shown = row() ? *row() : SheetLine();
    m_current = shown.mark.id;
    m_item = shown.item.code;
    if (m_item != m_adding)
        m_adding.clear();
    m_form->setRow(shown, isEditable());
    if (m_told == m_current)
        return;
    m_told = m_current;
    Q_EMIT markChanged();
}

bool SheetPane::commit()
{
    m_form->commit();
    if (m_pause->isActive())
        saveOpinion();
    return isSettled();
}

bool SheetPane::isSettled() const
{
    return !isEditable() || (m_form->pointsProblem().isEmpty() && !m_form->isChanged() && !m_pause->isActive());
}

void SheetPane::saveMark()
{
    if (!isEditable())
        return;
    const QString problem = m_form->pointsProblem();
    if (m_form->isChanged())
        put(m_form->value());
    if (!problem.isEmpty())
        m_form->say(problem + u' ' + tr("Esc gives the change up."));
}

void SheetPane::put(const ReviewMark &mark)
{
    Result<ReviewMark> saved = Error();
    {
        const QScopedValueRollback saving(m_saving, true); // the list is read again before the new id is known here
        saved = ducha::saveMark(m_services.workbench, mark);
    }
    if (!saved) {
        m_form->say(words(saved.error()) + u' ' + tr("Esc gives the change up."));
        return;
    }
    m_form->say({});
    m_adding.clear();
    m_current = saved->id;
    m_item = saved->item;
    const bool isTyped = mark == m_form->value(); // else a key of the list changed it
    m_form->adopt(*saved);
    if (!isTyped)
        m_form->giveUp();
    // The window reads everything again in its turn; until then the line shows what is stored.
    qsizetype place = 0;
    while (place < m_sheet.marks.size() && m_sheet.marks.at(place).id != saved->id)
        ++place;
    if (place < m_sheet.marks.size())
        m_sheet.marks[place] = *saved;
    else
        m_sheet.marks.append(*saved);
    m_sheet.score = scoreOf(m_view.items, m_sheet.marks);
    m_sheet.grade = gradeFor(m_view.grades, m_view.items, m_sheet.marks);
    showHead();
    showRows();
}

void SheetPane::saveOpinion()
{
    m_pause->stop();
    const QString opinion = m_opinion->toPlainText().trimmed();
    if (!isEditable() || opinion == m_sheet.sheet.opinion)
        return;
    const auto saved = saveSheetOpinion(m_services.workbench, m_sheet.sheet.id, opinion);
    m_problem->setVisible(!saved);
    if (saved)
        m_sheet.sheet.opinion = opinion;
    else
        m_problem->setText(u"✕ "_s + words(saved.error()));
}

void SheetPane::begin()
{
    if (m_owner.kind == SheetKind::Expert && m_sits.isNull()) {
        Q_EMIT sitAsked(m_owner.expert);
        return;
    }
    const auto opened = openSheet(m_services.workbench, m_owner.review, m_owner.kind, m_owner.expert);
    if (opened)
        m_list->setFocus();
    else
        m_services.notices.failed(opened.error());
}

void SheetPane::submit()
{
    if (!isEditable() || !commit())
        return;
    const auto submitted = submitSheet(m_services.workbench, m_sheet.sheet.id);
    m_problem->setVisible(!submitted);
    if (submitted)
        m_services.notices.done(tr("The sheet of %1 is submitted.").arg(m_owner.name));
    else
        m_problem->setText(u"✕ "_s + words(submitted.error()));
}

void SheetPane::reopen()
{
    const auto reason = m_services.prompts.reason(
        tr("Why is the sheet of %1 reopened? The history keeps it.").arg(m_owner.name), tr("Reopen"));
    if (!reason)
        return;
    const auto reopened = reopenSheet(m_services.workbench, m_sheet.sheet.id, *reason);
    m_problem->setVisible(!reopened);
    if (!reopened)
        m_problem->setText(u"✕ "_s + words(reopened.error()));
}

void SheetPane::takeOver()
{
    if (const auto taken = takeOverMarks(m_services.workbench, m_sheet.sheet.id); !taken)
        m_services.notices.failed(taken.error());
    else
        m_list->setFocus();
}

} // namespace ducha
