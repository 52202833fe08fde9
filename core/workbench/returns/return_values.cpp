#include "core/workbench/returns/return_values.h"

#include "core/base/deadlines.h"
#include "core/base/text_fold.h"
#include "core/rectification/ledger_words.h"
#include "core/workbench/returns/return_groups.h"
#include "core/workbench/returns/return_table.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

using S = CheckMessage::Severity;

bool same(const QString &a, const QString &b)
{
    return foldForCompare(a) == foldForCompare(b);
}

class ValueReading {
public:
    ValueReading(const QList<TableLine> &lines, const QStringList &headers, const RectItem &item,
                 const ReturnGround &ground)
        : m_lines(lines), m_line(joined(lines)), m_headers(headers), m_before(item), m_ground(ground)
    {
        values.item = item;
    }

    void read()
    {
        take(ReturnField::Measures, &RectItem::measures);
        take(ReturnField::Leader, &RectItem::responsibleLeader);
        take(ReturnField::Unit, &RectItem::responsibleUnit);
        take(ReturnField::Person, &RectItem::responsiblePerson);
        takeDue();
        take(ReturnField::ProgressMade, &RectItem::progress);
        take(ReturnField::Proof, &RectItem::proof);
        takeRemark();
        takeCompletion();
    }

    RowValues values;

private:
    void remark(S severity, ReturnField field, Message message, int row = 0)
    {
        values.remarks.append({severity, m_headers.value(int(field)), std::move(message), row});
    }
    /// For a remark on one of several rows.
    int rowOf(const TableLine &line) const { return m_lines.size() > 1 ? line.row : 0; }
    void change(ReturnField field, const QString &before, const QString &after)
    {
        values.changes.append({field, before, after, cellOf(m_line, field)});
    }

    void take(ReturnField field, QString RectItem::*member)
    {
        const QString value = cellOf(m_line, field);
        if (value.isEmpty() || same(value, m_before.*member))
            return;
        change(field, m_before.*member, value);
        values.item.*member = value;
    }

    /// Our own notes (an extension, a verdict's reason) stay in front of what the unit adds.
    void takeRemark()
    {
        const QString value = cellOf(m_line, ReturnField::Remark);
        const QString before = m_before.remark;
        if (value.isEmpty() || foldForCompare(before).contains(foldForCompare(value)))
            return;
        const bool holdsIt = foldForCompare(value).contains(foldForCompare(before));
        values.item.remark = holdsIt ? value : before + u'\n' + value;
        change(ReturnField::Remark, before, values.item.remark);
    }

    /// A limit without its year is of the feedback's year, or of the next where it would have ended before.
    std::optional<DueTerm> term(const QString &text) const
    {
        const QDate from = m_ground.feedbackOn;
        if (!from.isValid())
            return DueTerm::parse(text);
        auto read = DueTerm::parse(text, from.year());
        const auto withoutYear = DueTerm::parse(text);
        if (read && read->date && *read->date < from && withoutYear && !withoutYear->date)
            return DueTerm::parse(text, from.year() + 1);
        return read;
    }

    /// A limit as a row gives it.
    struct Limit {
        QString text;
        DueTerm term;
        std::optional<QDate> day;
        bool isKnown = false; ///< it is the one of the ledger
    };

    /// Remarks on a limit that cannot be.
    std::optional<Limit> limitOf(const TableLine &line)
    {
        const QString value = cellOf(line, ReturnField::Due);
        if (same(value, dueWords(m_before)))
            return Limit{value, {}, m_before.dueOn.isValid() ? std::optional(m_before.dueOn) : std::nullopt, true};
        const auto read = term(value);
        if (!read) {
            remark(
                S::Blocker, ReturnField::Due,
                {QT_TRANSLATE_NOOP("core", "\"%1\" is no time limit. Write a date such as 2026年10月31日, 立行立改 or "
                                           "长期坚持."),
                 {value}},
                rowOf(line));
            return {};
        }
        const auto day = dueDay(*read, m_ground.countFrom, {});
        if (day && m_ground.feedbackOn.isValid() && *day < m_ground.feedbackOn) {
            remark(S::Blocker, ReturnField::Due,
                   {QT_TRANSLATE_NOOP("core", "The limit ends on %1, before the feedback of %2. Correct the date."),
                    {day->toString(Qt::ISODate), m_ground.feedbackOn.toString(Qt::ISODate)}},
                   rowOf(line));
            return {};
        }
        return Limit{value, *read, day};
    }

    /// A day binds more than words without one; of words, 长期坚持 reaches further than 立行立改.
    static bool isLater(const Limit &a, const Limit &b)
    {
        if (a.day && b.day)
            return *a.day > *b.day;
        return a.day ? true : !b.day && a.term.isLongTerm && !b.term.isLongTerm;
    }

