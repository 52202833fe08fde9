#include "core/workbench/sample/sample_files.h"

#include "core/base/save_file.h"
#include "core/workbench/casework/evidence.h"
#include "core/workbench/documents/export_document.h"

#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kEntries = 24; ///< of a paper: enough for several pages

const QStringList &titles()
{
    static const QStringList list{u"党组会议记录摘录"_s, u"重大事项请示报告台账"_s, u"三个规定填报台账"_s,
                                  u"信访事项办理台账"_s};
    return list;
}

Document paper(const SampleInspection &sample, const QString &title, const QString &words)
{
    Document document;
    document.format = DocumentFormat::Record;
    document.title = sample.unit.name + title;
    document.banner = u"演示数据"_s;
    document.made = sample.inspection.enteredOn;
    document.author = sample.unit.name;
    for (int i = 1; i <= kEntries; ++i) {
        const QDate day = sample.inspection.enteredOn.addDays(-300 + 11 * i);
        const QString text = i == 2 ? words : u"按照议题研究有关工作，明确责任部门和完成时限，形成会议记录存档。"_s;
        document.blocks.append(
            Paragraph{{{u"%1. %2　%3"_s.arg(QString::number(i), day.toString(u"yyyy-MM-dd"_s), text)}}});
    }
    return document;
}

} // namespace

Result<QHash<int, AnchorId>> saveSampleFiles(Workbench &workbench, const SampleInspection &sample)
{
    QTemporaryDir folder;
    QHash<int, AnchorId> anchors;
    for (int i = 0; i < titles().size() && i < sample.problems.size(); ++i) {
        const QString words = sample.problems.at(i).title + u"：记录中仅有事项名称，没有研究过程和落实情况。"_s;
        DocumentReport report;
        const auto bytes = pdfBytes(paper(sample, titles().at(i), words), {}, &report);
        if (!bytes)
            return bytes.error();
        const QString path = folder.filePath(titles().at(i) + u".pdf"_s);
        DUCHA_TRY(saveFile(path, *bytes));
        const auto file =
            attachFile(workbench, {sample.inspection.id, path, titles().at(i), sample.unit.name + u"办公室"_s,
                                   sample.inspection.enteredOn.addDays(2), report.pages});
        if (!file)
            return file.error();
        const auto anchor = markPage(workbench, file->id, 1, words);
        if (!anchor)
            return anchor.error();
        anchors.insert(i, anchor->id);
    }
    return anchors;
}

} // namespace ducha
