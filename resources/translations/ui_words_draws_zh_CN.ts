<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>words</name>
    <message>
        <source>Case</source>
        <comment>table</comment>
        <translation>案件</translation>
    </message>
    <message>
        <source>Expert</source>
        <comment>table</comment>
        <translation>专家</translation>
    </message>
    <message>
        <source>Draw</source>
        <comment>table</comment>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Part of the seed</source>
        <comment>table</comment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Expert of a review</source>
        <comment>table</comment>
        <translation>评查专家</translation>
    </message>
    <message>
        <source>Number as drawn</source>
        <comment>column</comment>
        <translation>抽取用案号</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>column</comment>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Still running</source>
        <comment>column</comment>
        <translation>是否在办</translation>
    </message>
    <message>
        <source>Filed on</source>
        <comment>column</comment>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>column</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Specialities</source>
        <comment>column</comment>
        <translation>专业</translation>
    </message>
    <message>
        <source>Retired on</source>
        <comment>column</comment>
        <translation>退库日期</translation>
    </message>
    <message>
        <source>Reason for retiring</source>
        <comment>column</comment>
        <translation>退库原因</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>column</comment>
        <translation>抽取目的</translation>
    </message>
    <message>
        <source>Cases to draw</source>
        <comment>column</comment>
        <translation>抽取件数</translation>
    </message>
    <message>
        <source>Experts for each case</source>
        <comment>column</comment>
        <translation>每案专家数</translation>
    </message>
    <message>
        <source>Strata</source>
        <comment>column</comment>
        <translation>分层</translation>
    </message>
    <message>
        <source>Short cells allowed</source>
        <comment>column</comment>
        <translation>允许不足额</translation>
    </message>
    <message>
        <source>Digest of the cases</source>
        <comment>column</comment>
        <translation>案件名单摘要</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <comment>column</comment>
        <translation>名单案件数</translation>
    </message>
    <message>
        <source>Digest of the experts</source>
        <comment>column</comment>
        <translation>专家名单摘要</translation>
    </message>
    <message>
        <source>Experts in the list</source>
        <comment>column</comment>
        <translation>名单专家数</translation>
    </message>
    <message>
        <source>Frozen</source>
        <comment>column</comment>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>Drawn</source>
        <comment>column</comment>
        <translation>抽取时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Witness</source>
        <comment>column</comment>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>column</comment>
        <translation>第几次抽取</translation>
    </message>
    <message>
        <source>Why it is void</source>
        <comment>column</comment>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>column</comment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>column</comment>
        <translation>提供时间</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>column</comment>
        <translation>签号</translation>
    </message>
    <message>
        <source>Cell</source>
        <comment>column</comment>
        <translation>分层单元</translation>
    </message>
    <message>
        <source>Lists frozen</source>
        <comment>DrawState</comment>
        <translation>名单已封存</translation>
    </message>
    <message>
        <source>Drawn</source>
        <comment>DrawState</comment>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Certified</source>
        <comment>DrawState</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>DrawState</comment>
        <translation>已作废</translation>
    </message>
</context>
</TS>
