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
    <message>
        <source>The round has no title. Write one, such as 2026 round 1.</source>
        <translation>轮次未写名称，请填写，例如“2026年第一轮”。</translation>
    </message>
    <message>
        <source>%1 is no year of a round. Write four digits.</source>
        <translation>“%1”不是有效年份，请填写四位数年份。</translation>
    </message>
    <message>
        <source>The round ends before it starts. Correct one of the days.</source>
        <translation>结束日期早于开始日期，请更正。</translation>
    </message>
    <message>
        <source>The limit for the rectification plan is 1 to 12 months, not %1.</source>
        <translation>整改方案时限应为1至12个月，现为 %1 个月。</translation>
    </message>
    <message>
        <source>The limit for rectification is at least that for the plan and at most 36 months, not %1.</source>
        <translation>整改时限应不短于整改方案时限，且不超过36个月，现为 %1 个月。</translation>
    </message>
</context>
</TS>
