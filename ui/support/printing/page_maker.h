#pragma once

#include "core/base/check_message.h"
#include "core/base/result.h"
#include "core/document/block.h"
#include "ui/support/page_preview.h"

#include <QtCore/QObject>

#include <atomic>
#include <memory>

class QThread;

namespace ducha {

/// Lays documents out beside the window, for a preview that follows what is typed: asked again while it works, it
/// drops what is no longer wanted. The thread keeps its own fonts; those it hands out belong to the window.
class PageMaker : public QObject {
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent = nullptr);
    ~PageMaker() override;
    void make(const Document &document);

Q_SIGNALS:
    /// `messages` is what the self-check of the geometry says, missing characters included.
    void made(const ducha::LaidOutPages &pages, const QList<ducha::CheckMessage> &messages);
    void failed(const ducha::Error &error);

private:
    void work(const Document &document, int ticket); ///< in the thread

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_there; ///< lives in the thread
    std::atomic<int> m_wanted = 0;
    std::shared_ptr<const FontSet> m_measuring; ///< the thread's alone
    std::shared_ptr<const FontSet> m_drawing;   ///< the window's, loaded once
};

} // namespace ducha
