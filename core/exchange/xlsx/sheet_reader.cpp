#include "core/exchange/xlsx/sheet_reader.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 500;
/// Ten areas for each row that a sheet may have: nobody merges more.
constexpr qsizetype mergesOfSheet = 200'000;

/// One pass over a worksheet part.
class SheetPass {
public:
    SheetPass(XmlPart &xml, const WorkbookTables &tables, CellSink &sink) : m_xml(xml), m_tables(tables), m_sink(sink)
    {
    }

    Result<> row()
    {
        const int named = m_xml.attribute(u"r"_s).toInt();
        m_row = named > 0 ? named : m_row + 1;
        m_column = 0;
        m_sink.beginRow(m_row, m_xml.flag(u"hidden"_s));
        while (m_xml.next() && !m_xml.isEnd(u"row"_s)) {
            if (m_xml.isStart(u"c"_s))
                DUCHA_TRY(cell());
        }
        return m_sink.endRow();
    }

    void merge(QList<CellArea> &merges) const
    {
        const QString ref = m_xml.attribute(u"ref"_s);
        const CellName first = cellName(QStringView(ref).left(ref.indexOf(u':')));
        const CellName last = cellName(QStringView(ref).sliced(ref.indexOf(u':') + 1));
        if (first.row > 0 && last.row >= first.row && last.column >= first.column)
            merges.append({first.row, first.column, last.row, last.column});
    }

    SheetFindings findings;

private:
    Result<> cell()
    {
        const QString name = m_xml.attribute(u"r"_s);
        const CellName named = cellName(name);
        m_column = named.column > 0 ? named.column : m_column + 1;
        const QString type = m_xml.attribute(u"t"_s);
        const int style = m_xml.attribute(u"s"_s).toInt();
        const QString where = columnLetters(m_column) + QString::number(m_row);
        QString value;
        QString inlineText;
        bool hasValue = false;
        bool hasFormula = false;
        while (m_xml.next() && !m_xml.isEnd(u"c"_s)) {
            if (m_xml.isStart(u"v"_s)) {
                value = m_xml.text();
                hasValue = !value.isEmpty();
            } else if (m_xml.isStart(u"is"_s)) {
                inlineText = richText(m_xml, u"is"_s);
            } else if (m_xml.isStart(u"f"_s)) {
                hasFormula = true;
            }
        }
        if (hasFormula)
            note(findings.formulas, findings.firstFormula, where);
        if (hasFormula && !hasValue)
            note(findings.formulasWithoutValue, findings.firstWithout, where);
        const QString text = type == u"inlineStr"_s ? inlineText : hasValue ? textOf(value, type, style) : QString();
        if (type == u"e"_s && hasValue)
            note(findings.errorValues, findings.firstError, where);
        if (text.startsWith(u"=DISPIMG("_s)) {
            note(findings.pictures, findings.firstPicture, where);
            return {};
        }
        return m_sink.add(m_column, text);
    }

    QString textOf(const QString &value, const QString &type, int style) const
    {
        if (type == u"s"_s) {
            bool isNumber = false;
            const int index = value.trimmed().toInt(&isNumber);
            if (isNumber && m_tables.store != nullptr)
                return m_tables.store->at(index);
            return isNumber ? m_tables.strings.value(index) : QString();
        }
        if (type == u"str"_s)
            return unescapedText(value);
        if (type == u"e"_s)
            return value;
        if (type == u"b"_s)
            return value == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d"_s)
            return QString(value).replace(u'T', u' ').remove(u" 00:00:00"_s);
        return dayText(value, m_tables.kinds.value(style, NumberKind::Number), m_tables.is1904);
    }

    static void note(int &count, QString &first, const QString &where)
    {
        if (++count == 1)
            first = where;
    }

    XmlPart &m_xml;
    const WorkbookTables &m_tables;
    CellSink &m_sink;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

Result<SheetFindings> readSheet(XmlPart &xml, const WorkbookTables &tables, CellSink &sink, QList<CellArea> &merges,
                                const std::function<bool(qint64)> &tick)
{
    SheetPass pass(xml, tables, sink);
    int rows = 0;
    while (xml.next()) {
        if (xml.isStart(u"row"_s)) {
            if (++rows % rowsBetweenReports == 1 && !tick(xml.offset()))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            DUCHA_TRY(pass.row());
        } else if (xml.isStart(u"mergeCell"_s)) {
            pass.merge(merges);
            if (merges.size() > mergesOfSheet)
                return sink.tooManyMerges();
        }
    }
    DUCHA_TRY(xml.failure());
    return pass.findings;
}

} // namespace ducha
