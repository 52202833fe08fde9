#pragma once

#include "core/casereview/casereview_repository.h"
#include "core/directory/directory_repository.h"
#include "core/storage/attachment_store.h"
#include "core/workbench/reviews/citing.h"
#include "core/workbench/reviews/follow_up.h"
#include "core/workbench/reviews/reviewing.h"
#include "core/workbench/reviews/scales.h"
#include "core/workbench/reviews/sheets.h"
#include "tests/core/workbench/feedback/drafted.h"

namespace ducha {

/// The inspection of Drafted with a draw and two drawn cases of its court, each with the same two experts. `first` and
/// `second` are the reviews here.
struct DrawnCases : Drafted {
    Expert jia = expert(QStringLiteral("ZJ-2026-0001"), QStringLiteral("专家甲"));
    Expert yi = expert(QStringLiteral("ZJ-2026-0002"), QStringLiteral("专家乙"));
    DrawSession session = draw();
    CaseReview first = drawn(1, QStringLiteral("民商事"));
    CaseReview second = drawn(2, QStringLiteral("执行"));

    template <class Repository, class Entity>
    Entity put(const Entity &entity)
    {
        REQUIRE(workbench->write([&] { return Repository(workbench->database()).save(entity); }));
        return entity;
    }
    Expert expert(const QString &code, const QString &name)
    {
        return put<ExpertRepository>(Expert{ExpertId::create(),
                                            code,
                                            name,
                                            QStringLiteral("乙县人民法院"),
                                            QStringLiteral("乙县"),
                                            QStringLiteral("民商事、执行"),
                                            {},
                                            {},
                                            {},
                                            {}});
    }
    DrawSession draw()
    {
        const auto stored = storeContent(workbench->database(), file(QStringLiteral("pool.csv"), "case_id\n"));
        REQUIRE(stored);
        DrawSession made;
        made.id = DrawId::create();
        made.code = QStringLiteral("CQ-2026-001");
        made.roundId = about.roundId;
        made.inspectionId = about.id;
        made.purpose = QStringLiteral("执法监督");
        made.state = DrawState::Certified;
        made.poolSha256 = stored->sha256;
        made.frozenAt = workbench->now();
        made.drawnAt = workbench->now();
        return put<DrawSessionRepository>(made);
    }
    CaseReview drawn(int position, const QString &kind)
    {
        CaseFile made;
        made.id = CaseFileId::create();
        made.roundId = about.roundId;
        made.unitId = about.unitId;
        made.unitName = QStringLiteral("甲县人民法院");
        made.areaName = QStringLiteral("甲县");
        made.number = QStringLiteral("（2025）样0501民初%1号").arg(position);
        made.identifier = made.number;
        made.kind = kind;
        made.handler = QStringLiteral("承办人甲");
        put<CaseFileRepository>(made);
        CaseReview review;
        review.id = CaseReviewId::create();
        review.code = QStringLiteral("PC-2026-%1").arg(position, 4, 10, QLatin1Char('0'));
        review.drawId = session.id;
        review.caseId = made.id;
        review.inspectionId = about.id;
        review.position = position;
        put<CaseReviewRepository>(review);
        int place = 0;
        for (const ExpertId &id : {jia.id, yi.id})
            put<ReviewExpertRepository>(ReviewExpert{ReviewExpertId::create(), review.id, id, ++place, {}});
        return review;
    }
};

/// The same with the steps of a review as one call each.
struct Reviewed : DrawnCases {
    ReviewSheet opened(const CaseReview &review, SheetKind kind, ExpertId as = {})
    {
        const auto sheet = openSheet(*workbench, review.id, kind, as);
        REQUIRE(sheet);
        return *sheet;
    }
    static ReviewMark flaw(ReviewSheetId sheet, const QString &item, int deduction, FlawLevel level,
                           const QString &reason)
    {
        ReviewMark mark;
        mark.sheetId = sheet;
        mark.item = item;
        mark.deduction = deduction;
        mark.flaw = level;
        mark.reason = reason;
        if (isMajor(level)) {
            mark.basis = QStringLiteral("民事诉讼法第九十五条");
            mark.dossier = QStringLiteral("正卷第15页");
        }
        return mark;
    }
    ReviewMark marked(const ReviewMark &mark)
    {
        const auto saved = saveMark(*workbench, mark);
        REQUIRE(saved);
        return *saved;
    }
    void submitted(ReviewSheetId sheet, const QString &opinion = QStringLiteral("程序合法，文书规范。"))
    {
        REQUIRE(saveSheetOpinion(*workbench, sheet, opinion));
        REQUIRE(submitSheet(*workbench, sheet));
    }
    ReviewView view(const CaseReview &review, ExpertId as = {})
    {
        const auto read = readReview(*workbench, review.id, as);
        REQUIRE(read);
        return *read;
    }
    void step(const CaseReview &review, ReviewState to) { REQUIRE(moveReview(*workbench, review.id, to)); }
    /// Both experts and the unit have submitted, and the group's sheet is open and empty.
    ReviewSheet toGroup(const CaseReview &review)
    {
        step(review, ReviewState::FileReceived);
        submitted(opened(review, SheetKind::Self).id);
        step(review, ReviewState::SelfReviewed);
        submitted(opened(review, SheetKind::Expert, jia.id).id);
        submitted(opened(review, SheetKind::Expert, yi.id).id);
        step(review, ReviewState::Reviewed);
        return opened(review, SheetKind::Group);
    }
    /// A major flaw on the group's submitted sheet.
    ReviewMark majorFlaw(const CaseReview &review, const QString &reason = QStringLiteral("关键证据未经质证"))
    {
        const ReviewSheet group = toGroup(review);
        const ReviewMark mark = marked(flaw(group.id, QStringLiteral("S1"), 80, FlawLevel::MajorFlaw, reason));
        submitted(group.id);
        return mark;
    }
    SupervisionOrder ordered(ReviewMarkId mark)
    {
        const auto order = draftOrder(*workbench, mark);
        REQUIRE(order);
        return *order;
    }
    /// From the submitted sheet of the group to the final grade.
    void finish(const CaseReview &review, const QString &grade)
    {
        give(review, grade);
        step(review, ReviewState::Final);
    }
    void give(const CaseReview &review, const QString &grade)
    {
        CaseReview form = view(review).row.review;
        form.facts = QStringLiteral("原告起诉被告支付货款。");
        form.opinion = QStringLiteral("送达程序有瑕疵。");
        form.advice = QStringLiteral("规范送达，加强复核。");
        form.proposedGrade = grade;
        form.reply = UnitReply::Agreed;
        form.repliedOn = QDate(2026, 7, 2);
        form.grade = grade;
        REQUIRE(saveReview(*workbench, form));
        step(review, ReviewState::Opinion);
        step(review, ReviewState::Replied);
    }
};

} // namespace ducha
