<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>%1 works in the inspected unit. Choose somebody else.</source>
        <translation>%1 在被督察单位任职，请另选人员。</translation>
    </message>
    <message>
        <source>%1 has declared a recusal that covers this unit. Choose somebody else.</source>
        <translation>%1 已申报对该单位回避，请另选人员。</translation>
    </message>
    <message>
        <source>%1 worked in the inspected unit before. Choose somebody else, or record who accepted it and why.</source>
        <translation>%1 曾在被督察单位任职，请另选人员，或写明同意人和理由。</translation>
    </message>
    <message>
        <source>%1 has not signed the pledges of recusal and secrecy.</source>
        <translation>%1 尚未签署回避申请书和保密承诺书。</translation>
    </message>
    <message>
        <source>A team has exactly one leader; this one has %1.</source>
        <translation>督察组应有一名组长，现有 %1 名。</translation>
    </message>
</context>
</TS>
