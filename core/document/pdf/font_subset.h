#pragma once

#include "core/document/fonts.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

namespace ducha {

/// A face cut down to the glyphs that a document uses, ready for embedding.
struct FontSubset {
    QByteArray program; ///< bare CFF, or a TrueType file
    bool isCff = false;
    QMap<quint32, quint32> cid; ///< glyph of the full face → CID in the content
};

/// Io when HarfBuzz cannot cut the face.
Result<FontSubset> subsetOf(const FontFace &face, const QSet<quint32> &glyphs);

} // namespace ducha
