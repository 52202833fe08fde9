<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::GridModel</name>
    <message>
        <source>no such unit</source>
        <translation>没有该类单位</translation>
    </message>
    <message>
        <source>%1: not in this round</source>
        <translation>%1：不在本轮</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1, items %2, open %3, closed %4</source>
        <translation>%1，整改事项 %2，未销号 %3，已销号 %4</translation>
    </message>
    <message>
        <source>%1, ▲ overdue %2</source>
        <translation>%1，▲ 逾期 %2</translation>
    </message>
    <message>
        <source>○ not in this round</source>
        <translation>○ 未列入</translation>
    </message>
    <message>
        <source>▲ overdue %1</source>
        <translation>▲ 逾期 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>未销号 %1</translation>
    </message>
</context>
<context>
    <name>ducha::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Where every unit of the round stands, what is due, and what waits for you.</source>
        <translation>本轮每个单位走到哪一步，什么快到期，什么等您处理。</translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation>打开督察</translation>
    </message>
    <message>
        <source>Areas and organs of the round</source>
        <translation>本轮各地区各类单位</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7日内到期</translation>
    </message>
    <message>
        <source>Nothing is due within 7 days and nothing is overdue.</source>
        <translation>7日内没有到期事项，也没有逾期事项。</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等我处理</translation>
    </message>
    <message>
        <source>Nothing waits for you in this round.</source>
        <translation>本轮没有等您处理的事项。</translation>
    </message>
    <message>
        <source>This workspace is still empty. Begin with the list of units, look at an example, or read the guide first.</source>
        <translation>工作区还是空的。可以先导入单位表，看看示例，或读一读入门。</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>导入单位</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>阅读入门</translation>
    </message>
    <message>
        <source>Units %1 · inspections %2 · items %3 · open %4 · closed %5</source>
        <translation>单位 %1 · 督察 %2 · 整改事项 %3 · 未销号 %4 · 已销号 %5</translation>
    </message>
    <message>
        <source> · ▲ overdue %1</source>
        <translation> · ▲ 逾期 %1</translation>
    </message>
    <message>
        <source>▲ %1 days late</source>
        <translation>▲ 逾期 %1 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
</TS>
