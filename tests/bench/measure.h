#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QProcess>
#include <QtCore/QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <utility>

namespace ducha::bench {

/// Milliseconds of one run; negative: it could not be run.
using Run = std::function<double()>;

/// Ends the program when a step of a bench failed: a figure of half the work would be a lie.
template <class Outcome>
void must(const Outcome &outcome)
{
    if (outcome)
        return;
    std::fputs("a step of the benchmark failed\n", stderr);
    std::exit(1);
}

/// A run that times `work`.
inline Run timed(const std::function<void()> &work)
{
    return [work] {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1e6;
    };
}

/// A run of a Python script that prints its own milliseconds, so that the start of the interpreter is not held against
/// it. Negative where python3 or a module of the script is missing.
inline Run python(const QString &script, const QStringList &arguments)
{
    return [script, arguments] {
        QProcess process;
        process.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), script} + arguments);
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return -1.0;
        return process.readAllStandardOutput().trimmed().toDouble();
    };
}

inline double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

inline void print(const char *what, const QList<double> &runs)
{
    const auto [least, most] = std::minmax_element(runs.begin(), runs.end());
    std::printf("%-52s %9.1f ms  (%d runs, %.1f to %.1f)\n", what, median(runs), int(runs.size()), *least, *most);
}

/// Ours five times after a warm-up: one line.
inline void alone(const char *what, const Run &ours)
{
    ours();
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times.append(ours());
    print(what, times);
}

/// Ours and the peer's in turn, five times after a warm-up: a line each, and the ratio.
inline void sideBySide(const char *what, const Run &ours, const char *peer, const Run &theirs)
{
    if (ours(); theirs() < 0) {
        alone(what, ours);
        std::printf("%-52s not installed\n", peer);
        return;
    }
    QList<double> a;
    QList<double> b;
    for (int i = 0; i < 5; ++i) {
        a.append(ours());
        b.append(theirs());
    }
    print(what, a);
    print(peer, b);
    std::printf("%-52s %9.1f x\n", "  the peer's time to ours", median(b) / median(a));
}

} // namespace ducha::bench
