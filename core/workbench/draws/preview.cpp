#include "core/workbench/draws/ceremony.h"
#include "core/workbench/draws/frozen_lists.h"

#include "core/base/text_fold.h"
#include "core/casereview/recusal.h"

#include <map>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// So many cases or experts are named in a remark.
constexpr qsizetype kNamed = 3;

void block(PopulationPreview &preview, const Error &error)
{
    preview.checks.append({CheckMessage::Severity::Blocker, error.detail, {}, error.message});
}

void block(PopulationPreview &preview, const QString &rule, Message message)
{
    preview.checks.append({CheckMessage::Severity::Blocker, rule, {}, std::move(message)});
}

QString named(QStringList names)
{
    const bool more = names.size() > kNamed;
    names = names.mid(0, kNamed);
    return names.join(u'、') + (more ? u"…"_s : QString());
}

QList<DrawCase> drawCasesOf(const QList<CaseFile> &files, const QList<Stratum> &strata)
{
    QList<DrawCase> cases;
    cases.reserve(files.size());
    for (const CaseFile &file : files) {
        DrawCase one{file.identifier, file.unitName, file.areaName, file.running, {}, int(cases.size()) + 1};
        for (const Stratum &stratum : strata)
            one.cell.append(stratumValue(file, stratum.column));
        cases.append(one);
    }
    return cases;
}

QList<DrawExpert> drawExpertsOf(const QList<Expert> &people)
{
    QList<DrawExpert> experts;
    for (const Expert &one : people)
        experts.append({one.code, one.unitName, one.areaName, splitValues(one.formerUnits), splitValues(one.recusals),
                        int(experts.size()) + 1});
    return experts;
}

void countCells(PopulationPreview &preview, const QList<DrawCase> &cases)
{
    std::map<QString, int> cells;
    for (const DrawCase &one : cases) {
        if (!one.cell.isEmpty())
            cells[one.cell.join(u" / "_s)] += one.running ? 0 : 1;
    }
    for (const auto &[cell, count] : cells)
        preview.cells.append({cell, count});
}

/// The draw itself says what it lacks; the seed does not matter for that.
void checkCases(PopulationPreview &preview, const QList<CaseFile> &files, const QList<DrawCase> &cases,
                const DrawRules &rules)
{
    if (cases.isEmpty()) {
        block(preview, u"no-cases"_s, {QT_TRANSLATE_NOOP("core", "There are no cases to draw from.")});
        return;
    }
    bool isSound = true;
    for (qsizetype i = 1; i < files.size(); ++i) {
        const CaseFile &a = files.at(i - 1);
        const CaseFile &b = files.at(i);
        if (a.identifier != b.identifier)
            continue;
        isSound = false;
        block(preview, u"duplicate-case"_s,
              {QT_TRANSLATE_NOOP("core", "%1 is in the pool twice: of %2 (%3) and of %4 (%5). The draw knows a case by "
                                         "its number: settle whose it is."),
               {a.number, a.unitName, a.source, b.unitName, b.source}});
    }
    QStringList withoutValue;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (cases.at(i).cell.contains(QString()))
            withoutValue.append(files.at(i).number);
    }
    if (!withoutValue.isEmpty()) {
        isSound = false;
        block(preview, u"no-stratum"_s,
              {QT_TRANSLATE_NOOP("core", "%1 cases have no value in a column that the draw goes by (%2). Fill it in."),
               {QString::number(withoutValue.size()), named(withoutValue)}});
    }
    if (rules.strata.isEmpty() && rules.count < 1) {
        isSound = false;
        block(preview, u"count"_s, {QT_TRANSLATE_NOOP("core", "Say how many cases are to be drawn.")});
    }
    if (!isSound)
        return;
    const auto drawn = drawCases(cases, QString(64, u'0'), rules);
    if (!drawn)
        block(preview, drawn.error());
}

