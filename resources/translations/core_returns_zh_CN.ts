<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>%1 is an item of another inspection, %2. Move the row to that inspection's return.</source>
        <translation>%1 属于另一次督察（%2）。请把这一行移到该次督察的整改反馈表。</translation>
    </message>
    <message>
        <source>There is no item %1. Compare it with the ledger.</source>
        <translation>台账中没有 %1，请与台账核对。</translation>
    </message>
    <message>
        <source>The number says %1, the problem is worded like %2. Was a column sorted on its own?</source>
        <translation>编号是 %1，问题却与 %2 相同。是否单独对某一列排过序？</translation>
    </message>
    <message>
        <source>The problem is worded otherwise than %1 in the ledger.</source>
        <translation>问题的表述与台账中 %1 不同。</translation>
    </message>
    <message>
        <source>The row gives neither a number nor a problem. Write the number of the item.</source>
        <translation>本行既没有编号，也没有问题。请填写问题编号。</translation>
    </message>
    <message>
        <source>%1 and %2 are worded alike. Write the number of the item.</source>
        <translation>%1 与 %2 表述相近，请填写问题编号。</translation>
    </message>
    <message>
        <source>No item is worded like this. %1 comes closest; write the number of the item.</source>
        <translation>台账中没有这样表述的问题，最接近的是 %1。请填写问题编号。</translation>
    </message>
    <message>
        <source>No item is worded like this. Write the number of the item.</source>
        <translation>台账中没有这样表述的问题，请填写问题编号。</translation>
    </message>
    <message>
        <source>Not worded exactly as %1 in the ledger; taken for the same problem.</source>
        <translation>表述与台账中 %1 不完全相同，按同一问题处理。</translation>
    </message>
    <message>
        <source>Rows %1 are all about %2. Keep one row for each item, or merge their cells of the problem.</source>
        <translation>第 %1 行都是 %2。每个问题只保留一行，或把这几行的问题单元格合并。</translation>
    </message>
    <message>
        <source>Rows %1 name no problem of their own and were read as more of row %2: a CSV file has no merged cells. Write the number where that is wrong.</source>
        <translation>第 %1 行未写问题，按第 %2 行的续行处理（CSV 不能合并单元格）；如不属同一问题，请填写问题编号。</translation>
    </message>
    <message>
        <source>Rows %1 stand under one merged problem and were combined.</source>
        <translation>第 %1 行同属一个合并的问题，已合并处理。</translation>
    </message>
    <message>
        <source>The rows give different limits. The latest, &quot;%1&quot;, counts; the others are: %2.</source>
        <translation>各行时限不同，以最晚的“%1”为准；其余为：%2。</translation>
    </message>
    <message>
        <source>Rows %1 say nothing of completion, so &quot;%2&quot; was not taken over for the problem.</source>
        <translation>第 %1 行没有填写完成情况，因此该问题未按“%2”处理。</translation>
    </message>
    <message>
        <source>The rows say different things of completion; the least of them, &quot;%1&quot;, counts.</source>
        <translation>各行完成情况不同，以完成程度最低的“%1”为准。</translation>
    </message>
    <message>
        <source>The header in row %1 has neither 问题编号 nor 反馈问题. Rows cannot be matched without one of them.</source>
        <translation>第 %1 行表头既没有“问题编号”也没有“反馈问题”，无法逐行对应。</translation>
    </message>
    <message>
        <source>"%1" is no time limit. Write a date such as 2026年10月31日, 立行立改 or 长期坚持.</source>
        <translation>“%1”不是时限，请写日期（如 2026年10月31日）、立行立改或长期坚持。</translation>
    </message>
    <message>
        <source>The limit ends on %1, before the feedback of %2. Correct the date.</source>
        <translation>时限 %1 早于反馈日期 %2，请更正。</translation>
    </message>
    <message>
        <source>"%1" is later than the limit of %2, which stays. Extend the item with a reason if this is agreed.</source>
        <translation>“%1”晚于原定时限 %2，时限不变。如已同意延期，请另行办理延期并写明理由。</translation>
    </message>
    <message>
        <source>"%1" is not known. Write %2.</source>
        <translation>无法识别“%1”，请写 %2。</translation>
    </message>
    <message>
        <source>%1 is closed, but the return says "%2". Ask the unit which is right.</source>
        <translation>%1 已销号，反馈却写“%2”，请与单位核实。</translation>
    </message>
    <message>
        <source>Reported as done, but no proof is named.</source>
        <translation>报告已完成，但没有写佐证材料。</translation>
    </message>
    <message>
        <source>The file does not say which inspection it is about. Choose the inspection, or put the unit's name above the header.</source>
        <translation>文件没有说明是哪次督察。请选择督察，或在表头上方写明单位名称。</translation>
    </message>
    <message>
        <source>The title names %1, but the inspection is of %2.</source>
        <translation>标题写的是%1，这次督察的单位却是%2。</translation>
    </message>
    <message>
        <source>Inspection %1 has no items to put right yet. Issue its feedback first.</source>
        <translation>督察 %1 还没有整改问题，请先签发反馈意见。</translation>
    </message>
    <message>
        <source>The day above the header, %1, has not come yet and was not used.</source>
        <translation>表头上方的日期 %1 还没有到，未采用。</translation>
    </message>
    <message>
        <source>This return was taken in before, on %1. Nothing is changed.</source>
        <translation>这份反馈已于 %1 导入过，不作任何改动。</translation>
    </message>
    <message>
        <source>This return is of %1; one of %2 (%3) was taken in before. Nothing is changed.</source>
        <translation>这份反馈的日期是 %1，此前已导入 %2 的反馈（%3），不作任何改动。</translation>
    </message>
</context>
</TS>
