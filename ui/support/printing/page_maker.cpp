#include "ui/support/printing/page_maker.h"

#include "core/document/geometry_check.h"
#include "core/document/layout.h"

#include <QtCore/QThread>

namespace ducha {

PageMaker::PageMaker(QObject *parent) : QObject(parent), m_thread(new QThread), m_there(new QObject)
{
    m_there->moveToThread(m_thread.get());
    m_thread->start();
}

PageMaker::~PageMaker()
{
    ++m_wanted;
    m_thread->quit();
    m_thread->wait();
}

void PageMaker::make(const Document &document)
{
    const int ticket = ++m_wanted;
    QMetaObject::invokeMethod(m_there.get(), [this, document, ticket] { work(document, ticket); });
}

void PageMaker::work(const Document &document, int ticket)
{
    const auto tell = [&](const auto &signal) {
        QMetaObject::invokeMethod(this, [this, signal, ticket] {
            if (ticket == m_wanted)
                signal();
        });
    };
    if (ticket != m_wanted)
        return;
    for (auto *fonts : {&m_measuring, &m_drawing}) {
        if (*fonts)
            continue;
        const auto loaded = FontSet::load();
        if (!loaded)
            return tell([this, error = loaded.error()] { Q_EMIT failed(error); });
        *fonts = *loaded;
    }
    const auto pages = layOut(document, *m_measuring);
    if (!pages)
        return tell([this, error = pages.error()] { Q_EMIT failed(error); });
    tell([this, made = LaidOutPages{*pages, m_drawing}, messages = measure(*pages).messages] {
        Q_EMIT this->made(made, messages);
    });
}

} // namespace ducha
