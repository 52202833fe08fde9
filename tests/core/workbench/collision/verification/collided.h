#pragma once

#include "core/workbench/collision/questions.h"
#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/collision/verification/purge.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/collision/verification/verifying.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/casework/casework.h"

namespace ducha {

/// The inspection of Casework, whose court is compared with a register: 张样 is a shareholder and the supervisor of one
/// company and a shareholder of another, 李样 is the legal representative of that one too, the spouse of 王样 has a
/// third, and 赵样 has shares of a listed one. 钱样 has nothing.
struct Collided : Casework {
    QString roster = file(QStringLiteral("名册.csv"),
                          "编号,姓名,公民身份号码,工作单位,职务,入职日期,配偶姓名,配偶公民身份号码,纳入依据\n"
                          "R1,张样,320505198001010017,昆山市人民法院,法官,2010-01-01,,,\n"
                          "R2,李样,320583198506071236,昆山市人民法院,书记员,2012-01-01,,,\n"
                          "R3,王样,11010519491231002X,昆山市人民法院执行局,法官,2005-01-01,周样,440524188001010014,"
                          "个人有关事项报告\n"
                          "R4,赵样,340524198001010011,昆山市人民法院,法警,2010-01-01,,,\n"
                          "R5,钱样,320501199001010012,昆山市人民法院,法警,2015-01-01,,,\n");
    QString extract = file(QStringLiteral("登记.csv"),
                           "企业名称,统一社会信用代码,企业类型,任职类型,姓名,证件号码,登记状态,成立日期\n"
                           "甲样商贸有限公司,,有限责任公司,股东,张样,320505198001010017,存续,2015-03-01\n"
                           "甲样商贸有限公司,,有限责任公司,监事,张样,320505198001010017,存续,2015-03-01\n"
                           "乙样建材有限公司,,有限责任公司,股东,张样,320505198001010017,存续,2016-03-01\n"
                           "乙样建材有限公司,,有限责任公司,法定代表人,李样,320583********1236,存续,2016-03-01\n"
                           "丙样餐饮店,,个体工商户,经营者,周样,440524188001010014,存续,2018-03-01\n"
                           "丁样科技股份有限公司,,股份有限公司(上市),股东,赵样,340524198001010011,存续,2001-03-01\n"
                           "戊样有限公司,,有限责任公司,股东,钱样,,存续,2001-03-01\n");

    CollisionOrder order()
    {
        return {about.id, QStringLiteral("违规经商办企业核查"), QStringLiteral("督察方案第五条"),
                QStringLiteral("操作员甲"), roster};
    }
    Collision compared()
    {
        auto made = collide({.roster = roster, .registers = {extract}, .names = true});
        REQUIRE(made);
        return *std::move(made);
    }
    CollisionRun kept()
    {
        auto collision = compared();
        const auto rules = standardCollisionRules();
        REQUIRE(rules);
        const auto run = storeCollision(*workbench, order(), collision, *rules);
        REQUIRE(run);
        return *run;
    }
    QList<HitRow> rows() { return *hitRows(*workbench, about.id); }
    /// The hit of this person with this company.
    Hit hit(const QString &personName, const QString &company)
    {
        for (const HitRow &row : rows()) {
            if (row.hit.person == personName && row.hit.company.startsWith(company))
                return row.hit;
        }
        FAIL("no such hit: " << personName.toStdString());
        return {};
    }
    HitReview view(HitId id, PersonId by, HitOpinion opinion = HitOpinion::Check)
    {
        HitReview review;
        review.hitId = id;
        review.reviewerId = by;
        review.opinion = opinion;
        if (opinion == HitOpinion::Exclude) {
            review.reason = enumName(FalsePositiveReason::SameName);
            review.proof = QStringLiteral("户籍资料");
        }
        return review;
    }
    /// Two people say that it is to be checked.
    void agreed(HitId id)
    {
        REQUIRE(giveView(*workbench, view(id, one.id)));
        REQUIRE(giveView(*workbench, view(id, two.id)));
    }
    void agreedOnAll()
    {
        const auto all = rows();
        for (const HitRow &row : all) {
            if (isUndecided(row.hit.state))
                agreed(row.hit.id);
        }
    }
    Statement heard()
    {
        return {{}, {}, false, QStringLiteral("股份已转让。"), workbench->today(), one.id, two.id, {}};
    }
    Determination found(HitOutcome outcome)
    {
        return {outcome, QStringLiteral("登记档案"), QStringLiteral("督察组会议"), one.id, two.id, workbench->today()};
    }
    /// Letter, statement and a violation.
    void violation(HitId id)
    {
        agreed(id);
        REQUIRE(sendHits(*workbench, {id}, workbench->today()));
        REQUIRE(recordStatement(*workbench, {id}, heard()));
        REQUIRE(determineHits(*workbench, {id}, found(HitOutcome::TrueViolation)));
    }
};

} // namespace ducha
