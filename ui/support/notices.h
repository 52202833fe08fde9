#pragma once

#include "core/base/result.h"

#include <QtCore/QObject>

#include <functional>

namespace ducha {

/// One sentence for the message strip, with at most one action. It is never the only trace of an error: the form that
/// failed stays as it was.
struct Notice {
    enum class Kind { Done, Warning, Failed };
    Kind kind = Kind::Done;
    QString text;
    QString actionText = {}; ///< a verb: 撤销, 打开, 重试; empty: no action
    std::function<void()> action = {};
};

/// Where pages leave their notices; the shell shows the last one.
class Notices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    void tell(const Notice &notice) { Q_EMIT told(notice); }
    void done(const QString &text) { tell({Notice::Kind::Done, text}); }
    /// Nothing of what was told is shown any longer: it was for the eyes of somebody else.
    void clear() { Q_EMIT cleared(); }
    /// The error in words; Cancelled is told as Done.
    void failed(const Error &error);

Q_SIGNALS:
    void told(const ducha::Notice &notice);
    void cleared();
};

} // namespace ducha
