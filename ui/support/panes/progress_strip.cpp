#include "ui/support/panes/progress_strip.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 500;
constexpr qint64 kFirstGuessMs = 1000;

} // namespace

QString timeLeftWords(int done, int total, qint64 elapsedMs)
{
    if (done <= 0 || total <= 0 || elapsedMs < kFirstGuessMs)
        return {};
    const qint64 seconds = (elapsedMs * (total - done) / done + 999) / 1000;
    return seconds < 90 ? ProgressStrip::tr("about %1 s left").arg(seconds)
                        : ProgressStrip::tr("about %1 min left").arg((seconds + 30) / 60);
}

ProgressStrip::ProgressStrip(Tasks &tasks, QWidget *parent)
    : QFrame(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_delay(new QTimer(this))
{
    setObjectName(u"progressStrip"_s);
    setFrameShape(QFrame::StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(220);
    m_cancel->setObjectName(u"cancelTaskButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(&tasks, &Tasks::started, this, [this](const QString &what) {
        m_what = what;
        m_since.start();
        m_cancel->setEnabled(true);
        tell(0, 0);
        m_delay->start();
    });
    connect(&tasks, &Tasks::progressed, this, &ProgressStrip::tell);
    connect(&tasks, &Tasks::finished, this, [this] {
        m_delay->stop();
        hide();
    });
    connect(m_cancel, &QPushButton::clicked, &tasks, [this, &tasks] {
        m_cancel->setEnabled(false);
        m_text->setText(tr("%1: stopping …").arg(m_what));
        tasks.cancel();
    });
    hide();
}

void ProgressStrip::tell(int done, int total)
{
    if (!m_cancel->isEnabled())
        return;
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    QString text = m_what;
    if (total > 0)
        text = tr("%1: %2 of %3").arg(m_what).arg(done).arg(total);
    if (const QString left = timeLeftWords(done, total, m_since.elapsed()); !left.isEmpty())
        text = tr("%1, %2").arg(text, left);
    m_text->setText(text);
}

} // namespace ducha
