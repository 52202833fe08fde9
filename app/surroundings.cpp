#include "app/surroundings.h"

#include "core/base/strong_id.h"

#include <QtCore/QSettings>

#include <pwd.h>
#include <unistd.h>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString accountName()
{
    const passwd *account = getpwuid(getuid());
    if (!account)
        return u"uid %1"_s.arg(getuid());
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

} // namespace

Session sessionHere()
{
    QSettings settings(u"ducha"_s, u"ducha"_s);
    QString device = settings.value("device").toString();
    if (device.isEmpty()) {
        device = uuidText(newUuid7());
        settings.setValue("device", device); // where this cannot be kept, the next start is another device: still right
    }
    const QString person = settings.value("person").toString();
    return {{device, person.isEmpty() ? accountName() : person}, [] { return QDateTime::currentDateTime(); }};
}

} // namespace ducha
