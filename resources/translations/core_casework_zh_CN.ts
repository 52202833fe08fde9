<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>Withdrawn source: “%1”</source>
        <translation>来源已作废：“%1”</translation>
    </message>
    <message>
        <source>%1, turn %2: “%3”</source>
        <translation>%1 第%2轮：“%3”</translation>
    </message>
    <message>
        <source>%1, opinion %2: “%3”</source>
        <translation>%1 第%2条意见：“%3”</translation>
    </message>
    <message>
        <source>%1, page %2: “%3”</source>
        <translation>%1 第%2页：“%3”</translation>
    </message>
    <message>
        <source>This file is here already, as %1 (%2).</source>
        <translation>该文件已经在库，编号 %1（%2）。</translation>
    </message>
    <message>
        <source>Give the file a title.</source>
        <translation>请填写资料名称。</translation>
    </message>
    <message>
        <source>Page %1 of %2 is marked. The file cannot have fewer pages.</source>
        <translation>%2 第 %1 页已有证据标记，页数不能更少。</translation>
    </message>
    <message>
        <source>Say why the file is withdrawn.</source>
        <translation>请填写作废资料的原因。</translation>
    </message>
    <message>
        <source>The file cannot be written to the temporary folder. Is the disk full?</source>
        <translation>无法写入临时文件夹，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>%1 没有第 %2 页。</translation>
    </message>
    <message>
        <source>Write what the page shows, in its own words.</source>
        <translation>请摘录该页原文。</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>这段文字已经作过同样的标记。</translation>
    </message>
    <message>
        <source>%1 is in the feedback or dropped and stays as it is.</source>
        <translation>%1 已写入反馈或已剔除，不能再改。</translation>
    </message>
    <message>
        <source>%1 rests on no working paper.</source>
        <translation>%1 没有底稿支撑。</translation>
    </message>
    <message>
        <source>%1 rests on no source.</source>
        <translation>%1 没有证据来源。</translation>
    </message>
    <message>
        <source>%1 rests on a single source.</source>
        <translation>%1 只有一个证据来源。</translation>
    </message>
    <message>
        <source>A source of %1 was changed or withdrawn. Settle it first.</source>
        <translation>%1 的来源已修改或作废，请先处理。</translation>
    </message>
    <message>
        <source>The unit has not confirmed the facts of %1.</source>
        <translation>被督察单位尚未确认 %1 的事实。</translation>
    </message>
    <message>
        <source>The working papers belong to different inspections.</source>
        <translation>所选底稿不属于同一次督察。</translation>
    </message>
    <message>
        <source>Only an approved working paper can become a finding (%1).</source>
        <translation>只有审核通过的底稿才能转为问题（%1）。</translation>
    </message>
    <message>
        <source>Choose at least one working paper.</source>
        <translation>请至少选择一份底稿。</translation>
    </message>
    <message>
        <source>Give the problem a title.</source>
        <translation>请填写问题标题。</translation>
    </message>
    <message>
        <source>Choose the dimension of the catalogue.</source>
        <translation>请选择督察内容。</translation>
    </message>
    <message>
        <source>Choose two or more different findings.</source>
        <translation>请选择两个以上不同的问题。</translation>
    </message>
    <message>
        <source>The findings belong to different inspections.</source>
        <translation>所选问题不属于同一次督察。</translation>
    </message>
    <message>
        <source>A source was withdrawn: “%1”. Take it out or replace it.</source>
        <translation>来源已作废：“%1”。请移除或更换。</translation>
    </message>
    <message>
        <source>The words of a source changed: “%1”. Mark them again.</source>
        <translation>来源文字已变：“%1”。请重新标记。</translation>
    </message>
    <message>
        <source>The source belongs to another inspection.</source>
        <translation>该来源属于另一次督察。</translation>
    </message>
    <message>
        <source>%1 cites this source already.</source>
        <translation>%1 已引用该来源。</translation>
    </message>
    <message>
        <source>%1 does not cite this source.</source>
        <translation>%1 没有引用该来源。</translation>
    </message>
    <message>
        <source>Write what the unit disputes.</source>
        <translation>请填写被督察单位的异议内容。</translation>
    </message>
    <message>
        <source>A possible lead cannot be cited. Mark what is evidence apart from it.</source>
        <translation>疑似线索不能引用，请另行标记作为证据的内容。</translation>
    </message>
    <message>
        <source>%1, item %2: “%3”</source>
        <translation>%1 第 %2 项：“%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
</context>
</TS>
