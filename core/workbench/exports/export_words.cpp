#include "core/workbench/exports/export_words.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString problemTypeWords(ProblemType type)
{
    switch (type) {
    case ProblemType::Widespread:
        return u"普遍性"_s;
    case ProblemType::Tendency:
        return u"倾向性"_s;
    case ProblemType::Individual:
        break;
    }
    return u"个性"_s;
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Grave:
        return u"严重"_s;
    case Severity::Serious:
        return u"较重"_s;
    case Severity::Ordinary:
        break;
    }
    return u"一般"_s;
}

QString findingStateWords(FindingState state)
{
    switch (state) {
    case FindingState::Confirmed:
        return u"事实已确认"_s;
    case FindingState::Disputed:
        return u"有异议"_s;
    case FindingState::Decided:
        return u"已定入反馈"_s;
    case FindingState::InFeedback:
        return u"已反馈"_s;
    case FindingState::Dropped:
        return u"已舍弃"_s;
    case FindingState::Candidate:
        break;
    }
    return u"待核实"_s;
}

QString agencyWords(AgencyType type)
{
    switch (type) {
    case AgencyType::PlaCommittee:
        return u"政法委"_s;
    case AgencyType::Court:
        return u"法院"_s;
    case AgencyType::Procuratorate:
        return u"检察院"_s;
    case AgencyType::PublicSecurity:
        return u"公安局"_s;
    case AgencyType::JusticeBureau:
        break;
    }
    return u"司法局"_s;
}

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::Planned:
        return u"已列入计划"_s;
    case Stage::Approved:
        return u"已批准"_s;
    case Stage::TeamFormed:
        return u"已组建督察组"_s;
    case Stage::Entered:
        return u"进驻中"_s;
    case Stage::Exited:
        return u"已撤离"_s;
    case Stage::Reported:
        return u"已报告"_s;
    case Stage::FeedbackIssued:
        return u"已反馈"_s;
    case Stage::Rectifying:
        return u"整改中"_s;
    case Stage::LookBack:
        return u"回头看"_s;
    case Stage::Closed:
        break;
    }
    return u"已归档"_s;
}

QString unitStateWords(UnitState state)
{
    switch (state) {
    case UnitState::Inspected:
        return u"已督察"_s;
    case UnitState::UnderInspection:
        return u"督察中"_s;
    case UnitState::NotInspected:
        break;
    }
    return u"未督察"_s;
}

} // namespace ducha