    void takeDue()
    {
        std::optional<Limit> latest;
        QStringList all;
        for (const TableLine &line : m_lines) {
            const QString value = cellOf(line, ReturnField::Due);
            if (value.isEmpty() || all.contains(value))
                continue;
            all.append(value);
            const auto limit = limitOf(line);
            if (!limit)
                return;
            if (!latest || isLater(*limit, *latest))
                latest = limit;
        }
        if (!latest)
            return;
        if (all.size() > 1) {
            all.removeOne(latest->text);
            remark(S::Warning, ReturnField::Due,
                   {QT_TRANSLATE_NOOP("core", "The rows give different limits. The latest, \"%1\", counts; the others "
                                              "are: %2."),
                    {latest->text, all.join(u", "_s)}});
        }
        if (latest->isKnown)
            return;
        if (latest->day && m_before.dueOn.isValid() && *latest->day > m_before.dueOn) {
            remark(S::Warning, ReturnField::Due,
                   {QT_TRANSLATE_NOOP("core", "\"%1\" is later than the limit of %2, which stays. Extend the item with "
                                              "a reason if this is agreed."),
                    {latest->text, m_before.dueOn.toString(Qt::ISODate)}});
            return;
        }
        setDue(latest->text, latest->term, latest->day);
    }

    void setDue(const QString &value, const DueTerm &read, const std::optional<QDate> &day)
    {
        RectItem &item = values.item;
        if (day) {
            item.dueOn = *day;
            if (!item.firstDueOn.isValid())
                item.firstDueOn = *day;
        }
        item.dueKind = read.isImmediate          ? DueKind::Immediate
                       : read.isLongTerm && !day ? DueKind::LongTerm
                                                 : DueKind::ByDate;
        // A full date is kept as a date, everything else in the unit's own words.
        const auto date = PartialDate::parse(value);
        const bool isDay = date && date->precision() == PartialDate::Precision::Day;
        item.dueText = isDay ? QString() : value;
        if (same(dueWords(item), dueWords(m_before)) && item.dueOn == m_before.dueOn) {
            // The same limit in another spelling.
            item.dueKind = m_before.dueKind;
            item.dueText = m_before.dueText;
            item.firstDueOn = m_before.firstDueOn;
            return;
        }
        change(ReturnField::Due, dueWords(m_before), dueWords(item));
    }

    /// From the least to the most: 长期坚持 has reached its goal, but goes on.
    static int reached(Completion completion)
    {
        static const QList<Completion> order{Completion::NotDone, Completion::MostlyDone, Completion::Ongoing,
                                             Completion::Done};
        return int(order.indexOf(completion));
    }

    /// The least that the rows say; nothing when they say nothing, or something that is not known.
    std::optional<Completion> leastCompletion()
    {
        std::optional<Completion> least;
        QSet<Completion> said;
        QList<TableLine> silent;
        for (const TableLine &line : m_lines) {
            const QString value = cellOf(line, ReturnField::Completion);
            if (value.isEmpty()) {
                silent.append(line);
                continue;
            }
            const auto read = completionFromWords(value);
            if (!read) {
                remark(S::Blocker, ReturnField::Completion,
                       {QT_TRANSLATE_NOOP("core", "\"%1\" is not known. Write %2."),
                        {value, completionChoices().join(u'/')}},
                       rowOf(line));
                return {};
            }
            said.insert(*read);
            if (!least || reached(*read) < reached(*least))
                least = read;
        }
        if (least && !silent.isEmpty() && reached(*least) > reached(Completion::MostlyDone)) {
            remark(S::Warning, ReturnField::Completion,
                   {QT_TRANSLATE_NOOP("core", "Rows %1 say nothing of completion, so \"%2\" was not taken over for the "
                                              "problem."),
                    {rowsOf(silent), completionWords(*least)}});
            return {};
        }
        if (said.size() > 1)
            remark(S::Hint, ReturnField::Completion,
                   {QT_TRANSLATE_NOOP("core", "The rows say different things of completion; the least of them, \"%1\", "
                                              "counts."),
                    {completionWords(*least)}});
        return least;
    }

    void takeCompletion()
    {
        const auto read = leastCompletion();
        if (!read)
            return;
        if (m_before.state == ItemState::Closed && *read != Completion::Done && *read != Completion::Ongoing) {
            values.contradictsClosing = true;
            remark(S::Blocker, ReturnField::Completion,
                   {QT_TRANSLATE_NOOP("core", "%1 is closed, but the return says \"%2\". Ask the unit which is right."),
                    {m_before.code, cellOf(m_line, ReturnField::Completion).simplified()}});
            return;
        }
        report(*read);
        if (*read == Completion::Done && values.item.proof.isEmpty())
            remark(S::Hint, ReturnField::Proof,
                   {QT_TRANSLATE_NOOP("core", "Reported as done, but no proof is named."), {}});
    }

    /// Repeating what was said before is no new claim, unless the row brings something new with it. 未完成 stands in
    /// every row of a ledger that nobody has filled in yet: it claims nothing by itself.
    void report(Completion completion)
    {
        RectItem &item = values.item;
        if (completion == m_before.completion && values.changes.isEmpty())
            return;
        item = withReported(std::move(item), completion);
        if (item.completion != m_before.completion)
            change(ReturnField::Completion, completionWords(m_before.completion), completionWords(item.completion));
        if (item.state != m_before.state)
            change(ReturnField::State, enumName(m_before.state), enumName(item.state));
    }

    const QList<TableLine> &m_lines;
    const TableLine m_line; ///< all of them in one
    const QStringList &m_headers;
    const RectItem &m_before;
    const ReturnGround &m_ground;
};

} // namespace

RowValues readValues(const QList<TableLine> &lines, const QStringList &headers, const RectItem &item,
                     const ReturnGround &ground)
{
    ValueReading reading(lines, headers, item, ground);
    reading.read();
    return reading.values;
}

} // namespace ducha
