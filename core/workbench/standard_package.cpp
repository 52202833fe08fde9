#include "core/workbench/standard_package.h"

#include "core/standard/standard_repository.h"
#include "core/workbench/workbench.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

Error incomplete(const QString &detail)
{
    return {
        Error::Code::Storage,
        {QT_TRANSLATE_NOOP("core", "The program is incomplete: its standard package is missing. Install it again.")},
        detail};
}

Result<> installCatalogue(Database &database, const QJsonArray &dimensions)
{
    DimensionRepository repository(database);
    int position = 0;
    for (const QJsonValue &value : dimensions) {
        const QJsonObject dimension = value.toObject();
        QStringList topics;
        for (const QJsonValue &topic : dimension.value(u"topics"_s).toArray())
            topics.append(topic.toString());
        DUCHA_TRY(repository.save({dimension.value(u"code"_s).toString(), dimension.value(u"title"_s).toString(),
                                   topics.join(u'\n'), ++position}));
    }
    return {};
}

Result<> installOutlines(Database &database, const QJsonArray &outlines)
{
    OutlineRepository repository(database);
    OutlineItemRepository items(database);
    for (const QJsonValue &value : outlines) {
        const QJsonObject json = value.toObject();
        const auto role = enumFromName<TalkRole>(json.value(u"role"_s).toString());
        if (!role)
            return incomplete(json.value(u"role"_s).toString());
        const Outline outline{OutlineId::create(), *role, json.value(u"title"_s).toString()};
        DUCHA_TRY(repository.save(outline));
        int position = 0;
        for (const QJsonValue &question : json.value(u"questions"_s).toArray())
            DUCHA_TRY(items.save({OutlineItemId::create(), outline.id, ++position, question.toString()}));
    }
    return {};
}

} // namespace

Result<> installStandardPackage(Workbench &workbench)
{
    QFile file(u":/standard/package.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(file.errorString());
    const QJsonObject package = QJsonDocument::fromJson(file.readAll()).object();
    if (package.isEmpty())
        return incomplete(u"package.json"_s);
    Database &database = workbench.database();
    return workbench.write([&]() -> Result<> {
        DUCHA_TRY(installCatalogue(database, package.value(u"dimensions"_s).toArray()));
        DUCHA_TRY(installOutlines(database, package.value(u"outlines"_s).toArray()));
        const QJsonObject settings = package.value(u"settings"_s).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            DUCHA_TRY(SettingRepository(database).save({it.key(), it.value().toString()}));
        return {};
    });
}

} // namespace ducha
