// Any text into every parse of core/base: no crash, no hang, and what was read can be read again.
#include "core/base/deadlines.h"
#include "core/base/identifiers/area_code.h"
#include "core/base/identifiers/case_number.h"
#include "core/base/identifiers/citizen_id.h"
#include "core/base/identifiers/credit_code.h"
#include "core/base/identifiers/doc_number.h"
#include "core/base/partial_date.h"
#include "core/base/text_fold.h"

#include <cstdlib>

using namespace ducha;

namespace {

void expect(bool held)
{
    if (!held)
        std::abort();
}

void foldTwice(const QString &text)
{
    const QString folded = foldForCompare(text);
    expect(foldForCompare(folded) == folded);
    expect(displaySafe(displaySafe(text)) == displaySafe(text));
    expect(codePointCount(beginning(text, 3)) <= 3);
    const double likeness = similarity(text, QStringView(text).mid(text.size() / 2));
    expect(likeness >= 0 && likeness <= 1);
    for (const QString &value : splitValues(text))
        expect(!value.isEmpty());
    [[maybe_unused]] const PersonName name = personName(text);
    [[maybe_unused]] const bool blank = isBlankCell(text);
}

void parseDates(const QString &text)
{
    if (const auto date = PartialDate::parse(text, 2024)) {
        expect(date->original() == text);
        expect(date->firstDay().has_value() == date->lastDay().has_value());
        expect(!date->firstDay() || *date->firstDay() <= *date->lastDay());
    }
    if (const auto term = DueTerm::parse(text, 2024)) [[maybe_unused]]
        const auto due = dueDay(*term, QDate(2024, 1, 31), {});
}

void parseNumbers(const QString &text)
{
    if (const auto id = CitizenId::parse(text))
        expect(id->value.number().size() == 18 && id->value.birthDate().isValid());
    if (const auto code = CreditCode::parse(text))
        expect(CreditCode::parse(code->value.code())->value == code->value);
    if (const auto number = CaseNumber::parse(text))
        expect(CaseNumber::parse(number->value.display())->value == number->value);
    if (const auto number = DocNumber::parse(text))
        expect(*DocNumber::parse(number->display()) == *number);
    if (const auto area = AreaCode::parse(text))
        expect(area->holds(*area));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    foldTwice(text);
    parseDates(text);
    parseNumbers(text);
    return 0;
}
