#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <memory>
#include <optional>

struct FT_FaceRec_;

namespace ducha {

/// What a font is for; each role has a chain of faces, the office's own first (domain.md D, stack.md 1).
enum class FontRole { FangSong, Kai, Hei, Title, Song };

/// One face of a font file, open for measuring, drawing and embedding.
struct FontFace {
    QString path;
    int index = 0;               ///< in a collection
    QString name;                ///< PostScript name
    bool hanziOnly = false;      ///< its letters and digits are too light for its ideographs: take the next face's
    FT_FaceRec_ *face = nullptr; ///< owned by the FontSet
    QByteArray data;             ///< the file's bytes; the face reads from them
};

/// The faces of a document by role, with a fallback for each character. Not thread-safe: a worker loads its own.
class FontSet {
public:
    /// `chosen` names font files by role and goes before everything that is found. Io when a role has no face at all.
    static Result<std::shared_ptr<FontSet>> load(const QHash<int, QString> &chosen = {});
    ~FontSet();

    struct Found {
        int face = 0;
        quint32 glyph = 0;
        bool fallback = false;
    };
    /// The face of the role's chain that has the character; nullopt when none has.
    [[nodiscard]] std::optional<Found> find(FontRole role, char32_t character) const;
    [[nodiscard]] const FontFace &face(int index) const { return m_faces.at(index); }
    [[nodiscard]] int count() const { return int(m_faces.size()); }
    /// The glyph's advance in em.
    [[nodiscard]] double advance(int face, quint32 glyph) const;

private:
    FontSet() = default;
    Result<int> open(const QString &path, int index, bool hanziOnly = false);
    struct Library;
    std::unique_ptr<Library> m_library;
    QList<FontFace> m_faces;
    QHash<int, QList<int>> m_chains; ///< role → faces
    mutable QHash<quint64, Found> m_cache;
};

} // namespace ducha
