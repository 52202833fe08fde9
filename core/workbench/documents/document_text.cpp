#include "core/workbench/documents/document_text.h"

#include "core/base/chinese_text.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString hourAndMinute(const QTime &time)
{
    return u"%1时%2分"_s.arg(time.hour()).arg(time.minute(), 2, 10, QLatin1Char('0'));
}

} // namespace

Result<DocumentSettings> documentSettings(Workbench &workbench)
{
    const auto office = officeOf(workbench);
    const auto sample = settingOf(workbench, setting::kSample);
    if (!office)
        return office.error();
    if (!sample)
        return sample.error();
    return DocumentSettings{*office, *sample == u"1"_s};
}

QString bannerOf(const DocumentSettings &settings, bool draft)
{
    QStringList words;
    if (settings.sample)
        words.append(u"演示数据"_s);
    if (draft)
        words.append(u"草稿"_s);
    return words.join(u'　');
}

QString cellText(const QString &text)
{
    QString clean;
    for (QString line : QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n')) {
        line.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // no ink and no glyph
        for (QChar &c : line) {
            if (c.category() == QChar::Other_Control)
                c = u' ';
        }
        line = line.trimmed();
        if (!line.isEmpty())
            clean += (clean.isEmpty() ? QString() : u"\n"_s) + line;
    }
    return clean;
}

QList<Block> paragraphsOf(const QString &text, const QString &label)
{
    QList<Block> blocks;
    const QStringList lines = cellText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Paragraph paragraph;
        if (i == 0 && !label.isEmpty())
            paragraph.pieces.append({label, {}, true});
        paragraph.pieces.append({lines.at(i)});
        blocks.append(paragraph);
    }
    return blocks;
}

QString chineseTime(const QDateTime &time)
{
    return time.isValid() ? chineseDate(time.date()) + hourAndMinute(time.time()) : QString();
}

QString chineseSpan(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return from.isValid() ? chineseTime(from) + u"起"_s : QString();
    return chineseTime(from) + u"至"_s + (from.date() == to.date() ? hourAndMinute(to.time()) : chineseTime(to));
}

} // namespace ducha
