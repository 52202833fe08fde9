#include "core/workbench/documents/casereview/compose_review_table.h"

#include "core/workbench/documents/document_text.h"
#include "core/workbench/reviews/reviewing.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<Document::Attachment> reviewTable(Workbench &workbench, InspectionId inspection, const QDate &day)
{
    const auto rows = reviewRows(workbench, inspection);
    if (!rows)
        return rows.error();
    const QDate until = day.isValid() ? day : workbench.today();
    Table table{{{u"序号"_s, 0.8, true},
                 {u"案号"_s, 3.8},
                 {u"案件类型"_s, 1.6, true},
                 {u"评查等次"_s, 1.5, true},
                 {u"一般瑕疵"_s, 1.5, true},
                 {u"重大瑕疵"_s, 1.5, true}},
                {},
                12};
    for (const ReviewRow &row : *rows) {
        if (row.review.state != ReviewState::Final || row.review.finishedOn > until)
            continue;
        table.rows.append({QString::number(table.rows.size() + 1), cellText(row.file.number), cellText(row.file.kind),
                           cellText(row.review.grade), QString::number(row.flaws), QString::number(row.majorFlaws)});
    }
    return Document::Attachment{u"案件评查情况表"_s, {table}};
}

} // namespace ducha
