#include "core/document/pdf_writer.h"

#include "core/document/pdf/font_subset.h"
#include "core/document/pdf/pdf_file.h"

#include <QtCore/QCryptographicHash>
#include <QtGui/QColorSpace>

#include <ft2build.h>
#include FT_FREETYPE_H

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kUnitsPerMm = 72 / 25.4;

QByteArray hex4(quint32 value)
{
    return QByteArray::number(value, 16).toUpper().rightJustified(4, '0');
}

QByteArray colour(Ink ink, bool stroke)
{
    const QByteArray operation = stroke ? "RG\n" : "rg\n";
    switch (ink) {
    case Ink::Black:
        return "0 0 0 " + operation;
    case Ink::Red: // the standard's red: yellow 80 and magenta 80 of 100, as the profile's RGB
        return "0.855 0.145 0.114 " + operation;
    case Ink::Grey:
        return "0.45 0.45 0.45 " + operation;
    }
    Q_UNREACHABLE();
}

/// What a face is used for: glyph → the text it stands for (the unified ideograph where several characters share it).
using Usage = QMap<quint32, char32_t>;

class Writer {
public:
    Writer(const Pages &pages, const FontSet &fonts, const PdfMetadata &metadata)
        : m_pages(pages), m_fonts(fonts), m_metadata(metadata)
    {
    }

    Result<QByteArray> write()
    {
        const int catalog = m_file.reserve();
        const int tree = m_file.reserve();
        DUCHA_TRY(embedFonts());
        QByteArray kids;
        for (const DocumentPage &page : m_pages.pages) {
            m_pageObjects.append(addPage(page, tree));
            kids += reference(m_pageObjects.constLast()) + ' ';
        }
        m_file.set(tree, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(m_pages.pages.size()) + ">>");
        const int outline = addOutline();
        const int profile = m_file.addStream(QColorSpace(QColorSpace::SRgb).iccProfile(), "/N 3");
        const int metadata = m_file.addPlainStream(xmp(), "/Type/Metadata/Subtype/XML");
        m_file.set(catalog,
                   "<</Type/Catalog/Pages " + reference(tree) + "/Lang(zh-CN)/Metadata " + reference(metadata) +
                       (outline > 0 ? "/Outlines " + reference(outline) + "/PageMode/UseOutlines" : QByteArray()) +
                       "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                       "/DestOutputProfile " +
                       reference(profile) + ">>]/ViewerPreferences<</DisplayDocTitle true>>>>");
        const int info = m_file.add("<</Title" + pdfText(m_metadata.title) + "/Author" + pdfText(m_metadata.author) +
                                    "/Creator(Ducha)/Producer(Ducha " DUCHA_VERSION ")/CreationDate(" + pdfDate() +
                                    ")/ModDate(" + pdfDate() + ")>>");
        return m_file.bytes(catalog, info, identity());
    }

private:
    QByteArray pdfDate() const
    {
        const QDateTime utc = m_metadata.created.toUTC();
        return "D:" + utc.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z";
    }

    QByteArray identity() const
    {
        QCryptographicHash hash(QCryptographicHash::Md5); // a name for the file, not a protection
        hash.addData(m_metadata.title.toUtf8() + pdfDate());
        for (const DocumentPage &page : m_pages.pages) {
            for (const TextRun &run : page.runs) {
                for (const PlacedGlyph &glyph : run.glyphs)
                    hash.addData(QByteArray::number(quint32(glyph.character)) + ' ');
            }
        }
        return hash.result().toHex();
    }

    Result<> embedFonts()
    {
        for (const DocumentPage &page : m_pages.pages) {
            for (const TextRun &run : page.runs) {
                for (const PlacedGlyph &glyph : run.glyphs) {
                    char32_t &text = m_usage[run.face][glyph.glyph];
                    // A Kangxi radical shares its glyph with the ideograph; search must find the ideograph.
                    const bool radical = text >= 0x2e80 && text < 0x2fe0;
                    if (text == 0 || radical)
                        text = glyph.character;
                }
            }
        }
        for (auto it = m_usage.begin(); it != m_usage.end(); ++it)
            DUCHA_TRY(embed(it.key(), it.value()));
        return {};
    }

