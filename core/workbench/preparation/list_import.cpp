#include "core/workbench/preparation/list_import.h"

#include "core/workbench/preparation/rounds.h"

namespace ducha {

namespace {

/// Keeps the file that was read in its member of `list`, and what taking it in would do.
template <class File>
Result<> take(ListImport &list, File ListImport::*member, Result<File> file,
              const std::function<Result<Intake>(const File &)> &preview)
{
    if (!file)
        return file.error();
    list.*member = *std::move(file);
    auto intake = preview(list.*member);
    if (!intake)
        return intake.error();
    list.intake = *std::move(intake);
    return {};
}

Result<RoundId> roundFor(Workbench &workbench, RoundId wished)
{
    if (!wished.isNull())
        return wished;
    const auto rounds = roundRows(workbench);
    if (!rounds)
        return rounds.error();
    if (rounds->isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A list of cases belongs to a round, and there is none yet. Make the "
                                                "round first.")}};
    return rounds->constFirst().round.id;
}

Result<> readInto(ListImport &list, Workbench &workbench, RoundId round, const Progress &progress)
{
    switch (list.kind) {
    case ListKind::Units:
        return take<UnitFile>(list, &ListImport::units, readUnitFile(list.path, progress),
                              [&](const UnitFile &file) { return previewUnits(workbench, file.lines, progress); });
    case ListKind::People:
        return take<PeopleFile>(list, &ListImport::people, readPeopleFile(list.path, progress),
                                [&](const PeopleFile &file) { return previewPeople(workbench, file.lines, progress); });
    case ListKind::Cases: {
        const auto into = roundFor(workbench, round);
        if (!into)
            return into.error();
        list.round = *into;
        return take<CaseListFile>(list, &ListImport::cases, readCaseFile(list.path, progress),
                                  [&](const CaseListFile &file) {
                                      return previewCases(workbench, {list.round, file.file}, file.lines, progress);
                                  });
    }
    case ListKind::Experts:
        return take<ExpertListFile>(
            list, &ListImport::experts, readExpertFile(list.path, progress),
            [&](const ExpertListFile &file) { return previewExperts(workbench, file.lines, progress); });
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<CheckMessage> &ListImport::remarks() const
{
    switch (kind) {
    case ListKind::Units:
        return units.remarks;
    case ListKind::People:
        return people.remarks;
    case ListKind::Cases:
        return cases.remarks;
    case ListKind::Experts:
        return experts.remarks;
    }
    Q_UNREACHABLE();
}

QString ListImport::sheet() const
{
    switch (kind) {
    case ListKind::Units:
        return units.sheet;
    case ListKind::People:
        return people.sheet;
    case ListKind::Cases:
        return cases.sheet;
    case ListKind::Experts:
        return experts.sheet;
    }
    Q_UNREACHABLE();
}

Result<ListImport> readList(Workbench &workbench, ListKind kind, const QString &path, const Progress &progress,
                            RoundId round)
{
    ListImport list;
    list.kind = kind;
    list.path = path;
    DUCHA_TRY(readInto(list, workbench, round, progress));
    return list;
}

Result<Intake> applyList(Workbench &workbench, const ListImport &list, const Progress &progress)
{
    switch (list.kind) {
    case ListKind::Units:
        return applyUnits(workbench, list.units.lines, progress);
    case ListKind::People:
        return applyPeople(workbench, list.people.lines, progress);
    case ListKind::Cases:
        return applyCases(workbench, {list.round, list.cases.file}, list.cases.lines, progress);
    case ListKind::Experts:
        return applyExperts(workbench, list.experts.lines, progress);
    }
    Q_UNREACHABLE();
}

} // namespace ducha
