#include "core/collision/rules/question.h"

#include "core/base/identifiers/credit_code.h"
#include "core/base/text_fold.h"
#include "core/collision/folding.h"
#include "core/collision/register_file.h"

#include <QtCore/QCoreApplication>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

void remark(Question &question, const QString &rule, Message message)
{
    const auto same = [&](const CheckMessage &m) { return m.rule == rule; };
    if (std::none_of(question.remarks.begin(), question.remarks.end(), same))
        question.remarks.append({CheckMessage::Severity::Warning, rule, question.company, std::move(message)});
}

/// A code that fails its check is often real (domain.md E): it is remarked on and used.
void takeCode(Question &question, const QString &cell)
{
    question.creditCode = isBlankCell(cell) ? QString() : cell;
    if (question.creditCode.isEmpty())
        return;
    const auto code = CreditCode::parse(cell);
    if (!code) {
        remark(question, code.error().detail, code.error().message);
        return;
    }
    question.creditCode = code->value.code();
    for (const CheckMessage &warning : code->warnings)
        remark(question, warning.rule, warning.message);
}

} // namespace

Question questionOf(const RosterEntry &person, const QStringList &cells, scan::Tier tier, const QString &registerFile,
                    quint64 record)
{
    const auto cell = [&cells](RegisterField field) { return cells.value(qsizetype(field)); };
    Question question;
    question.person = person;
    question.tier = tier;
    question.company = cell(RegisterField::Company);
    takeCode(question, cell(RegisterField::CreditCode));
    question.rows = {{registerFile,
                      record,
                      cell(RegisterField::Role),
                      tier,
                      {},
                      cell(RegisterField::RoleFrom),
                      cell(RegisterField::RoleTo)}};
    question.roles = rolesOf(cell(RegisterField::Role));
    question.statusText = cell(RegisterField::Status);
    question.status = companyStatusOf(question.statusText);
    question.founded = cell(RegisterField::Founded);
    question.ended = cell(RegisterField::Ended);
    question.share = cell(RegisterField::Share);
    question.capital = cell(RegisterField::Capital);
    question.authority = cell(RegisterField::Authority);
    question.companyType = cell(RegisterField::Type);
    return question;
}

QString companyKey(const QString &creditCode, const QString &company)
{
    // 000000000000000000 has a right check character and is nobody's.
    const bool isFilledIn = creditCode.count(creditCode.left(1)) < creditCode.size();
    if (isFilledIn && CreditCode::parse(creditCode))
        return u"code "_s + creditCode;
    const QString name = foldedName(company);
    return name.isEmpty() ? QString() : u"name "_s + name;
}

QString companyKey(const Question &question)
{
    return companyKey(question.creditCode, question.company);
}

void join(Question &question, const Question &other)
{
    if (foldedName(question.company) != foldedName(other.company) && !other.company.isEmpty() &&
        !question.company.isEmpty())
        remark(question, u"company-names-differ"_s,
               {QT_TRANSLATE_NOOP("core", "One credit code stands beside the names “%1” and “%2”."),
                {question.company, other.company}});
    if (question.status != other.status && !other.statusText.isEmpty() && !question.statusText.isEmpty())
        remark(question, u"company-states-differ"_s,
               {QT_TRANSLATE_NOOP("core", "The registers say “%1” and “%2” of one company. The first is used."),
                {question.statusText, other.statusText}});
    if (question.statusText.isEmpty())
        question.status = other.status;
    for (const auto &[own, others] :
         {std::pair(&question.company, &other.company), std::pair(&question.creditCode, &other.creditCode),
          std::pair(&question.statusText, &other.statusText), std::pair(&question.founded, &other.founded),
          std::pair(&question.ended, &other.ended), std::pair(&question.share, &other.share),
          std::pair(&question.capital, &other.capital), std::pair(&question.authority, &other.authority),
          std::pair(&question.companyType, &other.companyType)}) {
        if (own->isEmpty())
            *own = *others;
    }
    question.rows += other.rows;
    question.tier = std::min(question.tier, other.tier);
    for (const RoleKind role : other.roles) {
        if (!question.roles.contains(role))
            question.roles.append(role);
    }
    for (const CheckMessage &message : other.remarks)
        remark(question, message.rule, message.message);
}

} // namespace ducha
