#include "core/workbench/documents/compose_notice.h"

#include "core/inspection/inspection_repository.h"
#include "core/rectification/rectification_repository.h"
#include "core/workbench/documents/document_kinds.h"
#include "core/workbench/feedback/issuing.h"
#include "core/workbench/feedback/notices.h"
#include "core/workbench/safekeeping/health_check.h"
#include "core/workbench/settings.h"
#include "tests/core/workbench/documents/issued.h"
#include "tests/core/workbench/documents/paper_text.h"

#include <QtCore/QFile>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray printed(Issued &issued, const QString &name)
{
    const auto document = officialDocumentOf(*issued.workbench, DocumentKind::RectificationNotice, issued.about.id);
    REQUIRE(document);
    const QString path = issued.workbench.folder.filePath(name);
    REQUIRE(exportOfficial(*issued.workbench, *document, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Result<RectificationNotice> issue(const Fieldwork &field, const QString &number, const QDate &on)
{
    Workbench &workbench = *field.workbench;
    return issueNotice(workbench, field.about.id, number, on,
                       [&](const RectificationNotice &notice) { return renderNotice(workbench, notice); });
}

/// What the unit plans is written into the ledger.
void goOn(Issued &issued)
{
    REQUIRE(issued.workbench->write([&]() -> Result<> {
        RectItemRepository items(issued.workbench->database());
        const auto rows = items.where({});
        if (!rows)
            return rows.error();
        RectItem item = rows->constFirst();
        item.measures = u"逐月检查"_s;
        return items.save(item);
    }));
}

} // namespace

TEST_CASE("the rectification notice says what is due when, counted from the day of signing", "[documents]")
{
    Issued issued;
    const auto unsigned_ = rectificationNotice(*issued.workbench, issued.about.id);
    REQUIRE(unsigned_);
    CHECK(wordsOnPaper(*unsigned_).contains(u"自签收反馈意见之日起1个月内报送整改方案"_s));

    REQUIRE(issued.workbench->write([&]() -> Result<> {
        InspectionRepository inspections(issued.workbench->database());
        auto inspection = inspections.byId(issued.about.id);
        if (!inspection)
            return inspection.error();
        inspection->feedbackSignedOn = QDate(2026, 7, 3);
        return inspections.save(*inspection);
    }));
    const auto document = rectificationNotice(*issued.workbench, issued.about.id);
    REQUIRE(document);
    const QString words = wordsOnPaper(*document);
    const auto ledger = ledgerRows(*issued.workbench, issued.about.id);
    REQUIRE(ledger);
    for (const QString &part : {u"于2026年8月3日前"_s, u"于2026年10月3日前"_s, u"列入整改台账1项"_s, u"问题整改台账"_s,
                                ledger->constFirst().item.code, issued.finding.title}) {
        INFO(part.toStdString());
        CHECK(words.contains(part));
    }
}

TEST_CASE("there is no rectification notice before the feedback is issued", "[documents]")
{
    const Fieldwork field;
    CHECK(codeOf(rectificationNotice(*field.workbench, field.about.id)) == Error::Code::Invalid);
}

TEST_CASE("an issued notice has its number and its day, and stays the paper that it was", "[documents]")
{
    Issued issued;
    REQUIRE(setSetting(*issued.workbench, setting::kFeedbackPrefix, u"某政法督"_s));
    CHECK(rectificationNotice(*issued.workbench, issued.about.id)->banner == u"草稿"_s);
    CHECK_FALSE(noticeOf(*issued.workbench, issued.about.id)->has_value());
    const auto notice = issue(issued, u"某政法督〔2026〕4号"_s, QDate(2026, 7, 2));
    REQUIRE(notice);
    CHECK(notice->code.startsWith(u"TZ-"_s));
    CHECK(noticeOf(*issued.workbench, issued.about.id)->value() == *notice);
    CHECK(*proposedNumber(*issued.workbench) == u"某政法督〔2026〕5号"_s); // one series with the feedback
    const auto document = rectificationNotice(*issued.workbench, issued.about.id);
    REQUIRE(document);
    CHECK(document->banner.isEmpty());
    const QString words = wordsOnPaper(*document);
    CHECK(words.contains(u"某政法督〔2026〕4号"_s));
    CHECK(words.contains(u"2026年7月2日印发"_s));
    const QByteArray first = printed(issued, u"a.pdf"_s);
    goOn(issued);
    CHECK(printed(issued, u"b.pdf"_s) == first);
    CHECK(wordsOnPaper(*rectificationNotice(*issued.workbench, issued.about.id)) == words);
    CHECK(checkWorkspace(*issued.workbench)->size() <= 1); // the fixture's feedback was not rendered
}

TEST_CASE("a notice is issued once, with a number of its own, and not before the feedback", "[documents]")
{
    Issued issued;
    CHECK(codeOf(issue(issued, u"第四号"_s, QDate(2026, 7, 2))) == Error::Code::Invalid);
    CHECK(codeOf(issue(issued, u"某政法督〔2026〕4号"_s, QDate(2026, 6, 30))) == Error::Code::Invalid);
    CHECK(codeOf(issue(issued, u"某政法督〔2026〕4号"_s, {})) == Error::Code::Invalid);
    REQUIRE(voidNumber(*issued.workbench, u"某政法督〔2026〕4号"_s, u"打印作废"_s));
    CHECK(codeOf(issue(issued, u"某政法督〔2026〕4号"_s, QDate(2026, 7, 2))) == Error::Code::Conflict);
    CHECK_FALSE(noticeOf(*issued.workbench, issued.about.id)->has_value());
    REQUIRE(issue(issued, u"某政法督〔2026〕5号"_s, QDate(2026, 7, 2)));
    CHECK(codeOf(issue(issued, u"某政法督〔2026〕6号"_s, QDate(2026, 7, 2))) == Error::Code::Conflict);
    const Fieldwork field;
    CHECK(codeOf(issue(field, u"某政法督〔2026〕5号"_s, QDate(2026, 7, 2))) == Error::Code::Invalid);
}
