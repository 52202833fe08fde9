#include "core/workbench/feedback/skeleton_texts.h"

#include "core/workbench/settings.h"
#include "tests/core/workbench/feedback/drafted.h"

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

SkeletonText textOf(Workbench &workbench, const QString &key)
{
    const auto texts = skeletonTexts(workbench);
    REQUIRE(texts);
    for (const SkeletonText &text : *texts) {
        if (text.key == key)
            return text;
    }
    FAIL("no such sentence: " << key.toStdString());
    return {};
}

QStringList rulesOf(SkeletonText text, const QString &wording)
{
    text.text = wording;
    QStringList rules;
    for (const CheckMessage &check : checkSkeletonText(text))
        rules.append(check.rule);
    return rules;
}

} // namespace

TEST_CASE("the office's wording stands in the next feedback, with the figures in its places", "[feedback]")
{
    Drafted work;
    REQUIRE(saveSkeletonTexts(
        *work.workbench,
        {{u"title"_s, u"关于【单位】政治督察情况的反馈"_s},
         {u"found"_s, u"本次督察发现【问题】个问题，严重【严重】个、较重【较重】个、一般【一般】个。"_s},
         {u"advice.P1"_s, u"请对照检查。"_s},
         {u"demands"_s, u"第一条，【方案】个月内报送方案。\n\n  第二条，【整改】个月内报送报告。 "_s}}));
    const FeedbackId id = work.drafted({work.first.id, work.second.id});
    CHECK(work.read(id).feedback.title.endsWith(u"政治督察情况的反馈"_s));
    CHECK(work.sentence(id, u"本次督察发现2个问题"_s).sentence.basis == SentenceBasis::Figures);
    CHECK(work.sentence(id, u"请对照检查。"_s).sentence.basis == SentenceBasis::Standing);
    CHECK(work.sentence(id, u"第一条，"_s).sentence.text == u"第一条，1个月内报送方案。"_s);
    CHECK(work.sentence(id, u"第二条，"_s).sentence.text == u"第二条，3个月内报送报告。"_s);
    CHECK(work.sentence(id, u"督察期间"_s).sentence.text.contains(u"个别谈话1人次"_s)); // as the program words it
}

TEST_CASE("a wording that is like the program's again is the program's, and every key has one", "[feedback]")
{
    Drafted work;
    const SkeletonText found = textOf(*work.workbench, u"found"_s);
    CHECK(found.text == found.standard);
    REQUIRE(saveSkeletonTexts(*work.workbench, {{u"found"_s, found.standard + u"另有【资料】份资料。"_s}}));
    CHECK(textOf(*work.workbench, u"found"_s).text != found.standard);
    CHECK(textOf(*work.workbench, u"found"_s).standard == found.standard);
    REQUIRE(saveSkeletonTexts(*work.workbench, {{u"lead"_s, u"【单位】【市委】【进驻】【撤离】【督察组】。"_s}}));
    CHECK(textOf(*work.workbench, u"found"_s).text != found.standard); // what is not named stays
    REQUIRE(saveSkeletonTexts(*work.workbench, {{u"found"_s, u" "_s + found.standard},
                                                {u"lead"_s, textOf(*work.workbench, u"lead"_s).standard}}));
    CHECK(settingOf(*work.workbench, setting::kFeedbackTexts)->isEmpty());
    const auto texts = skeletonTexts(*work.workbench);
    REQUIRE(texts);
    for (const SkeletonText &text : *texts) {
        CAPTURE(text.key);
        CHECK_FALSE(text.standard.isEmpty());
        CHECK(checkSkeletonText(text).isEmpty());
    }
}

TEST_CASE("a place that nothing is put into, half a place and an empty sentence are refused, and nothing is kept",
          "[feedback]")
{
    Drafted work;
    const SkeletonText found = textOf(*work.workbench, u"found"_s);
    CHECK(rulesOf(found, found.standard + u"【县】"_s) == QStringList{u"template-place"_s});
    CHECK(rulesOf(found, found.standard + u"【问题"_s) == QStringList{u"template-bracket"_s});
    CHECK(rulesOf(found, found.standard + u"】"_s) == QStringList{u"template-bracket"_s});
    CHECK(rulesOf(found, u" \n"_s).first() == u"template-empty"_s);
    CHECK(rulesOf(found, u"发现问题【问题】个。"_s) ==
          QStringList{u"template-missing"_s, u"template-missing"_s, u"template-missing"_s}); // a warning only
    CHECK(rulesOf(textOf(*work.workbench, u"immediate"_s), u"【单位】立行立改。"_s) ==
          QStringList{u"template-place"_s});
    CHECK(rulesOf(textOf(*work.workbench, u"lead-undated"_s), u"【市委】【督察组】【单位】【进驻】"_s) ==
          QStringList{u"template-place"_s});
    const auto refused = saveSkeletonTexts(*work.workbench, {{u"now"_s, u"情况如下。"_s}, {u"found"_s, u"【县】"_s}});
    CHECK(codeOf(refused) == Error::Code::Invalid);
    CHECK(codeOf(saveSkeletonTexts(*work.workbench, {{u"dimension"_s, u"【维度】"_s}})) == Error::Code::Invalid);
    CHECK(settingOf(*work.workbench, setting::kFeedbackTexts)->isEmpty());
}

TEST_CASE("a stored wording that cannot be used is passed over", "[feedback]")
{
    Drafted work;
    const QString broken = GENERATE(u"{"_s, u"[1]"_s, u"{\"found\":\"【县】\"}"_s, u"{\"found\":3,\"x\":\"y\"}"_s);
    CAPTURE(broken);
    REQUIRE(setSetting(*work.workbench, setting::kFeedbackTexts, broken));
    const SkeletonText found = textOf(*work.workbench, u"found"_s);
    CHECK(found.text == found.standard);
    work.drafted({work.first.id});
}

TEST_CASE("a draft that was begun keeps its wording, and later problems still find their place in it", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    const QString before = work.sentence(id, u"现将"_s).sentence.text;
    REQUIRE(saveSkeletonTexts(*work.workbench, {{u"now"_s, u"情况如下。"_s}}));
    REQUIRE(addFindings(*work.workbench, id, {work.second.id}));
    CHECK(work.sentence(id, u"现将"_s).sentence.text == before);
    CHECK(work.sentence(id, u"重大事项报告不及时"_s).sources.size() == 1);
}

TEST_CASE("the figures of a draft in the program's wording are counted anew after the office changed it", "[feedback]")
{
    Drafted work;
    const FeedbackId id = work.drafted({work.first.id});
    REQUIRE(
        saveSkeletonTexts(*work.workbench, {{u"found"_s, u"查出问题【问题】个：【严重】、【较重】、【一般】。"_s}}));
    REQUIRE(addFindings(*work.workbench, id, {work.second.id}));
    REQUIRE(refreshFigures(*work.workbench, id));
    CHECK(work.sentence(id, u"督察共发现"_s).sentence.text.startsWith(u"督察共发现问题2个"_s));
}
