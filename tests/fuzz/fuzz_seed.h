#pragma once

#include <QtCore/QByteArray>

#include <algorithm>
#include <cstdlib>

extern "C" size_t LLVMFuzzerMutate(unsigned char *data, size_t size, size_t maxSize);

namespace ducha {

/// Starts from a good input where there is no corpus yet: nothing but a seed comes of an input of less than two bytes.
inline size_t mutatedFrom(const QByteArray &seed, unsigned char *data, size_t size, size_t maxSize)
{
    if (size >= 2)
        return LLVMFuzzerMutate(data, size, maxSize);
    const size_t length = std::min(maxSize, static_cast<size_t>(seed.size()));
    std::copy_n(seed.begin(), length, data);
    return length;
}

inline void expect(bool held)
{
    if (!held)
        std::abort();
}

} // namespace ducha
