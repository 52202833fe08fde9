#include "core/workbench/collision/roster_file.h"

#include "core/base/text_fold.h"
#include "core/exchange/table.h"
#include "core/exchange/xlsx_writer.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

enum Field {
    Code,
    Name,
    Number,
    Unit,
    Post,
    SpouseNames,
    SpouseNumbers,
    ChildNames,
    ChildNumbers,
    ServiceFrom,
    ServiceTo,
    Rank,
    Basis,
};
constexpr Field firstOptional = ServiceFrom;
constexpr qsizetype kRowsShown = 20;

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
        {u"service-from"_s, {u"入职日期"_s, u"参加工作时间"_s, u"任职日期"_s, u"任现职时间"_s}},
        {u"service-to"_s, {u"离任日期"_s, u"离职日期"_s, u"退休日期"_s}},
        {u"rank"_s, {u"职级"_s, u"职务层次"_s, u"级别"_s}},
        {u"basis"_s, {u"家属纳入依据"_s, u"纳入依据"_s, u"依据"_s}},
    };
    return all;
}

/// Of service-from: what tells when the present post began. The service, which counts, began then or long before.
const QStringList &presentPost()
{
    static const QStringList all{u"任职日期"_s, u"任现职时间"_s};
    return all;
}

/// A roster often has several of the columns that tell one of the last fields, such as 参加工作时间 and 任现职时间.
/// Each is looked for by itself; of one row the first that is filled counts.
struct Wanted {
    QList<FieldSpec> specs;
    QList<QList<qsizetype>> of; ///< by Field: indexes into the specs, the most telling first
};

Wanted wantedFields(const QHash<QString, QString> &headers)
{
    Wanted wanted;
    for (qsizetype i = 0; i < fields().size(); ++i) {
        FieldSpec field = fields().at(i);
        if (const QString header = headers.value(field.field); !header.isEmpty())
            field.aliases = {header};
        QList<FieldSpec> specs{field};
        if (i >= firstOptional) {
            specs.clear();
            for (const QString &alias : field.aliases)
                specs.append({field.field, {alias}});
        }
        QList<qsizetype> indexes;
        for (const FieldSpec &spec : specs) {
            indexes.append(wanted.specs.size());
            wanted.specs.append(spec);
        }
        wanted.of.append(indexes);
    }
    return wanted;
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

/// The row where the name begins that is merged over this one, when its number is not one of its own; else the row.
int officialsRow(const TableLine &line, const Wanted &wanted)
{
    const qsizetype number = wanted.of.at(Number).constFirst();
    const int name = line.mergedFrom.value(wanted.of.at(Name).constFirst());
    const int numbers = line.mergedFrom.value(number);
    const bool goesOn = name != 0 && name != line.row && (numbers == name || isBlankCell(line.values.value(number)));
    return goesOn ? name : line.row;
}

/// Only the family's own cells: one that is merged from above was read there.
void goOn(RosterLine &with, const TableLine &line, const Wanted &wanted)
{
    const auto own = [&](Field field) {
        const qsizetype column = wanted.of.at(field).constFirst();
        const int from = line.mergedFrom.value(column);
        return from == 0 || from == line.row ? line.values.value(column) : QString();
    };
    with.spouseNames = own(SpouseNames);
    with.spouseNumbers = own(SpouseNumbers);
    with.childNames = own(ChildNames);
    with.childNumbers = own(ChildNumbers);
    with.goesOn = true;
}

QList<RosterLine> linesOf(const FoundTable &table, const Wanted &wanted)
{
    QList<RosterLine> lines;
    for (const TableLine &line : table.lines) {
        if (const int row = officialsRow(line, wanted) - table.headerRow;
            row != line.row - table.headerRow && !lines.isEmpty() && lines.constLast().row == row) {
            RosterLine more = lines.constLast();
            goOn(more, line, wanted);
            lines.append(more);
            continue;
        }
        const auto filled = [&](Field field) {
            const QList<qsizetype> &columns = wanted.of.at(field);
            const auto found = std::find_if(columns.begin(), columns.end(),
                                            [&](qsizetype column) { return !isBlankCell(line.values.value(column)); });
            return found == columns.end() ? columns.constFirst() : *found;
        };
        const auto cell = [&](Field field) { return line.values.value(filled(field)); };
        const bool isOfPost = presentPost().contains(wanted.specs.at(filled(ServiceFrom)).aliases.constFirst());
        const QString serviceFrom = cell(ServiceFrom);
        lines.append({line.row - table.headerRow, cell(Code), cell(Name), cell(Number), cell(Unit), cell(Post),
                      cell(SpouseNames), cell(SpouseNumbers), cell(ChildNames), cell(ChildNumbers),
                      isOfPost && !isBlankCell(serviceFrom) ? u"不晚于"_s + serviceFrom : serviceFrom, cell(ServiceTo),
                      cell(Rank), cell(Basis)});
    }
    return lines;
}

/// The header, the first rows below it, and which column is which.
void describe(RosterFile &file, const Book &book, const FoundTable &table, const Wanted &wanted)
{
    const auto sheet =
        std::find_if(book.sheets.begin(), book.sheets.end(), [&](const Sheet &one) { return one.name == table.sheet; });
    if (sheet == book.sheets.end())
        return;
    for (const SheetRow &row : sheet->rows) {
        if (row.row == table.headerRow)
            file.headers = row.cells;
        else if (row.row > table.headerRow && file.rows.size() < kRowsShown)
            file.rows.append(row.cells);
    }
    for (qsizetype field = 0; field < wanted.of.size(); ++field) {
        for (const qsizetype spec : wanted.of.at(field)) {
            const int column = table.columns.at(spec) - 1;
            if (column < 0 || file.columns.contains(fields().at(field).field))
                continue;
            file.columns.insert(fields().at(field).field, column);
            file.headers.resize(std::max<qsizetype>(file.headers.size(), column + 1));
            file.headers[column] = table.headers.at(spec); // a header of several rows has its own words
        }
    }
}

} // namespace

