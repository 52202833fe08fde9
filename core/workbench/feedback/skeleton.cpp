#include "core/workbench/feedback/skeleton.h"

#include "core/base/chinese_text.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Puts values into the places 【…】; one pass, so that a value is never taken for a place.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'【', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'】', open);
        if (close < 0)
            return result + text.mid(at);
        const QString place = text.mid(open + 1, close - open - 1);
        result += text.mid(at, open - at) + values.value(place, text.mid(open, close - open + 1));
        at = close + 1;
    }
}

SkeletonSentence heading(SentenceKind kind, const QString &text)
{
    SkeletonSentence row;
    row.sentence.kind = kind;
    row.sentence.text = text;
    row.sentence.basis = SentenceBasis::Standing;
    return row;
}

SkeletonSentence body(const QString &text, SentenceBasis basis, bool startsParagraph = true)
{
    SkeletonSentence row;
    row.sentence.text = text;
    row.sentence.basis = basis;
    row.sentence.startsParagraph = startsParagraph;
    return row;
}

int countOf(const QList<FindingRow> &findings, Severity severity)
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [&](const FindingRow &row) { return row.finding.severity == severity; }));
}

/// Without the mark that ends it, so that it can stand within a sentence.
QString bare(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'。') || text.endsWith(u'；') || text.endsWith(u'.') || text.endsWith(u';'))
        text.chop(1);
    return text;
}

/// Its sentences, each with the mark that ends it.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QString current;
    for (const QChar c : text.simplified()) {
        current += c;
        if (c == u'。' || c == u'！' || c == u'？') {
            sentences.append(current.trimmed());
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        sentences.append(current.trimmed() + u'。');
    return sentences;
}

} // namespace

QString feedbackTitle(const SkeletonFacts &facts)
{
    return filled(facts.texts[u"title"_s].toString(), {{u"单位"_s, facts.inspection.unit.name}});
}

QString feedbackRecipient(const Unit &unit)
{
    if (unit.agencyType == AgencyType::PlaCommittee)
        return unit.name;
    return u"中共"_s + unit.name + (unit.agencyType == AgencyType::PublicSecurity ? u"党委"_s : u"党组"_s);
}

QString dimensionHeading(const SkeletonFacts &facts, const QString &title)
{
    return filled(facts.texts[u"dimension"_s].toString(), {{u"维度"_s, title}});
}

QString problemsHeading(const SkeletonFacts &facts)
{
    return facts.texts[u"sections"_s][u"problems"_s].toString();
}

QList<SkeletonSentence> problemSentences(const SkeletonFacts &facts, const Finding &finding)
{
    QList<SkeletonSentence> rows;
    rows.append(heading(SentenceKind::Heading3, finding.title + u'。'));
    rows.last().finding = finding.id;
    bool first = true;
    for (const QString &text : sentencesOf(finding.text.isEmpty() ? finding.title : finding.text)) {
        rows.append(body(text, SentenceBasis::Sources, std::exchange(first, false)));
        rows.last().finding = finding.id;
    }
    if (finding.immediateFix) {
        rows.append(body(facts.texts[u"immediate"_s].toString(), SentenceBasis::Sources, false));
        rows.last().finding = finding.id;
    }
    return rows;
}

