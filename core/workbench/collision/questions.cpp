#include "core/workbench/collision/questions.h"

#include "core/collision/explanation.h"
#include "core/collision/folding.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSet>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsBetweenReports = 1000;

struct SameName {
    QSet<QString> numbers; ///< different numbers are different people
    int withoutNumber = 0;
    [[nodiscard]] int people() const { return int(numbers.size()) + withoutNumber; }
};

} // namespace

Result<CollisionRules> standardCollisionRules()
{
    QFile file(u":/standard/collision.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     {QT_TRANSLATE_NOOP(
                         "core", "The program is incomplete: its standard package is missing. Install it again.")},
                     file.errorString()};
    return collisionRules(file.readAll());
}

Namesakes::Namesakes(const Collision &collision)
{
    const QList<RosterEntry> &entries = collision.roster.entries;
    QHash<QString, SameName> byName;
    QStringList names;
    for (const RosterEntry &entry : entries) {
        names.append(foldedName(entry.name));
        SameName &same = byName[names.constLast()];
        if (entry.number.isEmpty())
            ++same.withoutNumber;
        else
            same.numbers.insert(entry.number);
    }
    for (const QString &name : names)
        m_inRoster.append(name.isEmpty() ? 0 : byName.value(name).people() - 1);
    for (const FoundRow &row : collision.found->rows()) {
        if (row.tier == scan::Tier::Name)
            ++m_inRegisters[row.entry];
    }
}

Question questionOfRow(const Collision &collision, const FoundRow &row, const QStringList &cells,
                       const CollisionRules &rules, const Namesakes &namesakes, const AgencyOf &agencyOf)
{
    const QString file = collision.registers.at(row.file).name;
    const RosterEntry &person = collision.roster.entries.at(row.entry);
    Question question = questionOf(person, cells, row.tier, file, row.record);
    question.rosterNamesakes = namesakes.inRoster(row.entry);
    question.registerNamesakes = namesakes.inRegisters(row.entry);
    question.assessment = assessed(question, rules, agencyOf ? agencyOf(person) : rules.agencyOf(person.unit));
    question.rows.first().explanation =
        explanation(person, cells, row.tier, file, row.record, circumstancesOf(question));
    return question;
}

Result<QList<Question>> questionsOf(Collision &collision, const CollisionRules &rules, const Progress &progress,
                                    const AgencyOf &agencyOf)
{
    const Namesakes namesakes(collision);
    QList<Question> questions;
    QHash<std::pair<std::uint32_t, QString>, qsizetype> known; // by entry and company
    QList<qsizetype> joined;
    const QList<FoundRow> &rows = collision.found->rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i % kRowsBetweenReports == 0 && !goOn(progress, int(i), int(rows.size())))
            return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
        const FoundRow &row = rows.at(i);
        if (row.tier == scan::Tier::Name)
            continue;
        const auto text = collision.found->text(row);
        if (!text)
            return text.error();
        const QStringList cells =
            registerCells({text->constData(), size_t(text->size())}, collision.registers.at(row.file));
        const Question question = questionOfRow(collision, row, cells, rules, namesakes, agencyOf);
        const QString company = companyKey(question);
        const auto before = known.constFind({row.entry, company});
        if (company.isEmpty() || before == known.constEnd()) {
            known.insert({row.entry, company}, questions.size());
            questions.append(question);
            continue;
        }
        join(questions[*before], question);
        joined.append(*before);
    }
    // Several roles are looked at together: the strongest counts.
    for (const qsizetype i : QSet<qsizetype>(joined.begin(), joined.end())) {
        Question &question = questions[i];
        question.assessment =
            assessed(question, rules, agencyOf ? agencyOf(question.person) : rules.agencyOf(question.person.unit));
    }
    return questions;
}

} // namespace ducha
