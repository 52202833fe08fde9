#include "core/document/painter.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_OUTLINE_H

namespace ducha {

namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Black:
        return QColor(0, 0, 0);
    case Ink::Red:
        return QColor(218, 37, 29);
    case Ink::Grey:
        return QColor(115, 115, 115);
    }
    Q_UNREACHABLE();
}

QPointF at(const FT_Vector *v)
{
    return {double(v->x), -double(v->y)}; // fonts count upwards
}

/// The outline of a glyph in the font's own units.
QPainterPath outlineOf(FT_Face face, quint32 glyph)
{
    QPainterPath path;
    if (FT_Load_Glyph(face, glyph, FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP) != 0)
        return path;
    static const FT_Outline_Funcs draw{
        [](const FT_Vector *to, void *p) {
            static_cast<QPainterPath *>(p)->moveTo(at(to));
            return 0;
        },
        [](const FT_Vector *to, void *p) {
            static_cast<QPainterPath *>(p)->lineTo(at(to));
            return 0;
        },
        [](const FT_Vector *control, const FT_Vector *to, void *p) {
            static_cast<QPainterPath *>(p)->quadTo(at(control), at(to));
            return 0;
        },
        [](const FT_Vector *first, const FT_Vector *second, const FT_Vector *to, void *p) {
            static_cast<QPainterPath *>(p)->cubicTo(at(first), at(second), at(to));
            return 0;
        },
        0,
        0};
    FT_Outline_Decompose(&face->glyph->outline, &draw, &path);
    path.setFillRule(Qt::WindingFill);
    return path;
}

} // namespace

void paintPage(QPainter &painter, const DocumentPage &page, const FontSet &fonts)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, sheet::kWidth, sheet::kHeight), Qt::white);
    for (const RuleLine &rule : page.rules) {
        painter.setPen(QPen(colourOf(rule.ink), rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(rule.x1, rule.y1), QPointF(rule.x2, rule.y2));
    }
    painter.setPen(Qt::NoPen);
    for (const TextRun &run : page.runs) {
        const FT_Face face = fonts.face(run.face).face;
        const double scale = run.size * sheet::kPoint / face->units_per_EM;
        painter.setBrush(colourOf(run.ink));
        for (const PlacedGlyph &glyph : run.glyphs) {
            const QTransform before = painter.transform();
            painter.translate(glyph.x, glyph.y);
            painter.scale(scale, scale);
            painter.drawPath(outlineOf(face, glyph.glyph));
            painter.setTransform(before);
        }
    }
    painter.restore();
}

} // namespace ducha
