#include "core/finding/finding.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<Finding> moved(Finding finding, FindingState to, int papers)
{
    using S = FindingState;
    static const QList<QPair<S, S>> table{
        {S::Candidate, S::Confirmed}, {S::Candidate, S::Disputed}, {S::Candidate, S::Decided},
        {S::Confirmed, S::Decided},   {S::Disputed, S::Confirmed}, {S::Disputed, S::Decided},
        {S::Decided, S::InFeedback},  {S::Candidate, S::Dropped},  {S::Confirmed, S::Dropped},
        {S::Disputed, S::Dropped},    {S::Decided, S::Dropped},    {S::Dropped, S::Candidate}};
    if (!table.contains({finding.state, to}))
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The finding cannot take this step from where it stands.")},
                     finding.code + u' ' + enumName(finding.state) + u" -> "_s + enumName(to)};
    if (to == S::Decided && papers == 0)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A finding needs an approved working paper before it is decided (%1)."),
                      {finding.code}},
                     finding.code};
    finding.state = to;
    return finding;
}

} // namespace ducha
