#pragma once

#include "core/workbench/casework/findings.h"
#include "tests/core/workbench/conversations/fieldwork.h"

namespace ducha {

/// An inspection with a talk, two marked spans of it, and what can be made of them.
struct Casework : Fieldwork {
    Talk held = talk();
    TalkTurn said = turn(held.id, Speaker::Answer, QStringLiteral("𠮷某说：没有登记，也没有报告。"));
    Anchor unregistered = span(4, 4);
    Anchor unreported = span(9, 5);

    Anchor span(int start, int length)
    {
        const auto made = markTurn(*workbench, said.id, start, length, AnchorMark::Evidence);
        REQUIRE(made);
        return *made;
    }
    /// A file with these bytes outside the workspace.
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = workbench.folder.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return path;
    }
    Attachment attached(const QString &name = QStringLiteral("会议记录.txt"), const QByteArray &bytes = "some words",
                        int pages = 3)
    {
        const auto made = attachFile(
            *workbench, {about.id, file(name, bytes), {}, QStringLiteral("办公室"), QDate(2026, 6, 5), pages});
        REQUIRE(made);
        return *made;
    }
    WorkingPaper draft(const QString &title = QStringLiteral("三个规定填报不规范"))
    {
        WorkingPaper form;
        form.inspectionId = about.id;
        form.dimension = QStringLiteral("P4");
        form.title = title;
        form.summary = QStringLiteral("2025年以来漏报2件。");
        form.preparerId = one.id;
        form.secondPreparerId = two.id;
        const auto made = savePaper(*workbench, form);
        REQUIRE(made);
        return *made;
    }
    /// A paper that cites `anchor` and was approved by the third of the team.
    WorkingPaper approved(const Anchor &anchor, const QString &title = QStringLiteral("三个规定填报不规范"))
    {
        const WorkingPaper paper = draft(title);
        REQUIRE(citeAnchor(*workbench, paper.id, anchor.id));
        REQUIRE(submitPaper(*workbench, paper.id));
        REQUIRE(reviewPaper(*workbench, paper.id, three.id, true, {}));
        return read(paper.id).paper;
    }
    Finding found(const QList<WorkingPaperId> &papers)
    {
        const auto made = makeFinding(*workbench, {}, papers);
        REQUIRE(made);
        return *made;
    }
    PaperRow read(WorkingPaperId id) { return *paperRow(*workbench, id); }
    FindingRow read(FindingId id) { return *findingRow(*workbench, id); }
    /// The talk's words are others now, so what was marked in them does not stand.
    void rewrite()
    {
        TalkTurn other = said;
        other.text = QStringLiteral("记不清了。");
        REQUIRE(changeTurn(*workbench, other));
    }
};

} // namespace ducha
