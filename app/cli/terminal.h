#pragma once

#include "core/base/progress.h"

namespace ducha::cli {

/// While it lives, Ctrl-C (and SIGTERM) stops long work in good order, so that nothing half-done stays behind, and
/// progress shows on stderr where that is a terminal. One at a time.
class LongWork {
public:
    LongWork();
    ~LongWork();
    LongWork(const LongWork &) = delete;
    LongWork &operator=(const LongWork &) = delete;

    /// To be handed to core; valid as long as this object.
    [[nodiscard]] Progress progress();

private:
    bool m_isTerminal = false;
    int m_shown = -1; ///< hundredths that stand on the terminal
};

} // namespace ducha::cli
