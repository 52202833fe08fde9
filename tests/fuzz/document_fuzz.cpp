// Any text as the blocks of a document, a block a line: it is laid out within the text block, and its PDF is written.
#include "core/document/geometry_check.h"
#include "core/document/layout.h"
#include "core/document/pdf_writer.h"
#include "tests/fuzz/fuzz_seed.h"

#include <QtCore/QCoreApplication>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

const FontSet &fonts()
{
    static const auto loaded = FontSet::load();
    expect(bool(loaded));
    return **loaded;
}

/// The first character of a line says what it becomes: # a heading, | a row of a table, > a new record.
QList<Block> blocksOf(const QStringList &lines)
{
    QList<Block> blocks;
    for (const QString &line : lines) {
        const QString text = line.mid(1);
        if (line.startsWith(u'#'))
            blocks.append(Heading{1 + int(text.size() % 4), {{text}}});
        else if (line.startsWith(u'|'))
            blocks.append(
                Table{{{u"序号"_s, 1}, {u"内容"_s, 3}}, {text.split(u'|'), {text}}, 12, text.size() % 2 == 0});
        else if (line.startsWith(u'>') && !text.isEmpty())
            blocks.append(NextRecord{text});
        else
            blocks.append(Paragraph{{{line}}, 2, int(line.size() % 3)});
    }
    return blocks;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    const QByteArray good =
        u"关于督察的反馈意见\n#一、总体\n（一）学习“督察，督察”〔2026〕12号、（督察）。——督察……100%\n"
        "|甲|乙𠮷\n>第二份\nWord words\u00a0word\n"_s.toUtf8();
    return seedCorpus(good, *argc, *argv);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QStringList lines = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(u'\n');
    Document document;
    document.format = DocumentFormat(size % 4);
    document.mark = u"样城市委政法委员会文件"_s;
    document.title = lines.constFirst();
    document.recipient = u"样城市委政法委员会"_s;
    document.blocks = blocksOf(lines.mid(1));
    document.signature = u"样城市委政法委员会"_s;
    document.date = QDate(2026, 7, 3);
    const auto pages = layOut(document, fonts());
    if (!pages) {
        expect(document.title.trimmed().isEmpty());
        return 0;
    }
    const Geometry geometry = measure(*pages);
    for (const CheckMessage &message : geometry.messages)
        expect(!message.rule.startsWith(u"geometry-"_s));
    const auto pdf =
        writePdf(*pages, fonts(), {document.title, {}, QDateTime(QDate(2026, 7, 3), QTime(9, 0), Qt::UTC)});
    expect(pdf && pdf->startsWith("%PDF-1.4"));
    return 0;
}
