#pragma once

#include "core/workbench/preparation/intake.h"

namespace ducha {

/// A list of units as a file holds it (cli.md, "Columns of the other imports"), for previewUnits and applyUnits.
struct UnitFile {
    QString sheet; ///< empty for CSV
    int headerRow = 0;
    QList<UnitLine> lines;
    QList<CheckMessage> remarks; ///< columns not known, rows left out, hidden rows, formulas
};

/// A list of people as a file holds it, for previewPeople and applyPeople.
struct PeopleFile {
    QString sheet;
    int headerRow = 0;
    QList<PersonLine> lines;
    QList<CheckMessage> remarks;
};

/// A list of cases as a file holds it, for previewCases and applyCases.
struct CaseListFile {
    QString file; ///< its name without folder
    QString sheet;
    int headerRow = 0;
    QList<CaseLine> lines;
    QList<CheckMessage> remarks;
};

/// A list of experts as a file holds it, for previewExperts and applyExperts.
struct ExpertListFile {
    QString sheet;
    int headerRow = 0;
    QList<ExpertLine> lines;
    QList<CheckMessage> remarks;
};

/// Reads a list from .xlsx or CSV; columns are found by their headers in any order. Errors as of readListTable.
Result<UnitFile> readUnitFile(const QString &path, const Progress &progress = {});
Result<PeopleFile> readPeopleFile(const QString &path, const Progress &progress = {});
Result<CaseListFile> readCaseFile(const QString &path, const Progress &progress = {});
Result<ExpertListFile> readExpertFile(const QString &path, const Progress &progress = {});

} // namespace ducha
