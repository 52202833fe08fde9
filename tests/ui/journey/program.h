#pragma once

#include "core/workbench/workbench.h"
#include "tests/ui/journey/hands.h"

#include <QtCore/QTemporaryDir>

namespace ducha {

/// The program as app/gui runs it, from the welcome window until it is quit, and what is needed to use it and look at
/// it. The folder holds its workspace, its files and its settings, and goes with it.
class Program {
public:
    /// Starts the program and lets the hands work in it until they are done; what failed in them fails here. Afterwards
    /// the workspace is still open.
    void run(const std::function<void(Program &)> &work);

    Hands hands;
    /// What every dialog for files answers from now on, by name in the folder.
    void chooseFile(const QString &name);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The open workspace; to be read within Hands::look, or after run().
    [[nodiscard]] Workbench &workbench() const { return *m_workbench; }
    /// Takes in the list of this name by the button of the page in front, which is called as its wizard is.
    void importList(const QString &button, const QString &list);
    /// Leaves a dialog with a document: saves its PDF under this name and closes it.
    void savePdf(const QString &name);
    /// Takes the inspection one stage further, by the button of the stage line.
    void advanceStage();
    /// Waits until the main window is in front again.
    void waitForMain();

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Workbench> m_workbench;
};

} // namespace ducha
