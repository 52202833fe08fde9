#include "core/document/layout.h"

#include "core/base/chinese_text.h"
#include "core/document/flow.h"
#include "core/document/pen.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr double kFour = 14;    // 四号
constexpr double kMarkTop = 72; // 35 mm below the text block's top
constexpr double kRuleGap = 4;  // from the number to the red line

class Layout {
public:
    Layout(const Document &document, const FontSet &fonts) : m_document(document), m_pen(fonts, m_pages), m_flow(m_pen)
    {
    }

    Pages pages()
    {
        m_pages.pages.append(DocumentPage{});
        switch (m_document.format) {
        case DocumentFormat::Official:
        case DocumentFormat::Minutes:
            officialHead();
            break;
        case DocumentFormat::Letter:
            letterHead();
            break;
        case DocumentFormat::Record:
            m_flow.title(m_document.title, kTitleSize);
            m_flow.blank();
            break;
        }
        body();
        paginate();
        colophon();
        furniture();
        return std::move(m_pages);
    }

private:
    DocumentPage &first() { return m_pages.pages.first(); }

    /// White space down to the grid line nearest to `y`.
    void downTo(double y) { m_flow.blank(std::max(0, int(std::lround((y - sheet::kTop) / sheet::kLine)))); }

    void mark(double top, double most)
    {
        const double points =
            std::min(most, sheet::kTextWidth / sheet::kPoint / double(m_document.mark.toUcs4().size()));
        const PenStyle style{FontRole::Title, points, Ink::Red};
        const double left = sheet::kLeft + (sheet::kTextWidth - Pen::widthOf(m_document.mark, style)) / 2;
        m_pen.text(first(), m_document.mark, left, top, style);
        m_markBottom = top + points * sheet::kPoint;
    }

    /// 份号, 密级 or label, 紧急程度: flush left, one a line from the top of the block.
    void corner(double top)
    {
        const double em = sheet::kBodySize * sheet::kPoint;
        const auto put = [&](const QString &text, FontRole role) {
            if (text.isEmpty())
                return;
            m_pen.text(first(), text, sheet::kLeft, top + (sheet::kLine - em) / 2, {role});
            top += sheet::kLine;
        };
        put(m_document.copyNumber, FontRole::FangSong);
        put(m_document.label, FontRole::Hei);
        put(m_document.urgency, FontRole::Hei);
    }

    void officialHead()
    {
        corner(sheet::kTop);
        mark(kMarkTop, 48);
        const double em = sheet::kBodySize * sheet::kPoint;
        const double numberTop = m_markBottom + 2 * sheet::kLine;
        if (!m_document.number.isEmpty()) {
            const PenStyle style{};
            m_pen.text(first(), m_document.number,
                       sheet::kLeft + (sheet::kTextWidth - Pen::widthOf(m_document.number, style)) / 2, numberTop,
                       style);
        }
        const double rule = numberTop + em + kRuleGap;
        first().rules.append({sheet::kLeft, rule, sheet::kLeft + sheet::kTextWidth, rule, 0.5, Ink::Red});
        downTo(rule + 2 * sheet::kLine);
        m_flow.title(m_document.title, kTitleSize);
        m_flow.blank();
    }

    void doubleRule(double top, bool thickFirst)
    {
        constexpr double kWide = 170;
        const double left = (sheet::kWidth - kWide) / 2;
        const double thick = 1.0, thin = 0.35, gap = 0.8;
        const double upper = thickFirst ? thick : thin;
        const double lower = thickFirst ? thin : thick;
        first().rules.append({left, top + upper / 2, left + kWide, top + upper / 2, upper, Ink::Red});
        const double second = top + upper + gap + lower / 2;
        first().rules.append({left, second, left + kWide, second, lower, Ink::Red});
    }

    void letterHead()
    {
        mark(30, 40);
        const double rule = m_markBottom + 4;
        doubleRule(rule, true);
        doubleRule(sheet::kHeight - 20 - 2.15, false);
        const double top = rule + 2.15 + sheet::kBodySize * sheet::kPoint * 7 / 8;
        const PenStyle style{};
        if (!m_document.number.isEmpty())
            m_pen.text(first(), m_document.number,
                       sheet::kLeft + sheet::kTextWidth - Pen::widthOf(m_document.number, style), top, style);
        corner(top - (sheet::kLine - sheet::kBodySize * sheet::kPoint) / 2);
        downTo(top + sheet::kBodySize * sheet::kPoint + 2 * sheet::kLine);
        m_flow.title(m_document.title, kTitleSize);
        m_flow.blank();
    }

    void body()
    {
        if (!m_document.recipient.isEmpty())
            m_flow.line({{m_document.recipient + u'：'}}, FontRole::FangSong, {});
        for (const Block &block : m_document.blocks)
            m_flow.add(block);
        attachmentNotes();
        signature();
        for (qsizetype i = 0; i < m_document.attachments.size(); ++i)
            attachment(int(i));
    }