QStringList rosterFieldNames()
{
    QStringList names;
    for (const FieldSpec &field : fields())
        names.append(field.field);
    return names;
}

Result<QString> rosterDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {file.errorString()}},
                     {},
                     Place{QFileInfo(path).fileName()}};
    return QString::fromLatin1(hash.result().toHex());
}

Result<> writeRosterTemplate(const QString &path)
{
    WriteSheet sheet;
    sheet.name = u"干部名册"_s;
    for (const FieldSpec &field : fields())
        sheet.columns.append({field.aliases.constFirst(), 20});
    return writeXlsx(path, sheet);
}

Result<Roster> readRoster(const QString &path, const QHash<QString, QString> &headers, const Progress &progress)
{
    auto file = readRosterFile(path, headers, progress);
    return file ? Result<Roster>(std::move(file->roster)) : Result<Roster>(file.error());
}

Result<RosterFile> readRosterFile(const QString &path, const QHash<QString, QString> &headers, const Progress &progress)
{
    const Wanted wanted = wantedFields(headers);
    const auto book = readBook(path, rosterLimits(), progress);
    if (!book)
        return book.error();
    const auto table = findTable(*book, wanted.specs);
    if (!table)
        return table.error();
    RosterFile file;
    file.roster = rosterOf(linesOf(*table, wanted));
    file.roster.remarks = table->remarks + file.roster.remarks;
    if (file.roster.entries.isEmpty())
        return Error{
            Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The roster holds nobody. Its rows need a name or a citizen's number.")},
            {},
            Place{QFileInfo(path).fileName(), table->sheet}};
    file.encoding = book->encoding;
    describe(file, *book, *table, wanted);
    return file;
}

} // namespace ducha
