#include "core/storage/sql_error.h"

#include <QtCore/QFileInfo>
#include <QtSql/QSqlError>

namespace ducha {

Error errorFromSql(const QSqlError &error, const QString &file)
{
    constexpr int primaryCodeMask = 0xff; // SQLite's extended codes keep the primary one in the low byte
    const int code = error.nativeErrorCode().toInt() & primaryCodeMask;
    const QString detail = error.text();
    const Place place{.file = file};
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {
            Error::Code::Locked,
            {QT_TRANSLATE_NOOP("core", "The workspace is in use by another program. Close it there and try again.")},
            detail,
            place};
    case 8: // SQLITE_READONLY
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The workspace is read-only. Copy it to a place where you may write.")},
                detail,
                place};
    case 13: // SQLITE_FULL
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The disk is full. Nothing was changed; free some space and try again.")},
                detail,
                place};
    case 10: // SQLITE_IOERR
    case 14: // SQLITE_CANTOPEN
    case 3:  // SQLITE_PERM
        return {Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The workspace cannot be read or written. Check the disk and your rights.")},
                detail,
                place};
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return {Error::Code::Workspace,
                {QT_TRANSLATE_NOOP("core", "The workspace is damaged. Leave it as it is and restore a backup.")},
                detail,
                place};
    case 19: // SQLITE_CONSTRAINT
        return {Error::Code::Conflict,
                {QT_TRANSLATE_NOOP("core", "The change breaks a rule of the workspace and was not made.")},
                detail,
                place};
    default:
        return {Error::Code::Storage,
                {QT_TRANSLATE_NOOP("core", "The workspace answered with an error and nothing was changed.")},
                detail,
                place};
    }
}

} // namespace ducha
