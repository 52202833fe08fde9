#include "core/exchange/xlsx/tag_scan.h"

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// More attributes than any element of SpreadsheetML has; comparing them takes the reader quadratic time.
constexpr int attributesOfElement = 64;
/// A cell has 32,767 characters, each of at most eight bytes as &#x0000; a reader keeps a tag or text whole.
constexpr qint64 bytesOfToken = 1 << 20;

} // namespace

QString TagScan::look(QByteArrayView piece)
{
    if (m_mark.size() < 2) {
        m_mark += piece.first(std::min<qsizetype>(piece.size(), 2 - m_mark.size())).toByteArray();
        if (m_mark == "\xFF\xFE" || m_mark == "\xFE\xFF")
            object(u"not UTF-8"_s);
    }
    if (piece.contains('\0'))
        object(u"not UTF-8"_s);
    for (qsizetype at = 0; at < piece.size() && m_objection.isEmpty(); ++at) {
        if (m_in == In::Text) {
            const qsizetype tag = piece.indexOf('<', at);
            const qsizetype end = tag < 0 ? piece.size() : tag;
            m_size += end - at;
            at = end;
            if (tag >= 0 && m_size <= bytesOfToken)
                enter(In::Opening);
        } else {
            const char c = piece.at(at);
            ++m_size;
            switch (m_in) {
            case In::Opening:
                opening(c);
                break;
            case In::Tag:
                tag(c);
                break;
            case In::Comment:
                upTo("-->", c);
                break;
            case In::CData:
                upTo("]]>", c);
                break;
            case In::Instruction:
                upTo("?>", c);
                break;
            case In::Text:
                break;
            }
        }
        if (m_size > bytesOfToken)
            object(u"length"_s);
    }
    return m_objection;
}

void TagScan::enter(In place)
{
    m_in = place;
    m_size = 0;
    m_beginning.clear();
}

void TagScan::opening(char c)
{
    m_beginning += c;
    const auto isIt = [this](QByteArrayView text) { return m_beginning == text; };
    const auto mayBe = [this](QByteArrayView text) { return text.startsWith(m_beginning); };
    if (isIt("!DOCTYPE"))
        return object(u"DTD"_s);
    if (isIt("!--"))
        return enter(In::Comment);
    if (isIt("![CDATA["))
        return enter(In::CData);
    if (isIt("?")) {
        enter(In::Instruction);
        m_beginning = "?";
        return;
    }
    if (mayBe("!DOCTYPE") || mayBe("!--") || mayBe("![CDATA["))
        return;
    const QByteArray begun = m_beginning;
    enter(In::Tag);
    m_attributes = 0;
    m_quote = '\0';
    m_last = '<';
    m_isClosing = begun.startsWith('/');
    for (const char one : begun)
        tag(one);
}

void TagScan::tag(char c)
{
    if (m_quote != '\0') {
        m_quote = c == m_quote ? '\0' : m_quote;
    } else if (c == '"' || c == '\'') {
        m_quote = c;
    } else if (c == '=' && ++m_attributes > attributesOfElement) {
        object(u"attributes"_s);
    } else if (c == '>' || c == '<') {
        endTag();
        enter(c == '<' ? In::Opening : In::Text);
    }
    m_last = c;
}

void TagScan::endTag()
{
    if (m_isClosing)
        --m_depth;
    else if (m_last != '/' && ++m_depth > m_depthAtMost)
        object(u"depth"_s);
}

void TagScan::upTo(QByteArrayView end, char c)
{
    m_beginning += c;
    if (!m_beginning.endsWith(end)) {
        if (m_in != In::Instruction && m_beginning.size() >= end.size())
            m_beginning.remove(0, 1);
        return;
    }
    // A declared encoding would make the reader see other characters than this scan does.
    const QByteArray text = m_beginning.toLower();
    if (m_in == In::Instruction && text.startsWith("?xml") && text.contains("encoding") && !text.contains("utf-8") &&
        !text.contains("us-ascii"))
        object(u"encoding"_s);
    enter(In::Text);
}

void TagScan::object(const QString &what)
{
    if (m_objection.isEmpty())
        m_objection = what;
}

} // namespace ducha
