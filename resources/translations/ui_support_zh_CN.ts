<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::DialogPrompts</name>
    <message>
        <source>What you typed is not kept. Leave all the same?</source>
        <translation>已填写的内容不会保留。仍要退出吗？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Something else is still running. Wait for it or cancel it first.</source>
        <translation>还有其他操作正在进行，请等待完成或先取消。</translation>
    </message>
</context>
<context>
    <name>ducha::DateField</name>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2026-07-03.</source>
        <translation>无法识别该日期，请按 2026-07-03 的形式填写。</translation>
    </message>
</context>
<context>
    <name>ducha::MomentField</name>
    <message>
        <source>Year-month-day hour:minute</source>
        <translation>年-月-日 时:分</translation>
    </message>
    <message>
        <source>This is no time. Type it as 2026-07-03 14:30.</source>
        <translation>无法识别该时间，请按 2026-07-03 14:30 的形式填写。</translation>
    </message>
</context>
<context>
    <name>ducha::ListPanel</name>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>筛选（Ctrl+F）</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
</context>
<context>
    <name>ducha::PageHeader</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ducha::SummaryPage</name>
    <message>
        <source>Look once more</source>
        <translation>最后核对</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>未填</translation>
    </message>
</context>
</TS>
