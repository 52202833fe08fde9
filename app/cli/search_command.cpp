#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/workspace.h"
#include "core/workbench/overview/search.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDefaultLimit = 50;
constexpr int kHighestLimit = 10'000;

Result<Answer> search(const Call &call)
{
    const auto limit = numberOption(call, u"limit"_s, kDefaultLimit, kHighestLimit);
    if (!limit)
        return limit.error();
    const auto workbench = openWorkspace(call.arguments.at(0));
    if (!workbench)
        return workbench.error();
    const auto hits = searchRecords(**workbench, call.arguments.at(1), *limit);
    if (!hits)
        return hits.error();
    QJsonArray rows;
    QList<QStringList> table;
    for (const SearchHit &hit : *hits) {
        rows.append(QJsonObject{{u"kind"_s, QString(hit.table).replace(u'_', u'-')},
                                {u"id"_s, hit.id},
                                {u"code"_s, hit.code.isEmpty() ? QJsonValue() : QJsonValue(hit.code)},
                                {u"title"_s, hit.title},
                                {u"snippet"_s, hit.unit.isEmpty() ? hit.title : hit.unit + u'：' + hit.title}});
        table.append({hit.code, hit.title, hit.unit});
    }
    return Answer{rows, asTable(table)};
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            u"W TEXT [--limit N]"_s,
            2,
            2,
            QT_TRANSLATE_NOOP("cli", "find records by number or title"),
            QT_TRANSLATE_NOOP("cli",
                              "Finds records of any kind in the workspace W whose number or title holds TEXT, the "
                              "best first. What was said in\ntalks and symposiums is not searched.\n\n"
                              "  ducha-cli search round.ducha 第一议题"),
            {{u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "at most so many, 50 when nothing is said")}},
            search};
}

} // namespace ducha::cli
