<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The unit has not applied to close %1 yet.</source>
        <translation>%1 尚未申请销号。</translation>
    </message>
    <message>
        <source>The county has not verified %1 yet.</source>
        <translation>%1 尚未经属地政法委初审。</translation>
    </message>
    <message>
        <source>Choose a verdict for %1.</source>
        <translation>请选择 %1 的审核结论。</translation>
    </message>
    <message>
        <source>Say why %1 is not accepted.</source>
        <translation>请写明 %1 不予认可的理由。</translation>
    </message>
    <message>
        <source>%1 is closed. There is nothing to extend.</source>
        <translation>%1 已销号，无需延期。</translation>
    </message>
    <message>
        <source>Choose a later due date for %1.</source>
        <translation>请为 %1 选择更晚的整改时限。</translation>
    </message>
    <message>
        <source>Say why %1 is extended.</source>
        <translation>请写明 %1 延期的理由。</translation>
    </message>
</context>
</TS>
