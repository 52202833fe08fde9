#include "core/exchange/xlsx/workbook_parts.h"

#include "core/exchange/xlsx/xml_part.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

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

CheckMessage remark(const QString &rule, const QString &sheet, Message message)
{
    return {CheckMessage::Severity::Warning, rule, sheet, std::move(message)};
}

} // namespace

WorkbookParts::WorkbookParts(ZipPackage package, QString file, const ReadLimits &limits)
    : m_package(std::move(package)), m_file(std::move(file)), m_limits(limits)
{
}

Result<WorkbookParts> WorkbookParts::open(ZipPackage package, const QString &file, const ReadLimits &limits)
{
    WorkbookParts parts(std::move(package), file, limits);
    DUCHA_TRY(parts.read());
    return parts;
}

Result<QByteArray> WorkbookParts::content(const QString &part, const QString &sheet)
{
    auto bytes = m_package.read(part);
    if (bytes)
        DUCHA_TRY(XmlPart::check(*bytes, part, place(sheet), m_limits));
    return bytes;
}

Result<> WorkbookParts::read()
{
    const auto main = mainPart();
    if (!main)
        return main.error();
    const QString part = *main;
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
            m_is1904 = xml.flag(u"date1904"_s);
        else if (xml.isStart(u"sheet"_s)) {
            const Relation relation = related->value(xml.relationship());
            // Sheets that are charts or dialogs have no cells.
            if (relation.type == u"worksheet"_s && m_package.has(relation.target) && m_sheets.size() < m_limits.parts)
                m_sheets.append({xml.attribute(u"name"_s), relation.target,
                                 xml.attribute(u"state"_s).contains(u"idden"_s, Qt::CaseInsensitive)});
        }
    }
    DUCHA_TRY(xml.failure());
    if (!isWorkbook || m_sheets.isEmpty())
        return notWorkbook(u"no worksheet"_s);
    for (const Relation &relation : *related)
        DUCHA_TRY(takeTables(relation));
    return {};
}

Result<> WorkbookParts::takeTables(const Relation &relation)
{
    if (!m_package.has(relation.target))
        return {};
    if (relation.type == u"sharedStrings"_s)
        m_stringPart = relation.target;
    if (relation.type != u"styles"_s)
        return {};
    const auto bytes = content(relation.target);
    if (!bytes)
        return bytes.error();
    XmlPart xml(*bytes, relation.target, place());
    auto kinds = readStyles(xml);
    if (!kinds)
        return kinds.error();
    m_kinds = *std::move(kinds);
    return {};
}

Result<QHash<QString, WorkbookParts::Relation>> WorkbookParts::relations(const QString &ofPart)
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

Result<QString> WorkbookParts::mainPart()
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

QList<CheckMessage> WorkbookParts::remarks(const SheetFindings &findings, const QString &sheet) const
{
    QList<CheckMessage> remarks;
    if (findings.formulas > 0)
        remarks.append(
            remark(u"formulas"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold formulas, the first is %3. Their last "
                                              "values were read as text."),
                    {sheet, QString::number(findings.formulas), findings.firstFormula}}));
    if (findings.formulasWithoutValue > 0)
        remarks.append(
            remark(u"formulas-without-value"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 formulas have no saved value and count as empty, the "
                                              "first is %3. Open the file in WPS or Excel and save it."),
                    {sheet, QString::number(findings.formulasWithoutValue), findings.firstWithout}}));
    if (findings.errorValues > 0)
        remarks.append(
            remark(u"error-values"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold an error such as #REF!, the first is %3."),
                    {sheet, QString::number(findings.errorValues), findings.firstError}}));
    if (findings.pictures > 0)
        remarks.append(
            remark(u"pictures"_s, sheet,
                   {QT_TRANSLATE_NOOP("core", "Sheet \"%1\": %2 cells hold pictures, the first is %3. They were not "
                                              "read."),
                    {sheet, QString::number(findings.pictures), findings.firstPicture}}));
    return remarks;
}

QList<CheckMessage> WorkbookParts::remarks() const
{
    QList<CheckMessage> remarks;
    if (m_package.hasNameWith(u"vbaproject"_s))
        remarks.append(remark(u"macros"_s, {},
                              {QT_TRANSLATE_NOOP("core", "The workbook holds macros. They were neither run nor "
                                                         "kept.")}));
    if (m_package.hasNameWith(u"externallinks/"_s))
        remarks.append(remark(u"external-links"_s, {},
                              {QT_TRANSLATE_NOOP("core", "The workbook refers to other files. They were not opened; "
                                                         "the values saved with it were read.")}));
    return remarks;
}

Error WorkbookParts::notWorkbook(const QString &detail) const
{
    return {Error::Code::Input,
            {QT_TRANSLATE_NOOP("core", "The file is an archive or a document, not an .xlsx workbook. Open it in "
                                       "WPS or Excel and save it as .xlsx.")},
            detail,
            place()};
}

} // namespace ducha
