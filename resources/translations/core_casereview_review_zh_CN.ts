<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The seed of %1 is closed: it was drawn or does not count any more.</source>
        <translation>%1 的种子已封闭：已抽取或已作废。</translation>
    </message>
    <message>
        <source>A part of the seed needs who gives it and what they give.</source>
        <translation>请填写提供人和所提供的内容。</translation>
    </message>
    <message>
        <source>A part of the seed is one line without tabs.</source>
        <translation>提供的内容须为一行文字，不含制表符。</translation>
    </message>
    <message>
        <source>%1 has given a part of the seed already. Somebody else gives the next one.</source>
        <translation>%1 已提供过内容，须由其他方提供下一份。</translation>
    </message>
    <message>
        <source>%1 was drawn already. Nothing is ever drawn again: freeze a new draw, which counts as a further attempt.</source>
        <translation>%1 已抽取，不得重抽：如确需，须重新冻结名单，并计为又一次抽取。</translation>
    </message>
    <message>
        <source>The seed needs at least two different parties; %1 has given so far.</source>
        <translation>种子至少须由两方提供；目前已有 %1 方。</translation>
    </message>
    <message>
        <source>Only a finished draw gets a certificate (%1).</source>
        <translation>只有已完成的抽取才能出具证书（%1）。</translation>
    </message>
    <message>
        <source>%1 does not count any more already.</source>
        <translation>%1 已作废。</translation>
    </message>
    <message>
        <source>Say why the draw does not count.</source>
        <translation>请写明该次抽取作废的理由。</translation>
    </message>
    <message>
        <source>No expert is assigned to this case.</source>
        <translation>本案尚未分配评查专家。</translation>
    </message>
    <message>
        <source>The unit's self-review is not submitted.</source>
        <translation>承办单位自评尚未提交。</translation>
    </message>
    <message>
        <source>%1 of %2 experts have submitted their sheets.</source>
        <translation>%2 名专家中已有 %1 名提交评查表。</translation>
    </message>
    <message>
        <source>The group's sheet is not submitted.</source>
        <translation>评查组评查表尚未提交。</translation>
    </message>
    <message>
        <source>The facts of the case are not described.</source>
        <translation>基本案情尚未填写。</translation>
    </message>
    <message>
        <source>The group's opinion is empty.</source>
        <translation>评查组意见尚未填写。</translation>
    </message>
    <message>
        <source>No grade is proposed.</source>
        <translation>尚未拟定等次。</translation>
    </message>
    <message>
        <source>The unit's reply to the opinion is not recorded.</source>
        <translation>承办单位对评查意见的答复尚未登记。</translation>
    </message>
    <message>
        <source>The unit objects: record what it says.</source>
        <translation>承办单位有异议，请登记其意见。</translation>
    </message>
    <message>
        <source>The unit objects: the conclusion of the re-examination is missing.</source>
        <translation>承办单位有异议，尚缺复核结论。</translation>
    </message>
    <message>
        <source>No final grade is set.</source>
        <translation>尚未确定最终等次。</translation>
    </message>
    <message>
        <source>%1 major flaws have %2 supervision orders.</source>
        <translation>重大瑕疵 %1 处，督办单 %2 份。</translation>
    </message>
    <message>
        <source>The review %1 cannot take this step from where it stands.</source>
        <translation>评查 %1 当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>The review sheet or grade scale “%1” is damaged: its content cannot be read.</source>
        <translation>评查表或等次标准“%1”已损坏，内容无法读取。</translation>
    </message>
    <message>
        <source>The review sheet “%1” has an item of an unknown dimension.</source>
        <translation>评查表“%1”中有维度不明的项目。</translation>
    </message>
    <message>
        <source>The review sheet has no item %1.</source>
        <translation>评查表中没有项目 %1。</translation>
    </message>
    <message>
        <source>Item %1 is worth %2 points; a deduction lies between 0 and that.</source>
        <translation>项目 %1 分值为 %2 分，扣分须在 0 至该分值之间。</translation>
    </message>
    <message>
        <source>Say what is wrong on item %1.</source>
        <translation>请写明项目 %1 的扣分理由。</translation>
    </message>
    <message>
        <source>A major flaw needs the rule that it breaks and its place in the file (item %1).</source>
        <translation>重大瑕疵须写明所违反的规定和卷宗位置（项目 %1）。</translation>
    </message>
    <message>
        <source>The order %1 cannot take this step from where it stands.</source>
        <translation>督办单 %1 当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>An order needs its matter, what is demanded, and the unit.</source>
        <translation>督办单须写明督办事项、要求和承办单位。</translation>
    </message>
    <message>
        <source>The deadline of an order lies after the day it is issued.</source>
        <translation>督办期限须晚于下发日期。</translation>
    </message>
    <message>
        <source>Record what the unit has done.</source>
        <translation>请登记承办单位的办理结果。</translation>
    </message>
    <message>
        <source>The reply cannot come before the order was issued.</source>
        <translation>答复日期不能早于下发日期。</translation>
    </message>
    <message>
        <source>A re-check needs its conclusion and who made it.</source>
        <translation>复核须写明结论和复核人。</translation>
    </message>
    <message>
        <source>The re-check cannot come before the reply.</source>
        <translation>复核日期不能早于答复日期。</translation>
    </message>
</context>
</TS>
