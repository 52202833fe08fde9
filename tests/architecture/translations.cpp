#include "tests/architecture/translations.h"

#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

Translated readMessage(QXmlStreamReader &xml, const QString &context)
{
    Translated message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment"_s) {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.type = xml.attributes().value(u"type"_s).toString();
            QString text;
            while (!xml.atEnd() &&
                   !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation"_s)) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement() && xml.name() == u"numerusform"_s)
                    message.texts.append(xml.readElementText());
            }
            if (message.texts.isEmpty())
                message.texts.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The places of a text, sorted; %L1 is the place %1.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d{1,2}|n)"_s);
    QStringList result;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        result.append(matches.next().captured(1));
    result.removeDuplicates();
    result.sort();
    return result;
}

QString keyOf(const Translated &message)
{
    return message.context + u'\x1f' + message.source + u'\x1f' + message.comment;
}

QString nameOf(const Translated &message)
{
    return u"[%1] %2"_s.arg(message.context, message.source);
}

QSet<QString> keysOf(const QList<Translated> &messages)
{
    QSet<QString> result;
    for (const Translated &message : messages)
        result.insert(keyOf(message));
    return result;
}

} // namespace

QList<Translated> readTranslations(const QString &text)
{
    QList<Translated> result;
    QXmlStreamReader xml(text);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"message"_s)
            result.append(readMessage(xml, context));
    }
    return result;
}

QStringList translationOffences(const QString &path, const QString &xml)
{
    QStringList result;
    for (const Translated &message : readTranslations(xml)) {
        const bool isEmpty = std::any_of(message.texts.begin(), message.texts.end(),
                                         [](const QString &text) { return text.trimmed().isEmpty(); });
        if (!message.type.isEmpty())
            result.append(offence(path, 0, u"%1: %2"_s.arg(message.type, nameOf(message))));
        else if (isEmpty)
            result.append(offence(path, 0, u"not translated: "_s + nameOf(message)));
        else if (std::any_of(message.texts.begin(), message.texts.end(),
                             [&](const QString &text) { return placesOf(text) != placesOf(message.source); }))
            result.append(offence(path, 0, u"other places than the source (%1, %2 …): "_s + nameOf(message)));
    }
    return result;
}

QStringList coverageOffences(const QList<Translated> &extracted, const QList<Translated> &translated)
{
    QStringList result;
    const QSet<QString> have = keysOf(translated);
    const QSet<QString> want = keysOf(extracted);
    for (const Translated &message : extracted) {
        if (!have.contains(keyOf(message)))
            result.append(u"no translation: "_s + nameOf(message));
    }
    for (const Translated &message : translated) {
        if (!want.contains(keyOf(message)))
            result.append(u"no longer in the sources: "_s + nameOf(message));
    }
    result.removeDuplicates();
    return result;
}

} // namespace ducha::architecture
