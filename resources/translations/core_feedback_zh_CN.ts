<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>Say whom the feedback is addressed to.</source>
        <translation>请填写反馈意见的主送机关。</translation>
    </message>
    <message>
        <source>A sentence is empty. Write it or remove it.</source>
        <translation>有一句话是空的，请填写或删除。</translation>
    </message>
    <message>
        <source>“%1…” rests on nothing. Add a finding, or declare it an overall assessment.</source>
        <translation>“%1…”没有依据，请关联问题，或声明为综合评价。</translation>
    </message>
    <message>
        <source>A source of “%1…” was changed or withdrawn. Look at it again.</source>
        <translation>“%1…”的依据已修改或撤回，请重新核对。</translation>
    </message>
    <message>
        <source>The feedback has no text yet.</source>
        <translation>反馈意见还没有正文。</translation>
    </message>
    <message>
        <source>The feedback is issued already, as %1.</source>
        <translation>反馈意见已印发，文号为 %1。</translation>
    </message>
    <message>
        <source>It was not sent yet. Record the day of sending first.</source>
        <translation>尚未送出，请先登记送出日期。</translation>
    </message>
    <message>
        <source>The receipt is recorded already (%1).</source>
        <translation>已登记签收（%1）。</translation>
    </message>
    <message>
        <source>It cannot be received before it was sent (%1).</source>
        <translation>签收日期不能早于送出日期（%1）。</translation>
    </message>
    <message>
        <source>Say who signed for it.</source>
        <translation>请填写签收人。</translation>
    </message>
</context>
</TS>
