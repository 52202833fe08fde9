#pragma once

#include <functional>

namespace ducha {

/// Told now and then by long work: how many of how many are done (total 0 = not known yet).
/// Returning false stops the work, which then leaves nothing behind and answers Error::Code::Cancelled.
using Progress = std::function<bool(int done, int total)>;

/// True while nobody asked to stop; an empty function never asks.
[[nodiscard]] inline bool goOn(const Progress &progress, int done, int total)
{
    return !progress || progress(done, total);
}

} // namespace ducha