    Result<> embed(int index, const Usage &usage)
    {
        const FontFace &face = m_fonts.face(index);
        const auto glyphs = usage.keys();
        auto subset = subsetOf(face, QSet<quint32>(glyphs.begin(), glyphs.end()));
        if (!subset)
            return subset.error();
        QMap<quint32, QPair<quint32, char32_t>> byCid; // CID → glyph and text
        for (auto it = usage.begin(); it != usage.end(); ++it)
            byCid.insert(subset->cid.value(it.key()), {it.key(), it.value()});

        QByteArray widths;
        QByteArray set(qsizetype(byCid.lastKey() / 8 + 1), '\0');
        set[0] = char(0x80); // .notdef is always there
        for (auto it = byCid.begin(); it != byCid.end(); ++it) {
            widths += QByteArray::number(it.key()) + '[' + pdfNumber(m_fonts.advance(index, it->first) * 1000) + ']';
            set[qsizetype(it.key() / 8)] = char(quint8(set.at(qsizetype(it.key() / 8))) | (0x80 >> (it.key() % 8)));
        }
        const QByteArray name = tag(index) + face.name.toLatin1();
        const FT_Face handle = face.face;
        const auto em = [&](FT_Pos units) { return pdfNumber(double(units) * 1000 / handle->units_per_EM); };
        const int program =
            m_file.addStream(subset->program, subset->isCff ? QByteArray("/Subtype/CIDFontType0C")
                                                            : "/Length1 " + QByteArray::number(subset->program.size()));
        const int cidSet = m_file.addStream(set);
        // Ascent and descent are those of the em box: faces disagree wildly, and some are plainly wrong.
        const int descriptor =
            m_file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + em(handle->bbox.xMin) + ' ' +
                       em(handle->bbox.yMin) + ' ' + em(handle->bbox.xMax) + ' ' + em(handle->bbox.yMax) +
                       "]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80/CIDSet " + reference(cidSet) +
                       (subset->isCff ? "/FontFile3 " : "/FontFile2 ") + reference(program) + ">>");
        const int descendant = m_file.add(
            QByteArray("<</Type/Font/Subtype/") + (subset->isCff ? "CIDFontType0" : "CIDFontType2") + "/BaseFont/" +
            name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[" + widths +
            "]/FontDescriptor " + reference(descriptor) + (subset->isCff ? "" : "/CIDToGIDMap/Identity") + ">>");
        const int unicode = m_file.addStream(toUnicode(byCid));
        m_fontObjects.insert(index, m_file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                                               "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) +
                                               "]/ToUnicode " + reference(unicode) + ">>"));
        m_cids.insert(index, subset->cid);
        return {};
    }

    /// Six letters that mark a subset; made from the index, so that they are the same each time.
    static QByteArray tag(int index)
    {
        QByteArray letters = "DUCHA";
        return letters + char('A' + index % 26) + '+';
    }

    static QByteArray toUnicode(const QMap<quint32, QPair<quint32, char32_t>> &byCid)
    {
        QByteArray lines;
        QByteArray map =
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)"
            "/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
            "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
        int count = 0;
        const auto flush = [&] {
            if (count > 0)
                map += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
            lines.clear();
            count = 0;
        };
        for (auto it = byCid.begin(); it != byCid.end(); ++it) {
            const char32_t character = it->second;
            QByteArray units;
            for (const QChar unit : QString::fromUcs4(&character, 1))
                units += hex4(unit.unicode());
            lines += '<' + hex4(it.key()) + "><" + units + ">\n";
            if (++count == 100) // the most that one block may hold
                flush();
        }
        flush();
        return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
    }

    int addPage(const DocumentPage &page, int tree)
    {
        QByteArray content;
        for (const RuleLine &rule : page.rules)
            content += colour(rule.ink, true) + pdfNumber(rule.width * kUnitsPerMm) + " w " + point(rule.x1, rule.y1) +
                       " m " + point(rule.x2, rule.y2) + " l S\n";
        QSet<int> used;
        for (const TextRun &run : page.runs) {
            used.insert(run.face);
            content += "BT\n" + colour(run.ink, false) + "/F" + QByteArray::number(run.face) + ' ' +
                       pdfNumber(run.size) + " Tf\n" + glyphs(run) + "ET\n";
        }
        QByteArray fonts;
        for (const int face : m_fontObjects.keys()) {
            if (used.contains(face))
                fonts += "/F" + QByteArray::number(face) + ' ' + reference(m_fontObjects.value(face));
        }
        const int stream = m_file.addStream(content);
        return m_file.add("<</Type/Page/Parent " + reference(tree) +
                          "/MediaBox[0 0 595.276 841.89]/Resources<</Font<<" + fonts + ">>>>/Contents " +
                          reference(stream) + ">>");
    }

    /// Glyphs of one line in one TJ, so that readers see a line and not a heap of characters.
    QByteArray glyphs(const TextRun &run) const
    {
        const auto &cids = m_cids[run.face];
        const double em = run.size * sheet::kPoint;
        QByteArray text;
        double y = -1;
        double pen = 0;
        for (const PlacedGlyph &glyph : run.glyphs) {
            if (glyph.y != y || glyph.x < pen - 3 * em) {
                if (!text.isEmpty())
                    text += "]TJ\n";
                text += "1 0 0 1 " + point(glyph.x, glyph.y) + " Tm [";
                y = glyph.y;
            } else if (const double gap = (pen - glyph.x) / em * 1000; std::abs(gap) > 0.5) {
                text += pdfNumber(gap);
            }
            text += '<' + hex4(cids.value(glyph.glyph)) + '>';
            pen = glyph.x + glyph.advance;
        }
        return text.isEmpty() ? text : text + "]TJ\n";
    }

    static QByteArray point(double x, double y)
    {
        return pdfNumber(x * kUnitsPerMm) + ' ' + pdfNumber((sheet::kHeight - y) * kUnitsPerMm);
    }

    /// The headings as bookmarks; each level hangs under the last entry of the level above.
    int addOutline()
    {
        const QList<OutlineEntry> &entries = m_pages.outline;
        if (entries.isEmpty())
            return 0;
        const int root = m_file.reserve();
        QList<int> objects;
        QList<int> parents; // index of the parent entry, -1 for the root
        for (qsizetype i = 0; i < entries.size(); ++i) {
            objects.append(m_file.reserve());
            int parent = -1;
            for (qsizetype j = i - 1; j >= 0 && parent < 0; --j) {
                if (entries.at(j).level < entries.at(i).level)
                    parent = int(j);
            }
            parents.append(parent);
        }
        const auto children = [&](int parent) {
            QList<qsizetype> list;
            for (qsizetype i = 0; i < parents.size(); ++i) {
                if (parents.at(i) == parent)
                    list.append(i);
            }
            return list;
        };
        const auto family = [&](int parent) {
            const auto list = children(parent);
            return list.isEmpty()
                       ? QByteArray()
                       : "/First " + reference(objects.at(list.first())) + "/Last " +
                             reference(objects.at(list.last())) + "/Count " + QByteArray::number(list.size());
        };
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const auto siblings = children(parents.at(i));
            const auto place = siblings.indexOf(i);
            QByteArray body = "<</Title" + pdfText(entries.at(i).title) + "/Parent " +
                              reference(parents.at(i) < 0 ? root : objects.at(parents.at(i))) + "/Dest[" +
                              reference(m_pageObjects.at(entries.at(i).page)) + "/XYZ 0 " +
                              pdfNumber((sheet::kHeight - entries.at(i).y) * kUnitsPerMm) + " null]" + family(int(i));
            if (place > 0)
                body += "/Prev " + reference(objects.at(siblings.at(place - 1)));
            if (place + 1 < siblings.size())
                body += "/Next " + reference(objects.at(siblings.at(place + 1)));
            m_file.set(objects.at(i), body + ">>");
        }
        m_file.set(root, "<</Type/Outlines" + family(-1) + ">>");
        return root;
    }

    QByteArray xmp() const
    {
        const QString date = m_metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        // The same facts as in the information dictionary, word for word: PDF/A compares them.
        return u"<?xpacket begin=\"\xFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
               "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
               "<dc:format>application/pdf</dc:format>"
               "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
               "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
               "<xmp:CreatorTool>Ducha</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate>"
               "<xmp:ModifyDate>%3</xmp:ModifyDate><pdf:Producer>Ducha %4</pdf:Producer>"
               "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
               "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s
                   .arg(m_metadata.title.toHtmlEscaped(), m_metadata.author.toHtmlEscaped(), date,
                        QStringLiteral(DUCHA_VERSION))
                   .toUtf8();
    }

    const Pages &m_pages;
    const FontSet &m_fonts;
    const PdfMetadata &m_metadata;
    PdfFile m_file;
    QMap<int, Usage> m_usage;
    QMap<int, int> m_fontObjects;
    QHash<int, QMap<quint32, quint32>> m_cids;
    QList<int> m_pageObjects;
};

} // namespace

Result<QByteArray> writePdf(const Pages &pages, const FontSet &fonts, const PdfMetadata &metadata)
{
    return Writer(pages, fonts, metadata).write();
}

} // namespace ducha
