#include "core/workbench/standard/standard_package.h"

#include "core/casereview/casereview_repository.h"
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

Result<QJsonObject> packageAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return incomplete(file.errorString());
    const QJsonObject package = QJsonDocument::fromJson(file.readAll()).object();
    if (package.isEmpty())
        return incomplete(path);
    return package;
}

QString listText(const QJsonValue &list)
{
    return QString::fromUtf8(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact));
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
    const auto package = packageAt(u":/standard/package.json"_s);
    if (!package)
        return package.error();
    Database &database = workbench.database();
    return workbench.write([&]() -> Result<> {
        DUCHA_TRY(installCatalogue(database, package->value(u"dimensions"_s).toArray()));
        DUCHA_TRY(installOutlines(database, package->value(u"outlines"_s).toArray()));
        const QJsonObject settings = package->value(u"settings"_s).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            DUCHA_TRY(SettingRepository(database).save({it.key(), it.value().toString()}));
        return {};
    });
}

Result<> installReviewPackage(Workbench &workbench)
{
    const auto package = packageAt(u":/standard/review.json"_s);
    if (!package)
        return package.error();
    Database &database = workbench.database();
    return workbench.write([&]() -> Result<> {
        for (const QJsonValue &sheet : package->value(u"templates"_s).toArray())
            DUCHA_TRY(SheetTemplateRepository(database).save(
                {SheetTemplateId::create(), sheet[u"kind"_s].toString(), sheet[u"version"_s].toInt(),
                 sheet[u"title"_s].toString(), sheet[u"agency_type"_s].toString(), sheet[u"words"_s].toString(),
                 listText(sheet[u"items"_s])}));
        for (const QJsonValue &scale : package->value(u"scales"_s).toArray())
            DUCHA_TRY(GradeScaleRepository(database).save({GradeScaleId::create(), scale[u"agency_type"_s].toString(),
                                                           scale[u"version"_s].toInt(), scale[u"title"_s].toString(),
                                                           listText(scale[u"grades"_s])}));
        return {};
    });
}

} // namespace ducha
