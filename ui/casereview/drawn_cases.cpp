#include "ui/casereview/drawn_cases.h"

#include "core/casereview/draw.h"
#include "core/casereview/draw_json.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTicketShown = 8; ///< enough to tell tickets apart by eye

QString inWords(const char *text)
{
    return QCoreApplication::translate("ducha::DrawnCases", text);
}

/// "ZJ-2026-0003 name（area）" without the number: a row has room for the people.
QString named(const QStringList &experts)
{
    QStringList names;
    for (const QString &expert : experts)
        names.append(expert.section(u' ', 1));
    return names.join(u"、"_s);
}

} // namespace

QList<ListColumn<DrawnCase>> drawnColumns()
{
    return {{inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Place")),
             [](const DrawnCase &row) { return row.voided.isEmpty() ? QString::number(row.position) : u"✕"_s; },
             [](const DrawnCase &row) { return QVariant(row.position); }, true},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Case number")),
             [](const DrawnCase &row) { return row.number; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Handling organ")),
             [](const DrawnCase &row) { return row.unit; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Cell")), [](const DrawnCase &row) { return row.cell; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Experts")),
             [](const DrawnCase &row) {
                 return row.voided.isEmpty()
                            ? named(row.experts)
                            : inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "voided: %1")).arg(voidedWords(row));
             },
             {},
             false,
             [](const DrawnCase &row) { return row.voided.isEmpty() ? row.experts.join(u'\n') : voidedWords(row); },
             {},
             [](const DrawnCase &row) { return !row.voided.isEmpty(); }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Ticket")),
             [](const DrawnCase &row) { return grouped(row.ticket.left(kTicketShown), 4, 4); },
             [](const DrawnCase &row) { return QVariant(row.ticket); }, false,
             [](const DrawnCase &row) { return grouped(row.ticket, 8, 8); }}};
}

QString voidedWords(const DrawnCase &drawn)
{
    return drawn.voided == stillRunning() ? inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "the case is still running"))
                                          : drawn.voided;
}

bool hasCells(const QList<DrawnCase> &cases)
{
    return std::any_of(cases.begin(), cases.end(), [](const DrawnCase &one) { return !one.cell.isEmpty(); });
}

bool hasOrgans(const QList<DrawnCase> &cases)
{
    return std::any_of(cases.begin(), cases.end(),
                       [&](const DrawnCase &one) { return one.unit != cases.constFirst().unit; });
}

QList<ListColumn<ExpertLoad>> loadColumns()
{
    return {{inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Number")), [](const ExpertLoad &row) { return row.code; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Name")), [](const ExpertLoad &row) { return row.name; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Unit")), [](const ExpertLoad &row) { return row.unit; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Area")), [](const ExpertLoad &row) { return row.area; }},
            {inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "Cases")),
             [](const ExpertLoad &row) { return QString::number(row.cases); },
             [](const ExpertLoad &row) { return QVariant(row.cases); }, true}};
}

QString grouped(const QString &digits, int group, int groups)
{
    QString text;
    for (int at = 0; at < digits.size(); at += group) {
        if (at > 0)
            text += at / group % groups == 0 ? u'\n' : u' ';
        text += QStringView(digits).mid(at, group);
    }
    return text;
}

QFont digestFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

QString aboutDraw(const DrawRow &row)
{
    const QString scope =
        row.inspection.isEmpty() ? inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "the whole round")) : row.inspection;
    return inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "%1 · %2 · draw no. %3 for this purpose"))
        .arg(row.draw.purpose, scope)
        .arg(row.draw.attempt);
}

QString partiesOf(const DrawRow &row)
{
    QStringList lines;
    for (const Entropy &part : row.entropy)
        lines.append(inWords(QT_TRANSLATE_NOOP("ducha::DrawnCases", "%1. %2: %3"))
                         .arg(part.position)
                         .arg(part.contributor, part.value));
    return lines.join(u'\n');
}

QString seedOfDraw(const DrawSession &draw)
{
    const auto record = readDrawJson(draw.record.toUtf8());
    return record ? record->seed : QString();
}

} // namespace ducha
