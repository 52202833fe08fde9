#include "core/evidence/anchor.h"

namespace ducha {

QString spanOf(const QString &text, int start, int length)
{
    // toUcs4 so that a rare character counts as one, as it does for the person who marked it.
    const auto points = text.toUcs4();
    if (start < 0 || length <= 0 || start >= points.size())
        return {};
    const auto end = std::min<qsizetype>(points.size(), qsizetype(start) + length);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start);
}

bool stillStands(const Anchor &anchor, const QString &sourceText)
{
    if (anchor.kind == AnchorKind::ReviewMark || anchor.kind == AnchorKind::Hit)
        return sourceText == anchor.quote;
    return anchor.kind == AnchorKind::DocumentPage || spanOf(sourceText, anchor.start, anchor.length) == anchor.quote;
}

} // namespace ducha
