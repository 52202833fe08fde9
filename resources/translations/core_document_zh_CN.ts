<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>The font file cannot be used. Choose another one.</source>
        <translation>字体文件不能使用，请另选一个。</translation>
    </message>
    <message>
        <source>The fonts for official documents are missing. Install the packages fonts-noto-cjk and fonts-lxgw-wenkai, or set DUCHA_FONT_DIR.</source>
        <translation>缺少公文字体。请安装 fonts-noto-cjk 和 fonts-lxgw-wenkai，或者设置 DUCHA_FONT_DIR。</translation>
    </message>
    <message>
        <source>Text begins %1 mm from the left edge instead of 28.</source>
        <translation>正文左边距为 %1 毫米，应为 28 毫米。</translation>
    </message>
    <message>
        <source>Text ends %1 mm from the left edge instead of 184.</source>
        <translation>正文右端距左边 %1 毫米，应为 184 毫米。</translation>
    </message>
    <message>
        <source>Text begins %1 mm from the top instead of 37.</source>
        <translation>正文上端距上边 %1 毫米，应为 37 毫米。</translation>
    </message>
    <message>
        <source>The number of page %1 does not stand one character from its outer edge.</source>
        <translation>第 %1 页的页码不在外侧空一字处。</translation>
    </message>
    <message>
        <source>Text ends %1 mm from the top instead of 262.</source>
        <translation>正文下端距上边 %1 毫米，应为 262 毫米。</translation>
    </message>
    <message>
        <source>A page holds %1 lines instead of 22.</source>
        <translation>有一页排了 %1 行，应为 22 行。</translation>
    </message>
    <message>
        <source>No font has the character %1 (%2). Install a font that has it.</source>
        <translation>没有字体包含“%1”（%2），请安装有这个字的字体。</translation>
    </message>
    <message>
        <source>The character %1 (%2) is not in %3 and was taken from %4.</source>
        <translation>%3 缺“%1”（%2），已用 %4 代替。</translation>
    </message>
    <message>
        <source>The document has no title.</source>
        <translation>公文没有标题。</translation>
    </message>
</context>
</TS>
