#include "ui/collision/hits/interval_bar.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBar = 12;    // height of a bar
constexpr double kMargin = 28; // beyond the first and last day, for what is unknown or still lasts
constexpr double kGap = 4;

QStringList daysOf(const Interval &interval)
{
    QStringList days;
    for (const IntervalEnd *end : {&interval.from, &interval.to}) {
        for (const QDate &day : {end->earliest, end->latest}) {
            if (day.isValid())
                days.append(day.toString(Qt::ISODate));
        }
    }
    return days;
}

} // namespace

/// Where an interval is drawn: outside is what it may be, inside what it certainly is.
struct IntervalBar::Stretch {
    QRectF may;
    QRectF certain; ///< empty: nothing is certain
    bool lasts = false;
};

IntervalBar::IntervalBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntervalBar::setInterval(const QString &role, const RoleInterval &interval, const QDate &today)
{
    m_role = role;
    m_interval = interval;
    QStringList days = daysOf(interval.role) + daysOf(interval.service);
    const bool isLasting =
        interval.role.to.kind != IntervalEnd::Kind::Known || interval.service.to.kind != IntervalEnd::Kind::Known;
    if (isLasting && !days.isEmpty() && today.isValid())
        days.append(today.toString(Qt::ISODate));
    std::sort(days.begin(), days.end());
    m_first = days.isEmpty() ? QDate() : QDate::fromString(days.constFirst(), Qt::ISODate);
    m_last = days.isEmpty() ? QDate() : QDate::fromString(days.constLast(), Qt::ISODate);
    if (m_first.isValid() && m_first.daysTo(m_last) < 365)
        m_last = m_first.addYears(1);
    const QString sentence = tr("%1: %2").arg(role, intervalSentence(interval));
    setAccessibleName(sentence);
    setToolTip(sentence);
    update();
}

QSize IntervalBar::sizeHint() const
{
    return {320, int(2 * (kBar + fontMetrics().height() + 2 * kGap) + 3 * kGap) + fontMetrics().height()};
}

QSize IntervalBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

double IntervalBar::placeOf(const QDate &day, const QRectF &track) const
{
    const double whole = double(std::max<qint64>(1, m_first.daysTo(m_last)));
    return track.left() + kMargin + (track.width() - 2 * kMargin) * double(m_first.daysTo(day)) / whole;
}

IntervalBar::Stretch IntervalBar::stretchOf(const Interval &interval, const QRectF &track) const
{
    using Kind = IntervalEnd::Kind;
    const IntervalEnd &from = interval.from;
    const IntervalEnd &to = interval.to;
    Stretch stretch;
    stretch.lasts = to.kind == Kind::Open;
    const double start = from.earliest.isValid() ? placeOf(from.earliest, track) : track.left();
    const double end = to.latest.isValid() ? placeOf(to.latest, track) : track.right();
    stretch.may = QRectF(start, track.top(), std::max(2.0, end - start), track.height());
    if (from.kind == Kind::Known && to.kind != Kind::Unknown) {
        const double surely = placeOf(from.latest, track);
        const double until = stretch.lasts ? track.right() : placeOf(to.earliest, track);
        if (until > surely)
            stretch.certain = QRectF(surely, track.top(), until - surely, track.height());
    }
    return stretch;
}

void IntervalBar::paintLine(QPainter &painter, const QRectF &line, const QString &name, const Interval &interval) const
{
    const int height = fontMetrics().height();
    const QRectF track(line.left(), line.top(), line.width(), kBar);
    const Stretch stretch = stretchOf(interval, track);
    const QColor strong = palette().color(QPalette::WindowText);
    const QColor quiet = palette().color(QPalette::Dark);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(track.left(), track.center().y()), QPointF(track.right(), track.center().y()));
    if (stretch.certain != stretch.may) {
        painter.setPen(QPen(quiet, 1, Qt::DashLine));
        painter.setBrush(QBrush(quiet, Qt::BDiagPattern));
        painter.drawRect(stretch.may);
    }
    if (!stretch.certain.isEmpty()) {
        painter.setPen(QPen(strong, 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRect(stretch.certain);
    }
    if (m_interval.overlap != Overlap::No) {
        const Stretch common = stretchOf(m_interval.common, track);
        const QColor accent = palette().color(QPalette::Link);
        const bool isSure = m_interval.overlap == Overlap::Yes && !common.certain.isEmpty();
        painter.setPen(QPen(accent, 1));
        painter.setBrush(isSure ? QBrush(accent) : QBrush(accent, Qt::FDiagPattern));
        painter.drawRect(isSure ? common.certain : common.may);
    }
    if (stretch.lasts) {
        QPainterPath arrow(QPointF(track.right(), track.center().y()));
        arrow.lineTo(track.right() - kBar, track.top() - 3);
        arrow.lineTo(track.right() - kBar, track.bottom() + 3);
        arrow.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawPath(arrow);
    }
    painter.setPen(strong);
    const QRectF words(line.left(), track.bottom() + kGap, line.width(), height);
    const QString text = tr("%1: %2").arg(name, intervalText(interval));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text, Qt::ElideRight, int(words.width())));
}

void IntervalBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = kBar + fontMetrics().height() + 2 * kGap;
    const QRectF whole = QRectF(rect()).adjusted(1, kGap, -1, 0);
    if (m_first.isValid()) {
        paintLine(painter, whole, m_role, m_interval.role);
        paintLine(painter, whole.translated(0, step), tr("In service"), m_interval.service);
    }
    QString words = tr("✕ No time in common");
    if (m_interval.overlap == Overlap::Yes)
        words = tr("● In common: %1").arg(intervalText(m_interval.common));
    else if (m_interval.overlap == Overlap::Unsettled)
        words = tr("▲ Whether they have a time in common is open: days are not known");
    const QRectF last(whole.left(), m_first.isValid() ? whole.top() + 2 * step : whole.top(), whole.width(),
                      fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(words, Qt::ElideRight, int(last.width())));
}

} // namespace ducha
