#include "core/storage/attachment_store.h"

#include "core/storage/database.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr qint64 kPiece = 1024 * 1024;

Error cancelled()
{
    return {Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}, {}, {}};
}

Error unreadable(const QFile &file)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP("core", "The file cannot be read. Check that it is there and that you may read it.")},
            file.errorString(),
            {.file = file.fileName()}};
}

Error missing(const Database &database, const QString &sha256)
{
    return {Error::Code::Workspace,
            {QT_TRANSLATE_NOOP("core", "The stored file is damaged or missing. Restore a backup.")},
            sha256,
            {.file = database.path()}};
}

/// Reads the file once, in pieces, and gives each to `take`.
Result<StoredContent> readPieces(const QString &path, const std::function<Result<>(const QByteArray &, int)> &take,
                                 const Progress &progress, int pass)
{
    QFile file(path);
    // A pipe or a device may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(file);
    const int pieces = static_cast<int>((file.size() + kPiece - 1) / kPiece);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredContent content;
    for (int index = 0; !file.atEnd(); ++index) {
        if (!goOn(progress, pass * pieces + index, 2 * pieces))
            return cancelled();
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            return unreadable(file);
        hash.addData(piece);
        content.size += piece.size();
        DUCHA_TRY(take(piece, index));
    }
    content.sha256 = QString::fromLatin1(hash.result().toHex());
    return content;
}

} // namespace

Result<StoredContent> storeContent(Database &database, const QString &path, const Progress &progress)
{
    // Twice over the file: the digest names the pieces, so it must be known before the first is written.
    const auto first = readPieces(
        path, [](const QByteArray &, int) { return Result<>(); }, progress, 0);
    if (!first)
        return first.error();
    if (first->size == 0)
        return Error{Error::Code::Input, {QT_TRANSLATE_NOOP("core", "The file is empty.")}, {}, {.file = path}};
    auto known = database.run(u"SELECT 1 FROM attachment_content WHERE sha256 = :sha", {{u":sha"_s, first->sha256}});
    if (!known)
        return known.error();
    if (known->next())
        return *first;
    const auto stored = database.inTransaction([&]() -> Result<> {
        DUCHA_TRY(database.run(u"INSERT INTO attachment_content (sha256, size) VALUES (:sha, :size)",
                               {{u":sha"_s, first->sha256}, {u":size"_s, first->size}}));
        const auto second = readPieces(
            path,
            [&](const QByteArray &piece, int index) -> Result<> {
                DUCHA_TRY(
                    database.run(u"INSERT INTO attachment_piece (sha256, ordinal, data) VALUES (:sha, :ordinal, :data)",
                                 {{u":sha"_s, first->sha256}, {u":ordinal"_s, index}, {u":data"_s, piece}}));
                return {};
            },
            progress, 1);
        if (!second)
            return second.error();
        if (second->sha256 != first->sha256)
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "The file changed while it was read. Close the program that writes "
                                                    "it and try again.")},
                         {},
                         {.file = path}};
        return {};
    });
    if (!stored)
        return stored.error();
    return *first;
}

Result<qint64> contentSize(Database &database, const QString &sha256)
{
    auto size = database.run(u"SELECT size FROM attachment_content WHERE sha256 = :sha", {{u":sha"_s, sha256}});
    if (!size)
        return size.error();
    if (!size->next())
        return missing(database, sha256);
    return size->value(0).toLongLong();
}

Result<QStringList> attachedAs(Database &database, const QString &sha256)
{
    auto attached =
        database.run(u"SELECT code FROM attachment WHERE sha256 = :sha ORDER BY code", {{u":sha"_s, sha256}});
    if (!attached)
        return attached.error();
    QStringList codes;
    while (attached->next())
        codes.append(attached->value(0).toString());
    return codes;
}

Result<> eraseContent(Database &database, const QString &sha256)
{
    const Binds binds{{u":sha"_s, sha256}};
    DUCHA_TRY(database.run(u"DELETE FROM attachment_piece WHERE sha256 = :sha", binds));
    DUCHA_TRY(database.run(u"DELETE FROM attachment_content WHERE sha256 = :sha", binds));
    return {};
}

Result<> writeContent(Database &database, const QString &sha256, QIODevice &out, const Progress &progress)
{
    const auto size = contentSize(database, sha256);
    if (!size)
        return size.error();
    const Error damaged = missing(database, sha256);
    const int pieces = static_cast<int>((*size + kPiece - 1) / kPiece);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int index = 0; index < pieces; ++index) {
        if (!goOn(progress, index, pieces))
            return cancelled();
        auto piece = database.run(u"SELECT data FROM attachment_piece WHERE sha256 = :sha AND ordinal = :ordinal",
                                  {{u":sha"_s, sha256}, {u":ordinal"_s, index}});
        if (!piece)
            return piece.error();
        if (!piece->next())
            return damaged;
        const QByteArray data = piece->value(0).toByteArray();
        hash.addData(data);
        if (out.write(data) != data.size())
            return Error{Error::Code::Io,
                         {QT_TRANSLATE_NOOP("core", "The file cannot be written. Check the space on the disk.")},
                         out.errorString(),
                         {}};
    }
    if (QString::fromLatin1(hash.result().toHex()) != sha256)
        return damaged;
    return {};
}

Result<> verifyContents(Database &database, const Progress &progress)
{
    auto contents = database.run(u"SELECT sha256 FROM attachment_content ORDER BY sha256");
    if (!contents)
        return contents.error();
    QStringList digests;
    while (contents->next())
        digests.append(contents->value(0).toString());
    QFile nowhere(u"/dev/null"_s);
    if (!nowhere.open(QIODevice::WriteOnly))
        return unreadable(nowhere);
    for (int i = 0; i < digests.size(); ++i) {
        if (!goOn(progress, i, static_cast<int>(digests.size())))
            return cancelled();
        DUCHA_TRY(writeContent(database, digests.at(i), nowhere));
    }
    return {};
}

} // namespace ducha
