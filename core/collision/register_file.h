#pragma once

#include "core/base/check_message.h"
#include "core/base/enum_names.h"
#include "core/base/result.h"
#include "core/collision/scan/register_scan.h"

#include <QtCore/QHash>

#include <array>

namespace ducha {

/// What a register extract says of a person and a company (domain.md F, cli.md `collide`).
enum class RegisterField {
    Company,
    CreditCode,
    Role,
    Name,
    Number,
    Status,
    Founded,
    Ended,
    Share,
    Capital,
    Authority,
    Type,
    RoleFrom,
    RoleTo,
};
inline constexpr int kRegisterFields = 14;

constexpr auto enumNames(RegisterField)
{
    return EnumTable<RegisterField, kRegisterFields>{{{RegisterField::Company, u"company"},
                                                      {RegisterField::CreditCode, u"uscc"},
                                                      {RegisterField::Role, u"role"},
                                                      {RegisterField::Name, u"name"},
                                                      {RegisterField::Number, u"id"},
                                                      {RegisterField::Status, u"status"},
                                                      {RegisterField::Founded, u"founded"},
                                                      {RegisterField::Ended, u"ended"},
                                                      {RegisterField::Share, u"share"},
                                                      {RegisterField::Capital, u"capital"},
                                                      {RegisterField::Authority, u"authority"},
                                                      {RegisterField::Type, u"type"},
                                                      {RegisterField::RoleFrom, u"role-from"},
                                                      {RegisterField::RoleTo, u"role-to"}}};
}

/// What the user says of a register; what is not said is found out.
struct RegisterChoice {
    QHash<RegisterField, QString> headers; ///< the header of a field whose name is not known
    QString encoding;                      ///< UTF-8 or GB18030
    QString name;                          ///< what the file is called, where it stands for another
};

/// A register extract that can be scanned.
struct RegisterFile {
    QString path;
    QString name;     ///< of the file, without its folder
    QString encoding; ///< UTF-8, UTF-8 BOM, GB18030
    scan::RegisterLayout layout;
    QStringList headers;                           ///< as they stand in the file
    std::array<int, kRegisterFields> columns = {}; ///< by RegisterField, from 0; -1: the file has none
    QList<CheckMessage> remarks;
    qint64 modified = 0; ///< with the size in `layout`, tells whether the file changed since

    [[nodiscard]] int column(RegisterField field) const { return columns[size_t(field)]; }
};

/// Looks at the beginning of a register extract in CSV: encoding, separator, header. Input, with the place and what to
/// do, for a file that is no text, is UTF-16, is not what `choice` says, has a line longer than scan::kLongestRecord or
/// more than 1,000 columns, whose header is not known or holds one field twice, or that has neither names nor numbers.
Result<RegisterFile> openRegister(const QString &path, const RegisterChoice &choice = {});

/// The same for content in hand, such as what another form of table was turned into; always UTF-8.
Result<RegisterFile> openRegister(const QByteArray &content, const QString &name, const RegisterChoice &choice = {});

/// What extracts usually call the column of a field.
[[nodiscard]] QString registerHeader(RegisterField field);

/// The text of bytes of a register.
[[nodiscard]] QString registerText(std::string_view bytes, scan::Encoding encoding);

/// The cells of a record as the header has them, trimmed.
[[nodiscard]] QStringList recordCells(std::string_view record, const RegisterFile &file);

/// The cells of a record by RegisterField, trimmed; empty where the file has no such column.
[[nodiscard]] QStringList registerCells(std::string_view record, const RegisterFile &file);

} // namespace ducha
