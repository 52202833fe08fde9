#include "core/exchange/side_rows.h"

#include "core/base/text_fold.h"

#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

SideRow sideRowOf(const QStringList &cells)
{
    const auto first = std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return !isBlankCell(cell); });
    if (first == cells.end())
        return SideRow::None;
    const QString text = foldForCompare(*first);
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return SideRow::None; // all of these words are Chinese
    static const QRegularExpression total(u"^(?:合计|总计|小计|共计|累计|汇总)(?:[:(\\d].*)?$"_s);
    static const QRegularExpression signature(u"^(?:(?:填表|填报|填写|制表|审核|审批|复核|经办|联系|报送|分管|主管|"
                                              u"主要)(?:人|单位|日期|时间|电话|领导|负责人)?(?:\\(.*?\\))?"
                                              "(?:签字|签名|签章|盖章)?(?:\\(.*?\\))?:|(?:.{0,12}(?:签字|签名|签章|"
                                              "盖章)\\)?:)|.{0,12}\\((?:签字|签名|签章|盖章|公章)\\):?$|"
                                              "(?:单位|负责人|日期|电话)(?:\\(.*?\\))?:)"_s);
    static const QRegularExpression note(
        u"^(?:(?:填表|填报|填写)(?:说明|须知|要求)|说明(?:[:\\d]|$)|备注:|注(?:[:\\d]|意事项)|附注)"_s);
    if (total.match(text).hasMatch())
        return SideRow::Total;
    if (signature.match(text).hasMatch())
        return SideRow::Signature;
    return note.match(text).hasMatch() ? SideRow::Note : SideRow::None;
}

} // namespace ducha
