#include "core/workbench/office.h"

#include "core/base/identifiers/doc_number.h"
#include "core/workbench/settings.h"

#include <QtCore/QCoreApplication>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

using S = CheckMessage::Severity;

QList<std::pair<QStringView, QString Office::*>> textFields()
{
    return {{setting::kIssuer, &Office::issuer},
            {setting::kCityCommittee, &Office::cityCommittee},
            {setting::kFeedbackPrefix, &Office::feedbackPrefix},
            {setting::kLetterPrefix, &Office::letterPrefix},
            {setting::kContact, &Office::contact}};
}

struct DayField {
    QStringView name;
    int Office::*field;
    int most;
    const char *outOfRange;
};

const std::array<DayField, 3> &dayFields()
{
    static constexpr std::array<DayField, 3> fields{
        {{setting::kReceiptDays, &Office::receiptDays, 60,
          QT_TRANSLATE_NOOP("core", "Between 1 and %1 days may be given to sign for a document.")},
         {setting::kHitDays, &Office::hitDays, 60,
          QT_TRANSLATE_NOOP("core", "Between 1 and %1 days may be given to verify hits.")},
         {setting::kOrderDays, &Office::orderDays, 180,
          QT_TRANSLATE_NOOP("core", "Between 1 and %1 days may be given by a supervision order.")}}};
    return fields;
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
    for (const DayField &days : dayFields()) {
        const auto value = settingOf(workbench, days.name);
        if (!value)
            return value.error();
        if (const int known = value->toInt(); known > 0)
            office.*days.field = known;
    }
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
    for (const DayField &days : dayFields()) {
        if (office.*days.field < 1 || office.*days.field > days.most)
            say(S::Blocker, u"office-days"_s, days.name, {days.outOfRange, {QString::number(days.most)}});
    }
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
        for (const DayField &days : dayFields()) {
            if (office.*days.field != *known.*days.field)
                DUCHA_TRY(setSetting(workbench, days.name, QString::number(office.*days.field)));
        }
        return {};
    });
}

} // namespace ducha
