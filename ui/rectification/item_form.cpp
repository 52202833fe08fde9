#include "ui/rectification/item_form.h"

#include "core/base/text_fold.h"
#include "ui/rectification/ledger_model.h"
#include "ui/support/fields.h"
#include "ui/support/panes/focus_door.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/outcome_words.h"
#include "ui/words/signs.h"

#include <QtCore/QEvent>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 2000; // ux.md: typed text is safe after two seconds

TextArea *area(const QString &name, int lines)
{
    auto *field = new TextArea;
    field->setObjectName(name);
    field->setLines(lines);
    return field;
}

QLineEdit *edit(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    return field;
}

QPushButton *button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

void put(TextArea *field, const QString &text)
{
    const QSignalBlocker quiet(field);
    if (field->toPlainText().trimmed() != text)
        field->setPlainText(text);
}

void put(QLineEdit *field, const QString &text)
{
    const QSignalBlocker quiet(field);
    if (field->text().trimmed() != text)
        field->setText(text);
}

} // namespace

ItemForm::ItemForm(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_heading(new QLabel), m_limits(new QLabel), m_verdicts(new QLabel),
      m_problem(area(u"problemEdit"_s, 2)), m_measures(area(u"measuresEdit"_s, 3)),
      m_progress(area(u"progressEdit"_s, 3)), m_proof(area(u"proofEdit"_s, 2)), m_remark(area(u"remarkEdit"_s, 2)),
      m_leader(edit(u"leaderEdit"_s)), m_unit(edit(u"unitEdit"_s)), m_person(edit(u"personEdit"_s)),
      m_dueText(edit(u"dueTextEdit"_s)), m_dueKind(new ChoiceBox), m_completion(new ChoiceBox), m_newDue(new DateField),
      m_extend(button(u"extendButton"_s, tr("Extend…"))), m_accept(button(u"acceptButton"_s, {})),
      m_partly(button(u"partlyButton"_s, tr("Accept in part…"))), m_return(button(u"returnButton"_s, tr("Return…")))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ItemForm::commit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    layout->addWidget(m_heading);
    layout->addWidget(new ScrollPane(makeFields()), 1);
    layout->addWidget(makeDecisions());
    passFocus(*this, *m_problem);
}

