#include "core/workbench/documents/compose_paper.h"

#include "core/standard/standard_repository.h"
#include "core/workbench/casework/papers.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString stateWords(PaperState state)
{
    switch (state) {
    case PaperState::Draft:
        return u"草稿"_s;
    case PaperState::Submitted:
        return u"已提交，待审核"_s;
    case PaperState::Returned:
        return u"已退回"_s;
    case PaperState::Approved:
        return u"审核通过"_s;
    case PaperState::Merged:
        return u"已并入问题"_s;
    case PaperState::NotAdopted:
        return u"不予采用"_s;
    }
    Q_UNREACHABLE();
}

QString confirmationWords(FactConfirmation confirmation)
{
    switch (confirmation) {
    case FactConfirmation::Open:
        return u"尚未确认"_s;
    case FactConfirmation::Agreed:
        return u"无异议"_s;
    case FactConfirmation::Disputed:
        return u"有异议"_s;
    }
    Q_UNREACHABLE();
}

QString kindWords(AnchorKind kind)
{
    switch (kind) {
    case AnchorKind::TalkTurn:
        return u"谈话记录"_s;
    case AnchorKind::Opinion:
        return u"座谈会纪要"_s;
    case AnchorKind::DocumentPage:
        return u"查阅资料"_s;
    case AnchorKind::ReviewMark:
        return u"案件评查"_s;
    case AnchorKind::Hit:
        return u"数据核查"_s;
    }
    Q_UNREACHABLE();
}

QString standingWords(MarkStanding standing)
{
    switch (standing) {
    case MarkStanding::Stands:
        return u"有效"_s;
    case MarkStanding::Changed:
        return u"原文已改，须复核"_s;
    case MarkStanding::Withdrawn:
        return u"来源已撤回，须复核"_s;
    }
    Q_UNREACHABLE();
}

/// Two parts of a cell, one below the other; an empty one leaves no line.
QString both(const QString &first, const QString &second)
{
    return cellText(first + u'\n' + second);
}

Table formOf(const PaperRow &row, const QString &unit, const QString &dimension)
{
    const WorkingPaper &paper = row.paper;
    Table form{{{{}, 1.2}, {{}, 2.6}, {{}, 1.2}, {{}, 2.6}}, {}, 12, true};
    form.rows = {
        {u"底稿编号"_s, paper.code, u"状态"_s, stateWords(paper.state)},
        {u"督察对象"_s, unit},
        {u"督察内容"_s, dimension},
        {u"问题标题"_s, cellText(paper.title)},
        {u"事实概述"_s, cellText(paper.summary)},
        {u"具体事实"_s, cellText(paper.details)},
        {u"承办人"_s, both(row.preparer, row.secondPreparer), u"对应问题"_s, row.finding},
        {u"审核人"_s, row.reviewer, u"审核时间"_s, chineseTime(paper.reviewedAt)},
        {u"审核意见"_s, cellText(paper.reviewComment)},
        {u"事实确认"_s, both(confirmationWords(paper.confirmation), paper.confirmationText)},
    };
    return form;
}

Table sourcesOf(const PaperRow &row)
{
    Table table{{{u"序号"_s, 0.9, true},
                 {u"来源"_s, 1.9, true},
                 {u"编号"_s, 2.3, true},
                 {u"摘录"_s, 5},
                 {u"核对"_s, 1.6, true}},
                {}};
    for (const AnchorRow &source : row.sources) {
        QString code = source.source;
        if (source.anchor.kind == AnchorKind::DocumentPage)
            code += u"\n第%1页"_s.arg(source.anchor.page);
        table.rows.append({QString::number(table.rows.size() + 1), kindWords(source.anchor.kind), code,
                           cellText(source.anchor.quote), standingWords(source.standing)});
    }
    return table;
}

} // namespace

Result<Document> paperDocument(Workbench &workbench, WorkingPaperId id)
{
    const auto row = paperRow(workbench, id);
    const auto settings = documentSettings(workbench);
    if (!row)
        return row.error();
    if (!settings)
        return settings.error();
    const auto inspection = inspectionRow(workbench, row->paper.inspectionId);
    const auto dimensions =
        DimensionRepository(workbench.database()).where(u"id = :id"_s, {{u":id"_s, row->paper.dimension}});
    if (!inspection)
        return inspection.error();
    if (!dimensions)
        return dimensions.error();
    const QString dimension =
        dimensions->isEmpty() ? row->paper.dimension : row->paper.dimension + u' ' + dimensions->constFirst().title;

    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"问题底稿"_s;
    document.author = settings->issuer;
    document.made = row->paper.reviewedAt.isValid() ? row->paper.reviewedAt.date() : workbench.today();
    const bool settled = row->paper.state == PaperState::Approved || row->paper.state == PaperState::Merged;
    document.banner = bannerOf(*settings, !settled);
    document.blocks.append(formOf(*row, inspection->unit.name, dimension));
    document.blocks.append(BlankLines{});
    document.blocks.append(Heading{1, {{u"事实依据"_s}}});
    if (row->sources.isEmpty())
        document.blocks.append(Paragraph{{{u"尚未引用任何依据。"_s}}});
    else
        document.blocks.append(sourcesOf(*row));
    document.footer = u"承办人签名：____________"_s;
    return document;
}

} // namespace ducha
