#pragma once

#include <QtCore/QPointer>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace ducha {

/// Two hands at the keyboard and a pair of eyes. They work in a thread of their own while the program runs in the main
/// thread as it does for people, so that a wizard, a question or a menu that waits in an event loop of its own is
/// worked like anything else. Nothing here clicks, calls a slot or sets a value. What cannot be reached fails the test.
class Hands {
public:
    /// Presses keys that are written as shortcuts are, such as "Alt+N" or "Ctrl+PgDown", `times` times.
    void press(const QString &keys, int times = 1);
    /// Types text as an input method commits it, the way Chinese comes in.
    void type(const QString &text);
    /// Presses Tab until the focus is on what has this objectName or is called so for a screen reader.
    void tabTo(const QString &name);
    /// Presses `keys` until `reached`; fails after `most` presses.
    void pressUntil(const QString &keys, const std::function<bool()> &reached, int most = 60);
    /// Opens the menu of the button in focus and takes the entry whose words begin so.
    void choose(const QString &entry);
    /// Looks until it is so, for as long as somebody would wait; `what` is said where it never is.
    void waitFor(const QString &what, const std::function<bool()> &seen);
    /// Waits for a window with this title in front.
    void waitForWindow(const QString &title);
    /// What a screen reader would say of the thing in focus: its name, its value, its place.
    [[nodiscard]] QString where();
    [[nodiscard]] bool isOn(const QString &name);
    /// Keeps a picture of the window in front where DUCHA_SHOTS names a folder.
    void shoot(const QString &name);
    /// Runs this in the program's thread and waits for its answer: how everything is looked at.
    template <class Look>
    [[nodiscard]] auto look(Look what)
    {
        decltype(what()) answer{};
        inProgram([&] { answer = what(); });
        return answer;
    }

private:
    void inProgram(const std::function<void()> &act);
    void settle();
};

/// What is in front and takes the keys; a menu or list that is open before its window.
[[nodiscard]] QWidget *inFocus();

} // namespace ducha
