#include "ui/shell/parts/message_strip.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDoneStaysMs = 8000;

QString signOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done:
        return u"●"_s;
    case Notice::Kind::Warning:
        return u"▲"_s;
    case Notice::Kind::Failed:
        return u"✕"_s;
    }
    return {};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_action(new QPushButton), m_close(new QToolButton), m_timer(new QTimer(this))
{
    setObjectName(u"messageStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"messageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"messageButton"_s);
    m_close->setObjectName(u"closeMessageButton"_s);
    m_close->setText(tr("Close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kDoneStaysMs);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto run = std::exchange(m_run, nullptr))
            run();
    });
    hide();
}

void MessageStrip::show(const Notice &notice)
{
    m_text->setText(signOf(notice.kind) + u' ' + notice.text);
    m_text->setForegroundRole(notice.kind == Notice::Kind::Failed ? QPalette::BrightText : QPalette::WindowText);
    m_run = notice.action;
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    if (notice.kind == Notice::Kind::Done && notice.actionText.isEmpty())
        m_timer->start();
    else
        m_timer->stop();
    QFrame::show();
}

} // namespace ducha
