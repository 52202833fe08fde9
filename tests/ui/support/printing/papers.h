#pragma once

#include "core/document/block.h"
#include "core/document/layout.h"
#include "tests/support/catch_qt.h"
#include "ui/support/page_preview.h"

namespace ducha {

/// A feedback of several pages whose paragraphs are tagged s0, s1, …
inline Document taggedPaper(int paragraphs = 40)
{
    Document document;
    document.mark = QStringLiteral("中共样城市委政法委员会文件");
    document.title = QStringLiteral("关于政治督察云岭县人民法院的反馈意见");
    document.date = QDate(2026, 7, 3);
    for (int i = 0; i < paragraphs; ++i)
        document.blocks.append(Paragraph{{{QString(60, u'督'), QStringLiteral("s%1").arg(i)}}});
    return document;
}

inline LaidOutPages laidOutPaper(const Document &document = taggedPaper())
{
    const auto fonts = FontSet::load();
    REQUIRE(fonts);
    const auto pages = layOut(document, **fonts);
    REQUIRE(pages);
    return {*pages, *fonts};
}

} // namespace ducha
