<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message>
        <source>Official</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>认定</translation>
    </message>
    <message>
        <source>Compared at</source>
        <translation>比对时间</translation>
    </message>
    <message>
        <source>Compared by</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>登记行数</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未复核完</translation>
    </message>
</context>
</TS>
