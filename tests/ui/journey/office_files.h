#pragma once

#include <QtCore/QString>

namespace ducha {

/// The office's list of 50 units, ten areas with five organs each, as an XLSX workbook with a title row.
void writeUnitList(const QString &path);
/// Its list of 300 people, six in each unit; some of the invented names have characters beyond the BMP.
void writePeopleList(const QString &path);
/// The cases of two courts, so many closed and one still running, with every kind of bracket in their numbers.
void writeCaseList(const QString &path, int closed);
/// Eight experts of four areas that no case comes from.
void writeExpertList(const QString &path);
/// What the county sends back: the exported ledger with everything reported as done.
void fillIn(const QString &ledger, const QString &filledIn);

} // namespace ducha