QWidget *ItemForm::makeFields()
{
    for (const DueKind kind : {DueKind::ByDate, DueKind::Immediate, DueKind::LongTerm})
        m_dueKind->addChoice(kind, word(kind));
    for (const Completion one : {Completion::Done, Completion::MostlyDone, Completion::Ongoing, Completion::NotDone})
        m_completion->addChoice(one, word(one));
    m_dueKind->setObjectName(u"dueKindBox"_s);
    m_completion->setObjectName(u"completionBox"_s);
    m_dueText->setPlaceholderText(tr("in the unit's own words, such as 2026年底前"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 8, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QLabel *said : {m_limits, m_verdicts}) {
        said->setWordWrap(true);
        form->addRow(said);
    }
    m_limits->setObjectName(u"limitsLabel"_s);
    m_verdicts->setObjectName(u"verdictsLabel"_s);
    form->addRow(tr("&Problem"), m_problem);
    form->addRow(tr("&Measures"), m_measures);
    form->addRow(tr("&Leader"), m_leader);
    form->addRow(tr("&Department"), m_unit);
    form->addRow(tr("Pers&on"), m_person);
    auto *limit = new QHBoxLayout;
    limit->addWidget(m_dueKind);
    limit->addWidget(m_dueText, 1);
    auto *limitLabel = new QLabel(tr("L&imit"));
    limitLabel->setBuddy(m_dueKind);
    m_dueText->setAccessibleName(tr("Limit in the unit's own words"));
    form->addRow(limitLabel, limit);
    form->addRow(tr("Pro&gress"), m_progress);
    form->addRow(tr("&Completion"), m_completion);
    form->addRow(tr("Proo&f"), m_proof);
    form->addRow(tr("Remar&k"), m_remark);
    for (TextArea *field : {m_problem, m_measures, m_progress, m_proof, m_remark}) {
        field->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    }
    for (QLineEdit *field : {m_leader, m_unit, m_person, m_dueText}) {
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    }
    for (ChoiceBox *box : {m_dueKind, m_completion})
        connect(box, &QComboBox::activated, this, &ItemForm::commit);
    return fields;
}

QWidget *ItemForm::makeDecisions()
{
    auto *decisions = new QWidget;
    auto *layout = new QVBoxLayout(decisions);
    layout->setContentsMargins(0, 8, 0, 0);
    m_newDue->setObjectName(u"newDueEdit"_s);
    m_newDue->setAccessibleName(tr("New due date"));
    m_newDue->setPlaceholderText(tr("new due date"));
    m_newDue->setToday(m_services.workbench.today());
    auto *extending = new QHBoxLayout;
    extending->addWidget(m_newDue);
    extending->addWidget(m_extend);
    extending->addStretch(1);
    auto *judging = new QHBoxLayout;
    for (QPushButton *one : {m_accept, m_partly, m_return})
        judging->addWidget(one);
    judging->addStretch(1);
    layout->addLayout(extending);
    layout->addLayout(judging);
    connect(m_extend, &QPushButton::clicked, this, &ItemForm::extend);
    connect(m_accept, &QPushButton::clicked, this, [this] { judge(Verdict::Accepted); });
    connect(m_partly, &QPushButton::clicked, this, [this] { judge(Verdict::Partly); });
    connect(m_return, &QPushButton::clicked, this, [this] { judge(Verdict::Rejected); });
    return decisions;
}

void ItemForm::setRow(const LedgerRow &row)
{
    const bool stays = row.item.id == m_item.id && isTouched();
    if (row.item.id != m_item.id) {
        commit();
        m_newDue->clear();
    }
    m_heading->setText(tr("%1 · %2 · finding %3")
                           .arg(row.item.code, sign(row.item.state) + u' ' + word(row.item.state),
                                row.finding.isEmpty() ? tr("withdrawn") : row.finding));
    showDecisions(row);
    if (stays)
        return;
    m_item = row.item;
    put(m_problem, m_item.problem);
    put(m_measures, m_item.measures);
    put(m_leader, m_item.responsibleLeader);
    put(m_unit, m_item.responsibleUnit);
    put(m_person, m_item.responsiblePerson);
    put(m_dueText, m_item.dueText);
    put(m_progress, m_item.progress);
    put(m_proof, m_item.proof);
    put(m_remark, m_item.remark);
    m_dueKind->setChoice(m_item.dueKind);
    m_completion->setChoice(m_item.completion);
}

void ItemForm::showDecisions(const LedgerRow &row)
{
    const RectItem &item = row.item;
    QString limits = item.dueOn.isValid() ? tr("Due %1").arg(item.dueOn.toString(Qt::ISODate)) : tr("No due date");
    if (item.firstDueOn.isValid() && item.firstDueOn != item.dueOn)
        limits += tr(" (first %1)").arg(item.firstDueOn.toString(Qt::ISODate));
    if (const QString left = timeLeftWords(row); !left.isEmpty())
        limits += u" · "_s + left;
    m_limits->setText(limits);
    m_verdicts->setText(tr("Unit: %1 · county: %2 · city: %3")
                            .arg(word(item.verdictUnit), word(item.verdictCounty), word(item.verdictCity)));
    const bool open = isOpen(item.state);
    const bool judgeable = item.state == ItemState::CloseApplied || item.state == ItemState::CountyVerified;
    m_accept->setText(item.state == ItemState::CountyVerified ? tr("Close the item") : tr("County accepts"));
    m_newDue->setEnabled(open);
    m_extend->setEnabled(open);
    for (QPushButton *one : {m_accept, m_partly, m_return}) {
        one->setEnabled(judgeable);
        one->setToolTip(judgeable ? QString() : tr("The unit has to report it as done first."));
    }
}

RectItem ItemForm::typed() const
{
    RectItem item = m_item;
    item.problem = m_problem->toPlainText().trimmed();
    item.measures = m_measures->toPlainText().trimmed();
    item.responsibleLeader = m_leader->text().trimmed();
    item.responsibleUnit = m_unit->text().trimmed();
    item.responsiblePerson = m_person->text().trimmed();
    item.dueText = m_dueText->text().trimmed();
    item.dueKind = m_dueKind->choice<DueKind>().value_or(m_item.dueKind);
    item.progress = m_progress->toPlainText().trimmed();
    item.completion = m_completion->choice<Completion>().value_or(m_item.completion);
    item.proof = m_proof->toPlainText().trimmed();
    item.remark = m_remark->toPlainText().trimmed();
    return item;
}

bool ItemForm::isTouched() const
{
    return !m_item.id.isNull() && typed() != m_item;
}

void ItemForm::commit()
{
    m_pause.stop();
    if (!isTouched())
        return;
    const RectItem before = m_item;
    const RectItem form = typed();
    m_item = form; // saving tells every page, this one too, to read again
    const auto saved = saveItem(m_services.workbench, form);
    // The list may have put another item in hand meanwhile: this one may have left what is filtered for.
    if (m_item.id == before.id)
        m_item = saved ? *saved : before;
    if (!saved)
        m_services.notices.failed(saved.error());
}

void ItemForm::extend()
{
    commit();
    const QDate day = m_newDue->date();
    if (!day.isValid()) {
        m_services.notices.tell({Notice::Kind::Warning, tr("Write the new due date first.")});
        m_newDue->setFocus();
        return;
    }
    const auto reason = m_services.prompts.reason(
        tr("Why is %1 extended to %2?").arg(m_item.code, day.toString(Qt::ISODate)), tr("Extend"));
    if (!reason)
        return;
    const auto saved = extendItem(m_services.workbench, m_item.id, day, *reason);
    if (saved)
        m_newDue->clear();
    tell(saved, tr("%1 is extended.").arg(m_item.code));
}

void ItemForm::judge(Verdict verdict)
{
    commit();
    const VerdictLayer layer = m_item.state == ItemState::CountyVerified ? VerdictLayer::City : VerdictLayer::County;
    QString comment;
    if (verdict != Verdict::Accepted) {
        const auto reason = m_services.prompts.reason(tr("Why is %1 not accepted as it is?").arg(m_item.code),
                                                      verdict == Verdict::Partly ? tr("Accept in part") : tr("Return"));
        if (!reason)
            return;
        comment = *reason;
    }
    tell(judgeItem(m_services.workbench, m_item.id, layer, verdict, comment),
         tr("The verdict on %1 is kept.").arg(m_item.code));
}

void ItemForm::tell(const Result<RectItem> &saved, const QString &done)
{
    if (saved)
        m_services.notices.done(done);
    else
        m_services.notices.failed(saved.error());
}

bool ItemForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace ducha
