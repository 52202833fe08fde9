#include "core/workbench/settings.h"

#include "core/standard/standard_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<QString> settingOf(Workbench &workbench, QStringView name)
{
    const auto found = SettingRepository(workbench.database()).where(u"id = :id"_s, {{u":id"_s, name.toString()}});
    if (!found)
        return found.error();
    return found->isEmpty() ? QString() : found->constFirst().value;
}

Result<> setSetting(Workbench &workbench, QStringView name, const QString &value)
{
    return workbench.write([&] {
        return SettingRepository(workbench.database()).save({name.toString(), value.trimmed()});
    });
}

} // namespace ducha
