#pragma once

#include "core/workbench/draws/ceremony.h"
#include "core/workbench/preparation/directory_records.h"
#include "core/workbench/preparation/intake.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/temporary_workbench.h"

namespace ducha {

/// A city of some areas with a court each, its cases and its experts, and a round of 2026.
struct DrawCity {
    TemporaryWorkbench workbench;
    QStringList areas;
    Round round = *saveRound(*workbench, {{}, {}, QStringLiteral("2026年第一轮"), 2026, {}, {}, 1, 3});
    QList<Unit> courts;

    DrawCity(const QStringList &names, int casesEach, int expertsEach) : areas(names)
    {
        QList<CaseLine> cases;
        QList<ExpertLine> experts;
        for (int area = 0; area < areas.size(); ++area) {
            const QString court = areas.at(area) + QStringLiteral("人民法院");
            courts.append(*saveUnit(*workbench, {{}, {}, court, AgencyType::Court, areas.at(area), {}}));
            for (int i = 1; i <= casesEach; ++i)
                cases.append({int(cases.size()) + 2, QStringLiteral("（2023）苏05%1执10%2号").arg(area + 10).arg(i),
                              court, areas.at(area), i % 2 == 0 ? QStringLiteral("执行") : QStringLiteral("民商事"),
                              i % 3 == 0 ? QStringLiteral("化解不掉") : QStringLiteral("长期执行不了"),
                              QStringLiteral("某甲"), QStringLiteral("已结"), QStringLiteral("2023-02-01"),
                              QStringLiteral("2024-02-01")});
            for (int i = 1; i <= expertsEach; ++i)
                experts.append({int(experts.size()) + 2,
                                QStringLiteral("Z%1%2").arg(area + 1).arg(i, 2, 10, QChar(u'0')),
                                QStringLiteral("某%1").arg(QChar(u'甲' + area * 20 + i)),
                                areas.at(area) + QStringLiteral("人民检察院"),
                                areas.at(area),
                                {},
                                {},
                                {}});
        }
        m_refused =
            (*applyCases(*workbench, {round.id, QStringLiteral("cases.xlsx")}, cases)).count(IntakeOutcome::Error) +
            (*applyExperts(*workbench, experts)).count(IntakeOutcome::Error);
        Q_ASSERT(m_refused == 0);
    }

    [[nodiscard]] FreezeDraft draft(int count) const
    {
        FreezeDraft draft;
        draft.roundId = round.id;
        draft.purpose = QStringLiteral("2026年第一轮案件评查");
        draft.count = count;
        draft.mutualPairs = QStringLiteral("专家只来自本市各地");
        draft.operatorName = QStringLiteral("某甲");
        draft.witness = QStringLiteral("某乙");
        return draft;
    }
    /// Frozen and with a seed of two parties.
    DrawSession seeded(const FreezeDraft &draft)
    {
        DrawSession draw = *freezeDraw(*workbench, draft);
        Entropy part = *giveEntropy(*workbench, draw.id, QStringLiteral("驻点纪检组"), QStringLiteral("骰子 3 5 1 6"));
        part = *giveEntropy(*workbench, draw.id, QStringLiteral("人大代表某丙"), QStringLiteral("今天晴，二十六度"));
        Q_ASSERT(part.position == 2);
        return draw;
    }
    DrawSession drawn(const FreezeDraft &draft) { return *carryOutDraw(*workbench, seeded(draft).id); }

private:
    int m_refused = 0;
};

inline QStringList fourAreas()
{
    return {QStringLiteral("青石县"), QStringLiteral("白水县"), QStringLiteral("黄坡县"), QStringLiteral("绿洲县")};
}

} // namespace ducha