    void attachmentNotes()
    {
        const QStringList &notes = m_document.attachmentNotes;
        if (notes.isEmpty())
            return;
        m_flow.blank();
        for (qsizetype i = 0; i < notes.size(); ++i) {
            const QString number = notes.size() > 1 ? u"%1."_s.arg(i + 1) : QString();
            const QString label = (i == 0 ? u"附件："_s : QString()) + number;
            // 附件： is three characters; later notes and wrapped lines align with the first name.
            const double name = 2 + 3 + double(number.size()) / 2;
            m_flow.line({{label + notes.at(i)}}, FontRole::FangSong, {i == 0 ? 2.0 : 5.0, name, 28});
        }
    }

    void signature()
    {
        if (m_document.signature.isEmpty() && !m_document.date.isValid())
            return;
        m_flow.keepLastLine();
        const QString date = m_document.date.isValid() ? chineseDate(m_document.date) : QString();
        const auto cells = [](const QString &text) { return Pen::widthOf(text, {.pitch = 1}); };
        const double dateStart = 28 - 4 - cells(date);
        // Room for the seal above; the name is centred over the date, and never leaves the block.
        const double centre = dateStart + cells(date) / 2;
        const double nameStart =
            std::max(0.0, std::min(centre - cells(m_document.signature) / 2, 28 - cells(m_document.signature)));
        Strip white{.keepWithNext = true};
        m_flow.strip(white);
        m_flow.strip(white);
        m_flow.line({{m_document.signature}}, FontRole::FangSong, {nameStart, 0, 28});
        m_flow.keepLastLine();
        m_flow.line({{date}}, FontRole::FangSong, {dateStart, 0, 28});
        if (!m_document.note.isEmpty()) {
            m_flow.keepLastLine();
            m_flow.line({{u'（' + m_document.note + u'）'}}, FontRole::FangSong, {2, 0, 28});
        }
    }

    void attachment(int index)
    {
        const Document::Attachment &attachment = m_document.attachments.at(index);
        const bool several = m_document.attachments.size() > 1 || attachment.number > 0;
        const QString label =
            several ? u"附件%1"_s.arg(attachment.number > 0 ? attachment.number : index + 1) : u"附件"_s;
        Strip strip;
        strip.breakBefore = true;
        strip.keepWithNext = true;
        strip.isBodyLine = true;
        strip.outline = OutlineEntry{label + u'　' + attachment.title, 1};
        strip.draw = [this, label](DocumentPage &page, double top) {
            const double em = sheet::kBodySize * sheet::kPoint;
            m_pen.text(page, label, sheet::kLeft, top + (sheet::kLine - em) / 2, {FontRole::Hei});
        };
        m_flow.strip(strip);
        m_flow.strip({.keepWithNext = true});
        m_flow.title(attachment.title, kTitleSize);
        m_flow.blank();
        for (const Block &block : attachment.blocks)
            m_flow.add(block);
    }

    void paginate()
    {
        const QList<Strip> &strips = m_flow.strips();
        double y = 0;
        for (qsizetype i = 0; i < strips.size();) {
            qsizetype end = i;
            double height = strips.at(i).height;
            while (strips.at(end).keepWithNext && end + 1 < strips.size() && !strips.at(end + 1).breakBefore)
                height += strips.at(++end).height;
            const double tolerance = 0.01;
            const bool fits = y + height <= sheet::kTextHeight + tolerance;
            const bool never = height > sheet::kTextHeight + tolerance; // longer than a page: break it anywhere
            if (strips.at(i).breakBefore || (!fits && !never && y > 0) ||
                (never && y + strips.at(i).height > sheet::kTextHeight + tolerance)) {
                if (y > 0)
                    m_pages.pages.append(DocumentPage{});
                y = 0;
                if (strips.at(i).head) {
                    strips.at(i).head(m_pages.pages.last(), sheet::kTop);
                    y = strips.at(i).headHeight;
                }
            }
            const qsizetype upTo = never ? i : end;
            for (; i <= upTo; ++i) {
                draw(strips.at(i), y);
                y += strips.at(i).height;
            }
        }
        m_y = y;
    }

    void draw(const Strip &strip, double y)
    {
        DocumentPage &page = m_pages.pages.last();
        const double top = sheet::kTop + y;
        if (strip.outline) {
            OutlineEntry entry = *strip.outline;
            entry.page = int(m_pages.pages.size()) - 1;
            entry.y = top;
            m_pages.outline.append(entry);
        }
        if (strip.draw)
            strip.draw(page, top);
        page.bodyLines += strip.isBodyLine ? 1 : 0;
    }

