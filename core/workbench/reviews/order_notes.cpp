#include "core/workbench/reviews/order_notes.h"

#include "core/storage/drafts.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

const QString kKind = u"order-step"_s;

} // namespace

Result<> keepOrderNote(Workbench &workbench, SupervisionOrderId order, const QString &text)
{
    if (text.isEmpty())
        return dropDraft(workbench.database(), kKind, order.toString());
    return saveDraft(workbench.database(), {kKind, order.toString(), {{u"text"_s, text}}, workbench.now()});
}

Result<QString> orderNote(Workbench &workbench, SupervisionOrderId order)
{
    const auto draft = loadDraft(workbench.database(), kKind, order.toString());
    if (!draft)
        return draft.error();
    return *draft ? (*draft)->body.value(u"text"_s).toString() : QString();
}

} // namespace ducha
