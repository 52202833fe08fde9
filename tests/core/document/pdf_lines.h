#pragma once

#include "tests/support/document_fixture.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QImage>

namespace ducha {

/// A line of text as another program sees it, in millimetres from the page's top left corner.
struct PdfLine {
    double left = 0, top = 0, right = 0, bottom = 0;
    int characters = 0;
    QString text; ///< without white space
};

/// The lines of one page as pdftotext sees them, in millimetres.
inline QList<PdfLine> linesOf(const QString &pdf, int page)
{
    using namespace Qt::StringLiterals;
    const QString number = QString::number(page);
    const QString html = askProgram(u"pdftotext"_s, {u"-bbox-layout"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s});
    static const QRegularExpression line(
        u"<line xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">(.*?)</line>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tags(u"<[^>]*>|\\s"_s);
    QList<PdfLine> lines;
    for (auto it = line.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        const auto mm = [&](int group) { return match.captured(group).toDouble() * sheet::kPoint; };
        const QString text = match.captured(5).remove(tags);
        lines.append({mm(1), mm(2), mm(3), mm(4), int(text.toUcs4().size()), text});
    }
    return lines;
}

/// What is printed on one page, at ten pixels to a millimetre.
inline QImage printOf(const QString &pdf, int page)
{
    using namespace Qt::StringLiterals;
    QTemporaryDir folder;
    const QString number = QString::number(page);
    const QString picture = folder.filePath(u"page"_s);
    askProgram(u"pdftoppm"_s,
               {u"-r"_s, u"254"_s, u"-f"_s, number, u"-l"_s, number, u"-singlefile"_s, u"-png"_s, pdf, picture});
    const QImage image(picture + u".png"_s);
    REQUIRE_FALSE(image.isNull());
    return image;
}

/// The box, in millimetres, of the ink that `counts` within a strip of the page.
template <class Counts>
QRectF inkOf(const QImage &image, double from, double to, const Counts &counts)
{
    int left = image.width(), right = -1, top = image.height(), bottom = -1;
    for (int y = int(from * 10); y < std::min(int(to * 10), image.height()); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!counts(image.pixelColor(x, y)))
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
        }
    }
    return {QPointF(left / 10.0, top / 10.0), QPointF((right + 1) / 10.0, (bottom + 1) / 10.0)};
}

inline bool isRed(const QColor &c)
{
    return c.red() > 150 && c.green() < 120 && c.blue() < 120;
}
inline bool isDark(const QColor &c)
{
    return c.lightness() < 128;
}

} // namespace ducha
