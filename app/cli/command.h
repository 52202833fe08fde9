#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QJsonValue>

namespace ducha::cli {

/// An option of a command. Texts are marked with QT_TRANSLATE_NOOP("cli", …).
struct Option {
    QString name;       ///< without the dashes
    QString value = {}; ///< what stands for its value in the help, such as FILE; empty for a flag
    const char *help = nullptr;
    QString letter = {};  ///< for -w
    bool repeats = false; ///< may be given several times
};

/// A command line, taken apart.
struct Call {
    QStringList arguments;                     ///< without the command and the options
    QHash<QString, QString> options;           ///< of one that is given several times the last value
    QHash<QString, QStringList> repeated = {}; ///< the values of options that may be, in the order given

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/// What a command has to say: `json` with --json, else `text`.
struct Answer {
    QJsonValue json;
    QString text;           ///< for people, without the last line break
    QStringList complaints; ///< one line a cause for stderr, without the program's name
    bool isNo = false;      ///< exit 1
};

/// One command of ducha-cli.
struct Command {
    QString name;
    QString synopsis; ///< arguments as the help shows them: units|people|return FILE -w W [--dry-run]
    int minimum = 0;  ///< how many arguments it takes
    int maximum = 0;
    const char *summary = nullptr; ///< one line
    const char *help = nullptr;    ///< paragraphs and examples
    QList<Option> options = {};
    std::function<Result<Answer>(const Call &)> run;
};

/// A text of this program in the user's language, with its values.
[[nodiscard]] QString say(const char *text, const QStringList &values = {});

} // namespace ducha::cli
