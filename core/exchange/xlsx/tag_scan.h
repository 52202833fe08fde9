#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace ducha {

/// Looks at the tags of an XML part before a reader works on them, without taking anything apart that the limits
/// forbid. The part may come in pieces of any size; none is given to a reader before it was looked at.
class TagScan {
public:
    explicit TagScan(int depthAtMost) : m_depthAtMost(depthAtMost) {}

    /// What is wrong up to the end of this piece, or nothing: a document type (entities), another encoding than UTF-8,
    /// nesting, attributes, or a single tag or text beyond what spreadsheet programs write.
    QString look(QByteArrayView piece);

private:
    enum class In { Text, Opening, Tag, Comment, CData, Instruction };

    void enter(In place);
    /// The characters after < that tell what begins there.
    void opening(char c);
    void tag(char c);
    void endTag();
    /// Up to `end`, which may be parted between two pieces.
    void upTo(QByteArrayView end, char c);
    void object(const QString &what);

    int m_depthAtMost;
    int m_depth = 0;
    In m_in = In::Text;
    qint64 m_size = 0;      ///< of what is gone through now
    QByteArray m_beginning; ///< of what < opens, or the last of what ends it; all of a processing instruction
    QByteArray m_mark;      ///< the first bytes of the part
    int m_attributes = 0;
    char m_quote = '\0';
    char m_last = '\0'; ///< in a tag, the character before
    bool m_isClosing = false;
    QString m_objection;
};

} // namespace ducha
