#include "app/cli/command_line.h"

#include "app/cli/output.h"

#include <QtCore/QCoreApplication>

namespace ducha::cli {

using namespace Qt::StringLiterals;

namespace {

QList<Option> optionsOf(const Command &command)
{
    return command.options + QList<Option>{{u"json"_s, {}, QT_TRANSLATE_NOOP("cli", "answer with one JSON document")},
                                           {u"help"_s, {}, QT_TRANSLATE_NOOP("cli", "show this help"), u"h"_s}};
}

Error usage(const Command &command, const char *text, const QStringList &args = {})
{
    return {Error::Code::Usage, {text, QStringList{command.name} + args}};
}

/// An option as it is written on the command line: `--name`, `--name=value`, `-w`.
struct Written {
    QString name;
    std::optional<QString> value;
};
std::optional<Written> asOption(const QString &word)
{
    if (!word.startsWith(u'-') || word == u"-"_s)
        return {};
    const qsizetype equals = word.indexOf(u'=');
    if (!word.startsWith(u"--"_s) || equals < 0)
        return Written{word, {}};
    return Written{word.left(equals), word.mid(equals + 1)};
}

QString row(const QString &left, const QString &right)
{
    return u"  "_s + left.leftJustified(24) + u' ' + right;
}

} // namespace

Result<Call> parse(const Command &command, const QStringList &words)
{
    Call call;
    bool onlyArguments = false;
    const QList<Option> options = optionsOf(command);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto written = onlyArguments ? std::nullopt : asOption(words.at(i));
        if (!written) {
            call.arguments.append(words.at(i));
            continue;
        }
        if (written->name == u"--"_s) {
            onlyArguments = true;
            continue;
        }
        const auto option = std::find_if(options.begin(), options.end(), [&](const Option &o) {
            return written->name == u"--"_s + o.name || (!o.letter.isEmpty() && written->name == u'-' + o.letter);
        });
        if (option == options.end())
            return usage(command,
                         QT_TRANSLATE_NOOP("core", "There is no option %2. “ducha-cli %1 --help” lists the options."),
                         {written->name});
        if (call.has(option->name) && !option->repeats)
            return usage(command, QT_TRANSLATE_NOOP("core", "The option %2 of %1 is given twice. Give it once."),
                         {written->name});
        if (option->value.isEmpty() && written->value)
            return usage(command, QT_TRANSLATE_NOOP("core", "The option %2 of %1 takes no value."), {written->name});
        if (!option->value.isEmpty() && !written->value && i + 1 == words.size())
            return usage(command, QT_TRANSLATE_NOOP("core", "The option %2 of %1 needs a value: %3."),
                         {written->name, option->value});
        const QString value = option->value.isEmpty() ? QString() : written->value ? *written->value : words.at(++i);
        call.options.insert(option->name, value);
        if (option->repeats)
            call.repeated[option->name].append(value);
    }
    const bool fits = call.arguments.size() >= command.minimum && call.arguments.size() <= command.maximum;
    if (!fits && !call.has(u"help"_s))
        return Error{Error::Code::Usage,
                     {QT_TRANSLATE_NOOP("core", "Too few or too many arguments. Write: %1"),
                      {u"ducha-cli %1 %2"_s.arg(command.name, command.synopsis)}}};
    return call;
}

QString helpFor(const Command &command)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("cli", "Usage: %1"), {u"ducha-cli %1 %2"_s.arg(command.name, command.synopsis)}),
        QString(), say(command.help), QString(), say(QT_TRANSLATE_NOOP("cli", "Options:"))};
    for (const Option &option : optionsOf(command)) {
        QString name = u"--"_s + option.name;
        if (!option.letter.isEmpty())
            name.prepend(u'-' + option.letter + u", "_s);
        if (!option.value.isEmpty())
            name.append(u' ' + option.value);
        lines.append(row(name, say(option.help)));
    }
    return lines.join(u'\n');
}

QString overallHelp(const QList<Command> &commands)
{
    QStringList lines{
        say(QT_TRANSLATE_NOOP("cli", "Usage: %1"), {u"ducha-cli COMMAND [ARG…] [--option VALUE…]"_s}), QString(),
        say(QT_TRANSLATE_NOOP("cli", "The inspection workbench without a window: the same work on the same workspace "
                                     "file, for scripts and\nfor machines without a display.")),
        QString(), say(QT_TRANSLATE_NOOP("cli", "Commands:"))};
    for (const Command &command : commands)
        lines.append(row(command.name, say(command.summary)));
    lines +=
        {QString(),
         say(QT_TRANSLATE_NOOP("cli", "“ducha-cli COMMAND --help” explains a command. “--version” names the version.")),
         QString(),
         say(QT_TRANSLATE_NOOP("cli", "Exit status:")),
         row(u"0"_s, say(QT_TRANSLATE_NOOP("cli", "done"))),
         row(u"1"_s, say(QT_TRANSLATE_NOOP("cli", "the answer is no: a check failed, rows were rejected"))),
         row(u"2"_s, say(QT_TRANSLATE_NOOP("cli", "wrong usage"))),
         row(u"3"_s, say(QT_TRANSLATE_NOOP("cli", "unusable input: not the format, missing columns, over a limit"))),
         row(u"4"_s,
             say(QT_TRANSLATE_NOOP("cli", "the workspace cannot be used: absent, open elsewhere, damaged, newer"))),
         row(u"5"_s, say(QT_TRANSLATE_NOOP("cli", "the system failed: disk full, no permission, read error"))),
         QString(),
         say(QT_TRANSLATE_NOOP("cli", "Answers go to stdout; errors, a line a cause, and progress go to stderr. The "
                                      "language follows LANG:\nChinese where nothing is set, English with "
                                      "LANG=en_US.UTF-8."))};
    return lines.join(u'\n');
}

} // namespace ducha::cli
