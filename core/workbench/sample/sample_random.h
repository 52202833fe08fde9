#pragma once

#include <QtCore/QList>

#include <random>

namespace ducha {

/// Numbers that are the same on every machine: mt19937_64 is exactly specified, the library's distributions are not.
class SampleRandom {
public:
    explicit SampleRandom(quint64 seed) : m_engine(seed) {}

    /// A number from 0 to count - 1; every one equally likely (rejection instead of a biased remainder).
    int below(int count)
    {
        const quint64 range = static_cast<quint64>(count);
        const quint64 limit = std::mt19937_64::max() - std::mt19937_64::max() % range;
        quint64 value = m_engine();
        while (value >= limit)
            value = m_engine();
        return static_cast<int>(value % range);
    }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T &of(const QList<T> &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace ducha
