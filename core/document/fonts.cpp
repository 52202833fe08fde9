#include "core/document/fonts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H

using namespace Qt::StringLiterals;

namespace ducha {

struct FontSet::Library {
    FT_Library handle = nullptr;
    Library() { FT_Init_FreeType(&handle); }
    ~Library() { FT_Done_FreeType(handle); }
};

namespace {

struct Candidate {
    QString file; ///< lower case
    int index = 0;
    bool hanziOnly = false;
};

/// Best first: what an office owns, then what we bring, then what covers the rest.
const QHash<int, QList<Candidate>> &candidates()
{
    constexpr int kSimplified = 2; // place of the SC face in the Noto CJK collections
    static const QHash<int, QList<Candidate>> table{
        {int(FontRole::FangSong),
         {{u"仿宋_gb2312.ttf"_s},
          {u"simfang.ttf"_s},
          {u"cesi_fs_gb18030.ttf"_s},
          {u"cesi_fs_gb2312.ttf"_s},
          {u"fzfsk.ttf"_s},
          {u"fandolfang-regular.otf"_s},
          {u"lxgwwenkai-light.ttf"_s},
          {u"notoserifcjk-regular.ttc"_s, kSimplified}}},
        {int(FontRole::Kai),
         {{u"楷体_gb2312.ttf"_s},
          {u"simkai.ttf"_s},
          {u"cesi_kt_gb18030.ttf"_s},
          {u"cesi_kt_gb2312.ttf"_s},
          {u"fzktk.ttf"_s},
          {u"fandolkai-regular.otf"_s},
          {u"lxgwwenkai-regular.ttf"_s},
          {u"notoserifcjk-regular.ttc"_s, kSimplified}}},
        {int(FontRole::Hei),
         {{u"simhei.ttf"_s},
          {u"cesi_ht_gb18030.ttf"_s},
          {u"cesi_ht_gb2312.ttf"_s},
          {u"fzhtk.ttf"_s},
          {u"fandolhei-regular.otf"_s, 0, true},
          {u"notosanscjk-regular.ttc"_s, kSimplified}}},
        {int(FontRole::Title),
         {{u"fzxbsjw.ttf"_s},
          {u"fzxbsk.ttf"_s},
          {u"cesi_xbs_gb18030.ttf"_s},
          {u"cesi_xbs_gb2312.ttf"_s},
          {u"notoserifcjk-bold.ttc"_s, kSimplified}}},
        {int(FontRole::Song),
         {{u"simsun.ttc"_s}, {u"cesi_ss_gb18030.ttf"_s}, {u"notoserifcjk-regular.ttc"_s, kSimplified}}}};
    return table;
}

QHash<QString, QString> fontFiles()
{
    const QString program = QCoreApplication::applicationDirPath();
    QHash<QString, QString> found;
    for (const QString &folder :
         {qEnvironmentVariable("DUCHA_FONT_DIR"), program + u"/../fonts"_s, program + u"/../share/ducha/fonts"_s,
          u"/usr/share/fonts"_s, u"/usr/local/share/fonts"_s,
          QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fonts"_s,
          QDir::homePath() + u"/.fonts"_s}) {
        if (folder.isEmpty())
            continue;
        QDirIterator files(folder, {u"*.ttf"_s, u"*.otf"_s, u"*.ttc"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = files.fileName().toLower();
            if (!found.contains(name))
                found.insert(name, path);
        }
    }
    return found;
}

} // namespace

Result<std::shared_ptr<FontSet>> FontSet::load(const QHash<int, QString> &chosen)
{
    std::shared_ptr<FontSet> set(new FontSet);
    set->m_library = std::make_unique<Library>();
    const QHash<QString, QString> files = fontFiles();
    for (auto it = candidates().begin(); it != candidates().end(); ++it) {
        QList<int> &chain = set->m_chains[it.key()];
        if (chosen.contains(it.key())) {
            const auto face = set->open(chosen.value(it.key()), 0);
            if (!face)
                return face.error();
            chain.append(*face);
        }
        for (const Candidate &candidate : it.value()) {
            if (!files.contains(candidate.file))
                continue;
            const auto face = set->open(files.value(candidate.file), candidate.index, candidate.hanziOnly);
            if (face)
                chain.append(*face);
        }
        if (chain.isEmpty())
            return Error{
                Error::Code::Io,
                {QT_TRANSLATE_NOOP("core", "The fonts for official documents are missing. Install the packages "
                                           "fonts-noto-cjk and fonts-lxgw-wenkai, or set DUCHA_FONT_DIR.")}};
    }
    return set;
}

FontSet::~FontSet()
{
    for (const FontFace &face : m_faces)
        FT_Done_Face(face.face);
}

Result<int> FontSet::open(const QString &path, int index, bool hanziOnly)
{
    for (int i = 0; i < m_faces.size(); ++i) {
        if (m_faces.at(i).path == path && m_faces.at(i).index == index)
            return i;
    }
    QFile file(path);
    FontFace face{path, index, {}, hanziOnly, nullptr, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
    const Error unusable{Error::Code::Io,
                         {QT_TRANSLATE_NOOP("core", "The font file cannot be used. Choose another one.")},
                         {},
                         {.file = path}};
    if (FT_New_Memory_Face(m_library->handle, reinterpret_cast<const FT_Byte *>(face.data.constData()),
                           FT_Long(face.data.size()), index, &face.face) != 0)
        return unusable;
    if (FT_Select_Charmap(face.face, FT_ENCODING_UNICODE) != 0) {
        FT_Done_Face(face.face);
        return unusable;
    }
    face.name = QString::fromLatin1(FT_Get_Postscript_Name(face.face));
    m_faces.append(face);
    return int(m_faces.size()) - 1;
}

std::optional<FontSet::Found> FontSet::find(FontRole role, char32_t character) const
{
    const quint64 key = (quint64(role) << 32) | character;
    if (const auto known = m_cache.constFind(key); known != m_cache.constEnd())
        return *known;
    const QList<int> &chain = m_chains.value(int(role));
    bool fallback = false;
    for (const int index : chain) {
        const FontFace &face = m_faces.at(index);
        if (face.hanziOnly && character < 0x80)
            continue;
        if (const quint32 glyph = FT_Get_Char_Index(face.face, character); glyph != 0) {
            const Found found{index, glyph, fallback};
            m_cache.insert(key, found);
            return found;
        }
        fallback = true;
    }
    return std::nullopt;
}

double FontSet::advance(int face, quint32 glyph) const
{
    FT_Fixed units = 0;
    const FT_Face handle = m_faces.at(face).face;
    FT_Get_Advance(handle, glyph, FT_LOAD_NO_SCALE, &units);
    return double(units) / handle->units_per_EM;
}

} // namespace ducha