QList<SkeletonSentence> skeleton(const SkeletonFacts &facts, const QList<FindingRow> &findings)
{
    const QJsonObject &texts = facts.texts;
    const Inspection &inspection = facts.inspection.inspection;
    const auto number = [](int value) { return QString::number(value); };
    const QHash<QString, QString> values{
        {u"单位"_s, facts.inspection.unit.name},
        {u"市委"_s, facts.cityCommittee},
        {u"督察组"_s, inspection.teamName.isEmpty() ? u"督察组"_s : inspection.teamName},
        {u"进驻"_s, chineseDate(inspection.enteredOn)},
        {u"撤离"_s, chineseDate(inspection.exitedOn)},
        {u"谈话"_s, number(facts.talks)},
        {u"座谈"_s, number(facts.symposiums)},
        {u"资料"_s, number(facts.attachments)},
        {u"底稿"_s, number(facts.papers)},
        {u"问题"_s, number(int(findings.size()))},
        {u"严重"_s, number(countOf(findings, Severity::Grave))},
        {u"较重"_s, number(countOf(findings, Severity::Serious))},
        {u"一般"_s, number(countOf(findings, Severity::Ordinary))},
        {u"方案"_s, number(facts.planMonths)},
        {u"整改"_s, number(facts.rectificationMonths)}};
    const auto text = [&](const QString &name) { return filled(texts[name].toString(), values); };
    const auto section = [&](const QString &name) {
        return heading(SentenceKind::Heading1, texts[u"sections"_s][name].toString());
    };
    const bool dated = inspection.enteredOn.isValid() && inspection.exitedOn.isValid();

    QList<SkeletonSentence> rows;
    rows.append(body(text(dated ? u"lead"_s : u"lead-undated"_s), SentenceBasis::Figures));
    rows.append(body(text(u"now"_s), SentenceBasis::Standing, false));
    rows.append(section(u"overall"_s));
    rows.append(body(text(u"done"_s), SentenceBasis::Figures));
    // The judgement is a person's to make: it blocks the issue until somebody answers for it.
    rows.append(body(text(u"assessment"_s), SentenceBasis::None, false));
    rows.append(body(text(u"found"_s), SentenceBasis::Figures, false));
    rows.append(section(u"problems"_s));
    QList<SkeletonSentence> advice;
    for (const auto &[code, title] : facts.dimensions) {
        bool first = true;
        for (const FindingRow &row : findings) {
            if (row.finding.dimension != code)
                continue;
            if (std::exchange(first, false))
                rows.append(heading(SentenceKind::Heading2, dimensionHeading(facts, title)));
            rows += problemSentences(facts, row.finding);
        }
        const QString words = texts[u"advice"_s][code].toString();
        if (!first && !words.isEmpty()) {
            advice.append(heading(SentenceKind::Heading2, dimensionHeading(facts, title)));
            advice.append(body(words, SentenceBasis::Standing));
        }
    }
    rows += reviewSentences(facts);
    rows += hitSentences(facts);
    if (!advice.isEmpty())
        rows += section(u"advice"_s);
    rows += advice;
    rows.append(section(u"demands"_s));
    bool first = true;
    for (const QJsonValue &demand : texts[u"demands"_s].toArray())
        rows.append(body(filled(demand.toString(), values), SentenceBasis::Standing, std::exchange(first, false)));
    return rows;
}

QList<SkeletonSentence> reviewSentences(const SkeletonFacts &facts)
{
    const ReviewConclusions &reviewed = facts.reviewed;
    QList<SkeletonSentence> rows;
    if (reviewed.counts.final == 0)
        return rows;
    const QJsonValue words = facts.texts[u"reviews"_s];
    const auto rested = [](const QString &text, const ReviewConclusions::Line &line, bool startsParagraph) {
        SkeletonSentence row = body(text, SentenceBasis::Sources, startsParagraph);
        row.finding = line.finding;
        row.reviews = line.reviews;
        return row;
    };
    QStringList grades;
    for (const auto &[name, count] : reviewed.counts.grades)
        grades.append(name + QString::number(count) + u'件');
    rows.append(heading(SentenceKind::Heading1, facts.texts[u"sections"_s][u"reviews"_s].toString()));
    rows.append(body(words[u"how"_s].toString(), SentenceBasis::Standing));
    rows.append(body(filled(words[u"counted"_s].toString(), {{u"抽查"_s, QString::number(reviewed.counts.drawn)},
                                                             {u"评定"_s, QString::number(reviewed.counts.final)},
                                                             {u"等次"_s, grades.join(u'、')},
                                                             {u"督办"_s, QString::number(reviewed.counts.orders)}}),
                     SentenceBasis::Figures, false));
    bool first = true;
    for (const ReviewConclusions::Line &line : reviewed.majorFlaws)
        rows.append(
            rested(filled(words[u"major"_s].toString(), {{u"案件"_s, line.title}, {u"问题"_s, bare(line.text)}}), line,
                   std::exchange(first, false)));
    if (!reviewed.commonest.text.isEmpty())
        rows.append(rested(filled(words[u"commonest"_s].toString(),
                                  {{u"方面"_s, reviewed.dimensions.join(u'、')}, {u"项目"_s, reviewed.commonest.text}}),
                           reviewed.commonest, true));
    if (!reviewed.causes.isEmpty())
        rows.append(body(words[u"causes"_s].toString(), SentenceBasis::Standing));
    for (const ReviewConclusions::Line &line : reviewed.causes)
        rows.append(rested(filled(words[line.text.isEmpty() ? u"cause"_s : u"cause-explained"_s].toString(),
                                  {{u"原因"_s, bare(line.title)}, {u"说明"_s, bare(line.text)}}),
                           line, false));
    rows.append(body(filled(words[reviewed.causes.isEmpty() ? u"party-open"_s : u"party"_s].toString(),
                            {{u"主送"_s, feedbackRecipient(facts.inspection.unit)}}),
                     SentenceBasis::Standing));
    return rows;
}

