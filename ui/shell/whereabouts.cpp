#include "ui/shell/whereabouts.h"

#include "core/workbench/preparation/rounds.h"
#include "ui/support/context.h"

#include <QtCore/QHash>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString chapterOfStage(Stage stage)
{
    switch (stage) {
    case Stage::Planned:
    case Stage::Approved:
    case Stage::TeamFormed:
        return u"preparation"_s;
    case Stage::Entered:
        return u"interview"_s;
    case Stage::Exited:
        return u"finding"_s;
    case Stage::Reported:
    case Stage::FeedbackIssued:
        return u"feedback"_s;
    case Stage::Rectifying:
    case Stage::LookBack:
    case Stage::Closed:
        return u"rectification"_s;
    }
    return {};
}

} // namespace

QString chapterOfTable(const QString &table)
{
    static const QHash<QString, QString> chapters = {
        {u"round"_s, u"preparation"_s},       {u"unit"_s, u"preparation"_s},
        {u"person"_s, u"preparation"_s},      {u"inspection"_s, u"preparation"_s},
        {u"talk"_s, u"interview"_s},          {u"symposium"_s, u"symposium"_s},
        {u"attachment"_s, u"evidence"_s},     {u"finding"_s, u"finding"_s},
        {u"working_paper"_s, u"finding"_s},   {u"sentence"_s, u"feedback"_s},
        {u"feedback"_s, u"feedback"_s},       {u"routing"_s, u"feedback"_s},
        {u"rect_item"_s, u"rectification"_s}, {u"draw"_s, u"casereview"_s},
        {u"collision_run"_s, u"collision"_s}, {u"hit"_s, u"collision"_s},
        {u"case_review"_s, u"casereview"_s},  {u"review_mark"_s, u"casereview"_s},
        {u"cause"_s, u"casereview"_s},        {u"supervision_order"_s, u"casereview"_s},
    };
    return chapters.value(table);
}

QString chapterOfRule(const QString &rule)
{
    static const QHash<QString, QString> chapters = {
        {u"stage-team"_s, u"preparation"_s},         {u"stage-pledges"_s, u"preparation"_s},
        {u"stage-open-records"_s, u"interview"_s},   {u"stage-findings"_s, u"finding"_s},
        {u"stage-feedback"_s, u"feedback"_s},        {u"stage-receipt"_s, u"feedback"_s},
        {u"stage-open-items"_s, u"rectification"_s},
    };
    return chapters.value(rule);
}

Result<QString> takeInHand(Workbench &workbench, Context &context, const QString &inspection)
{
    const auto id = InspectionId::fromString(inspection).value_or(InspectionId());
    const auto row = inspectionRow(workbench, id);
    if (!row)
        return row.error();
    context.set(row->inspection.roundId, id);
    return chapterOfStage(row->inspection.stage);
}

} // namespace ducha
