#pragma once

#include "core/base/ids.h"

#include <QtCore/QObject>

namespace ducha {

/// Which round and which inspection are in hand; every page shows these, and changing them changes every page.
class Context : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] RoundId round() const { return m_round; }
    [[nodiscard]] InspectionId inspection() const { return m_inspection; } ///< null when none is chosen
    /// Both at once, so that pages read only once; an inspection belongs to its round.
    void set(RoundId round, InspectionId inspection);

Q_SIGNALS:
    void changed();

private:
    RoundId m_round;
    InspectionId m_inspection;
};

} // namespace ducha
