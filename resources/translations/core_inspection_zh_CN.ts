<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The team is not complete or has a conflict of interest.</source>
        <translation>督察组人员不齐或有应当回避的情形。</translation>
    </message>
    <message>
        <source>Not everybody in the team has signed the pledges.</source>
        <translation>督察组还有人未签署回避申请书和保密承诺书。</translation>
    </message>
    <message>
        <source>%1 talks or symposiums are not confirmed yet.</source>
        <translation>还有 %1 份谈话或座谈会记录未确认。</translation>
    </message>
    <message>
        <source>No finding is decided yet. Decide at least one.</source>
        <translation>还没有认定的问题，请至少认定一个。</translation>
    </message>
    <message>
        <source>The feedback is not issued yet.</source>
        <translation>反馈意见尚未印发。</translation>
    </message>
    <message>
        <source>The unit has not signed for the feedback yet.</source>
        <translation>被督察单位尚未签收反馈意见。</translation>
    </message>
    <message>
        <source>%1 rectification items are still open.</source>
        <translation>还有 %1 项整改未销号。</translation>
    </message>
    <message>
        <source>The inspection is closed.</source>
        <translation>该督察已办结。</translation>
    </message>
    <message>
        <source>The exit cannot be before the entry (%1).</source>
        <translation>撤离日期不能早于进驻日期（%1）。</translation>
    </message>
</context>
</TS>
