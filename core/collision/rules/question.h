#pragma once

#include "core/base/check_message.h"
#include "core/collision/roster.h"
#include "core/collision/rules/assessment.h"
#include "core/collision/scan/matcher.h"

namespace ducha {

/// A row of a register that a question rests on.
struct QuestionRow {
    QString registerFile;
    quint64 record = 0; ///< from 1
    QString role;       ///< as registered
    scan::Tier tier = scan::Tier::Id;
    QString explanation; ///< a sentence of its own, about this row
    QString roleFrom;    ///< as registered; may be empty
    QString roleTo;
};

/// One person and one company, to be verified by people (domain.md F: 疑似, 待核实). Texts are as they were typed.
struct Question {
    RosterEntry person;
    scan::Tier tier = scan::Tier::Id; ///< the strongest of the rows; never Name: equal names are no question
    QString company;
    QString creditCode; ///< normalised where it can be read
    QList<QuestionRow> rows;
    QList<RoleKind> roles; ///< of all rows, each once
    CompanyStatus status = CompanyStatus::Unknown;
    QString statusText;
    QString founded;
    QString ended;
    QString share;
    QString capital;
    QString authority;
    QString companyType;
    Assessment assessment;
    int rosterNamesakes = 0;       ///< other people of the roster with that name
    quint64 registerNamesakes = 0; ///< rows with the same name alone (T3); 0 when names were not asked for
    QList<CheckMessage> remarks;   ///< doubts about the code, the name or the status
};

/// The question that one row alone is, without assessment, explanation and namesakes. `cells` are by RegisterField.
[[nodiscard]] Question questionOf(const RosterEntry &person, const QStringList &cells, scan::Tier tier,
                                  const QString &registerFile, quint64 record);

/// What rows of one person must have in common to be about one company: the credit code, else the name as it is
/// compared. What is no code (null, a row of zeros) tells no companies apart. Empty when the row has neither; it stands
/// alone then.
[[nodiscard]] QString companyKey(const QString &creditCode, const QString &company);
[[nodiscard]] QString companyKey(const Question &question);

/// Adds the rows of another question about the same person and company; what the first leaves empty is taken from it.
void join(Question &question, const Question &other);

} // namespace ducha
