#include "core/exchange/xlsx/xlsx_reader.h"

#include "core/exchange/xlsx/sheet_reader.h"
#include "core/exchange/xlsx/zip_package.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

struct Relation {
    QString type; ///< the last word of its name: worksheet, sharedStrings, styles …
    QString target;
};

struct SheetEntry {
    QString name;
    QString part;
    bool hidden = false;
};

/// A relation's target as the name of a part; relative ones belong to the folder of the part that has it.
QString resolved(const QString &part, const QString &target)
{
    const QString path = QString(target).replace(u'\\', u'/');
    if (path.startsWith(u'/'))
        return path.mid(1);
    QStringList folders = part.split(u'/');
    folders.removeLast();
    for (const QString &step : path.split(u'/')) {
        if (step == u".."_s && !folders.isEmpty())
            folders.removeLast();
        else if (step != u".."_s && step != u"."_s)
            folders.append(step);
    }
    return folders.join(u'/');
}

/// Reads one workbook, part after part.
class XlsxReading {
public:
    XlsxReading(ZipPackage package, const QString &file, const ReadLimits &limits, const Progress &progress)
        : m_package(std::move(package)), m_limits(limits), m_progress(progress), m_book{file, u"xlsx"_s, {}, {}, {}}
    {
    }

    Result<Book> read()
    {
        const auto main = mainPart();
        if (!main)
            return main.error();
        DUCHA_TRY(readWorkbook(*main));
        for (const SheetEntry &sheet : std::as_const(m_sheets))
            m_total += m_package.size(sheet.part);
        for (const SheetEntry &sheet : std::as_const(m_sheets))
            DUCHA_TRY(readSheetPart(sheet));
        if (m_package.hasNameWith(u"vbaproject"_s))
            remark(u"macros"_s, {},
                   {QT_TRANSLATE_NOOP("core", "The workbook holds macros. They were neither run nor kept.")});
        if (m_package.hasNameWith(u"externallinks/"_s))
            remark(u"external-links"_s, {},
                   {QT_TRANSLATE_NOOP("core", "The workbook refers to other files. They were not opened; the values "
                                              "saved with it were read.")});
        return m_book;
    }

private:
    Place place(const QString &sheet = {}) const { return {.file = m_book.file, .sheet = sheet}; }

    void remark(const QString &rule, const QString &sheet, Message message)
    {
        m_book.remarks.append({CheckMessage::Severity::Warning, rule, sheet, std::move(message)});
    }

    Error notWorkbook(const QString &detail) const
    {
        return {Error::Code::Input,
                {QT_TRANSLATE_NOOP("core", "The file is an archive or a document, not an .xlsx workbook. Open it in "
                                           "WPS or Excel and save it as .xlsx.")},
                detail,
                place()};
    }

    /// Inflates and checks a part.
    Result<QByteArray> content(const QString &part, const QString &sheet = {})
    {
        auto bytes = m_package.read(part);
        if (bytes)
            DUCHA_TRY(XmlPart::check(*bytes, part, place(sheet), m_limits));
        return bytes;
    }

    Result<QHash<QString, Relation>> relations(const QString &ofPart)
    {
        QHash<QString, Relation> result;
        const qsizetype slash = ofPart.lastIndexOf(u'/');
        const QString part = ofPart.left(slash + 1) + u"_rels/"_s + ofPart.mid(slash + 1) + u".rels"_s;
        if (!m_package.has(part))
            return result;
        const auto bytes = content(part);
        if (!bytes)
            return bytes.error();
        XmlPart xml(*bytes, part, place());
        while (xml.next()) {
            if (!xml.isStart(u"Relationship"_s) || xml.attribute(u"TargetMode"_s) == u"External"_s)
                continue;
            result.insert(xml.attribute(u"Id"_s),
                          {xml.attribute(u"Type"_s).section(u'/', -1), resolved(ofPart, xml.attribute(u"Target"_s))});
        }
        DUCHA_TRY(xml.failure());
        return result;
    }

    Result<QString> mainPart()
    {
        const auto root = relations({});
        if (!root)
            return root.error();
        QString part;
        for (const Relation &relation : *root) {
            if (relation.type == u"officeDocument"_s)
                part = relation.target;
        }
        if (part.isEmpty())
            part = u"xl/workbook.xml"_s;
        if (part.endsWith(u".bin"_s, Qt::CaseInsensitive) || !m_package.has(part))
            return notWorkbook(u"no workbook part"_s);
        return part;
    }

