#include "core/workbench/collision/roster_file.h"

#include "core/exchange/table.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

enum Field { Code, Name, Number, Unit, Post, SpouseNames, SpouseNumbers, ChildNames, ChildNumbers };

const QList<FieldSpec> &fields()
{
    static const QList<FieldSpec> all{
        {u"code"_s, {u"编号"_s, u"人员编号"_s}},
        {u"name"_s, {u"姓名"_s}, true},
        {u"id"_s, {u"公民身份号码"_s, u"身份证号"_s, u"身份证号码"_s, u"证件号码"_s}},
        {u"unit"_s, {u"工作单位"_s, u"单位"_s}},
        {u"post"_s, {u"职务"_s}},
        {u"spouse-name"_s, {u"配偶姓名"_s}},
        {u"spouse-id"_s, {u"配偶公民身份号码"_s, u"配偶身份证号"_s, u"配偶身份证号码"_s}},
        {u"child-name"_s, {u"子女姓名"_s}},
        {u"child-id"_s, {u"子女公民身份号码"_s, u"子女身份证号"_s, u"子女身份证号码"_s}},
    };
    return all;
}

ReadLimits rosterLimits()
{
    ReadLimits limits;
    limits.fileBytes = 64LL << 20;
    limits.inflatedBytes = 256LL << 20;
    limits.rows = 200'000;
    limits.totalCharacters = 32'000'000;
    return limits;
}

} // namespace

QStringList rosterFieldNames()
{
    QStringList names;
    for (const FieldSpec &field : fields())
        names.append(field.field);
    return names;
}

Result<Roster> readRoster(const QString &path, const QHash<QString, QString> &headers, const Progress &progress)
{
    QList<FieldSpec> wanted = fields();
    for (FieldSpec &field : wanted) {
        if (const QString header = headers.value(field.field); !header.isEmpty())
            field.aliases = {header};
    }
    const auto book = readBook(path, rosterLimits(), progress);
    if (!book)
        return book.error();
    const auto table = findTable(*book, wanted);
    if (!table)
        return table.error();
    QList<RosterLine> lines;
    for (const TableLine &line : table->lines) {
        const auto cell = [&line](Field field) { return line.values.value(field); };
        lines.append({line.row - table->headerRow, cell(Code), cell(Name), cell(Number), cell(Unit), cell(Post),
                      cell(SpouseNames), cell(SpouseNumbers), cell(ChildNames), cell(ChildNumbers)});
    }
    Roster roster = rosterOf(lines);
    roster.remarks = table->remarks + roster.remarks;
    if (roster.entries.isEmpty())
        return Error{
            Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The roster holds nobody. Its rows need a name or a citizen's number.")},
            {},
            Place{QFileInfo(path).fileName(), table->sheet}};
    return roster;
}

} // namespace ducha
