#pragma once

#include "core/collision/rules/role_interval.h"

#include <QtWidgets/QWidget>

namespace ducha {

/// The time of a role over the time of service, on one axis: outlines, of which only what they have in common is
/// filled. What is not known is hatched, what still lasts has an arrow. The days stand below as words, and the whole is
/// one sentence for a screen reader.
class IntervalBar : public QWidget {
    Q_OBJECT

public:
    explicit IntervalBar(QWidget *parent = nullptr);
    /// `role`: the words of the register. What still lasts, or of which no end is said, is drawn as far as `today`.
    void setInterval(const QString &role, const RoleInterval &interval, const QDate &today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Stretch;
    [[nodiscard]] Stretch stretchOf(const Interval &interval, const QRectF &track) const;
    [[nodiscard]] double placeOf(const QDate &day, const QRectF &track) const;
    void paintLine(QPainter &painter, const QRectF &line, const QString &name, const Interval &interval) const;

    QString m_role;
    RoleInterval m_interval;
    QDate m_first; ///< the axis; invalid: no day is known
    QDate m_last;
};

} // namespace ducha
