#pragma once

#include "core/workbench/workbench.h"
#include "tests/support/temporary_workspace.h"

namespace ducha {

/// A fresh workspace with the standard package, open in a workbench, gone with the object.
struct TemporaryWorkbench {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("test.ducha"));
    std::unique_ptr<Workbench> workbench = [this] {
        auto made = Workbench::create(path, testSession());
        Q_ASSERT(made);
        return *std::move(made);
    }();

    Workbench &operator*() const { return *workbench; }
    Workbench *operator->() const { return workbench.get(); }
};

} // namespace ducha
