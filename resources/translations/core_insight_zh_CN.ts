<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>The working paper %1 was reviewed by somebody who prepared it.</source>
        <translation>底稿 %1 由承办人自己复核。</translation>
    </message>
    <message>
        <source>The working paper %1 was approved and cites nothing.</source>
        <translation>底稿 %1 已通过，但没有引用任何来源。</translation>
    </message>
    <message>
        <source>The finding %1 was decided and rests on no working paper.</source>
        <translation>问题 %1 已认定，但没有底稿支撑。</translation>
    </message>
    <message>
        <source>The issued feedback %1 holds a sentence that rests on nothing.</source>
        <translation>已印发的反馈意见 %1 有句子没有来源。</translation>
    </message>
    <message>
        <source>The document of the rectification notice %1 is not in the workspace.</source>
        <translation>工作区中没有整改通知 %1 的文件。</translation>
    </message>
    <message>
        <source>The document of the issued feedback %1 is not in the workspace.</source>
        <translation>工作区中没有已印发反馈意见 %1 的文件。</translation>
    </message>
    <message>
        <source>The feedback %1 is issued without a number or a date.</source>
        <translation>反馈意见 %1 已印发，但没有文号或者日期。</translation>
    </message>
    <message>
        <source>A marked span of inspection %1 points at nothing.</source>
        <translation>督察 %1 有一处标记找不到原文。</translation>
    </message>
    <message>
        <source>The talk %1 was confirmed with fewer than two talkers.</source>
        <translation>谈话 %1 已确认，但谈话人不足两人。</translation>
    </message>
    <message>
        <source>The item %1 is closed without the county&apos;s and the city&apos;s word.</source>
        <translation>整改事项 %1 已销号，但缺属地或者市级的意见。</translation>
    </message>
    <message>
        <source>The routing %1 was received before it was sent.</source>
        <translation>抄送 %1 的签收日期早于发出日期。</translation>
    </message>
    <message>
        <source>The working paper %1 cites a possible lead.</source>
        <translation>问题底稿 %1 引用了疑似线索。</translation>
    </message>
    <message>
        <source>The hit %1 was reviewed twice by the same person.</source>
        <translation>疑点 %1 由同一人核查了两次。</translation>
    </message>
    <message>
        <source>The hit %1 was determined before the person was heard.</source>
        <translation>疑点 %1 未听取本人说明即认定。</translation>
    </message>
    <message>
        <source>The hit %1 was determined without two verifiers.</source>
        <translation>疑点 %1 认定时核查人不足两人。</translation>
    </message>
    <message>
        <source>The hit %1 rests on an equal name alone, which is no question.</source>
        <translation>疑点 %1 仅姓名相同，不应作为疑点。</translation>
    </message>
    <message>
        <source>The hit %1 is excluded without a reason, or has one and is not excluded.</source>
        <translation>疑点 %1 的排除状态与排除理由不一致。</translation>
    </message>
    <message>
        <source>The run %1 counted other hits than the workspace holds of it.</source>
        <translation>比对 %1 记录的疑点数与工作区中的不一致。</translation>
    </message>
</context>
</TS>
