#include "ui/casereview/review/sheet_lines.h"

#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ducha::SheetPane", text);
}

} // namespace

QList<SheetLine> sheetLines(const QList<SheetItem> &items, const SheetView &sheet, const QString &adding)
{
    QList<SheetLine> rows;
    for (const SheetItem &item : items) {
        ReviewMark empty;
        empty.sheetId = sheet.sheet.id;
        empty.item = item.code;
        const qsizetype before = rows.size();
        for (const ReviewMark &mark : sheet.marks) {
            if (mark.item == item.code)
                rows.append({item, mark});
        }
        if (rows.size() == before || item.code == adding)
            rows.append({item, empty});
    }
    return rows;
}

QString flawWords(const ReviewMark &mark)
{
    QStringList parts;
    if (mark.flaw != FlawLevel::None)
        parts.append(sign(mark.flaw) + u' ' + word(mark.flaw));
    if (mark.suspected)
        parts.append(say(QT_TRANSLATE_NOOP("ducha::SheetPane", "suspected")));
    return parts.join(u" · "_s);
}

QList<ListColumn<SheetLine>> lineColumns()
{
    ListColumn<SheetLine> item{say(QT_TRANSLATE_NOOP("ducha::SheetPane", "Item")),
                               [](const SheetLine &row) { return row.item.code + u' ' + row.item.text; }};
    item.tip = [](const SheetLine &row) {
        return row.mark.reason.isEmpty() ? row.item.text : row.item.text + u'\n' + row.mark.reason;
    };
    ListColumn<SheetLine> points{say(QT_TRANSLATE_NOOP("ducha::SheetPane", "Off / points")), [](const SheetLine &row) {
                                     const QString worth = pointsWord(row.item.points);
                                     return row.mark.deduction == 0
                                                ? u"– / "_s + worth
                                                : u"−%1 / %2"_s.arg(pointsWord(row.mark.deduction), worth);
                                 }};
    points.sortKey = [](const SheetLine &row) { return QVariant(row.mark.deduction); };
    points.isNumber = true;
    return {item,
            points,
            {say(QT_TRANSLATE_NOOP("ducha::SheetPane", "Flaw")),
             [](const SheetLine &row) { return flawWords(row.mark); },
             [](const SheetLine &row) { return QVariant(int(row.mark.flaw)); }}};
}

std::optional<int> readPoints(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,3})(?:\\.(\\d))?$"_s);
    const QString folded = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (folded.isEmpty())
        return 0;
    const auto match = form.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 10 + match.captured(2).toInt();
}

} // namespace ducha
