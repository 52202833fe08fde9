#pragma once

#include "core/base/enum_names.h"
#include "core/base/strong_id.h"
#include "core/storage/database.h"

#include <QtCore/QDate>
#include <QtSql/QSqlQuery>

#include <concepts>
#include <optional>

namespace ducha {

/// How a value is kept: `toStored` makes it, `fromStored` reads it and answers nullopt for text it does not know.
inline QVariant toStored(const QString &value)
{
    return value.isNull() ? QLatin1StringView("") : QVariant(value); // a null QString would be SQL's NULL
}
inline QVariant toStored(int value)
{
    return value;
}
inline QVariant toStored(qint64 value)
{
    return value;
}
inline QVariant toStored(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toStored(const QDate &value)
{
    return value.isValid() ? value.toString(Qt::ISODate) : QVariant(QMetaType::fromType<QString>());
}
inline QVariant toStored(const QDateTime &value)
{
    return value.isValid() ? value.toOffsetFromUtc(value.offsetFromUtc()).toString(Qt::ISODateWithMs)
                           : QVariant(QMetaType::fromType<QString>());
}
template <class Tag>
QVariant toStored(const StrongId<Tag> &value)
{
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value.toString();
}
template <NamedEnum E>
QVariant toStored(E value)
{
    return enumName(value);
}

template <class T>
struct StoredAs;
template <>
struct StoredAs<QString> {
    static std::optional<QString> read(const QVariant &v) { return v.toString(); }
};
template <>
struct StoredAs<int> {
    static std::optional<int> read(const QVariant &v) { return v.toInt(); }
};
template <>
struct StoredAs<qint64> {
    static std::optional<qint64> read(const QVariant &v) { return v.toLongLong(); }
};
template <>
struct StoredAs<bool> {
    static std::optional<bool> read(const QVariant &v) { return v.toInt() != 0; }
};
template <>
struct StoredAs<QDate> {
    static std::optional<QDate> read(const QVariant &v)
    {
        const QDate date = QDate::fromString(v.toString(), Qt::ISODate);
        return v.isNull() || date.isValid() ? std::optional(date) : std::nullopt;
    }
};
template <>
struct StoredAs<QDateTime> {
    static std::optional<QDateTime> read(const QVariant &v)
    {
        const QDateTime time = QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
        return v.isNull() || time.isValid() ? std::optional(time) : std::nullopt;
    }
};
template <class Tag>
struct StoredAs<StrongId<Tag>> {
    static std::optional<StrongId<Tag>> read(const QVariant &v)
    {
        return v.isNull() ? std::optional(StrongId<Tag>()) : StrongId<Tag>::fromString(v.toString());
    }
};
template <NamedEnum E>
struct StoredAs<E> {
    static std::optional<E> read(const QVariant &v) { return enumFromName<E>(v.toString()); }
};

/// One column of a record table and the member that it keeps.
template <class Entity>
struct Column {
    QString name;
    std::function<QVariant(const Entity &)> read;
    std::function<bool(Entity &, const QVariant &)> write; ///< false: the stored value is unknown
};

template <class Entity, class T>
Column<Entity> column(QStringView name, T Entity::*member)
{
    return {name.toString(), [member](const Entity &entity) { return toStored(entity.*member); },
            [member](Entity &entity, const QVariant &stored) {
                const auto value = StoredAs<T>::read(stored);
                if (value)
                    entity.*member = *value;
                return value.has_value();
            }};
}

/// The table of one kind of record. Repositories derive from it and add their queries; every table has the columns
/// `id`, `voided_at` and `void_reason` beside those given, and voided records stay out of every answer.
template <class Entity>
class RecordTable {
public:
    RecordTable(Database &database, QStringView table, QList<Column<Entity>> columns)
        : m_database(database), m_table(table.toString()), m_columns(std::move(columns))
    {
    }

    /// Inserts the record or changes the one of the same id; NotFound when that was withdrawn. Only inside a
    /// transaction.
    Result<> save(const Entity &entity)
    {
        QStringList names, places, changes;
        Binds binds;
        for (const auto &column : m_columns) {
            names.append(column.name);
            places.append(u':' + column.name);
            if (column.name != QLatin1StringView("id"))
                changes.append(column.name + QLatin1StringView(" = excluded.") + column.name);
            binds.append({u':' + column.name, column.read(entity)});
        }
        const QLatin1StringView comma(", ");
        const QString sql = QLatin1StringView("INSERT INTO ") + m_table + QLatin1StringView(" (") + names.join(comma) +
                            QLatin1StringView(") VALUES (") + places.join(comma) +
                            QLatin1StringView(") ON CONFLICT (id) DO UPDATE SET ") + changes.join(comma) +
                            QLatin1StringView(" WHERE voided_at IS NULL");
        return changedOne(m_database.run(sql, binds), binds.constFirst().second.toString());
    }

    /// NotFound where there is none, or it was voided.
    template <class Id>
    Result<Entity> byId(const Id &id) const
    {
        auto found = where(QStringLiteral("id = :id"), {{QStringLiteral(":id"), id.toString()}});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return gone(id.toString());
        return found->takeFirst();
    }

    /// The records that meet `condition` (SQL over the table's columns; empty means all), in `order`.
    Result<QList<Entity>> where(const QString &condition, const Binds &binds = {},
                                const QString &order = QStringLiteral("id")) const
    {
        QStringList names;
        for (const auto &column : m_columns)
            names.append(column.name);
        QString sql = QLatin1StringView("SELECT ") + names.join(QLatin1StringView(", ")) + QLatin1StringView(" FROM ") +
                      m_table + QLatin1StringView(" WHERE voided_at IS NULL");
        if (!condition.isEmpty())
            sql += QLatin1StringView(" AND (") + condition + u')';
        sql += QLatin1StringView(" ORDER BY ") + order;
        auto query = m_database.run(sql, binds);
        if (!query)
            return query.error();
        QList<Entity> records;
        while (query->next()) {
            Entity entity;
            for (int i = 0; i < m_columns.size(); ++i) {
                if (!m_columns.at(i).write(entity, query->value(i)))
                    return Error{Error::Code::Storage,
                                 {QT_TRANSLATE_NOOP("core", "The workspace holds a value that this program does not "
                                                            "know (%1.%2)."),
                                  {m_table, m_columns.at(i).name}},
                                 query->value(i).toString(),
                                 {}};
            }
            records.append(std::move(entity));
        }
        return records;
    }

    /// Takes the record out of every list and count; it stays in the file with the reason. NotFound where there is
    /// none. Only inside a transaction.
    template <class Id>
    Result<> withdraw(const Id &id, const QString &reason)
    {
        const QString sql = QLatin1StringView("UPDATE ") + m_table +
                            QLatin1StringView(" SET voided_at = :at, void_reason = :reason WHERE id = :id "
                                              "AND voided_at IS NULL");
        return changedOne(m_database.run(sql, {{QStringLiteral(":at"), toStored(m_database.now())},
                                               {QStringLiteral(":reason"), toStored(reason)},
                                               {QStringLiteral(":id"), id.toString()}}),
                          id.toString());
    }

protected:
    Database &database() const { return m_database; }

private:
    [[nodiscard]] Error gone(const QString &id) const
    {
        return {Error::Code::NotFound,
                {QT_TRANSLATE_NOOP("core", "The record no longer exists. Refresh the list.")},
                m_table + u' ' + id,
                {}};
    }

    Result<> changedOne(const Result<QSqlQuery> &query, const QString &id) const
    {
        if (!query)
            return query.error();
        return query->numRowsAffected() == 0 ? Result<>(gone(id)) : Result<>();
    }

    Database &m_database;
    QString m_table;
    QList<Column<Entity>> m_columns;
};

} // namespace ducha
