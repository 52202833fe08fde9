#include "core/document/flow.h"
#include "tests/core/document/pdf_lines.h"

using namespace ducha;
using namespace Qt::StringLiterals;

// Measured in the finished file by other programs, against the clauses of GB/T 9704-2012.

namespace {

const QString &longText()
{
    static const QString text = u"党组会议第一议题有传达无研究的情况较多，抽查近一年会议记录，有三次只记载学习篇目（其"
                                u"中2026年1次），没有结合审判执行"
                                u"工作提出贯彻措施；“学习成果转化为具体制度”的仅有一项。王䶮、赵𫖯、㐂某、𠮷某等同志反"
                                u"映：制度“写在纸上、挂在墙上”……"
                                u"没有落到案件里，第12次、第13次会议均未研究。"_s;
    return text;
}

Document feedback()
{
    Document document;
    document.mark = u"中共样城市委政法委员会文件"_s;
    document.number = u"样政法督〔2026〕3号"_s;
    document.title = u"关于政治督察云岭县人民法院的反馈意见"_s;
    document.author = u"中共样城市委政法委员会"_s;
    document.recipient = u"中共云岭县人民法院党组"_s;
    for (int i = 1; i <= 3; ++i) {
        document.blocks.append(Heading{1, {{u"%1、存在的主要问题"_s.arg(QStringView(u"一二三")[i - 1])}}});
        document.blocks.append(Heading{2, {{u"（一）政治建设方面"_s}}});
        for (int j = 1; j <= 9; ++j) {
            document.blocks.append(Heading{3, {{u"%1.落实不够扎实"_s.arg(j)}}});
            document.blocks.append(Paragraph{{{longText()}}});
        }
    }
    document.attachmentNotes = {u"问题清单"_s};
    document.signature = document.author;
    document.date = QDate(2026, 7, 3);
    Table table{{{u"序号"_s, 1, true}, {u"问题"_s, 3}, {u"具体表现"_s, 6}}, {}};
    for (int i = 1; i <= 40; ++i)
        table.rows.append({QString::number(i), u"落实不够扎实"_s, longText().left(90)});
    document.attachments.append({u"问题清单"_s, {table}});
    document.copies = {u"中共云岭县委政法委员会"_s, u"中共样城市委组织部"_s, u"样城市纪律检查委员会监察委员会"_s,
                       u"中共云岭县委组织部"_s};
    document.printer = u"中共样城市委政法委员会办公室"_s;
    document.printedOn = document.date;
    return document;
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(askProgram(u"pdfinfo"_s, {pdf})).captured(1).toInt();
}

/// Digits and Latin letters are half as wide as the rest.
double cellsOf(const QString &text)
{
    double cells = 0;
    for (const uint c : text.toUcs4())
        cells += c < 0x80 ? 0.5 : 1;
    return cells;
}

bool isPageNumber(const PdfLine &line)
{
    return line.text.startsWith(u'—') && line.text.endsWith(u'—') && line.top > sheet::kBottom;
}

} // namespace

TEST_CASE("every page of a feedback keeps to the block of 28 by 22 on 156 by 225 millimetres", "[standard]")
{
    const PdfOnDisk file(pdfOf(feedback()));
    int fullPages = 0, fullLines = 0, exactLines = 0;
    // The body ends before the attachment: those pages are set in the grid.
    for (int page = 2; page <= 9; ++page) {
        QList<PdfLine> lines = linesOf(file.path, page);
        lines.removeIf(isPageNumber);
        CHECK(lines.size() <= 22);
        fullPages += lines.size() == 22;
        for (const PdfLine &line : lines) {
            INFO(page << ": " << line.text.toStdString());
            CHECK(line.left > 27);
            CHECK(line.right < 187); // the em box of a closing mark may hang by half; ink is measured below
            CHECK(line.top > 37);
            CHECK(line.bottom < 263);
            if (line.left < 28.5 && line.right > 183) {
                // Marks may be squeezed to take another character in, or lines spread where one must not begin a line.
                const double cells = cellsOf(line.text);
                CHECK(cells >= 26);
                CHECK(cells <= 30);
                ++fullLines;
                exactLines += cells == 28;
            }
        }
        const QRectF ink = inkOf(printOf(file.path, page), 30, 264, isDark);
        CHECK(ink.left() == Approx(28).margin(1));
        CHECK(ink.right() == Approx(184).margin(1));
        CHECK(ink.bottom() < 263);
    }
    CHECK(fullPages >= 5);
    CHECK(fullLines > 80);
    CHECK(exactLines > 20);
}

