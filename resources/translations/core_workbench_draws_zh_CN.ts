<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The review %1 is final; its experts stay.</source>
        <translation>评查 %1 已完成，评查专家不再更换。</translation>
    </message>
    <message>
        <source>The expert %1 of the frozen list is in the pool no more.</source>
        <translation>封存名单中的专家 %1 已不在专家库中。</translation>
    </message>
    <message>
        <source>The expert has submitted a sheet on %1. Reopen it first.</source>
        <translation>该专家已提交 %1 的评查表，请先退回。</translation>
    </message>
    <message>
        <source>The next ticket is that of %1, which was taken out of the pool. Take it in again first.</source>
        <translation>下一个号对应的案件 %1 已移出案件库，请先重新录入。</translation>
    </message>
    <message>
        <source>Say why the case is taken out of the pool.</source>
        <translation>请写明移出案件库的原因。</translation>
    </message>
    <message>
        <source>%1 is not in the list of units.</source>
        <translation>%1 不在单位名册中。</translation>
    </message>
    <message>
        <source>The case has no handling organ. Write it.</source>
        <translation>该案没有承办单位，请填写。</translation>
    </message>
    <message>
        <source>%1 is in the pool with %2 as its organ (%3). The draw knows a case by its number: settle whose it is.</source>
        <translation>案件库中已有 %1，承办单位为 %2（%3）。抽取以案号识别案件，请核实承办单位。</translation>
    </message>
    <message>
        <source>%1 was drawn as %2. What the draw knew of it stays.</source>
        <translation>%1 已被抽中（%2），抽取所依据的内容不能更改。</translation>
    </message>
    <message>
        <source>%1 of %2 is in the pool already.</source>
        <translation>%2 的 %1 已在案件库中。</translation>
    </message>
    <message>
        <source>The case is still being handled. It is marked and not reviewed.</source>
        <translation>案件尚未办结，已标记，不进行评查。</translation>
    </message>
    <message>
        <source>Some areas cannot help reviewing each other: %1 assignments are such. Say why they may, and draw: the lists and the seed stay as they are, and so does who is drawn.</source>
        <translation>有 %1 处分配无法避免两地互评。请写明允许互评的理由后抽取：名单和种子不变，抽取结果也不变。</translation>
    </message>
    <message>
        <source>The cases are not as they were frozen: added %1, removed %2, changed %3. Nothing was drawn. Take the change back, or void this draw and freeze another.</source>
        <translation>案件库与封存时不一致：新增 %1，移出 %2，变更 %3。未进行抽取。请恢复原状，或者作废本次抽取后重新封存。</translation>
    </message>
    <message>
        <source>The experts are not as they were frozen: added %1, removed %2, changed %3. Nothing was drawn. Take the change back, or void this draw and freeze another.</source>
        <translation>专家库与封存时不一致：新增 %1，移出 %2，变更 %3。未进行抽取。请恢复原状，或者作废本次抽取后重新封存。</translation>
    </message>
    <message>
        <source>The expert has no area. Without it nobody can tell which cases are of their own area.</source>
        <translation>该专家没有属地，无法判断哪些案件须回避，请填写。</translation>
    </message>
    <message>
        <source>The expert has no name. Write it.</source>
        <translation>该专家没有姓名，请填写。</translation>
    </message>
    <message>
        <source>The expert has no unit. Without it nobody can tell whose cases they may not review.</source>
        <translation>该专家没有单位，无法判断哪些单位的案件须回避，请填写。</translation>
    </message>
    <message>
        <source>Say what the draw is for. Draws for the same purpose are counted.</source>
        <translation>请写明抽取目的。同一目的的抽取会计次。</translation>
    </message>
    <message>
        <source>Who runs the draw cannot witness it. Write another name.</source>
        <translation>操作人不能兼任监督人，请另写一人。</translation>
    </message>
    <message>
        <source>No temporary folder can be made. Check the space on the disk.</source>
        <translation>无法建立临时文件夹，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>“%1” is no stratum. Write COLUMN=K with a column of %2 and a number from 1.</source>
        <translation>“%1”不是有效的分层。请写作“列名=数量”，列名为 %2 之一，数量不小于1。</translation>
    </message>
    <message>
        <source>The column %1 stands in two strata. Keep one.</source>
        <translation>列“%1”出现在两个分层中，请只保留一个。</translation>
    </message>
    <message>
        <source>Each case needs %1 experts, and there are %2 in the pool. Import the experts first.</source>
        <translation>每案需要 %1 名专家，专家库中只有 %2 名。请先导入专家。</translation>
    </message>
    <message>
        <source>%1 declared recusals name no case, organ or area of the list, so nothing follows from them: %2.</source>
        <translation>有 %1 条回避事项没有对应名单中的案件、单位或者属地，不起作用：%2。</translation>
    </message>
    <message>
        <source>Should one of %1 cases be drawn, it would have too few experts: those of %2. Add experts from elsewhere, or let fewer review each case.</source>
        <translation>以下单位的 %1 件案件如被抽中，可用专家不足：%2。请增加其他属地的专家，或者减少每案专家数。</translation>
    </message>
    <message>
        <source>%1 is in the pool twice: of %2 (%3) and of %4 (%5). The draw knows a case by its number: settle whose it is.</source>
        <translation>%1 在案件库中出现两次：%2（%3）、%4（%5）。抽取以案号识别案件，请核实承办单位。</translation>
    </message>
    <message>
        <source>%1 cases have no value in a column that the draw goes by (%2). Fill it in.</source>
        <translation>有 %1 件案件缺少分层所用列的内容（%2），请补填。</translation>
    </message>
    <message>
        <source>%1 cases were drawn before and are left out.</source>
        <translation>有 %1 件案件此前已被抽中，不再列入。</translation>
    </message>
    <message>
        <source>Say how many cases are to be drawn.</source>
        <translation>请写明抽取件数。</translation>
    </message>
    <message>
        <source>%1 cases have no area, so nobody can tell which experts are of their own area (%2). Fill it in.</source>
        <translation>有 %1 件案件没有属地，无法判断哪些专家须回避（%2），请补填。</translation>
    </message>
    <message>
        <source>The record of %1 has %2 cases, but %3 reviews stand.</source>
        <translation>%1 的记录中有 %2 件案件，现有评查 %3 件，两者不一致。</translation>
    </message>
    <message>
        <source>At place %1 the record has %2 with %3, but the review %4 is of %5 with %6.</source>
        <translation>第 %1 位，记录为 %2（专家：%3），而评查 %4 为 %5（专家：%6）。</translation>
    </message>
    <message>
        <source>The folder cannot be made. Choose another, or check your permissions.</source>
        <translation>无法建立文件夹，请另选位置，或者检查权限。</translation>
    </message>
    <message>
        <source>The record of %1 is of other lists than were frozen.</source>
        <translation>%1 的记录与封存的名单不符。</translation>
    </message>
    <message>
        <source>The review %1 has begun: a sheet of it was opened.</source>
        <translation>评查 %1 已经开始：已打开评查表。</translation>
    </message>
    <message>
        <source>%1 has not been drawn yet.</source>
        <translation>%1 尚未抽取。</translation>
    </message>
</context>
</TS>
