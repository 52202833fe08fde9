#include "core/workbench/sample/sample_content.h"

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

} // namespace

Result<SampleContent> sampleContent()
{
    QFile file(u":/sample/findings.json"_s);
    const QJsonObject json =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    SampleContent content;
    for (const QJsonValue &value : json.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        const auto text = [&](const QString &key) { return finding.value(key).toString(); };
        const auto severity = enumFromName<Severity>(text(u"severity"_s));
        const auto type = enumFromName<ProblemType>(text(u"type"_s));
        if (!severity || !type)
            break;
        SampleProblem problem{
            text(u"dimension"_s),         text(u"title"_s), text(u"text"_s), text(u"said"_s), *severity, *type,
            finding.contains(u"agency"_s)};
        for (const QJsonValue &item : finding.value(u"items"_s).toArray())
            problem.items.append({item.toArray().at(0).toString(), item.toArray().at(1).toString()});
        content.problems.append(problem);
    }
    content.answers = strings(json.value(u"answers"_s));
    content.themes = strings(json.value(u"themes"_s));
    if (content.problems.size() != json.value(u"findings"_s).toArray().size() || content.problems.isEmpty())
        return Error{Error::Code::Storage,
                     {QT_TRANSLATE_NOOP("core", "The program is incomplete: its sample data is missing. Install it "
                                                "again.")},
                     u"sample/findings.json"_s};
    return content;
}

QString inWordsOf(AgencyType agency, const QString &text)
{
    if (agency == AgencyType::Court)
        return text;
    // Longer words first: what they contain must not be replaced under them.
    static const QList<QPair<QString, QString>> words{{u"审判委员会"_s, u"班子会议"_s},
                                                      {u"院长办公会"_s, u"班子办公会"_s},
                                                      {u"审判执行"_s, u"执法办案"_s},
                                                      {u"人民法庭"_s, u"派出机构"_s},
                                                      {u"基层法庭"_s, u"基层派出机构"_s},
                                                      {u"巡回审判"_s, u"巡回服务"_s},
                                                      {u"裁判送达"_s, u"决定送达"_s},
                                                      {u"裁判"_s, u"决定"_s},
                                                      {u"开庭前"_s, u"办理前"_s},
                                                      {u"庭审"_s, u"办案"_s},
                                                      {u"庭务会"_s, u"科务会"_s},
                                                      {u"立案庭"_s, u"受理部门"_s},
                                                      {u"审管办"_s, u"督导部门"_s},
                                                      {u"执行局"_s, u"业务部门"_s},
                                                      {u"庭室"_s, u"科室"_s},
                                                      {u"法庭"_s, u"派出机构"_s},
                                                      {u"法警"_s, u"人员"_s},
                                                      {u"法官"_s, u"承办人"_s},
                                                      {u"院领导"_s, u"班子领导"_s},
                                                      {u"院内"_s, u"单位内"_s},
                                                      {u"庭长"_s, u"科长"_s},
                                                      {u"庭里"_s, u"科里"_s}};
    QString result = text;
    for (const auto &[from, to] : words)
        result.replace(from, to);
    return result;
}

} // namespace ducha
