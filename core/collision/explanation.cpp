#include "core/collision/explanation.h"

#include "core/base/text_fold.h"
#include "core/collision/folding.h"
#include "core/collision/register_file.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString relationText(const RosterEntry &entry)
{
    switch (entry.relation) {
    case Relation::Self:
        return u"本人"_s;
    case Relation::Spouse:
        return u"的配偶"_s;
    case Relation::Child:
        return u"的子女"_s;
    }
    Q_UNREACHABLE();
}

QStringList foldedTexts(const FoldedAway &away)
{
    QStringList texts;
    if (away.spaces)
        texts.append(u"空格"_s);
    if (away.width)
        texts.append(u"全半角"_s);
    if (away.dots)
        texts.append(u"间隔号"_s);
    if (away.variants)
        texts.append(u"异体字"_s);
    return texts;
}

/// What of two numbers was not looked at.
QStringList numberNotes(const QString &own, const QString &cell)
{
    QStringList notes;
    const QString folded = foldForCompare(cell);
    if (folded.size() != cell.size())
        notes.append(u"未计空格等符号"_s);
    else if (folded != cell)
        notes.append(u"未计全半角"_s);
    if (folded.size() == 15 && own.size() == 18)
        notes.append(u"登记为15位旧号，按18位比较"_s);
    if (folded.endsWith(u'x'))
        notes.append(u"末位字母大小写不同"_s);
    return notes;
}

} // namespace

QString explanation(const RosterEntry &entry, const QStringList &cells, scan::Tier tier, const QString &registerFile,
                    quint64 record, const QString &circumstances)
{
    const auto cell = [&](RegisterField field) { return cells.value(qsizetype(field)); };
    const QString who = entry.relation == Relation::Self
                            ? entry.official + u"（本人）"_s
                            : entry.official + relationText(entry) +
                                  (entry.name.isEmpty() ? QString() : u"（"_s + entry.name + u"）"_s);
    const QString role =
        cell(RegisterField::Role).isEmpty() ? u"登记人员"_s : u"“"_s + cell(RegisterField::Role) + u"”"_s;
    const QString company =
        cell(RegisterField::Company).isEmpty() ? u"一家企业"_s : u"“"_s + cell(RegisterField::Company) + u"”"_s;
    QStringList folded = foldedTexts(foldedAway(entry.name, cell(RegisterField::Name)));
    const QString without = folded.isEmpty() ? QString() : u"（姓名未计"_s + folded.join(u'、') + u"）"_s;
    QString equal;
    switch (tier) {
    case scan::Tier::Id: {
        const QStringList notes = numberNotes(entry.number, cell(RegisterField::Number));
        equal = u"公民身份号码相同"_s + (notes.isEmpty() ? QString() : u"（"_s + notes.join(u'，') + u"）"_s);
        const QString registered = cell(RegisterField::Name);
        if (!registered.isEmpty() && !entry.name.isEmpty())
            equal += sameName(entry.name, registered) ? u"，姓名相同"_s + without
                                                      : u"，但登记姓名为“"_s + registered + u"”"_s;
        break;
    }
    case scan::Tier::MaskedId:
        equal = u"隐去部分数字的证件号码与名册不矛盾，姓名相同"_s + without;
        break;
    case scan::Tier::Name:
        equal = u"仅姓名相同"_s + without + u"，同名待核，不作为比对结果"_s;
        break;
    }
    // A mark that turns the direction of a company's name would turn the sentence.
    return displaySafe(u"名册第%1行%2与%3第%4行%5的%6：%7。%8是否属实须经核实。"_s.arg(
        QString::number(entry.row), who, registerFile, QString::number(record), company, role, equal,
        circumstances.isEmpty() ? QString() : circumstances + u'。'));
}

QString circumstancesOf(const Question &question)
{
    const Assessment &assessment = question.assessment;
    QStringList parts;
    if (!question.statusText.isEmpty())
        parts.append(u"企业登记状态为“"_s + question.statusText + u"”"_s);
    parts.append(intervalSentence(assessment.interval));
    if (assessment.excludedByDefault)
        parts.append(u"默认排除："_s + assessment.exclusionNote);
    else if (assessment.rule != Rule::None)
        parts.append((assessment.byHand ? u"可能涉及"_s : u"疑似涉及"_s) + enumName(assessment.rule) +
                     assessment.title + u"（"_s + assessment.article + u"），待核实"_s);
    if (!assessment.note.isEmpty())
        parts.append(assessment.note);
    if (!assessment.excludedByDefault && !assessment.exclusionNote.isEmpty() &&
        assessment.exclusionNote != assessment.note)
        parts.append(u"可能的排除理由："_s + assessment.exclusionNote + u"，须有佐证"_s);
    const bool doubtful = std::any_of(question.remarks.begin(), question.remarks.end(), [](const CheckMessage &remark) {
        return remark.rule.startsWith(u"credit-code"_s);
    });
    if (doubtful)
        parts.append(u"统一社会信用代码存疑，请核对"_s);
    return parts.join(u'；');
}

} // namespace ducha
