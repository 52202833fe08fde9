#pragma once

#include <QtCore/QObject>

namespace ducha {

/// Tells the window that saved records changed, after the transaction. The one QObject of core.
class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    /// Something was saved; pages read again what they show.
    void changed();
};

} // namespace ducha
