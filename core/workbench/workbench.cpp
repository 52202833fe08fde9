#include "core/workbench/workbench.h"

#include "core/casereview/casereview_repository.h"
#include "core/standard/standard_repository.h"
#include "core/storage/human_code.h"
#include "core/storage/workspace_file.h"
#include "core/workbench/standard/standard_package.h"

using namespace Qt::StringLiterals;

namespace ducha {

Workbench::Workbench(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

Result<std::unique_ptr<Workbench>> Workbench::create(const QString &path, const Session &session)
{
    auto database = Database::create(path, session);
    if (!database)
        return database.error();
    std::unique_ptr<Workbench> workbench(new Workbench(*std::move(database)));
    auto installed = installStandardPackage(*workbench);
    if (installed)
        installed = installReviewPackage(*workbench);
    if (!installed) {
        const QString file = workbench->path();
        workbench.reset();
        removeWorkspace(file); // ours: Database::create refuses a file that was there
        return installed.error();
    }
    return workbench;
}

Result<std::unique_ptr<Workbench>> Workbench::open(const QString &path, const Session &session)
{
    auto database = Database::open(path, session);
    if (!database)
        return database.error();
    std::unique_ptr<Workbench> workbench(new Workbench(*std::move(database)));
    const auto catalogue = DimensionRepository(workbench->database()).where({});
    if (!catalogue)
        return catalogue.error();
    if (catalogue->isEmpty()) // its making was cut off before the package went in
        DUCHA_TRY(installStandardPackage(*workbench));
    const auto sheets = SheetTemplateRepository(workbench->database()).where({});
    if (!sheets)
        return sheets.error();
    if (sheets->isEmpty()) // a workspace from before case reviews
        DUCHA_TRY(installReviewPackage(*workbench));
    return workbench;
}

Result<std::unique_ptr<Workbench>> Workbench::openBeside(const Workbench &other)
{
    auto database = Database::open(other.path(), other.m_database->session(), Database::Access::Shared);
    if (!database)
        return database.error();
    return std::unique_ptr<Workbench>(new Workbench(*std::move(database)));
}

Result<> Workbench::write(const std::function<Result<>()> &work)
{
    const auto done = m_database->inTransaction(work);
    if (done)
        Q_EMIT m_changes.changed();
    return done;
}

Result<QString> nextCode(Workbench &workbench, QStringView table, const QString &prefix, int year, int digits)
{
    return nextHumanCode(workbench.database(), table, prefix, year, digits);
}

} // namespace ducha
