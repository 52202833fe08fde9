#pragma once

#include "core/exchange/book.h"

#include <QtCore/QXmlStreamReader>

namespace ducha {

/// A text is held to the limit of a cell only when it is whole; what comes after this much makes no difference to that
/// and is not kept.
inline constexpr qsizetype charactersOfText = 1 << 20;

/// Reads one XML part of a package. Only elements of SpreadsheetML (transitional and strict) count; extensions with the
/// same names do not.
class XmlPart {
public:
    /// Input when the part is no plain UTF-8 XML: a document type (entities), another encoding, nesting or attributes
    /// beyond the limits. All of it is looked at before the first token, because a reader works on these by itself.
    static Result<> check(const QByteArray &xml, const QString &part, const Place &place, const ReadLimits &limits);
    /// What `check` answers when TagScan has an objection.
    static Error refusal(const QString &objection, const QString &part, const Place &place);

    XmlPart(const QByteArray &xml, QString part, Place place);
    /// From a device that checks what it gives, such as PartStream; it must live as long.
    XmlPart(QIODevice &xml, QString part, Place place);

    /// Moves to the next start or end of an element or text; false at the end and on a mistake, see `failure`.
    bool next();
    [[nodiscard]] bool isStart(QStringView name) const { return m_xml.isStartElement() && isOurs(name); }
    [[nodiscard]] bool isEnd(QStringView name) const { return m_xml.isEndElement() && isOurs(name); }
    /// The value of an attribute without a namespace; a null one where it is absent.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool flag(QStringView name) const; ///< 1 or true
    /// r:id, in either namespace of relationships.
    [[nodiscard]] QString relationship() const;
    /// The text of the element just started, without what stands in its child elements.
    [[nodiscard]] QString text();
    [[nodiscard]] qint64 offset() const { return m_xml.characterOffset(); }
    /// Nothing, or the mistake that ended the reading.
    [[nodiscard]] Result<> failure() const;

private:
    [[nodiscard]] bool isOurs(QStringView name) const;

    QXmlStreamReader m_xml;
    QString m_part;
    Place m_place;
};

} // namespace ducha