/// Cases of one organ and area meet the same barriers but for recusals that name a case: one of each is looked at.
void checkServed(PopulationPreview &preview, const QList<DrawCase> &cases, const QList<DrawExpert> &experts,
                 int perCase)
{
    QHash<std::pair<QString, QString>, int> sizes;
    QList<DrawCase> kinds;
    for (const DrawCase &one : cases) {
        if (!one.running && ++sizes[{one.organ, one.area}] == 1)
            kinds.append(one);
    }
    const auto blocked = blockedCases(kinds, experts, perCase);
    if (blocked.isEmpty())
        return;
    QStringList organs;
    int count = 0;
    for (const BlockedCase &one : blocked) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                       [&](const DrawCase &known) { return known.identifier == one.identifier; });
        organs.append(kind->organ);
        count += sizes.value({kind->organ, kind->area});
    }
    preview.checks.append({CheckMessage::Severity::Warning,
                           u"blocked-case"_s,
                           {},
                           {QT_TRANSLATE_NOOP("core", "Should one of %1 cases be drawn, it would have too few experts: "
                                                      "those of %2. Add experts from elsewhere, or let fewer review "
                                                      "each case."),
                            {QString::number(count), named(organs)}}});
}

void checkExperts(PopulationPreview &preview, const QList<CaseFile> &files, const QList<DrawCase> &cases,
                  const QList<DrawExpert> &experts, int perCase)
{
    if (experts.size() < perCase) {
        block(preview, u"no-experts"_s,
              {QT_TRANSLATE_NOOP("core", "Each case needs %1 experts, and there are %2 in the pool. Import the experts "
                                         "first."),
               {QString::number(perCase), QString::number(experts.size())}});
        return;
    }
    QStringList withoutArea;
    for (const CaseFile &file : files) {
        if (areaKey(file.areaName).isEmpty())
            withoutArea.append(file.number);
    }
    if (!withoutArea.isEmpty())
        block(
            preview, u"case-area"_s,
            {QT_TRANSLATE_NOOP("core", "%1 cases have no area, so nobody can tell which experts are of their own area "
                                       "(%2). Fill it in."),
             {QString::number(withoutArea.size()), named(withoutArea)}});
    checkServed(preview, cases, experts, perCase);
    const auto idle = recusalsWithoutEffect(cases, experts);
    QStringList words;
    for (const auto &[expert, recusal] : idle)
        words.append(expert + u' ' + recusal);
    if (!words.isEmpty())
        preview.checks.append(
            {CheckMessage::Severity::Hint,
             u"recusal-without-effect"_s,
             {},
             {QT_TRANSLATE_NOOP("core", "%1 declared recusals name no case, organ or area of the list, "
                                        "so nothing follows from them: %2."),
              {QString::number(words.size()), named(words)}}});
}

} // namespace

Result<PopulationPreview> previewPopulation(Workbench &workbench, const FreezeDraft &draft)
{
    const auto lists = listsFor(workbench, draft);
    if (!lists)
        return lists.error();
    PopulationPreview preview;
    const auto strata = strataOf(draft.strata);
    if (!strata)
        block(preview, strata.error());
    const QList<Stratum> cells = strata ? *strata : QList<Stratum>();
    const QList<DrawCase> cases = drawCasesOf(lists->cases, cells);
    const QList<DrawExpert> experts = drawExpertsOf(lists->experts);
    preview.cases = int(cases.size());
    preview.experts = int(experts.size());
    for (const DrawCase &one : cases)
        preview.running += one.running ? 1 : 0;
    countCells(preview, cases);
    if (strata)
        checkCases(preview, lists->cases, cases, rulesOf(draft, cells));
    if (draft.perCase > 0 && !cases.isEmpty())
        checkExperts(preview, lists->cases, cases, experts, draft.perCase);
    if (lists->drawnBefore > 0)
        preview.checks.append({CheckMessage::Severity::Hint,
                               u"drawn-before"_s,
                               {},
                               {QT_TRANSLATE_NOOP("core", "%1 cases were drawn before and are left out."),
                                {QString::number(lists->drawnBefore)}}});
    return preview;
}

} // namespace ducha
