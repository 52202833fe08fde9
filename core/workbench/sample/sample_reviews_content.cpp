#include "core/workbench/sample/sample_reviews_content.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toString());
    return list;
}

SampleFlaw flawOf(const QJsonValue &json)
{
    SampleFlaw flaw;
    flaw.prefix = json[u"prefix"_s].toString();
    flaw.mark.flaw = enumFromName<FlawLevel>(json[u"flaw"_s].toString()).value_or(FlawLevel::None);
    flaw.mark.deduction = json[u"deduction"_s].toInt();
    flaw.mark.reason = json[u"reason"_s].toString();
    flaw.mark.basis = json[u"basis"_s].toString();
    flaw.mark.dossier = json[u"dossier"_s].toString();
    return flaw;
}

QList<SampleFlaw> flawsOf(const QJsonValue &array)
{
    QList<SampleFlaw> list;
    for (const QJsonValue &value : array.toArray())
        list.append(flawOf(value));
    return list;
}

} // namespace

Result<SampleReviewContent> sampleReviewContent()
{
    QFile file(u":/sample/reviews.json"_s);
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    SampleReviewContent content;
    content.flaws = flawsOf(json[u"flaws"_s]);
    content.majorFlaws = flawsOf(json[u"major"_s]);
    content.suspected = flawOf(json[u"suspected"_s]);
    content.suspected.mark.suspected = true;
    const QJsonObject facts = json[u"facts"_s].toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        content.facts.insert(it.key(), it.value().toArray().at(0).toString());
    content.disputes = strings(json[u"disputes"_s]);
    content.selfOpinions = strings(json[u"self"_s]);
    content.expertOpinions = strings(json[u"opinions"_s]);
    content.groupOpinions = strings(json[u"group"_s]);
    content.advice = strings(json[u"advice"_s]);
    content.replies = strings(json[u"replies"_s]);
    content.objection = json[u"objection"_s].toString();
    content.decision = json[u"decision"_s].toString();
    content.replacement = json[u"replacement"_s].toString();
    content.sealed = json[u"sealed"_s].toString();
    for (const QJsonValue &cause : json[u"causes"_s].toArray())
        content.causes.append({cause[u"title"_s].toString(), cause[u"text"_s].toString(),
                               cause[u"prefixes"_s].toString(), cause[u"dimension"_s].toString()});
    if (content.flaws.isEmpty() || content.majorFlaws.size() < 2 || content.causes.isEmpty())
        return Error{Error::Code::Storage,
                     {QT_TRANSLATE_NOOP("core", "The program is incomplete: its sample data is missing. Install it "
                                                "again.")},
                     u"sample/reviews.json"_s};
    return content;
}

} // namespace ducha
