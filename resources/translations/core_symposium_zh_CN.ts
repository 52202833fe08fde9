<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The symposium cannot take this step from where it stands.</source>
        <translation>该座谈会当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Say what the symposium is about.</source>
        <translation>请填写座谈会主题。</translation>
    </message>
    <message>
        <source>Choose the host.</source>
        <translation>请选择主持人。</translation>
    </message>
    <message>
        <source>Choose a recorder.</source>
        <translation>请选择记录人。</translation>
    </message>
    <message>
        <source>Say where the symposium is held.</source>
        <translation>请填写座谈会地点。</translation>
    </message>
    <message>
        <source>Say when the symposium began.</source>
        <translation>请填写座谈会开始时间。</translation>
    </message>
    <message>
        <source>The symposium cannot end before it began.</source>
        <translation>座谈会结束时间不能早于开始时间。</translation>
    </message>
    <message>
        <source>A symposium needs two or more people who came.</source>
        <translation>座谈会到会人员不得少于两人。</translation>
    </message>
    <message>
        <source>No opinion is recorded yet.</source>
        <translation>还没有记录发言。</translation>
    </message>
    <message>
        <source>An opinion is recorded for somebody who did not come.</source>
        <translation>有发言记在未到会的人员名下。</translation>
    </message>
</context>
</TS>