    Result<> readWorkbook(const QString &part)
    {
        const auto related = relations(part);
        const auto bytes = content(part);
        if (!related || !bytes)
            return !related ? related.error() : bytes.error();
        bool isWorkbook = false;
        XmlPart xml(*bytes, part, place());
        while (xml.next()) {
            if (xml.isStart(u"workbook"_s))
                isWorkbook = true;
            else if (xml.isStart(u"workbookPr"_s))
                m_tables.is1904 = xml.flag(u"date1904"_s);
            else if (xml.isStart(u"sheet"_s)) {
                const Relation relation = related->value(xml.relationship());
                // Sheets that are charts or dialogs have no cells.
                if (relation.type == u"worksheet"_s && m_package.has(relation.target) &&
                    m_sheets.size() < m_limits.parts)
                    m_sheets.append({xml.attribute(u"name"_s), relation.target,
                                     xml.attribute(u"state"_s).contains(u"idden"_s, Qt::CaseInsensitive)});
            }
        }
        DUCHA_TRY(xml.failure());
        if (!isWorkbook || m_sheets.isEmpty())
            return notWorkbook(u"no worksheet"_s);
        for (const Relation &relation : *related)
            DUCHA_TRY(readTables(relation));
        return {};
    }

    Result<> readTables(const Relation &relation)
    {
        const bool isStrings = relation.type == u"sharedStrings"_s;
        if ((!isStrings && relation.type != u"styles"_s) || !m_package.has(relation.target))
            return {};
        const auto bytes = content(relation.target);
        if (!bytes)
            return bytes.error();
        XmlPart xml(*bytes, relation.target, place());
        if (isStrings) {
            auto strings = readSharedStrings(xml);
            if (!strings)
                return strings.error();
            m_tables.strings = *std::move(strings);
            return {};
        }
        auto kinds = readStyles(xml);
        if (!kinds)
            return kinds.error();
        m_tables.kinds = *std::move(kinds);
        return {};
    }

    Result<> readSheetPart(const SheetEntry &entry)
    {
        const auto bytes = content(entry.part, entry.name);
        if (!bytes)
            return bytes.error();
        XmlPart xml(*bytes, entry.part, place(entry.name));
        CellSink sink(place(entry.name), m_limits, m_characters);
        Sheet sheet{entry.name, entry.hidden, {}, {}};
        const auto tick = [this](qint64 offset) {
            return goOn(m_progress, int((m_done + offset) / 1024), int(m_total / 1024));
        };
        const auto findings = readSheet(xml, m_tables, sink, sheet.merges, tick);
        if (!findings)
            return findings.error();
        DUCHA_TRY(sink.fill(sheet.merges));
        m_done += bytes->size();
        m_characters = sink.characters();
        sheet.rows = sink.takeRows();
        m_book.sheets.append(sheet);
        report(*findings, entry.name);
        return {};
    }

    void report(const SheetFindings &findings, const QString &sheet)
    {
        if (findings.formulas > 0)
            remark(u"formulas"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold formulas, the first is %3. Their last "
                                              "values were read as text."),
                    {sheet, QString::number(findings.formulas), findings.firstFormula}});
        if (findings.formulasWithoutValue > 0)
            remark(u"formulas-without-value"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 formulas have no saved value and count as empty, the "
                                              "first is %3. Open the file in WPS or Excel and save it."),
                    {sheet, QString::number(findings.formulasWithoutValue), findings.firstWithout}});
        if (findings.errorValues > 0)
            remark(u"error-values"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold an error such as #REF!, the first is %3."),
                    {sheet, QString::number(findings.errorValues), findings.firstError}});
        if (findings.pictures > 0)
            remark(u"pictures"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold pictures, the first is %3. They were not "
                                              "read."),
                    {sheet, QString::number(findings.pictures), findings.firstPicture}});
    }

    ZipPackage m_package;
    const ReadLimits &m_limits;
    const Progress &m_progress;
    Book m_book;
    WorkbookTables m_tables;
    QList<SheetEntry> m_sheets;
    qint64 m_characters = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<Book> readXlsx(const QByteArray &content, const QString &file, const ReadLimits &limits,
                      const Progress &progress)
{
    auto package = ZipPackage::open(content, file, limits);
    if (!package)
        return package.error();
    return XlsxReading(*std::move(package), file, limits, progress).read();
}

} // namespace ducha
