#include "core/workbench/office.h"

#include "core/base/identifiers/doc_number.h"
#include "core/workbench/settings.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using S = CheckMessage::Severity;

constexpr int kMostDays = 60;

QList<std::pair<QStringView, QString Office::*>> textFields()
{
    return {{setting::kIssuer, &Office::issuer},
            {setting::kCityCommittee, &Office::cityCommittee},
            {setting::kFeedbackPrefix, &Office::feedbackPrefix},
            {setting::kLetterPrefix, &Office::letterPrefix},
            {setting::kContact, &Office::contact}};
}

} // namespace

Result<Office> officeOf(Workbench &workbench)
{
    Office office;
    for (const auto &[name, field] : textFields()) {
        const auto value = settingOf(workbench, name);
        if (!value)
            return value.error();
        office.*field = *value;
    }
    const auto days = settingOf(workbench, setting::kReceiptDays);
    if (!days)
        return days.error();
    if (const int known = days->toInt(); known > 0)
        office.receiptDays = known;
    return office;
}

QList<CheckMessage> checkOffice(const Office &office)
{
    QList<CheckMessage> messages;
    const auto say = [&](S severity, const QString &rule, QStringView subject, Message message) {
        messages.append({severity, rule, subject.toString(), std::move(message)});
    };
    if (office.issuer.trimmed().isEmpty())
        say(S::Blocker, u"office-issuer"_s, setting::kIssuer,
            {QT_TRANSLATE_NOOP("core", "Write who issues the documents.")});
    if (office.cityCommittee.trimmed().isEmpty())
        say(S::Blocker, u"office-city"_s, setting::kCityCommittee,
            {QT_TRANSLATE_NOOP("core", "Write who ordered the inspections: the feedback begins with it.")});
    for (const auto &[name, prefix] : {std::pair(setting::kFeedbackPrefix, office.feedbackPrefix),
                                       std::pair(setting::kLetterPrefix, office.letterPrefix)}) {
        if (const auto number = DocNumber::of(prefix.trimmed(), 2026, 1); !number)
            say(S::Blocker, u"office-prefix"_s, name, number.error().message);
    }
    if (office.receiptDays < 1 || office.receiptDays > kMostDays)
        say(S::Blocker, u"office-days"_s, setting::kReceiptDays,
            {QT_TRANSLATE_NOOP("core", "Between 1 and %1 days may be given to sign for a document."),
             {QString::number(kMostDays)}});
    if (!office.feedbackPrefix.trimmed().isEmpty() && office.feedbackPrefix.trimmed() == office.letterPrefix.trimmed())
        say(S::Warning, u"office-one-prefix"_s, setting::kLetterPrefix,
            {QT_TRANSLATE_NOOP("core",
                               "Feedback and letters have the same prefix: their numbers count on in one row.")});
    for (const auto &[name, field] : textFields()) {
        if ((office.*field).contains(u'某'))
            say(S::Warning, u"office-unnamed"_s, name,
                {QT_TRANSLATE_NOOP("core", "\"%1\" stands for an office that is not named. Write your own."),
                 {office.*field}});
    }
    return messages;
}

Result<> saveOffice(Workbench &workbench, const Office &office)
{
    for (const CheckMessage &check : checkOffice(office)) {
        if (check.severity == S::Blocker)
            return Error{Error::Code::Invalid, check.message, check.subject};
    }
    return workbench.write([&]() -> Result<> {
        const auto known = officeOf(workbench);
        if (!known)
            return known.error();
        for (const auto &[name, field] : textFields()) {
            if ((office.*field).trimmed() != *known.*field)
                DUCHA_TRY(setSetting(workbench, name, office.*field));
        }
        if (office.receiptDays != known->receiptDays)
            DUCHA_TRY(setSetting(workbench, setting::kReceiptDays, QString::number(office.receiptDays)));
        return {};
    });
}

} // namespace ducha