    /// 版记: its last line lies on the bottom of the last page's text block.
    void colophon()
    {
        if (m_document.copies.isEmpty() && m_document.printer.isEmpty())
            return;
        const bool ruled = m_document.format != DocumentFormat::Letter;
        const double em = kFour * sheet::kPoint;
        const double pitch = 7.2;
        const double width = (sheet::kTextWidth - 2 * em) / em; // one character free at each side
        QList<BrokenLine> lines;
        if (!m_document.copies.isEmpty())
            lines =
                breakLines(charactersOf({{u"抄送："_s + m_document.copies.join(u'，') + u'。'}}, FontRole::FangSong),
                           {0, 3, width});
        const bool imprint = ruled && !m_document.printer.isEmpty();
        const double height = (double(lines.size()) + (imprint ? 1 : 0)) * pitch;
        if (m_y + height > sheet::kTextHeight) {
            m_pages.pages.append(DocumentPage{});
            m_y = 0;
        }
        DocumentPage &page = m_pages.pages.last();
        double y = sheet::kBottom - height;
        const auto rule = [&](double at, double thick) {
            if (ruled)
                page.rules.append({sheet::kLeft, at, sheet::kLeft + sheet::kTextWidth, at, thick});
        };
        rule(y, 0.35);
        for (const BrokenLine &line : lines) {
            m_pen.gridLine(page, line, y, kFour, em, sheet::kLeft + em, pitch);
            y += pitch;
        }
        if (imprint) {
            if (!lines.isEmpty())
                rule(y, 0.25);
            const double top = y + (pitch - em) / 2;
            const PenStyle style{FontRole::FangSong, kFour};
            m_pen.text(page, m_document.printer, sheet::kLeft + em, top, style);
            const QString date =
                m_document.printedOn.isValid() ? chineseDate(m_document.printedOn) + u"印发"_s : QString();
            m_pen.text(page, date, sheet::kLeft + sheet::kTextWidth - em - Pen::widthOf(date, style), top, style);
        }
        rule(sheet::kBottom, 0.35);
    }

    /// Page numbers, the footer of records, and the banner of drafts and samples.
    void furniture()
    {
        const double em = kFour * sheet::kPoint;
        for (qsizetype i = 0; i < m_pages.pages.size(); ++i) {
            DocumentPage &page = m_pages.pages[i];
            const bool odd = i % 2 == 0;
            const bool numbered = m_document.format != DocumentFormat::Letter || i > 0;
            // The dashes stand 7 mm below the block; they are drawn in the middle of the em box.
            const double top = sheet::kBottom + 7 - em / 2;
            const QString number = u"— %1 —"_s.arg(i + 1);
            const PenStyle style{FontRole::Song, kFour};
            const double width = Pen::widthOf(number, style);
            if (numbered)
                m_pen.text(page, number, odd ? sheet::kLeft + sheet::kTextWidth - em - width : sheet::kLeft + em, top,
                           style);
            if (!m_document.footer.isEmpty()) {
                const double footer = Pen::widthOf(m_document.footer, style);
                m_pen.text(page, m_document.footer, odd ? sheet::kLeft : sheet::kLeft + sheet::kTextWidth - footer, top,
                           {FontRole::FangSong, kFour});
            }
            if (!m_document.banner.isEmpty()) {
                const PenStyle small{FontRole::Hei, 10.5, Ink::Grey};
                m_pen.text(page, m_document.banner, (sheet::kWidth - Pen::widthOf(m_document.banner, small)) / 2, 15,
                           small);
            }
        }
    }

    const Document &m_document;
    Pages m_pages;
    Pen m_pen;
    Flow m_flow;
    double m_markBottom = 0;
    double m_y = 0; ///< how far the last page is filled
};

/// In a file of several documents each has its entry, with its own parts below.
void nameIn(Pages &pages, const Document &document)
{
    for (OutlineEntry &entry : pages.outline)
        ++entry.level;
    const QString name = document.recipient.isEmpty() ? document.title : document.recipient;
    pages.outline.prepend({name, 1, 0, 0});
}

void append(Pages &pages, const Pages &more)
{
    if (pages.pages.size() % 2 != 0)
        pages.pages.append(DocumentPage{});
    for (OutlineEntry entry : more.outline) {
        entry.page += int(pages.pages.size());
        pages.outline.append(entry);
    }
    pages.pages += more.pages;
    for (const MissingCharacter &missing : more.missing) {
        if (!pages.missing.contains(missing))
            pages.missing.append(missing);
    }
}

} // namespace

Result<Pages> layOut(const Document &document, const FontSet &fonts)
{
    if (document.title.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "The document has no title.")}};
    Pages pages = Layout(document, fonts).pages();
    if (!document.bound.isEmpty())
        nameIn(pages, document);
    for (const Document &next : document.bound) {
        auto more = layOut(next, fonts);
        if (!more)
            return more.error();
        nameIn(*more, next);
        append(pages, *more);
    }
    return pages;
}

} // namespace ducha
