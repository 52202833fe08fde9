<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The talk cannot take this step from where it stands.</source>
        <translation>该谈话当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Say why the record was not signed.</source>
        <translation>请写明未签字的原因。</translation>
    </message>
    <message>
        <source>Choose the person to talk with.</source>
        <translation>请选择谈话对象。</translation>
    </message>
    <message>
        <source>A talk needs two or more talkers.</source>
        <translation>谈话人不得少于两人。</translation>
    </message>
    <message>
        <source>Choose a recorder.</source>
        <translation>请选择记录人。</translation>
    </message>
    <message>
        <source>Nobody can be talker and talked with in one talk.</source>
        <translation>谈话人不能同时是谈话对象。</translation>
    </message>
    <message>
        <source>Say where the talk is held.</source>
        <translation>请填写谈话地点。</translation>
    </message>
    <message>
        <source>Say when the talk began.</source>
        <translation>请填写谈话开始时间。</translation>
    </message>
    <message>
        <source>The talk cannot end before it began.</source>
        <translation>谈话结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>The record holds no question with an answer yet.</source>
        <translation>记录中还没有一问一答。</translation>
    </message>
</context>
</TS>