TEST_CASE("page numbers stand outside, alternately, seven millimetres below the block", "[standard]")
{
    const PdfOnDisk file(pdfOf(feedback()));
    const int count = pagesOf(file.path);
    REQUIRE(count > 8);
    for (int page = 1; page <= count; ++page) {
        const QList<PdfLine> lines = linesOf(file.path, page);
        const auto number = std::find_if(lines.begin(), lines.end(), isPageNumber);
        INFO(page);
        REQUIRE(number != lines.end());
        CHECK(number->text == u"—%1—"_s.arg(page));
        constexpr double kFour = 14 * sheet::kPoint; // one character of 四号 is left free
        if (page % 2 == 1)
            CHECK(number->right == Approx(184 - kFour).margin(1));
        else
            CHECK(number->left == Approx(28 + kFour).margin(1));
        CHECK((number->top + number->bottom) / 2 == Approx(262 + 7).margin(1));
    }
}

TEST_CASE("the masthead is red, 72 millimetres below the edge, its line four below the number", "[standard]")
{
    const PdfOnDisk file(pdfOf(feedback()));
    const QImage page = printOf(file.path, 1);
    const QRectF mark = inkOf(page, 0, 100, isRed);
    CHECK(mark.top() == Approx(72).margin(1));
    CHECK(mark.center().x() == Approx(28 + 78).margin(1));
    const QRectF line = inkOf(page, 105, 130, isRed);
    CHECK(line.width() == Approx(156).margin(0.3));
    CHECK(line.height() == Approx(0.5).margin(0.15));
    const QRectF number = inkOf(page, 95, line.top() - 1, isDark);
    CHECK(line.top() - number.bottom() == Approx(4).margin(1));
    CHECK(number.center().x() == Approx(28 + 78).margin(2));
}

TEST_CASE("the text layer is the source, rare characters included, over all pages", "[standard]")
{
    const Document document = feedback();
    const PdfOnDisk file(pdfOf(document));
    QString text;
    for (int page = 1; page <= pagesOf(file.path); ++page) {
        QString raw = askProgram(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, QString::number(page), u"-l"_s,
                                                  QString::number(page), file.path, u"-"_s});
        raw.removeIf([](QChar c) { return c.isSpace(); });
        text += raw.remove(u"—%1—"_s.arg(page));
    }
    QString body;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        body += heading ? heading->pieces.constFirst().text : std::get<Paragraph>(block).pieces.constFirst().text;
    }
    CHECK(text.contains(document.recipient + u'：' + body + u"附件：问题清单"_s + document.signature +
                        u"2026年7月3日"_s));
}

TEST_CASE("the headings and the attachment are the file's outline", "[standard]")
{
    QByteArray pdf = pdfOf(feedback());
    QByteArray title = "FEFF";
    for (const QChar unit : u"附件　问题清单"_s)
        title += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    CHECK(pdf.toUpper().contains(title));
    CHECK(pdf.count("/Dest[") == 3 + 3 + 27 + 1);
}

TEST_CASE("the table of an attachment repeats its head on every page and keeps every row", "[standard]")
{
    const PdfOnDisk file(pdfOf(feedback()));
    const int count = pagesOf(file.path);
    int pages = 0;
    QSet<QString> numbers;
    for (int page = 1; page <= count; ++page) {
        const QString text = askProgram(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s,
                                                         QString::number(page), file.path, u"-"_s});
        if (!text.contains(u"序号"_s))
            continue;
        ++pages;
        CHECK(text.contains(u"具体表现"_s));
        static const QRegularExpression row(u"^\\s*(\\d+)\\s"_s, QRegularExpression::MultilineOption);
        for (auto it = row.globalMatch(text); it.hasNext();)
            numbers.insert(it.next().captured(1));
    }
    CHECK(pages >= 3);
    CHECK(numbers.size() == 40);
}

