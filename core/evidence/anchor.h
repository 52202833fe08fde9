#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

namespace ducha {

/// What an anchor points into.
enum class AnchorKind { TalkTurn, Opinion, DocumentPage, ReviewMark, Hit };
constexpr auto enumNames(AnchorKind)
{
    return EnumTable<AnchorKind, 5>{{{AnchorKind::TalkTurn, u"talk-turn"},
                                     {AnchorKind::Opinion, u"opinion"},
                                     {AnchorKind::DocumentPage, u"document-page"},
                                     {AnchorKind::ReviewMark, u"review-mark"},
                                     {AnchorKind::Hit, u"hit"}}};
}

/// What the team thinks of the marked span. A possible lead is only a mark: it leaves by the leads register alone.
enum class AnchorMark { Evidence, PossibleLead };
constexpr auto enumNames(AnchorMark)
{
    return EnumTable<AnchorMark, 2>{
        {{AnchorMark::Evidence, u"evidence"}, {AnchorMark::PossibleLead, u"possible-lead"}}};
}

/// The only way to cite: a span of a talk's turn or of an opinion, a page of an attached file, an item that a review of
/// a case marked, or what was determined of a hit of the data collision.
struct Anchor {
    AnchorId id;
    InspectionId inspectionId;
    AnchorKind kind = AnchorKind::TalkTurn;
    QString sourceId; ///< text of the TalkTurnId, OpinionId, AttachmentId, ReviewMarkId or HitId, by kind
    int start = 0;    ///< code points from the beginning of the text; 0 for pages
    int length = 0;   ///< code points; 0 for pages
    int page = 0;     ///< from 1 for pages, else 0
    QString quote;    ///< the words as they stood when they were marked; for pages, what the page shows
    AnchorMark mark = AnchorMark::Evidence;
    QString note;
    bool operator==(const Anchor &) const = default;
};

/// The words at a span of code points; shorter where the text ends before.
[[nodiscard]] QString spanOf(const QString &text, int start, int length);
/// Do the words that the anchor marked still stand at its place? Pages do not change and always do;
/// of a review mark and of a hit, all of its words must be the same.
[[nodiscard]] bool stillStands(const Anchor &anchor, const QString &sourceText);

} // namespace ducha