SectionHeadings reviewHeadings(const QJsonObject &texts)
{
    const QJsonValue sections = texts[u"sections"_s];
    return {sections[u"reviews"_s].toString(),
            {sections[u"hits"_s].toString(), sections[u"advice"_s].toString(), sections[u"demands"_s].toString()}};
}

QList<SkeletonSentence> hitSentences(const SkeletonFacts &facts)
{
    const Completeness &compared = facts.compared;
    const UnitCount &total = compared.total;
    QList<SkeletonSentence> rows;
    if (compared.runs.isEmpty())
        return rows;
    const QJsonValue words = facts.texts[u"hits"_s];
    const auto outcome = [&](HitOutcome one) { return compared.outcomes.value(one); };
    QStringList reasons;
    for (auto reason = total.excluded.cbegin(); reason != total.excluded.cend(); ++reason)
        reasons.append(falsePositiveWords(reason.key()) + QString::number(reason.value()) + u'条');
    const QHash<QString, QString> values{{u"干部"_s, QString::number(total.officials)},
                                         {u"亲属"_s, QString::number(total.relatives)},
                                         {u"记录"_s, QString::number(facts.registerRows)},
                                         {u"疑点"_s, QString::number(total.candidates)},
                                         {u"排除"_s, QString::number(total.excludedCount())},
                                         {u"理由"_s, reasons.join(u'、')},
                                         {u"交付"_s, QString::number(total.delivered)},
                                         {u"认定"_s, QString::number(total.delivered - outcome(HitOutcome::Open))},
                                         {u"违规"_s, QString::number(outcome(HitOutcome::TrueViolation))},
                                         {u"不违规"_s, QString::number(outcome(HitOutcome::TrueLawful))},
                                         {u"不属实"_s, QString::number(outcome(HitOutcome::NotTrue))},
                                         {u"无法核实"_s, QString::number(outcome(HitOutcome::Unverifiable))},
                                         {u"其余"_s, QString::number(outcome(HitOutcome::Open))}};
    const auto add = [&](const QString &name, SentenceBasis basis, bool startsParagraph) {
        rows.append(body(filled(words[name].toString(), values), basis, startsParagraph));
        rows.last().sentence.withheld = words[u"withheld"_s].toString();
    };
    rows.append(heading(SentenceKind::Heading1, facts.texts[u"sections"_s][u"hits"_s].toString()));
    add(u"how"_s, SentenceBasis::Standing, true);
    add(u"counted"_s, SentenceBasis::Figures, false);
    if (!reasons.isEmpty())
        add(u"excluded"_s, SentenceBasis::Figures, false);
    if (total.delivered > 0) {
        add(u"determined"_s, SentenceBasis::Figures, true);
        add(u"list"_s, SentenceBasis::Standing, false);
    }
    return rows;
}

SectionHeadings hitHeadings(const QJsonObject &texts)
{
    const QJsonValue sections = texts[u"sections"_s];
    return {sections[u"hits"_s].toString(), {sections[u"advice"_s].toString(), sections[u"demands"_s].toString()}};
}

} // namespace ducha
