#include "core/collision/roster.h"

#include "core/base/identifiers/citizen_id.h"
#include "core/base/text_fold.h"
#include "core/collision/rules/role_interval.h"
#include "core/collision/scan/citizen_number.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

CheckMessage remark(const char *text, const QString &subject, const QStringList &values)
{
    return {CheckMessage::Severity::Warning, u"roster"_s, subject, {text, values}};
}

class Reader {
public:
    explicit Reader(Roster &roster) : m_roster(roster) {}

    void add(const RosterLine &line)
    {
        m_line = &line;
        m_official = isBlankCell(line.name) ? QString() : personName(line.name).name;
        const qsizetype before = m_roster.entries.size();
        if (!line.goesOn)
            person(Relation::Self, line.name, line.number);
        const bool isOfficial = m_roster.entries.size() > before;
        family(Relation::Spouse, line.spouseNames, line.spouseNumbers);
        family(Relation::Child, line.childNames, line.childNumbers);
        if (line.goesOn)
            return;
        if (!isOfficial && m_roster.entries.size() > before)
            m_roster.remarks.append(remark(QT_TRANSLATE_NOOP("core", "Row %1 names family without the official. Say "
                                                                     "whose family it is."),
                                           {}, {QString::number(line.row)}));
        day(line.serviceFrom, false);
        day(line.serviceTo, true);
        m_roster.rows += isOfficial;
    }

    /// Family whose inclusion nobody has given a reason for, in one remark: a roster without that column would have
    /// thousands.
    void end()
    {
        if (m_withoutBasis == 0)
            return;
        CheckMessage message = remark(
            QT_TRANSLATE_NOOP("core", "Row %1 names family without the basis for including them. There are %2 such "
                                      "rows; please add the column 家属纳入依据."),
            {}, {QString::number(m_firstWithoutBasis), QString::number(m_withoutBasis)});
        message.severity = CheckMessage::Severity::Hint;
        m_roster.remarks.append(message);
    }

private:
    static QString filled(const QString &cell) { return isBlankCell(cell) ? QString() : cell; }

    void day(const QString &cell, bool isEnd)
    {
        if (isBlankCell(cell) || m_readableDays.contains(cell))
            return;
        const IntervalEnd end = intervalEndOf(cell);
        if (end.latest.isValid() || (isEnd && end.kind == IntervalEnd::Kind::Open))
            m_readableDays.insert(cell);
        else
            m_roster.remarks.append(remark(
                QT_TRANSLATE_NOOP("core", "Row %1: “%2” is no date. The time of service is left to be verified."),
                m_line->name, {QString::number(m_line->row), cell}));
    }

    void family(Relation relation, const QString &names, const QString &numbers)
    {
        const QStringList everyName = splitValues(names);
        const QStringList everyNumber = splitValues(numbers);
        const bool isFirst = m_line->row != m_rowWithoutBasis;
        if (isBlankCell(m_line->basis) && isFirst && !(isBlankCell(names) && isBlankCell(numbers))) {
            m_rowWithoutBasis = m_line->row;
            if (++m_withoutBasis == 1)
                m_firstWithoutBasis = m_line->row;
        }
        if (everyName.size() != everyNumber.size() && !everyNumber.isEmpty() && everyName.size() > 1)
            m_roster.remarks.append(remark(
                QT_TRANSLATE_NOOP("core", "Row %1: %2 names and %3 numbers of the family. They are paired in order; "
                                          "please check them."),
                m_line->name,
                {QString::number(m_line->row), QString::number(everyName.size()),
                 QString::number(everyNumber.size())}));
        for (qsizetype i = 0; i < std::max(everyName.size(), everyNumber.size()); ++i)
            person(relation, everyName.value(i), everyNumber.value(i));
    }

    void person(Relation relation, const QString &nameCell, const QString &numberCell)
    {
        const PersonName name = personName(isBlankCell(nameCell) ? QString() : nameCell);
        RosterEntry entry{m_line->row,
                          relation,
                          name.name,
                          name.formerNames,
                          comparable(numberCell),
                          m_official,
                          m_line->code,
                          m_line->unit,
                          m_line->post,
                          filled(m_line->serviceFrom),
                          filled(m_line->serviceTo),
                          filled(m_line->rank),
                          filled(m_line->basis)};
        if (entry.name.isEmpty() && entry.number.isEmpty())
            return;
        if (!entry.number.isEmpty() && !entry.number.contains(u'*')) {
            const int before = m_rowOf.value(entry.number);
            if (before != 0)
                m_roster.remarks.append(remark(
                    QT_TRANSLATE_NOOP("core", "Row %1 has the same citizen's number as row %2. Both are looked for."),
                    entry.name, {QString::number(entry.row), QString::number(before)}));
            else
                m_rowOf.insert(entry.number, entry.row);
        }
        m_roster.entries.append(entry);
    }

    /// The number as it is compared, empty when it cannot be.
    QString comparable(const QString &cell)
    {
        if (isBlankCell(cell))
            return {};
        const auto id = CitizenId::parse(cell);
        if (id) {
            if (!id->warnings.isEmpty())
                m_roster.remarks.append(remark(
                    id->value.hasRightCheckDigit()
                        ? QT_TRANSLATE_NOOP("core",
                                            "Row %1: the citizen's number ends in 000 and may have been rounded "
                                            "by a spreadsheet. It is compared as it is; please check it.")
                        : QT_TRANSLATE_NOOP("core", "Row %1: the check digit of the citizen's number is wrong. It is "
                                                    "compared as it is; please check it."),
                    m_line->name, {QString::number(m_line->row)}));
            return id->value.number();
        }
        QString folded = foldForCompare(cell).toUpper();
        if (scan::formOf(folded.toStdString()) == scan::NumberForm::Masked)
            return folded;
        const bool isWritten = id.error().detail == u"citizen-id-birth-date"_s;
        m_roster.remarks.append(remark(
            isWritten ? QT_TRANSLATE_NOOP("core", "Row %1: the citizen's number holds a date of birth that does not "
                                                  "exist. It is compared as it is.")
                      : QT_TRANSLATE_NOOP("core", "Row %1 holds a citizen's number that cannot be compared. Only the "
                                                  "name is left; please ask for the number."),
            m_line->name, {QString::number(m_line->row)}));
        return isWritten ? folded.replace(u'Х', u'X') : QString();
    }

    Roster &m_roster;
    const RosterLine *m_line = nullptr;
    QString m_official;
    QHash<QString, int> m_rowOf;
    QSet<QString> m_readableDays; ///< few days are the day of many
    int m_withoutBasis = 0;
    int m_firstWithoutBasis = 0;
    int m_rowWithoutBasis = 0; ///< the row last counted
};

} // namespace

Roster rosterOf(const QList<RosterLine> &lines)
{
    Roster roster;
    Reader reader(roster);
    for (const RosterLine &line : lines)
        reader.add(line);
    reader.end();
    return roster;
}

} // namespace ducha
