<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The feedback of this inspection is not issued yet. Issue it first.</source>
        <translation>本次督察的反馈意见尚未签发，请先签发。</translation>
    </message>
    <message>
        <source>The main recipient gets the feedback itself and no letter.</source>
        <translation>主送单位直接收反馈意见，不另发抄送函。</translation>
    </message>
    <message>
        <source>This inspection has no record that such a document could be made of.</source>
        <translation>本次督察还没有可以生成该公文的记录。</translation>
    </message>
    <message>
        <source>This inspection has no such record as %1. Check its code.</source>
        <translation>本次督察没有编号为 %1 的记录，请核对编号。</translation>
    </message>
    <message>
        <source>The rectification notice was issued already, as %1. Print it again instead.</source>
        <translation>整改通知已以 %1 印发，请直接重新打印。</translation>
    </message>
    <message>
        <source>Give the day of the notice; it cannot be before the feedback (%1).</source>
        <translation>请填写整改通知的日期，不能早于反馈意见（%1）。</translation>
    </message>
    <message>
        <source>The opinion on %1 needs the group's sheet. Submit it first.</source>
        <translation>%1 的评查意见须以评查组的评查表为依据，请先提交评查表。</translation>
    </message>
    <message>
        <source>The order %1 does not wait for the unit, so there is nothing to remind of.</source>
        <translation>督办单 %1 目前不在等待单位办理，无需催办。</translation>
    </message>
    <message>
        <source>%1 is not approved by two people, so it is not transferred.</source>
        <translation>%1 未经两人研究同意，不能移交。</translation>
    </message>
</context>
</TS>
