#include "ui/casereview/review/conclusion_form.h"

#include "ui/support/fields.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

void put(TextArea *field, const QString &text)
{
    if (field->toPlainText().trimmed() != text)
        field->setPlainText(text);
}

QString textOf(const TextArea *field)
{
    return field->toPlainText().trimmed();
}

} // namespace

ConclusionForm::ConclusionForm(QWidget *parent)
    : FormPane(parent), m_facts(new TextArea), m_opinion(new TextArea), m_advice(new TextArea),
      m_proposed(new ChoiceBox), m_reply(new ChoiceBox), m_replyText(new TextArea), m_repliedOn(new DateField),
      m_decision(new TextArea), m_grade(new ChoiceBox)
{
    const std::pair<QWidget *, QString> names[] = {
        {m_facts, u"factsEdit"_s},         {m_opinion, u"opinionEdit"_s},   {m_advice, u"adviceEdit"_s},
        {m_proposed, u"proposedBox"_s},    {m_reply, u"replyBox"_s},        {m_replyText, u"replyEdit"_s},
        {m_repliedOn, u"repliedOnEdit"_s}, {m_decision, u"decisionEdit"_s}, {m_grade, u"gradeBox"_s}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    m_facts->setLines(3);
    m_opinion->setLines(3);
    m_advice->setLines(2);
    m_replyText->setLines(2);
    m_decision->setLines(2);
    m_opinion->setPlaceholderText(tr("On the quality of the handling; how the case ended is not for the review."));
    for (const auto &[reply, name] : enumNames(UnitReply{}))
        m_reply->addChoice(reply, word(reply));
    addRow(tr("&Facts of the case:"), m_facts);
    addRow(tr("&Opinion:"), m_opinion);
    addRow(tr("&Advice:"), m_advice);
    addRow(tr("&Proposed grade:"), m_proposed);
    addRow(tr("&Unit's reply:"), m_reply);
    addRow(tr("&Its words:"), m_replyText);
    addRow(tr("&Replied on:"), m_repliedOn);
    addRow(tr("&Decision on it:"), m_decision);
    addRow(tr("Final &grade:"), m_grade);
    setView({}, {});
}

void ConclusionForm::fillGrades(const QList<Grade> &grades)
{
    if (m_grades == grades && m_grade->count() > 0)
        return;
    m_grades = grades;
    for (ChoiceBox *box : {m_proposed, m_grade}) {
        box->clear();
        box->addItem(tr("– choose –"), QString());
        for (const Grade &grade : grades)
            box->addItem(grade.name, grade.name);
    }
}

void ConclusionForm::setView(const ReviewView &view, const QDate &today)
{
    const CaseReview &review = view.row.review;
    const bool isTyping = review.id == m_review.id && isChanged();
    const bool isWriting = review.state < ReviewState::Opinion;
    const bool isFinal = review.state == ReviewState::Final;
    m_review = review;
    setEnabled(!review.id.isNull());
    m_repliedOn->setToday(today);
    for (TextArea *area : {m_facts, m_opinion, m_advice})
        area->setReadOnly(!isWriting);
    m_proposed->setEnabled(isWriting);
    const bool isReplying = !isWriting && !isFinal;
    m_reply->setEnabled(isReplying);
    m_replyText->setReadOnly(!isReplying);
    m_repliedOn->setReadOnly(!isReplying);
    m_decision->setReadOnly(!isReplying);
    m_grade->setEnabled(isReplying);
    if (isTyping)
        return;
    fillGrades(view.grades);
    fill();
}

void ConclusionForm::giveUp()
{
    fill();
}

void ConclusionForm::fill()
{
    put(m_facts, m_review.facts);
    put(m_opinion, m_review.opinion);
    put(m_advice, m_review.advice);
    m_proposed->setCurrentIndex(std::max(0, m_proposed->findData(m_review.proposedGrade)));
    m_reply->setChoice(m_review.reply);
    put(m_replyText, m_review.replyText);
    m_repliedOn->setDate(m_review.repliedOn);
    put(m_decision, m_review.decisionText);
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(m_review.grade)));
    settle(m_review.id.isNull() ? tr("No case in hand")
                                : tr("%1 · %2").arg(m_review.code, sign(m_review.state) + u' ' + word(m_review.state)));
}

CaseReview ConclusionForm::value() const
{
    CaseReview review = m_review;
    review.facts = textOf(m_facts);
    review.opinion = textOf(m_opinion);
    review.advice = textOf(m_advice);
    review.proposedGrade = m_proposed->currentData().toString();
    review.reply = m_reply->choice<UnitReply>().value_or(review.reply);
    review.replyText = textOf(m_replyText);
    if (m_repliedOn->isAcceptable())
        review.repliedOn = m_repliedOn->date();
    review.decisionText = textOf(m_decision);
    review.grade = m_grade->currentData().toString();
    return review;
}

} // namespace ducha
