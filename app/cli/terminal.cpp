#include "app/cli/terminal.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace ducha::cli {

namespace {

/// The one thing a signal handler may write to.
volatile std::sig_atomic_t stopAsked = 0;

extern "C" void askToStop(int signal)
{
    stopAsked = 1;
    std::signal(signal, SIG_DFL); // a second one ends the program at once
}

} // namespace

LongWork::LongWork() : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, askToStop);
}

LongWork::~LongWork()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    if (m_shown >= 0)
        std::fputs("\r    \r", stderr);
}

Progress LongWork::progress()
{
    return [this](int done, int total) {
        const int hundredths = total > 0 ? int(qint64(done) * 100 / total) : 0;
        if (m_isTerminal && hundredths != m_shown) {
            m_shown = hundredths;
            std::fprintf(stderr, "\r%3d%%", hundredths);
        }
        return stopAsked == 0;
    };
}

} // namespace ducha::cli
