#include "core/exchange/xlsx/tag_scan.h"
#include "tests/support/catch_qt.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString objection(const QByteArray &xml, qsizetype pieceSize)
{
    TagScan scan(3);
    QString found;
    for (qsizetype at = 0; at < xml.size() && found.isEmpty(); at += pieceSize)
        found = scan.look(QByteArrayView(xml).sliced(at, std::min(pieceSize, xml.size() - at)));
    return found;
}

} // namespace

TEST_CASE("tags are judged alike wherever the pieces of a part are cut", "[exchange]")
{
    QByteArray attributes = "<a";
    for (int i = 0; i < 65; ++i)
        attributes += " b" + QByteArray::number(i) + "='>='";
    const QList<QPair<QByteArray, QString>> cases{
        {"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a b='<>=\"' c=\">\"><!-- <!DOCTYPE --><![CDATA[<<<<]]></a>", {}},
        {"<a><b><c/><c/><c></c></b></a>", {}},
        {"<a><b><c><d></d></c></b></a>", u"depth"_s},
        {"<!-- - -- --->\n<!DOCTYPE a>", u"DTD"_s},
        {"<![CDATA[]]]]>]]><!DOCTYPE a>", u"DTD"_s},
        {"<?x?><!DOCTYPE a>", u"DTD"_s},
        {"<!DOCTYP><!DOCT><a/>", {}},
        {"<?xml version='1.0' encoding='GBK'?><a/>", u"encoding"_s},
        {QByteArray("<a>\0</a>", 8), u"not UTF-8"_s},
        {"\xFE\xFF<a/>", u"not UTF-8"_s},
        {attributes + "/>", u"attributes"_s},
        {"<a>" + QByteArray(1 << 20, 'x') + "</a>", {}},
        {"<a>" + QByteArray((1 << 20) + 1, 'x') + "</a>", u"length"_s},
        {"<a b='" + QByteArray(1 << 20, 'x') + "'/>", u"length"_s},
        {"<!--" + QByteArray((1 << 20) - 3, 'x') + "-->", {}},
    };
    for (const auto &[xml, expected] : cases) {
        INFO(xml.left(100).toStdString());
        for (const qsizetype size : {1, 2, 3, 7, 64, 1 << 30})
            CHECK(objection(xml, size) == expected);
    }
}
