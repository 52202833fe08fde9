<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::DeskFrame</name>
    <message>
        <source>What is said now</source>
        <translation>正在记录的内容</translation>
    </message>
    <message>
        <source>Record: Ctrl+E evidence, Ctrl+Shift+E possible lead, Enter edits</source>
        <translation>记录：Ctrl+E 标为证据，Ctrl+Shift+E 标为疑似线索，回车修改</translation>
    </message>
    <message>
        <source>Marked spans</source>
        <translation>标记内容</translation>
    </message>
</context>
<context>
    <name>ducha::SpeechBoard</name>
    <message>
        <source>Choose an inspection at the top first.</source>
        <translation>请先在上方选择督察。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>
