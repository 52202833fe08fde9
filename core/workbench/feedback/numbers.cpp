#include "core/workbench/feedback/numbers.h"

#include "core/feedback/feedback_repository.h"
#include "core/workbench/settings.h"

using namespace Qt::StringLiterals;

namespace ducha {

Result<DocNumber> nextNumber(Workbench &workbench, QStringView prefixSetting)
{
    const auto prefix = settingOf(workbench, prefixSetting);
    if (!prefix)
        return prefix.error();
    const int year = workbench.today().year();
    const auto serial = DocumentNumberRepository(workbench.database()).nextSerial(*prefix, year);
    if (!serial)
        return serial.error();
    return DocNumber::of(*prefix, year, *serial);
}

Result<> takeNumber(Workbench &workbench, const DocNumber &number, const QString &document, NumberState state,
                    const QString &note)
{
    DocumentNumberRepository numbers(workbench.database());
    const auto taken =
        numbers.where(u"prefix = :prefix AND year = :year AND serial = :serial"_s,
                      {{u":prefix"_s, number.prefix()}, {u":year"_s, number.year()}, {u":serial"_s, number.serial()}});
    if (!taken)
        return taken.error();
    if (!taken->isEmpty())
        return Error{
            Error::Code::Conflict,
            {QT_TRANSLATE_NOOP("core", "The number %1 was given out already. Take the next one."), {number.display()}},
            number.display()};
    return numbers.save(
        {DocumentNumberId::create(), number.prefix(), number.year(), number.serial(), document, state, note});
}

} // namespace ducha