TEST_CASE("the colophon ends on the bottom of the last page's block between lines of 0.35", "[standard]")
{
    const PdfOnDisk file(pdfOf(feedback()));
    const int last = pagesOf(file.path);
    const QList<PdfLine> lines = linesOf(file.path, last);
    const auto copies =
        std::find_if(lines.begin(), lines.end(), [](const PdfLine &line) { return line.text.startsWith(u"抄送："_s); });
    REQUIRE(copies != lines.end());
    CHECK(copies->left == Approx(28 + 14 * sheet::kPoint).margin(0.5));
    // The second line of the copies stands behind the colon.
    REQUIRE(copies + 1 != lines.end());
    CHECK((copies + 1)->left == Approx(28 + 4 * 14 * sheet::kPoint).margin(0.5));
    const QImage page = printOf(file.path, last);
    const QRectF rule = inkOf(page, 261.5, 263, isDark);
    CHECK(rule.width() == Approx(156).margin(0.3));
    CHECK(rule.center().y() == Approx(262).margin(0.3));
}

TEST_CASE("a letter has its double lines, its number at the right and no number on its first page", "[standard]")
{
    Document letter;
    letter.format = DocumentFormat::Letter;
    letter.mark = u"中共样城市委政法委员会"_s;
    letter.number = u"样政法督函〔2026〕5号"_s;
    letter.title = u"关于抄送政治督察云岭县人民法院反馈意见的函"_s;
    letter.recipient = u"中共云岭县委政法委员会"_s;
    for (int i = 0; i < 6; ++i)
        letter.blocks.append(Paragraph{{{longText()}}});
    letter.signature = letter.mark;
    letter.date = QDate(2026, 7, 3);
    const PdfOnDisk file(pdfOf(letter));
    REQUIRE(pagesOf(file.path) == 2);
    const QImage page = printOf(file.path, 1);
    const QRectF mark = inkOf(page, 0, 47, isRed);
    CHECK(mark.top() == Approx(30).margin(1));
    const QRectF upper = inkOf(page, 46, 60, isRed);
    CHECK(upper.width() == Approx(170).margin(0.3));
    const QRectF lower = inkOf(page, 265, 297, isRed);
    CHECK(lower.width() == Approx(170).margin(0.3));
    CHECK(297 - lower.bottom() == Approx(20).margin(0.5));
    const auto lines = linesOf(file.path, 1);
    const auto number = std::find_if(lines.begin(), lines.end(),
                                     [](const PdfLine &line) { return line.text.startsWith(u"样政法督函"_s); });
    REQUIRE(number != lines.end());
    CHECK(number->right == Approx(184).margin(1));
    CHECK(std::none_of(lines.begin(), lines.end(), isPageNumber));
    const auto second = linesOf(file.path, 2);
    CHECK(std::any_of(second.begin(), second.end(), isPageNumber));
}

TEST_CASE("minutes carry a red mark at 72 millimetres and name who came in black face", "[standard]")
{
    Document minutes;
    minutes.format = DocumentFormat::Minutes;
    minutes.mark = u"政治督察座谈会纪要"_s;
    minutes.title = u"执行工作座谈会纪要"_s;
    minutes.blocks.append(Paragraph{{{longText()}}});
    minutes.blocks.append(BlankLines{});
    minutes.blocks.append(Paragraph{{{u"出席："_s, {}, true}, {longText().left(60)}}, 2, 5});
    const PdfOnDisk file(pdfOf(minutes));
    CHECK(inkOf(printOf(file.path, 1), 0, 100, isRed).top() == Approx(72).margin(1.2));
    const auto lines = linesOf(file.path, 1);
    const auto came =
        std::find_if(lines.begin(), lines.end(), [](const PdfLine &line) { return line.text.startsWith(u"出席："_s); });
    REQUIRE(came != lines.end());
    CHECK(came->left == Approx(28 + 2 * sheet::kCell).margin(0.5));
    REQUIRE(came + 1 != lines.end());
    CHECK((came + 1)->left == Approx(28 + 5 * sheet::kCell).margin(0.5));
}

TEST_CASE("a long title breaks between words", "[standard]")
{
    const QStringList lines = titleLines(u"关于抄送政治督察云岭县人民法院反馈意见的函"_s, 20);
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0) == u"关于抄送政治督察云岭县"_s);
}

TEST_CASE("a word too long for the rest of a line leaves it ragged and not torn apart", "[standard]")
{
    const auto lines =
        breakLines(charactersOf({{QString(20, u'督') + u"WT-2026-0001-0002"_s}}, FontRole::FangSong), {});
    REQUIRE(lines.size() == 2);
    CHECK(lines.at(0).starts.constLast() == Approx(19));
}
