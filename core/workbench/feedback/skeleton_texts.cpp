#include "core/workbench/feedback/skeleton_texts.h"

#include "core/workbench/settings.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

using S = CheckMessage::Severity;

const QString demandsKey = u"demands"_s;
const QString advicePrefix = u"advice."_s;

/// The office's wording by key; empty where none or nothing readable is stored.
Result<QJsonObject> storedTexts(Workbench &workbench)
{
    const auto stored = settingOf(workbench, setting::kFeedbackTexts);
    if (!stored)
        return stored.error();
    return QJsonDocument::fromJson(stored->toUtf8()).object();
}

QString textIn(const QJsonObject &texts, const QString &key)
{
    if (key == demandsKey) {
        QStringList lines;
        for (const QJsonValue &line : texts[key].toArray())
            lines.append(line.toString());
        return lines.join(u'\n');
    }
    return key.startsWith(advicePrefix) ? texts[u"advice"_s][key.mid(advicePrefix.size())].toString()
                                        : texts[key].toString();
}

void putInto(QJsonObject &texts, const QString &key, const QString &text)
{
    if (key == demandsKey) {
        texts[key] = QJsonArray::fromStringList(text.split(u'\n'));
    } else if (key.startsWith(advicePrefix)) {
        QJsonObject advice = texts[u"advice"_s].toObject();
        advice[key.mid(advicePrefix.size())] = text;
        texts[u"advice"_s] = advice;
    } else {
        texts[key] = text;
    }
}

/// One line; of the demands, one line each.
QString tidied(const QString &key, const QString &text)
{
    if (key != demandsKey)
        return text.simplified();
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines.join(u'\n');
}

QStringList placesOf(const QString &key)
{
    if (key == u"title"_s)
        return {u"单位"_s};
    if (key == u"immediate"_s || key.startsWith(advicePrefix))
        return {};
    QStringList places{u"单位"_s, u"市委"_s, u"督察组"_s, u"谈话"_s, u"座谈"_s, u"资料"_s, u"底稿"_s,
                       u"问题"_s, u"严重"_s, u"较重"_s,   u"一般"_s, u"方案"_s, u"整改"_s};
    if (key != u"lead-undated"_s)
        places += {u"进驻"_s, u"撤离"_s};
    return places;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"【([^【】]*)】"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

bool hasLooseBracket(const QString &text)
{
    static const QRegularExpression place(u"【[^【】]*】"_s);
    const QString rest = QString(text).remove(place);
    return rest.contains(u'【') || rest.contains(u'】');
}

QList<SkeletonText> textsOf(const QJsonObject &standard, const QJsonObject &stored)
{
    QStringList keys{u"title"_s, u"lead"_s,       u"lead-undated"_s, u"now"_s,
                     u"done"_s,  u"assessment"_s, u"found"_s,        u"immediate"_s};
    for (const QString &dimension : standard[u"advice"_s].toObject().keys())
        keys.append(advicePrefix + dimension);
    keys.append(demandsKey);
    QList<SkeletonText> texts;
    for (const QString &key : std::as_const(keys)) {
        SkeletonText text{key, tidied(key, stored[key].toString()), textIn(standard, key), placesOf(key)};
        if (text.text.isEmpty() || hasBlocker(checkSkeletonText(text)))
            text.text = text.standard;
        texts.append(text);
    }
    return texts;
}

} // namespace

Result<QJsonObject> standardTemplate()
{
    QFile file(u":/templates/feedback.json"_s);
    if (file.open(QIODevice::ReadOnly)) {
        if (const auto document = QJsonDocument::fromJson(file.readAll()); document.isObject())
            return document.object();
    }
    return Error{Error::Code::Storage,
                 {QT_TRANSLATE_NOOP("core", "The program is incomplete: the template of the feedback is missing. "
                                            "Install it again.")}};
}

Result<QList<SkeletonText>> skeletonTexts(Workbench &workbench)
{
    const auto standard = standardTemplate();
    if (!standard)
        return standard.error();
    const auto stored = storedTexts(workbench);
    if (!stored)
        return stored.error();
    return textsOf(*standard, *stored);
}

QList<CheckMessage> checkSkeletonText(const SkeletonText &text)
{
    QList<CheckMessage> messages;
    const auto say = [&](S severity, const QString &rule, Message message) {
        messages.append({severity, rule, text.key, std::move(message)});
    };
    if (text.text.simplified().isEmpty())
        say(S::Blocker, u"template-empty"_s,
            {QT_TRANSLATE_NOOP("core", "Write the sentence, or go back to the program's wording.")});
    if (hasLooseBracket(text.text))
        say(S::Blocker, u"template-bracket"_s,
            {QT_TRANSLATE_NOOP("core", "A 【 or 】 stands without the other. Write places as 【单位】.")});
    const QStringList found = placesIn(text.text);
    for (const QString &place : found) {
        if (!text.places.contains(place))
            say(S::Blocker, u"template-place"_s,
                {QT_TRANSLATE_NOOP("core", "Nothing is put into the place 【%1】. These can be used here: %2."),
                 {place, text.places.isEmpty() ? u"—"_s : u"【"_s + text.places.join(u"】【"_s) + u"】"_s}});
    }
    for (const QString &place : placesIn(text.standard)) {
        if (!found.contains(place))
            say(S::Warning, u"template-missing"_s,
                {QT_TRANSLATE_NOOP("core",
                                   "The place 【%1】 is not used: what it holds will not stand in the feedback."),
                 {place}});
    }
    return messages;
}

Result<> saveSkeletonTexts(Workbench &workbench, const QMap<QString, QString> &texts)
{
    return workbench.write([&]() -> Result<> {
        auto known = skeletonTexts(workbench);
        if (!known)
            return known.error();
        for (const QString &key : texts.keys()) {
            if (std::none_of(known->begin(), known->end(), [&](const SkeletonText &one) { return one.key == key; }))
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "The feedback has no sentence \"%1\"."), {key}},
                             key};
        }
        QJsonObject stored;
        for (SkeletonText &text : *known) {
            text.text = tidied(text.key, texts.value(text.key, text.text));
            const auto checks = checkSkeletonText(text);
            for (const CheckMessage &check : checks) {
                if (check.severity == S::Blocker)
                    return Error{Error::Code::Invalid, check.message, text.key};
            }
            if (text.text != text.standard)
                stored[text.key] = text.text;
        }
        return setSetting(workbench, setting::kFeedbackTexts,
                          stored.isEmpty() ? QString()
                                           : QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
    });
}

Result<QJsonObject> skeletonTemplate(Workbench &workbench)
{
    auto result = standardTemplate();
    if (!result)
        return result;
    const auto stored = storedTexts(workbench);
    if (!stored)
        return stored.error();
    for (const SkeletonText &text : textsOf(*result, *stored))
        putInto(*result, text.key, text.text);
    return result;
}

} // namespace ducha
