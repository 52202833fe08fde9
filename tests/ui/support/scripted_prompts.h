#pragma once

#include "ui/support/prompts.h"

#include <QtWidgets/QDialog>

#include <functional>

namespace ducha {

/// Answers what a test told it to, and keeps what was asked.
struct ScriptedPrompts : Prompts {
    bool answer = true;
    std::optional<QString> reasonToGive = QStringLiteral("测试理由");
    QString path;
    std::function<bool(QDialog &)> drive; ///< works a dialog that is shown; without it dialogs are left by Cancel
    QStringList asked;

    bool confirm(const QString &question, const QString &) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<QString> reason(const QString &question, const QString &) override
    {
        asked.append(question);
        return reasonToGive;
    }
    QString openPath(const QString &title, const QString &) override
    {
        asked.append(title);
        return path;
    }
    QString savePath(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return path;
    }
    QString folderPath(const QString &title) override
    {
        asked.append(title);
        return path;
    }
    bool run(QDialog &dialog) override
    {
        asked.append(dialog.windowTitle());
        dialog.show();
        return drive && drive(dialog);
    }
};

} // namespace ducha
