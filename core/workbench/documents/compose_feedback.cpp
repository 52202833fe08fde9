#include "core/workbench/documents/compose_feedback.h"

#include "core/workbench/documents/casereview/compose_review_table.h"
#include "core/workbench/documents/collision/compose_hit_list.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/documents/export_document.h"
#include "core/workbench/feedback/routing_desk.h"
#include "core/workbench/feedback/skeleton.h"
#include "core/workbench/feedback/skeleton_texts.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

int levelOf(SentenceKind kind)
{
    switch (kind) {
    case SentenceKind::Heading1:
        return 1;
    case SentenceKind::Heading2:
        return 2;
    case SentenceKind::Heading3:
        return 3;
    case SentenceKind::Body:
        break;
    }
    return 0;
}

/// What a sentence rests on, as the team's own copy prints it behind the sentence.
QString annotation(const SentenceRow &row)
{
    switch (row.sentence.basis) {
    case SentenceBasis::None:
        return u"〔无来源〕"_s;
    case SentenceBasis::Figures:
        return u"〔统计〕"_s;
    case SentenceBasis::Standing:
        return {};
    case SentenceBasis::Overall:
        return u"〔综合评价〕"_s;
    case SentenceBasis::Sources:
        break;
    }
    QStringList codes;
    for (const SourceRow &source : row.sources)
        codes.append(source.code + (source.shaken ? u"（来源有变）"_s : QString()));
    for (const ReviewSource &review : row.reviews)
        codes.append(review.code + (review.shaken ? u"（来源有变）"_s : QString()));
    return u"〔"_s + codes.join(u"、"_s) + u"〕"_s;
}

QList<Block> blocksOf(const QList<SentenceRow> &rows, bool annotated)
{
    QList<Block> blocks;
    bool inParagraph = false;
    for (const SentenceRow &row : rows) {
        const QString tag = row.sentence.id.toString();
        // A line break or tab that came with pasted text has no glyph.
        QList<Piece> pieces{{cellText(row.printed()).replace(u'\n', u' '), tag}};
        const int level = levelOf(row.sentence.kind);
        if (annotated && level == 0)
            pieces.append({annotation(row), tag});
        if (level > 0)
            blocks.append(Heading{level, pieces});
        else if (inParagraph && !row.sentence.startsParagraph)
            std::get<Paragraph>(blocks.last()).pieces += pieces;
        else
            blocks.append(Paragraph{pieces});
        inParagraph = level == 0;
    }
    return blocks;
}

/// 问题清单: every finding once, under the heading that it stands below.
Document::Attachment problemList(const QList<SentenceRow> &rows)
{
    Table table{
        {{u"序号"_s, 1, true}, {u"问题编号"_s, 2.65, true}, {u"问题类别"_s, 3, true}, {u"问题"_s, 5.6}}, {}, 12};
    QString heading;
    QSet<FindingId> listed;
    for (const SentenceRow &row : rows) {
        if (row.sentence.kind == SentenceKind::Heading2)
            heading = row.sentence.text;
        for (const SourceRow &source : row.sources) {
            if (listed.contains(source.id))
                continue;
            listed.insert(source.id);
            table.rows.append({QString::number(listed.size()), source.code, cellText(heading), cellText(source.title)});
        }
    }
    return {u"问题清单"_s, {table}};
}

/// Binds a list with the feedback, unless it is empty.
void bind(Document &document, const Document::Attachment &list)
{
    if (std::get<Table>(list.blocks.constFirst()).rows.isEmpty())
        return;
    document.attachments.append(list);
    document.attachmentNotes.append(list.title);
}

bool hasSection(const QList<SentenceRow> &rows, const QString &heading)
{
    return std::any_of(rows.begin(), rows.end(), [&](const SentenceRow &row) {
        return row.sentence.kind == SentenceKind::Heading1 && row.sentence.text == heading;
    });
}

Result<Document> frame(Workbench &workbench, const FeedbackText &text)
{
    const auto settings = documentSettings(workbench);
    const auto recipients = proposedRecipients(workbench, text.feedback.id);
    if (!settings)
        return settings.error();
    if (!recipients)
        return recipients.error();
    Document document;
    document.mark = settings->issuer + u"文件"_s;
    document.number = text.feedback.number;
    document.title = text.feedback.title;
    document.recipient = text.feedback.recipient;
    document.signature = settings->issuer;
    document.date = text.feedback.issuedOn;
    document.made = workbench.today();
    document.note = settings->contact;
    document.printer = settings->issuer + u"办公室"_s;
    document.printedOn = text.feedback.issuedOn;
    document.author = settings->issuer;
    document.banner = bannerOf(*settings, text.feedback.state == FeedbackState::Draft);
    for (const RecipientChoice &choice : *recipients) {
        if (choice.required && choice.role == RoutingRole::Copy)
            document.copies.append(choice.recipient);
    }
    return document;
}

} // namespace

Result<Document> feedbackDocument(Workbench &workbench, const FeedbackText &text, FeedbackVersion version)
{
    auto document = frame(workbench, text);
    if (!document)
        return document;
    const auto rows = versionOf(text, version);
    document->blocks = blocksOf(rows, false);
    if (version != FeedbackVersion::Full && version != FeedbackVersion::Copy)
        return document; // the lists are for those who rectify
    bind(*document, problemList(rows));
    const auto texts = skeletonTemplate(workbench);
    if (!texts)
        return texts.error();
    if (hasSection(rows, reviewHeadings(*texts).section)) {
        const auto reviews = reviewTable(workbench, text.feedback.inspectionId, text.feedback.issuedOn);
        if (!reviews)
            return reviews.error();
        bind(*document, *reviews);
    }
    const auto hits =
        hitList(workbench, text.feedback.inspectionId,
                version == FeedbackVersion::Full ? HitNames::Named : HitNames::Counted, text.feedback.issuedOn);
    if (!hits)
        return hits.error();
    if (*hits) {
        document->attachments.append(**hits);
        document->attachmentNotes.append((*hits)->title);
    }
    return document;
}

Result<Document> annotatedFeedback(Workbench &workbench, const FeedbackText &text)
{
    auto document = frame(workbench, text);
    if (!document)
        return document;
    document->blocks = blocksOf(text.sentences, true);
    document->label = u"内部"_s;
    document->banner = document->banner.isEmpty() ? u"内部标注件"_s : document->banner + u"　内部标注件"_s;
    return document;
}

Result<QByteArray> renderFeedback(Workbench &workbench, const FeedbackText &text)
{
    const auto document = feedbackDocument(workbench, text, FeedbackVersion::Full);
    return document ? pdfBytes(*document) : Result<QByteArray>(document.error());
}

} // namespace ducha
