#include "core/workbench/returns/return_values.h"

#include "core/base/deadlines.h"
#include "core/base/text_fold.h"
#include "core/rectification/ledger_words.h"
#include "core/workbench/returns/return_table.h"

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
    ValueReading(const TableLine &line, const QStringList &headers, const RectItem &item, const ReturnGround &ground)
        : m_line(line), m_headers(headers), m_before(item), m_ground(ground)
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
    void remark(S severity, ReturnField field, Message message)
    {
        values.remarks.append({severity, m_headers.value(int(field)), std::move(message)});
    }
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

    void takeDue()
    {
        const QString value = cellOf(m_line, ReturnField::Due);
        if (value.isEmpty() || same(value, dueWords(m_before)))
            return;
        const auto read = term(value);
        if (!read) {
            remark(
                S::Blocker, ReturnField::Due,
                {QT_TRANSLATE_NOOP("core", "\"%1\" is no time limit. Write a date such as 2026年10月31日, 立行立改 or "
                                           "长期坚持."),
                 {value}});
            return;
        }
        const auto day = dueDay(*read, m_ground.countFrom, {});
        if (day && m_ground.feedbackOn.isValid() && *day < m_ground.feedbackOn) {
            remark(S::Blocker, ReturnField::Due,
                   {QT_TRANSLATE_NOOP("core", "The limit ends on %1, before the feedback of %2."),
                    {day->toString(Qt::ISODate), m_ground.feedbackOn.toString(Qt::ISODate)}});
            return;
        }
        if (day && m_before.dueOn.isValid() && *day > m_before.dueOn) {
            remark(S::Warning, ReturnField::Due,
                   {QT_TRANSLATE_NOOP("core", "\"%1\" is later than the limit of %2, which stays. Extend the item with "
                                              "a reason if this is agreed."),
                    {value, m_before.dueOn.toString(Qt::ISODate)}});
            return;
        }
        setDue(value, *read, day);
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

    void takeCompletion()
    {
        const QString value = cellOf(m_line, ReturnField::Completion);
        if (value.isEmpty())
            return;
        const auto read = completionFromWords(value);
        if (!read) {
            remark(
                S::Blocker, ReturnField::Completion,
                {QT_TRANSLATE_NOOP("core", "\"%1\" is not known. Write %2."), {value, completionChoices().join(u'/')}});
            return;
        }
        if (m_before.state == ItemState::Closed && *read != Completion::Done && *read != Completion::Ongoing) {
            values.contradictsClosing = true;
            remark(S::Blocker, ReturnField::Completion,
                   {QT_TRANSLATE_NOOP("core", "%1 is closed, but the return says \"%2\"."), {m_before.code, value}});
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

    const TableLine &m_line;
    const QStringList &m_headers;
    const RectItem &m_before;
    const ReturnGround &m_ground;
};

} // namespace

RowValues readValues(const TableLine &line, const QStringList &headers, const RectItem &item,
                     const ReturnGround &ground)
{
    ValueReading reading(line, headers, item, ground);
    reading.read();
    return reading.values;
}

} // namespace ducha
