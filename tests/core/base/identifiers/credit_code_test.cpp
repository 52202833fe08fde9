#include "core/base/identifiers/credit_code.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QRandomGenerator>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QString outcome(const QString &text)
{
    const auto parsed = CreditCode::parse(text);
    if (!parsed)
        return parsed.error().detail;
    return parsed->warnings.isEmpty() ? enumName(parsed->value.kind()) : parsed->warnings.first().rule;
}

} // namespace

TEST_CASE("credit codes are read, doubted or refused", "[base]")
{
    struct Row {
        QString text;
        QString outcome;
    };
    const QString unified = u"unified"_s;
    const QString form = u"credit-code-form"_s;
    const QList<Row> rows = {
        {u"91350100M000100Y43"_s, unified},
        {u"91330100799655058B"_s, unified},
        {u"9144030071526726XG"_s, unified},
        {u"91110000802100433B"_s, unified},
        {u"91110000802100433b"_s, unified},
        {u" ９１１１００００８０２１００４３３Ｂ "_s, unified},
        {u"91350100M0001TGQXM"_s, u"credit-code-check-character"_s}, // real codes of the pilot
        {u"91350211M0000XUF46"_s, u"credit-code-check-character"_s},
        {u"91110000802100433C"_s, u"credit-code-check-character"_s},
        {u"320500000012345"_s, u"old-registration"_s},
        {u""_s, u"credit-code-empty"_s},
        {u"9.13201E+17"_s, u"credit-code-precision-lost"_s},
        {u"913205001234568000"_s, u"credit-code-precision-lost"_s},
        {u"913205001234567000"_s, u"credit-code-perhaps-rounded"_s},
        {u"9111000080210O433B"_s, form},
        {u"91110000802100433I"_s, form},
        {u"91110000802100433"_s, form},
        {u"91110000802100433BB"_s, form},
        {u"无"_s, form},
        {u"𠮷110000802100433B"_s, form},
    };
    for (const Row &row : rows) {
        INFO(row.text);
        CHECK(outcome(row.text) == row.outcome);
    }
    CHECK(CreditCode::parse(u"91110000802100433b"_s)->value.code() == u"91110000802100433B"_s);
    CHECK(enumFromName<CreditCode::Kind>(u"unified") == CreditCode::Kind::Unified);
}

TEST_CASE("generated codes pass, and no single wrong character goes unnoticed", "[base]")
{
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    QRandomGenerator random(31);
    for (int round = 0; round < 100; ++round) {
        QString code = u"91"_s;
        while (code.size() < 17)
            code += alphabet.at(random.bounded(31));
        code += creditCodeCheckCharacter(code);
        REQUIRE(outcome(code) == u"unified"_s);
        for (qsizetype i = 0; i < 18; ++i) {
            for (const QChar c : alphabet) {
                QString changed = code;
                changed[i] = c;
                if (changed != code && outcome(changed) == u"unified"_s)
                    FAIL_CHECK(changed.toStdString());
            }
        }
    }
}
