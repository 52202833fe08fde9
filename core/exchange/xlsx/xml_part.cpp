#include "core/exchange/xlsx/xml_part.h"

#include "core/exchange/xlsx/tag_scan.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const Place &place, const QString &detail)
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The workbook holds something that no spreadsheet program writes and was not "
                                       "read. Copy the table into a new workbook.")},
            detail,
            place};
}

} // namespace

Result<> XmlPart::check(const QByteArray &xml, const QString &part, const Place &place, const ReadLimits &limits)
{
    const QString objection = TagScan(limits.depth).look(xml);
    return objection.isEmpty() ? Result<>() : refusal(objection, part, place);
}

Error XmlPart::refusal(const QString &objection, const QString &part, const Place &place)
{
    return unreadable(place, u"%1 in %2"_s.arg(objection, part));
}

XmlPart::XmlPart(const QByteArray &xml, QString part, Place place)
    : m_xml(xml), m_part(std::move(part)), m_place(std::move(place))
{
}

XmlPart::XmlPart(QIODevice &xml, QString part, Place place)
    : m_xml(&xml), m_part(std::move(part)), m_place(std::move(place))
{
}

bool XmlPart::next()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            m_xml.raiseError(u"DTD"_s);
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.namespaceUri().isEmpty() && attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

bool XmlPart::flag(QStringView name) const
{
    const QString value = attribute(name);
    return value == u"1"_s || value == u"true"_s;
}

QString XmlPart::relationship() const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.name() == u"id"_s && attribute.namespaceUri().endsWith(u"/relationships"_s))
            return attribute.value().toString();
    }
    return {};
}

QString XmlPart::text()
{
    QString text;
    int depth = 0;
    while (next()) {
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement() && depth-- == 0)
            break;
        else if (m_xml.isCharacters() && depth == 0 && text.size() <= charactersOfText)
            text += m_xml.text();
    }
    return text;
}

Result<> XmlPart::failure() const
{
    if (!m_xml.hasError())
        return {};
    return unreadable(m_place, u"%1 in %2, line %3"_s.arg(m_xml.errorString(), m_part).arg(m_xml.lineNumber()));
}

bool XmlPart::isOurs(QStringView name) const
{
    static const QString transitional = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
    static const QString strict = u"http://purl.oclc.org/ooxml/spreadsheetml/main"_s;
    static const QString relations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
    const QStringView uri = m_xml.namespaceUri();
    return m_xml.name() == name && (uri == transitional || uri == strict || uri == relations);
}

} // namespace ducha
