#include "core/finding/working_paper.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error wrongState(const WorkingPaper &paper)
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The working paper cannot take this step from where it stands.")},
            paper.code + u' ' + enumName(paper.state)};
}

} // namespace

QList<CheckMessage> checkPaper(const WorkingPaper &paper, int sources)
{
    QList<CheckMessage> messages;
    const auto need = [&](bool met, const QString &rule, const char *text) {
        if (!met)
            messages.append({CheckMessage::Severity::Blocker, rule, paper.code, {text}});
    };
    need(!paper.dimension.isEmpty(), u"paper-dimension"_s,
         QT_TRANSLATE_NOOP("core", "Choose the dimension of the catalogue."));
    need(!paper.title.trimmed().isEmpty(), u"paper-title"_s, QT_TRANSLATE_NOOP("core", "Give the problem a title."));
    need(!paper.summary.trimmed().isEmpty(), u"paper-summary"_s,
         QT_TRANSLATE_NOOP("core", "Write the summary of facts."));
    need(!paper.preparerId.isNull() && !paper.secondPreparerId.isNull() && paper.preparerId != paper.secondPreparerId,
         u"paper-preparers"_s, QT_TRANSLATE_NOOP("core", "A working paper needs two different preparers."));
    need(sources > 0, u"paper-sources"_s,
         QT_TRANSLATE_NOOP("core", "The working paper cites nothing yet. Add at least one source."));
    return messages;
}

Result<WorkingPaper> submitted(WorkingPaper paper, int sources)
{
    if (paper.state != PaperState::Draft && paper.state != PaperState::Returned)
        return wrongState(paper);
    const auto messages = checkPaper(paper, sources);
    if (hasBlocker(messages))
        return Error{Error::Code::Invalid, messages.constFirst().message, paper.code};
    paper.state = PaperState::Submitted;
    return paper;
}

Result<WorkingPaper> reviewed(WorkingPaper paper, const Review &review)
{
    if (paper.state != PaperState::Submitted)
        return wrongState(paper);
    if (review.reviewer.isNull())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say who reviews.")}, paper.code};
    if (review.reviewer == paper.preparerId || review.reviewer == paper.secondPreparerId)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "Who prepared a working paper cannot review it. Choose somebody else.")},
            paper.code};
    if (!review.approved && review.comment.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "Say what has to be done before it comes back.")},
                     paper.code};
    paper.state = review.approved ? PaperState::Approved : PaperState::Returned;
    paper.reviewerId = review.reviewer;
    paper.reviewComment = review.comment.trimmed();
    paper.reviewedAt = review.at;
    return paper;
}

Result<WorkingPaper> edited(WorkingPaper paper)
{
    if (paper.state == PaperState::Merged || paper.state == PaperState::NotAdopted)
        return wrongState(paper);
    if (paper.state == PaperState::Approved || paper.state == PaperState::Submitted)
        paper.state = PaperState::Draft;
    return paper;
}

Result<WorkingPaper> merged(WorkingPaper paper)
{
    if (paper.state != PaperState::Approved && paper.state != PaperState::Merged)
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "Only an approved working paper can become a finding (%1)."), {paper.code}},
            paper.code};
    paper.state = PaperState::Merged;
    return paper;
}

Result<WorkingPaper> notAdopted(WorkingPaper paper, const QString &reason)
{
    if (paper.state == PaperState::Merged || paper.state == PaperState::NotAdopted)
        return wrongState(paper);
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why it is not adopted.")}, paper.code};
    paper.state = PaperState::NotAdopted;
    paper.reviewComment = reason.trimmed();
    return paper;
}

} // namespace ducha
