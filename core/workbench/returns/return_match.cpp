#include "core/workbench/returns/return_match.h"

#include "core/base/text_fold.h"
#include "core/workbench/returns/return_table.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

using S = CheckMessage::Severity;

/// From here on two wordings are taken for the same problem, when the next best is clearly less alike.
constexpr double closeEnough = 0.8;
constexpr double clearGap = 0.1;
/// Below this the wording beside a key says something else.
constexpr double doubtful = 0.4;

/// The texts that a row gives for its problem.
QStringList textsOf(const TableLine &line)
{
    QStringList texts{cellOf(line, ReturnField::Problem), cellOf(line, ReturnField::Details)};
    texts.removeAll(QString());
    return texts;
}

double likeness(const QStringList &texts, const KnownItem &known)
{
    double best = 0;
    for (const QString &text : texts)
        best = std::max({best, similarity(text, known.item.problem), similarity(text, known.findingText)});
    return best;
}

} // namespace

ReturnMatcher::ReturnMatcher(const QList<KnownItem> &items, const QHash<QString, QString> &elsewhere,
                             const QStringList &headers)
    : m_items(items), m_elsewhere(elsewhere), m_headers(headers)
{
    for (int i = 0; i < int(items.size()); ++i) {
        const KnownItem &known = items.at(i);
        m_byCode.insert(known.item.code, i);
        if (!known.findingCode.isEmpty())
            m_byCode.insert(known.findingCode, i);
        for (const QString &text : {foldForCompare(known.item.problem), foldForCompare(known.findingText)}) {
            if (!text.isEmpty() && !m_byText.value(text).contains(i))
                m_byText[text].append(i);
        }
    }
}

RowMatch ReturnMatcher::match(const TableLine &line) const
{
    const QString key = keyOf(line);
    return key.isEmpty() ? byText(line) : byKey(key, line);
}

RowMatch ReturnMatcher::byKey(const QString &key, const TableLine &line) const
{
    const auto refuse = [&](ReturnOutcome outcome, Message message) {
        return RowMatch{
            ReturnMatch::Unmatched, -1, outcome, {{S::Blocker, header(ReturnField::Code), std::move(message)}}};
    };
    const auto found = m_byCode.constFind(key);
    if (found == m_byCode.constEnd()) {
        if (const QString other = m_elsewhere.value(key); !other.isEmpty())
            return refuse(
                ReturnOutcome::Rejected,
                {QT_TRANSLATE_NOOP(
                     "core", "%1 is an item of another inspection, %2. Move the row to that inspection's return."),
                 {key, other}});
        return refuse(ReturnOutcome::Rejected,
                      {QT_TRANSLATE_NOOP("core", "There is no item %1. Compare it with the ledger."), {key}});
    }
    const QStringList texts = textsOf(line);
    const QList<int> worded = exactly(cellOf(line, ReturnField::Problem));
    if (!worded.isEmpty() && !worded.contains(*found))
        return refuse(ReturnOutcome::Conflict,
                      {QT_TRANSLATE_NOOP("core", "The number says %1, the problem is worded like %2. Was a column "
                                                 "sorted on its own?"),
                       {key, m_items.at(worded.constFirst()).item.code}});
    RowMatch match{ReturnMatch::Key, *found, ReturnOutcome::Conflict, {}};
    if (!texts.isEmpty() && likeness(texts, m_items.at(*found)) < doubtful)
        match.remarks.append({S::Warning,
                              header(ReturnField::Code),
                              {QT_TRANSLATE_NOOP("core", "The problem is worded otherwise than %1 in the ledger."),
                               {m_items.at(*found).item.code}}});
    return match;
}

RowMatch ReturnMatcher::byText(const TableLine &line) const
{
    const QStringList texts = textsOf(line);
    if (texts.isEmpty())
        return {
            ReturnMatch::Unmatched,
            -1,
            ReturnOutcome::Unmatched,
            {{S::Blocker,
              {},
              {QT_TRANSLATE_NOOP("core", "The row gives neither a number nor a problem. Write the number of the item."),
               {}}}}};
    QList<int> fitting;
    for (const QString &text : texts) {
        QList<int> found = exactly(text);
        if (!fitting.isEmpty() && !found.isEmpty())
            found.removeIf([&](int index) { return !fitting.contains(index); });
        if (!found.isEmpty())
            fitting = found;
    }
    if (fitting.size() == 1)
        return {ReturnMatch::Text, fitting.constFirst(), ReturnOutcome::Unmatched, {}};
    if (fitting.isEmpty())
        return byLikeness(texts);
    return {ReturnMatch::Ambiguous,
            -1,
            ReturnOutcome::Unmatched,
            {{S::Blocker,
              header(ReturnField::Problem),
              {QT_TRANSLATE_NOOP("core", "%1 and %2 are worded alike. Write the number of the item."),
               {m_items.at(fitting.at(0)).item.code, m_items.at(fitting.at(1)).item.code}}}}};
}

RowMatch ReturnMatcher::byLikeness(const QStringList &texts) const
{
    int best = -1;
    int next = -1;
    QList<double> scores;
    for (int i = 0; i < int(m_items.size()); ++i) {
        scores.append(likeness(texts, m_items.at(i)));
        if (best < 0 || scores.at(i) > scores.at(best)) {
            next = best;
            best = i;
        } else if (next < 0 || scores.at(i) > scores.at(next)) {
            next = i;
        }
    }
    const QString column = header(texts.isEmpty() ? ReturnField::Code : ReturnField::Problem);
    const auto refuse = [&](ReturnMatch match, Message message) {
        return RowMatch{match, -1, ReturnOutcome::Unmatched, {{S::Blocker, column, std::move(message)}}};
    };
    if (best < 0 || scores.at(best) < closeEnough) {
        if (best >= 0 && scores.at(best) >= doubtful)
            return refuse(ReturnMatch::Unmatched,
                          {QT_TRANSLATE_NOOP("core", "No item is worded like this. %1 comes closest; write the number "
                                                     "of the item."),
                           {m_items.at(best).item.code}});
        return refuse(ReturnMatch::Unmatched,
                      {QT_TRANSLATE_NOOP("core", "No item is worded like this. Write the number of the item."), {}});
    }
    if (next >= 0 && scores.at(best) - scores.at(next) < clearGap)
        return refuse(ReturnMatch::Ambiguous,
                      {QT_TRANSLATE_NOOP("core", "%1 and %2 are worded alike. Write the number of the item."),
                       {m_items.at(best).item.code, m_items.at(next).item.code}});
    return {ReturnMatch::Close,
            best,
            ReturnOutcome::Unmatched,
            {{S::Warning,
              column,
              {QT_TRANSLATE_NOOP("core", "Not worded exactly as %1 in the ledger; taken for the same problem."),
               {m_items.at(best).item.code}}}}};
}

QList<int> ReturnMatcher::exactly(const QString &text) const
{
    return m_byText.value(foldForCompare(text));
}

} // namespace ducha
