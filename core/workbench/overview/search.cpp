#include "core/workbench/overview/search.h"

#include "core/insight/search_repository.h"

namespace ducha {

Result<QList<SearchHit>> searchRecords(Workbench &workbench, const QString &typed, int limit)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified();
    if (text.isEmpty())
        return QList<SearchHit>();
    return SearchRepository(workbench.database()).find(text, limit);
}

} // namespace ducha
