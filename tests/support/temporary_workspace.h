#pragma once

#include "core/storage/database.h"

#include <QtCore/QTemporaryDir>

namespace ducha {

/// 2026-07-03 09:00 in China: the fixed "now" of tests.
inline QDateTime testNow()
{
    return QDateTime(QDate(2026, 7, 3), QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600);
}

inline Session testSession()
{
    return {{QStringLiteral("device-a"), QStringLiteral("测试员甲")}, [] { return testNow(); }};
}

/// A fresh, migrated workspace file in a folder of its own, gone with the object.
struct TemporaryWorkspace {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.ducha"));
    std::unique_ptr<Database> database = [this] {
        auto made = Database::create(path, testSession());
        Q_ASSERT(made);
        return *std::move(made);
    }();
};

} // namespace ducha
