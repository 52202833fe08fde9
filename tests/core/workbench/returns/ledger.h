#pragma once

#include "core/feedback/feedback_repository.h"
#include "core/finding/finding_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/rectification.h"
#include "core/workbench/returns/returns.h"
#include "tests/core/workbench/conversations/fieldwork.h"

namespace ducha {

/// Two inspections with an issued feedback of 2 March 2026 each: the court's has four items, the police's one.
struct Ledger : Prepared {
    Inspection about = inspection(court);
    Inspection other = inspection(police);
    QList<RectItem> items =
        issue(about, {QStringLiteral("党组学习制度执行不严格"), QStringLiteral("三个规定填报不规范"),
                      QStringLiteral("涉案财物管理台账缺失"), QStringLiteral("公示栏长期未更新")});
    QList<RectItem> others = issue(other, {QStringLiteral("受案登记不及时")});

    QList<RectItem> issue(const Inspection &of, const QStringList &problems)
    {
        Feedback feedback;
        feedback.id = FeedbackId::create();
        feedback.code = QStringLiteral("FK-%1").arg(of.code);
        feedback.inspectionId = of.id;
        feedback.issuedOn = QDate(2026, 3, 2);
        feedback.state = FeedbackState::Issued;
        REQUIRE(workbench->write([&]() -> Result<> {
            DUCHA_TRY(FeedbackRepository(workbench->database()).save(feedback));
            QList<FindingId> findings;
            for (const QString &problem : problems) {
                const auto code = nextCode(*workbench, u"finding", QStringLiteral("WT"), 2026, 4);
                if (!code)
                    return code.error();
                const Finding finding{FindingId::create(),  *code,   of.id,
                                      QStringLiteral("P4"), problem, problem + QStringLiteral("，具体表现见底稿。")};
                DUCHA_TRY(FindingRepository(workbench->database()).save(finding));
                findings.append(finding.id);
            }
            return createItems(*workbench, feedback, findings);
        }));
        QList<RectItem> made;
        for (const LedgerRow &row : rows(of))
            made.append(row.item);
        return made;
    }
    QList<LedgerRow> rows(const Inspection &of) { return *ledgerRows(*workbench, of.id); }
    RectItem item(int index) { return rows(about).at(index).item; }
    QString file(const QString &name, const QStringList &lines)
    {
        const QString filePath = workbench.folder.filePath(name);
        QFile out(filePath);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(lines.join(QLatin1Char('\n')).toUtf8());
        return filePath;
    }
    QList<CountyReturn> applied() { return *CountyReturnRepository(workbench->database()).where({}); }
};

} // namespace ducha
