#pragma once

#include "core/base/strong_id.h"

namespace ducha {

// One phantom type per entity; a room may know another room's id, never its struct.
using AreaId = StrongId<struct AreaIdTag>;
using UnitId = StrongId<struct UnitIdTag>;
using PersonId = StrongId<struct PersonIdTag>;
using OutlineId = StrongId<struct OutlineIdTag>;
using OutlineItemId = StrongId<struct OutlineItemIdTag>;
using RoundId = StrongId<struct RoundIdTag>;
using InspectionId = StrongId<struct InspectionIdTag>;
using TeamMemberId = StrongId<struct TeamMemberIdTag>;
using TalkId = StrongId<struct TalkIdTag>;
using TalkStaffId = StrongId<struct TalkStaffIdTag>;
using TalkTurnId = StrongId<struct TalkTurnIdTag>;
using SymposiumId = StrongId<struct SymposiumIdTag>;
using ParticipantId = StrongId<struct ParticipantIdTag>;
using OpinionId = StrongId<struct OpinionIdTag>;
using AttachmentId = StrongId<struct AttachmentIdTag>;
using AnchorId = StrongId<struct AnchorIdTag>;
using WorkingPaperId = StrongId<struct WorkingPaperIdTag>;
using PaperSourceId = StrongId<struct PaperSourceIdTag>;
using FindingId = StrongId<struct FindingIdTag>;
using FindingPaperId = StrongId<struct FindingPaperIdTag>;
using FeedbackId = StrongId<struct FeedbackIdTag>;
using SentenceId = StrongId<struct SentenceIdTag>;
using SentenceSourceId = StrongId<struct SentenceSourceIdTag>;
using RoutingId = StrongId<struct RoutingIdTag>;
using DocumentNumberId = StrongId<struct DocumentNumberIdTag>;
using RectItemId = StrongId<struct RectItemIdTag>;
using CountyReturnId = StrongId<struct CountyReturnIdTag>;
using ExpertId = StrongId<struct ExpertIdTag>;
using CaseFileId = StrongId<struct CaseFileIdTag>;
using DrawId = StrongId<struct DrawIdTag>;
using EntropyId = StrongId<struct EntropyIdTag>;
using GradeScaleId = StrongId<struct GradeScaleIdTag>;
using SheetTemplateId = StrongId<struct SheetTemplateIdTag>;
using CaseReviewId = StrongId<struct CaseReviewIdTag>;
using ReviewExpertId = StrongId<struct ReviewExpertIdTag>;
using ReviewSheetId = StrongId<struct ReviewSheetIdTag>;
using ReviewMarkId = StrongId<struct ReviewMarkIdTag>;
using CauseId = StrongId<struct CauseIdTag>;
using CauseMarkId = StrongId<struct CauseMarkIdTag>;
using SupervisionOrderId = StrongId<struct SupervisionOrderIdTag>;
using OrderReminderId = StrongId<struct OrderReminderIdTag>;
using LeadId = StrongId<struct LeadIdTag>;
using SentenceReviewId = StrongId<struct SentenceReviewIdTag>;
using CollisionRunId = StrongId<struct CollisionRunIdTag>;
using CollisionUnitId = StrongId<struct CollisionUnitIdTag>;
using HitId = StrongId<struct HitIdTag>;
using HitSourceId = StrongId<struct HitSourceIdTag>;
using HitReviewId = StrongId<struct HitReviewIdTag>;
using StatementId = StrongId<struct StatementIdTag>;

} // namespace ducha
