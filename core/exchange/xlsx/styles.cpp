#include "core/exchange/xlsx/styles.h"

#include <QtCore/QHash>

namespace ducha {

using namespace Qt::StringLiterals;

Result<QList<NumberKind>> readStyles(XmlPart &xml)
{
    QHash<int, NumberKind> custom;
    QList<NumberKind> kinds;
    bool inCellFormats = false;
    while (xml.next()) {
        if (xml.isStart(u"numFmt"_s))
            custom.insert(xml.attribute(u"numFmtId"_s).toInt(), kindOfFormat(xml.attribute(u"formatCode"_s)));
        else if (xml.isStart(u"cellXfs"_s))
            inCellFormats = true;
        else if (xml.isEnd(u"cellXfs"_s))
            inCellFormats = false;
        else if (inCellFormats && xml.isStart(u"xf"_s)) {
            const int format = xml.attribute(u"numFmtId"_s).toInt();
            const auto own = custom.constFind(format);
            kinds.append(own == custom.constEnd() ? kindOfBuiltIn(format) : *own);
        }
    }
    DUCHA_TRY(xml.failure());
    return kinds;
}

Result<QStringList> readSharedStrings(XmlPart &xml)
{
    QStringList strings;
    DUCHA_TRY(eachSharedString(xml, [&strings](const QString &text) -> Result<> {
        strings.append(text);
        return {};
    }));
    return strings;
}

Result<> eachSharedString(XmlPart &xml, const std::function<Result<>(const QString &)> &take)
{
    while (xml.next()) {
        if (xml.isStart(u"si"_s))
            DUCHA_TRY(take(richText(xml, u"si"_s)));
    }
    return xml.failure();
}

QString richText(XmlPart &xml, QStringView element)
{
    QString text;
    int phonetic = 0;
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart(u"rPh"_s))
            ++phonetic;
        else if (xml.isEnd(u"rPh"_s))
            --phonetic;
        else if (phonetic == 0 && xml.isStart(u"t"_s) && text.size() <= charactersOfText)
            text += xml.text();
    }
    return unescapedText(text);
}

} // namespace ducha
