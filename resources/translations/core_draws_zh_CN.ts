<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The record of the draw before was changed: its digest does not fit.</source>
        <translation>前一次抽取的记录被改动过：摘要不符。</translation>
    </message>
    <message>
        <source>The recusal “%2” of %1 names no case, organ or area of the list, so nothing follows from it.</source>
        <translation>%1 申报的回避“%2”不是名单中的案件、单位或属地，未据此回避，请核对。</translation>
    </message>
    <message>
        <source>The record does not hold what this file says was contributed.</source>
        <translation>记录中的种子内容与此文件不同。</translation>
    </message>
    <message>
        <source>There is no column “%1” in the header.</source>
        <translation>表头中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>%1 case numbers are in no known form and are kept as they are: rows %2.</source>
        <translation>有 %1 个案号不是已知格式，按原样保留：第 %2 行。</translation>
    </message>
    <message>
        <source>%1 cases have no handling organ, so who belonged to it cannot be kept away: rows %2.</source>
        <translation>有 %1 件案件没有承办单位，无法据此回避：第 %2 行。</translation>
    </message>
</context>
</TS>
