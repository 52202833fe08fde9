#pragma once

#include <QtCore/QString>

#include <optional>

class QDialog;

namespace ducha {

/// Every question and every choice of a file goes through here, so that tests can answer and nothing else ever waits
/// for a dialog.
class Prompts {
public:
    virtual ~Prompts() = default;
    /// A question whose yes is `verb`, such as 签发. Only where data or secrecy is at stake (ux.md, Messages).
    virtual bool confirm(const QString &question, const QString &verb) = 0;
    /// A reason or comment that must not be empty; nullopt when the user thinks better of it.
    virtual std::optional<QString> reason(const QString &question, const QString &verb) = 0;
    /// A path, empty when the user thinks better of it. `filter` as for QFileDialog.
    virtual QString openPath(const QString &title, const QString &filter) = 0;
    virtual QString savePath(const QString &title, const QString &suggestedName, const QString &filter) = 0;
    /// A folder to write several files into, empty when the user thinks better of it.
    virtual QString folderPath(const QString &title) = 0;
    /// Shows a dialog or wizard of ours until it is closed; true when it was accepted.
    virtual bool run(QDialog &dialog) = 0;
};

/// The real ones, on top of the window that is in use.
class DialogPrompts : public Prompts {
public:
    bool confirm(const QString &question, const QString &verb) override;
    std::optional<QString> reason(const QString &question, const QString &verb) override;
    QString openPath(const QString &title, const QString &filter) override;
    QString savePath(const QString &title, const QString &suggestedName, const QString &filter) override;
    QString folderPath(const QString &title) override;
    bool run(QDialog &dialog) override;
};

} // namespace ducha
