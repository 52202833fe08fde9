#include "core/workbench/reviews/scales.h"

#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kFullPoints = 1000; ///< 100 points in tenths

Error badScale(const QString &title)
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The grades of “%1” must fall from the best to one that fails and begins at 0 "
                                       "points, each with a name of its own."),
             {title}},
            {},
            {}};
}

Error badSheet(const QString &title)
{
    return {Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "Each item of “%1” needs a code of its own, a text and points; all points "
                                       "together are 100."),
             {title}},
            {},
            {}};
}

bool isScale(const QList<Grade> &grades)
{
    QSet<QString> names;
    int above = kFullPoints + 1;
    for (const Grade &grade : grades) {
        if (grade.name.trimmed().isEmpty() || names.contains(grade.name) || grade.from >= above)
            return false;
        names.insert(grade.name);
        above = grade.from;
    }
    return grades.size() >= 2 && grades.constLast().from == 0 && grades.constLast().failing &&
           !grades.constFirst().failing;
}

bool isSheet(const QList<SheetItem> &items)
{
    QSet<QString> codes;
    int sum = 0;
    for (const SheetItem &item : items) {
        if (item.code.trimmed().isEmpty() || codes.contains(item.code) || item.text.trimmed().isEmpty() ||
            item.points <= 0)
            return false;
        codes.insert(item.code);
        sum += item.points;
    }
    return sum == kFullPoints;
}

/// The newest of each `key`, in the order in which the keys were first met.
template <class Entity>
QList<Entity> newest(const QList<Entity> &all, QString Entity::*key)
{
    QList<Entity> found;
    for (const Entity &one : all) {
        const auto same =
            std::find_if(found.begin(), found.end(), [&](const Entity &other) { return other.*key == one.*key; });
        if (same == found.end())
            found.append(one);
        else if (same->version < one.version)
            *same = one;
    }
    return found;
}

/// The kind of organ that handled the case, as it is stored; empty when neither the list of units nor its name says.
Result<QString> agencyOf(Workbench &workbench, const CaseFile &file)
{
    if (!file.unitId.isNull()) {
        const auto unit = UnitRepository(workbench.database()).byId(file.unitId);
        if (unit)
            return enumName(unit->agencyType);
        if (unit.error().code != Error::Code::NotFound)
            return unit.error();
    }
    using A = AgencyType;
    for (const auto &[word, agency] :
         {std::pair(u"法院"_s, A::Court), std::pair(u"检察院"_s, A::Procuratorate),
          std::pair(u"公安"_s, A::PublicSecurity), std::pair(u"司法局"_s, A::JusticeBureau),
          std::pair(u"政法委"_s, A::PlaCommittee)}) {
        if (file.unitName.contains(word))
            return enumName(agency);
    }
    return QString();
}

/// How well a sheet fits a kind of case: the length of the longest of its words that the kind contains.
int fitOf(const SheetTemplate &sheet, const QString &kind)
{
    int fit = 0;
    for (const QString &word : sheet.words.split(u'、', Qt::SkipEmptyParts)) {
        if (kind.contains(word.trimmed()))
            fit = std::max(fit, int(word.trimmed().size()));
    }
    return fit;
}

} // namespace

Result<GradeScale> saveScaleVersion(Workbench &workbench, const GradeScale &form)
{
    const auto grades = gradesOf(form);
    if (!grades || !isScale(*grades) || !enumFromName<AgencyType>(form.agencyType))
        return badScale(form.title);
    GradeScale scale = form;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        GradeScaleRepository scales(workbench.database());
        const auto earlier =
            scales.where(u"agency_type = :agency"_s, {{u":agency"_s, form.agencyType}}, u"version DESC"_s);
        if (!earlier)
            return earlier.error();
        const GradeScale last = earlier->value(0);
        if (!earlier->isEmpty() && last.title == form.title && last.grades == form.grades) {
            scale = last;
            return {};
        }
        scale.id = GradeScaleId::create();
        scale.version = earlier->isEmpty() ? 1 : last.version + 1;
        return scales.save(scale);
    }));
    return scale;
}

Result<SheetTemplate> saveTemplateVersion(Workbench &workbench, const SheetTemplate &form)
{
    const auto items = itemsOf(form);
    if (!items || !isSheet(*items) || form.kind.trimmed().isEmpty())
        return badSheet(form.title);
    SheetTemplate sheet = form;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        SheetTemplateRepository sheets(workbench.database());
        const auto earlier = sheets.where(u"kind = :kind"_s, {{u":kind"_s, form.kind}}, u"version DESC"_s);
        if (!earlier)
            return earlier.error();
        const SheetTemplate last = earlier->value(0);
        sheet.id = last.id;
        sheet.version = last.version;
        if (!earlier->isEmpty() && sheet == last)
            return {};
        sheet.id = SheetTemplateId::create();
        sheet.version = earlier->isEmpty() ? 1 : last.version + 1;
        return sheets.save(sheet);
    }));
    return sheet;
}

Result<QList<GradeScale>> scalesInForce(Workbench &workbench)
{
    const auto all = GradeScaleRepository(workbench.database()).where({});
    if (!all)
        return all.error();
    auto scales = newest(*all, &GradeScale::agencyType);
    std::stable_sort(scales.begin(), scales.end(), [](const GradeScale &a, const GradeScale &b) {
        return enumFromName<AgencyType>(a.agencyType) < enumFromName<AgencyType>(b.agencyType);
    });
    return scales;
}

Result<QList<SheetTemplate>> templatesInForce(Workbench &workbench)
{
    const auto all = SheetTemplateRepository(workbench.database()).where({});
    if (!all)
        return all.error();
    return newest(*all, &SheetTemplate::kind);
}

Result<ReviewForm> formFor(Workbench &workbench, const CaseFile &file)
{
    const auto agency = agencyOf(workbench, file);
    const auto sheets = templatesInForce(workbench);
    const auto scales = scalesInForce(workbench);
    if (!agency)
        return agency.error();
    if (!sheets)
        return sheets.error();
    if (!scales)
        return scales.error();
    ReviewForm form;
    int best = -1;
    for (const SheetTemplate &sheet : *sheets) {
        const bool own = !agency->isEmpty() && sheet.agencyType == *agency;
        const bool general = sheet.agencyType.isEmpty();
        const int fit = fitOf(sheet, file.kind);
        // A sheet with words serves these kinds alone; the organ's own goes before one for any organ.
        if ((!own && !general) || (fit == 0 && !sheet.words.isEmpty()))
            continue;
        const int rank = fit * 2 + (own ? 1 : 0);
        if (rank > best) {
            best = rank;
            form.sheet = sheet;
        }
    }
    const QString grading = agency->isEmpty() ? enumName(AgencyType::PlaCommittee) : *agency;
    for (const GradeScale &scale : *scales) {
        if (scale.agencyType == grading)
            form.scale = scale;
    }
    if (form.sheet.id.isNull() || form.scale.id.isNull())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "There is no review sheet or no grade scale for %1 of %2. Make one "
                                                "first."),
                      {file.kind, file.unitName}}};
    return form;
}

} // namespace ducha
