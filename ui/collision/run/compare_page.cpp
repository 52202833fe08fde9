#include "ui/collision/run/compare_page.h"

#include "ui/support/panes/progress_strip.h"
#include "ui/words/message_text.h"

#include <QtCore/QLocale>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWizard>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ComparePage::ComparePage(Services &services, CollisionCourse &course, QWidget *parent)
    : QWizardPage(parent), m_services(services), m_course(course), m_summary(textLabel(u"collisionSummaryLabel"_s)),
      m_digests(
          new QCheckBox(tr("Keep the &digest (SHA-256) of each register: whoever has the file can prove it is the "
                           "one that was compared"))),
      m_rate(textLabel(u"collisionRateLabel"_s)), m_message(textLabel(u"collisionMessageLabel"_s))
{
    setTitle(tr("4. Look once more, then compare"));
    setSubTitle(tr("The same number, and a masked number with the same name, raise a question. Equal names alone are "
                   "counted and never kept."));
    setCommitPage(true);
    m_digests->setObjectName(u"digestsBox"_s);
    m_digests->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_digests);
    layout->addStretch();
    layout->addWidget(m_rate);
    layout->addWidget(m_message);
    layout->addWidget(new ProgressStrip(services.tasks));
    connect(&services.tasks, &Tasks::progressed, this, &ComparePage::tellRate);
}

void ComparePage::initializePage()
{
    const QLocale locale;
    m_records = 0;
    qint64 bytes = 0;
    bool isEstimate = false;
    for (const RegisterPick &pick : std::as_const(m_course.registers)) {
        m_records += pick.preview->records;
        bytes += pick.preview->bytes;
        isEstimate = isEstimate || pick.preview->isEstimate;
    }
    const RegisterPick &first = m_course.registers.constFirst();
    const QString registers =
        first.isResult()
            ? tr("Answer of a platform: %1, %2 rows compared there. Each of its matches is compared here once more.")
                  .arg(first.preview->name, locale.toString(first.preview->compared))
            : (isEstimate ? tr("Registers: %1, %2, about %3 rows") : tr("Registers: %1, %2, %3 rows"))
                  .arg(locale.toString(m_course.registers.size()), locale.formattedDataSize(bytes),
                       locale.toString(m_records));
    const QStringList lines{tr("Purpose: %1").arg(m_course.order.purpose),
                            tr("Authority: %1").arg(m_course.order.authority),
                            tr("Roster: %1, %2 people with their families")
                                .arg(m_course.roster->name, locale.toString(m_course.roster->people)),
                            registers};
    m_summary->setText(lines.join(u'\n'));
    m_rate->clear();
    m_message->clear();
}

bool ComparePage::validatePage()
{
    if (m_course.kept)
        return true;
    if (m_busy)
        return false;
    m_course.order.registerDigests = m_digests->isChecked();
    setBusy(true);
    m_message->clear();
    m_clock.start();
    m_services.tasks.run<KeptCollision>(
        tr("Comparing"), this,
        [order = m_course.order, request = m_course.request()](Workbench &beside, const Progress &progress) {
            return compareAndKeep(beside, order, request, progress);
        },
        [this](const Result<KeptCollision> &kept) {
            setBusy(false);
            m_rate->clear();
            if (!kept) {
                m_message->setText(u"✕ "_s + words(kept.error()));
                return;
            }
            m_course.kept = *kept;
            wizard()->next();
        });
    return false;
}

void ComparePage::tellRate(int done, int total)
{
    if (!m_busy || done <= 0 || total <= 0 || m_clock.elapsed() < 500)
        return;
    const double seconds = double(m_clock.elapsed()) / 1000;
    const QLocale locale;
    m_rate->setText(tr("%1 MB a second, about %2 rows a second")
                        .arg(locale.toString(qint64(done / seconds)),
                             locale.toString(qint64(double(m_records) * done / total / seconds))));
}

void ComparePage::setBusy(bool busy)
{
    m_busy = busy;
    m_digests->setEnabled(!busy);
    Q_EMIT completeChanged();
}

} // namespace ducha
