#include "ui/collision/hits/views_pane.h"

#include "ui/words/collision_words.h"

#include <QtWidgets/QFrame>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString viewWords(const HitReviewView &view)
{
    const HitReview &review = view.review;
    const QString head = ViewsPane::tr("%1: %2").arg(word(review.kind), view.reviewer);
    if (view.hidden)
        return head + u'\n' + ViewsPane::tr("hidden until the other view is given");
    QStringList lines{head, word(review.opinion)};
    if (const auto reason = enumFromName<FalsePositiveReason>(review.reason))
        lines.last() += u"："_s + word(*reason);
    if (!review.proof.isEmpty())
        lines.append(ViewsPane::tr("Proof: %1").arg(review.proof));
    return lines.join(u'\n');
}

QString dayWords(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString storyOf(const HitView &view)
{
    const Hit &hit = view.row.hit;
    QStringList lines;
    if (hit.sentOn.isValid())
        lines.append(ViewsPane::tr("Sent for check on %1 with letter %2.").arg(dayWords(hit.sentOn), hit.letterNumber));
    for (const StatementView &one : view.statements) {
        const QString words =
            one.statement.refused ? ViewsPane::tr("Refused on %1: %2") : ViewsPane::tr("Stated on %1: %2");
        QString line = words.arg(dayWords(one.statement.statedOn), one.statement.text);
        line += ViewsPane::tr(" (taken by %1 and %2)").arg(one.taker, one.second);
        if (!one.attachment.isEmpty())
            line += ViewsPane::tr(" Paper: %1.").arg(one.attachment);
        lines.append(line);
    }
    if (hit.determinedOn.isValid()) {
        lines.append(ViewsPane::tr("Determined on %1: %2. Rests on: %3. Decided together: %4. Verified by %5 and %6.")
                         .arg(dayWords(hit.determinedOn), word(hit.outcome), hit.basis, hit.decidedBy, view.verifier,
                              view.second));
    }
    if (hit.disposedOn.isValid())
        lines.append(ViewsPane::tr("Disposed of on %1: %2.").arg(dayWords(hit.disposedOn), word(hit.disposal)));
    if (hit.verifiedOn.isValid())
        lines.append(ViewsPane::tr("Verified on %1. %2").arg(dayWords(hit.verifiedOn), hit.rectified).trimmed());
    return lines.join(u'\n');
}

} // namespace

ViewsPane::ViewsPane(QWidget *parent) : QWidget(parent), m_views(new QHBoxLayout), m_story(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(m_views);
    layout->addWidget(m_story);
    for (int i = 0; i < int(enumNames(HitReviewKind{}).size()); ++i) {
        m_labels.append(new QLabel);
        m_labels.last()->setObjectName(u"viewLabel%1"_s.arg(i + 1));
        m_labels.last()->setFrameShape(QFrame::StyledPanel);
        m_labels.last()->setMargin(6);
        m_labels.last()->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        m_views->addWidget(m_labels.last(), 1);
    }
    m_story->setObjectName(u"hitStoryLabel"_s);
    for (QLabel *label : m_labels + QList<QLabel *>{m_story}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

void ViewsPane::setView(const HitView &view)
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const bool isThere = i < view.reviews.size();
        m_labels.at(i)->setText(isThere ? viewWords(view.reviews.at(i)) : QString());
        m_labels.at(i)->setVisible(isThere);
    }
    const QString story = storyOf(view);
    m_story->setText(story);
    m_story->setVisible(!story.isEmpty());
    setVisible(!view.reviews.isEmpty() || !story.isEmpty());
}

} // namespace ducha
