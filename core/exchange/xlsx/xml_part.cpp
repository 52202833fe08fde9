#include "core/exchange/xlsx/xml_part.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// More attributes than any element of SpreadsheetML has; comparing them takes the reader quadratic time.
constexpr int attributesOfElement = 64;

Error unreadable(const Place &place, const QString &detail)
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The workbook holds something that no spreadsheet program writes and was not "
                                       "read. Copy the table into a new workbook.")},
            detail,
            place};
}

/// The tags of a text, without taking anything apart that the limits forbid.
class TagScan {
public:
    TagScan(const QByteArray &xml, int depthAtMost) : m_xml(xml), m_depthAtMost(depthAtMost) {}

    /// What is wrong, or nothing.
    QString objection()
    {
        if (m_xml.contains('\0') || m_xml.startsWith("\xFF\xFE") || m_xml.startsWith("\xFE\xFF"))
            return u"not UTF-8"_s;
        for (qsizetype at = m_xml.indexOf('<'); at >= 0; at = m_xml.indexOf('<', at)) {
            if (startsAt(at, "<!DOCTYPE"))
                return u"DTD"_s;
            if (startsAt(at, "<!--"))
                at = behind("-->", at + 4);
            else if (startsAt(at, "<![CDATA["))
                at = behind("]]>", at + 9);
            else if (startsAt(at, "<?"))
                at = processingInstruction(at);
            else
                at = tag(at);
            if (!m_objection.isEmpty())
                return m_objection;
        }
        return {};
    }

private:
    [[nodiscard]] bool startsAt(qsizetype at, QByteArrayView text) const
    {
        return QByteArrayView(m_xml).sliced(at).startsWith(text);
    }

    [[nodiscard]] qsizetype behind(QByteArrayView end, qsizetype from) const
    {
        const qsizetype at = m_xml.indexOf(end, from);
        return at < 0 ? m_xml.size() : at + end.size();
    }

    /// A declared encoding would make the reader see other characters than this scan does.
    qsizetype processingInstruction(qsizetype at)
    {
        const qsizetype end = behind("?>", at);
        const QByteArray text = m_xml.mid(at, end - at).toLower();
        if (text.startsWith("<?xml") && text.contains("encoding") && !text.contains("utf-8") &&
            !text.contains("us-ascii"))
            m_objection = u"encoding"_s;
        return end;
    }

    qsizetype tag(qsizetype at)
    {
        const bool closing = startsAt(at, "</");
        int attributes = 0;
        char quote = '\0';
        for (++at; at < m_xml.size(); ++at) {
            const char c = m_xml.at(at);
            if (quote != '\0') {
                quote = c == quote ? '\0' : quote;
                continue;
            }
            if (c == '"' || c == '\'')
                quote = c;
            else if (c == '=' && ++attributes > attributesOfElement)
                m_objection = u"attributes"_s;
            else if (c == '>' || c == '<')
                break;
        }
        if (closing)
            --m_depth;
        else if (at > 0 && m_xml.at(at - 1) != '/' && ++m_depth > m_depthAtMost)
            m_objection = u"depth"_s;
        return at;
    }

    const QByteArray &m_xml;
    int m_depthAtMost;
    int m_depth = 0;
    QString m_objection;
};

} // namespace

Result<> XmlPart::check(const QByteArray &xml, const QString &part, const Place &place, const ReadLimits &limits)
{
    const QString objection = TagScan(xml, limits.depth).objection();
    return objection.isEmpty() ? Result<>() : unreadable(place, u"%1 in %2"_s.arg(objection, part));
}

XmlPart::XmlPart(const QByteArray &xml, QString part, Place place)
    : m_xml(xml), m_part(std::move(part)), m_place(std::move(place))
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
        else if (m_xml.isCharacters() && depth == 0)
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
