#include "tests/ui/journey/program.h"

#include "app/gui/opening.h"
#include "app/gui/running.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/catch_qt.h"
#include "ui/shell/theme.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

#include <exception>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

/// The real questions and dialogs; only a choice of a file is answered at once.
struct JourneyPrompts : DialogPrompts {
    explicit JourneyPrompts(const QString &path) : chosen(path) {}
    QString openPath(const QString &, const QString &) override { return chosen; }
    QString savePath(const QString &, const QString &, const QString &) override { return chosen; }
    const QString &chosen;
};

/// The look of the pictures; the tests beside this one keep theirs where none are wanted.
void dress()
{
    if (qEnvironmentVariableIsEmpty("DUCHA_SHOTS"))
        return;
    const int zoom = qEnvironmentVariableIntValue("DUCHA_ZOOM");
    const Look look{qEnvironmentVariableIsSet("DUCHA_DARK") ? Look::Shade::Dark : Look::Shade::Light,
                    zoom > 0 ? zoom : 100};
    applyLook(*qApp, look, false);
}

} // namespace

void Program::run(const std::function<void(Program &)> &work)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
    dress();
    std::exception_ptr failure;
    const std::unique_ptr<QThread> person(QThread::create([&] {
        try {
            work(*this);
        } catch (...) { // Catch leaves a failed test so; it belongs to the main thread
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            qApp,
            [] {
                QApplication::closeAllWindows();
                QCoreApplication::exit();
            },
            Qt::QueuedConnection);
    }));
    JourneyPrompts prompts(m_path);
    person->start();
    m_workbench = welcomeUser(prompts, {});
    if (m_workbench)
        runWindow(*qApp, *m_workbench, prompts, false);
    person->wait();
    if (failure)
        std::rethrow_exception(failure);
    REQUIRE(m_workbench);
}

void Program::chooseFile(const QString &name)
{
    const QString path = file(name);
    static_cast<void>(hands.look([&] {
        m_path = path;
        return true;
    }));
}

void Program::importList(const QString &button, const QString &list)
{
    hands.tabTo(button);
    hands.press(u"Return"_s);
    hands.waitForWindow(QString(button).remove(u'…'));
    hands.type(file(list));
    hands.shoot(u"import-1-"_s + list);
    hands.press(u"Return"_s);
    hands.waitFor(u"the rows of the list"_s, [] { return inFocus()->objectName() == u"outcomeBox"_s; });
    hands.shoot(u"import-2-"_s + list);
    hands.press(u"Alt+I"_s);
    hands.waitFor(u"the result"_s, [] { return inFocus()->objectName() == u"qt_wizard_finish"_s; });
    hands.shoot(u"import-3-"_s + list);
    hands.press(u"Return"_s);
    waitForMain();
}

void Program::savePdf(const QString &name)
{
    chooseFile(name);
    hands.waitFor(u"the pages of "_s + name, [] {
        const QWidget *front = inFocus();
        const auto *save = front ? front->window()->findChild<QPushButton *>(u"saveButton"_s) : nullptr;
        return save && save->isEnabled();
    });
    hands.shoot(name);
    hands.press(u"Alt+S"_s);
    hands.waitFor(u"the PDF"_s, [path = file(name)] {
        const auto *save = inFocus()->window()->findChild<QPushButton *>(u"saveButton"_s);
        return save && save->isEnabled() && QFileInfo(path).size() > 0;
    });
    hands.press(u"Esc"_s);
}

void Program::advanceStage()
{
    const auto stage = [this] { return inspectionRows(workbench())->constFirst().inspection.stage; };
    const Stage before = hands.look(stage);
    hands.tabTo(u"advanceButton"_s);
    hands.press(u"Return"_s);
    hands.waitFor(u"the question for the day"_s,
                  [] { return inFocus() && inFocus()->objectName() == u"advanceDayEdit"_s; });
    hands.shoot(u"stage-%1"_s.arg(int(before) + 1));
    hands.press(u"Return"_s);
    hands.waitFor(u"the next stage"_s, [&] { return stage() > before; });
}

void Program::waitForMain()
{
    hands.waitFor(u"the main window"_s,
                  [] { return inFocus() && qobject_cast<QMainWindow *>(inFocus()->window()) != nullptr; });
}

} // namespace ducha
