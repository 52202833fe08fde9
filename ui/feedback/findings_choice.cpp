#include "ui/feedback/findings_choice.h"

#include <QtCore/QCoreApplication>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString heading(const char *text)
{
    return QCoreApplication::translate("ducha::FindingsModel", text);
}

QString titleWithSign(const FindingRow &row)
{
    return (row.shaken ? u"▲ "_s : row.sentences > 0 ? u"● "_s : u"○ "_s) + row.finding.title;
}

QList<ListColumn<FindingRow>> columns()
{
    return {{heading(QT_TRANSLATE_NOOP("ducha::FindingsModel", "Finding")),
             [](const FindingRow &row) { return row.finding.code; }},
            {heading(QT_TRANSLATE_NOOP("ducha::FindingsModel", "Title")), titleWithSign,
             [](const FindingRow &row) { return QVariant(row.finding.title); }, false,
             [](const FindingRow &row) { return row.finding.code + u" "_s + row.finding.text; }},
            {heading(QT_TRANSLATE_NOOP("ducha::FindingsModel", "Dimension")),
             [](const FindingRow &row) { return row.finding.dimension; }}};
}

} // namespace

FindingsModel::FindingsModel() : TableModel(columns()) {}

Result<> FindingsModel::read(Workbench &workbench, InspectionId inspection)
{
    auto rows = findingRows(workbench, inspection);
    if (!rows)
        return rows.error();
    rows->removeIf([](const FindingRow &row) {
        return row.finding.state != FindingState::Decided && row.finding.state != FindingState::InFeedback;
    });
    setRows(*rows);
    return {};
}

QList<FindingId> FindingsModel::idsOf(const QList<int> &rows) const
{
    QList<FindingId> ids;
    for (const int row : rows)
        ids.append(this->rows().at(row).finding.id);
    return ids;
}

} // namespace ducha
