#include "core/document/pdf/font_subset.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H

#include <hb-subset.h>

#include <memory>

namespace ducha {

namespace {

template <class T, void (*destroy)(T *)>
using Handle = std::unique_ptr<T, decltype([](T *pointer) { destroy(pointer); })>;

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using Input = Handle<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = Handle<hb_subset_plan_t, hb_subset_plan_destroy>;

QByteArray bytesOf(hb_blob_t *blob)
{
    unsigned int length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    return QByteArray(data, qsizetype(length));
}

} // namespace

Result<FontSubset> subsetOf(const FontFace &face, const QSet<quint32> &glyphs)
{
    const Error failed{Error::Code::Io,
                       {QT_TRANSLATE_NOOP("core", "The font file cannot be used. Choose another one.")},
                       face.name,
                       {.file = face.path}};
    const Blob file(
        hb_blob_create(face.data.constData(), unsigned(face.data.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Face whole(hb_face_create(file.get(), unsigned(face.index)));
    const Input input(hb_subset_input_create_or_fail());
    if (!input)
        return failed;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_DESUBROUTINIZE);
    // Layout tables would pull in glyphs that nobody uses.
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *tag : {"GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "kern"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
    for (const quint32 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    const Plan plan(hb_subset_plan_create_or_fail(whole.get(), input.get()));
    if (!plan)
        return failed;
    const Face cut(hb_subset_plan_execute_or_fail(plan.get()));
    if (!cut)
        return failed;
    FontSubset subset;
    const Blob cff(hb_face_reference_table(cut.get(), HB_TAG('C', 'F', 'F', ' ')));
    subset.isCff = hb_blob_get_length(cff.get()) > 0;
    if (subset.isCff) {
        subset.program = bytesOf(cff.get());
    } else {
        const Blob sfnt(hb_face_reference_blob(cut.get()));
        subset.program = bytesOf(sfnt.get());
    }
    const hb_map_t *renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    FT_Bool keyed = 0; // FT_IS_CID_KEYED knows only bare CFF; this also looks into an OpenType wrapping
    if (subset.isCff && FT_Get_CID_Is_Internally_CID_Keyed(face.face, &keyed) != 0)
        keyed = 0;
    for (const quint32 glyph : glyphs) {
        FT_UInt cid = hb_map_get(renumbered, glyph);
        // In a CID-keyed CFF the content names CIDs, which the subset keeps; elsewhere it names the new glyphs.
        if (keyed != 0 && FT_Get_CID_From_Glyph_Index(face.face, glyph, &cid) != 0)
            return failed;
        subset.cid.insert(glyph, cid);
    }
    return subset;
}

} // namespace ducha
