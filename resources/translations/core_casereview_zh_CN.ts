<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>No expert may review %1, which needs %2: %4 are of its area, %5 belong or belonged to its organ, %6 have declared a recusal. Add %7 from elsewhere. Cases with too few experts: %8.</source>
        <translation>没有专家可以评查 %1（需要 %2 人）：%4 人属地与案件相同，%5 人在承办单位任职或曾任职，%6 人已申报回避。请增加 %7 名其他地区的专家。专家不足的案件共 %8 件。</translation>
    </message>
    <message>
        <source>Only %3 of the experts may review %1, which needs %2: %4 are of its area, %5 belong or belonged to its organ, %6 have declared a recusal. Add %7 from elsewhere, or have %3 review each case. Cases with too few experts: %8.</source>
        <translation>%1 需要 %2 名专家，可以评查的只有 %3 人：%4 人属地与案件相同，%5 人在承办单位任职或曾任职，%6 人已申报回避。请增加 %7 名其他地区的专家，或改为每案 %3 人。专家不足的案件共 %8 件。</translation>
    </message>
    <message>
        <source>To assign experts, there must be some, and at least one for each case.</source>
        <translation>分派专家时，专家名单不能为空，每案至少一人。</translation>
    </message>
    <message>
        <source>“%1” holds a character that only some fonts know, so others could not check the draw. Type it anew.</source>
        <translation>“%1”含有个别字库才有的字符，他人无法据此核验抽取结果，请重新录入。</translation>
    </message>
    <message>
        <source>Rows %1 and %2 hold the same case, %3. Delete one.</source>
        <translation>第 %1 行和第 %2 行是同一案件 %3，请删去一行。</translation>
    </message>
    <message>
        <source>Rows %1 (%2) and %3 (%4) hold the same case number %5. Correct one of them, or draw for each organ by itself.</source>
        <translation>第 %1 行（%2）和第 %3 行（%4）案号相同，均为 %5。请更正其中一行，或按单位分别抽取。</translation>
    </message>
    <message>
        <source>Rows %1 and %2 hold the same expert number %3. Give each expert a number of their own.</source>
        <translation>第 %1 行和第 %2 行专家编号相同，均为 %3。每名专家须有自己的编号。</translation>
    </message>
    <message>
        <source>There is no number in row %1.</source>
        <translation>第 %1 行没有编号。</translation>
    </message>
    <message>
        <source>%1 of %2 cases in the list can be drawn, but %3 are to be drawn. Draw fewer, or allow fewer to be drawn.</source>
        <translation>名单中 %2 件案件有 %1 件可抽取，要求抽取 %3 件。请减少抽取数，或允许不足额抽取。</translation>
    </message>
    <message>
        <source>In “%1”, %2 of %3 cases can be drawn, but %4 are to be drawn of each. Draw fewer, or allow fewer to be drawn.</source>
        <translation>“%1”的 %3 件案件有 %2 件可抽取，每类要求抽取 %4 件。请减少抽取数，或允许不足额抽取。</translation>
    </message>
    <message>
        <source>The expert has no number.</source>
        <translation>专家没有编号。</translation>
    </message>
    <message>
        <source>There are no cases to draw from.</source>
        <translation>没有可供抽取的案件。</translation>
    </message>
    <message>
        <source>The case in row %1 has no value in a column that the draw goes by. Fill it in.</source>
        <translation>第 %1 行的案件在分层所用的列中是空的，请补填。</translation>
    </message>
    <message>
        <source>There are no experts in the list.</source>
        <translation>专家名单是空的。</translation>
    </message>
    <message>
        <source>How many cases are drawn must be a number from 1 to %1.</source>
        <translation>抽取数须在 1 至 %1 之间。</translation>
    </message>
    <message>
        <source>%1 was not drawn, so it cannot be voided.</source>
        <translation>%1 未被抽中，不能作废。</translation>
    </message>
    <message>
        <source>Nobody else may review %1. Add an expert from elsewhere.</source>
        <translation>没有其他专家可以评查 %1，请增加其他地区的专家。</translation>
    </message>
    <message>
        <source>A reason is one line of at most %1 characters, and not empty.</source>
        <translation>原因须为一行，不超过 %1 个字符，不能为空。</translation>
    </message>
    <message>
        <source>The lists are not those that were drawn from. Take the ones that were.</source>
        <translation>名单与抽取时的不同，请使用抽取时的名单。</translation>
    </message>
    <message>
        <source>Nothing is left in the list that could take the place of %1.</source>
        <translation>名单中没有可以替补 %1 的案件。</translation>
    </message>
    <message>
        <source>%2 does not review %1, so nobody can take the place.</source>
        <translation>%2 没有评查 %1，无从替换。</translation>
    </message>
    <message>
        <source>The record has version %1; this program reads version %2.</source>
        <translation>抽取记录是第 %1 版，本程序读取第 %2 版。</translation>
    </message>
    <message>
        <source>This is not the record of a draw: “%1” is missing, unknown or of the wrong kind.</source>
        <translation>这不是抽取记录：“%1”缺失、多余或类型不对。</translation>
    </message>
    <message>
        <source>The record of a draw has at most %1 MB; this file is larger.</source>
        <translation>抽取记录不超过 %1 MB，此文件过大。</translation>
    </message>
    <message>
        <source>This is not the record of a draw: it is no JSON object. It breaks off at byte %1.</source>
        <translation>这不是抽取记录：内容不是 JSON 对象，读到第 %1 字节处中断。</translation>
    </message>
    <message>
        <source>The record is true, but the file is not as it was written: it differs from byte %1 on. Somebody has saved it anew.</source>
        <translation>记录内容属实，但文件与写出时不同，从第 %1 字节起有差异，说明有人重新保存过。</translation>
    </message>
    <message>
        <source>The record differs at “%1”: it says %2, but %3 follows from the inputs.</source>
        <translation>记录在“%1”处不符：记录为 %2，按输入重算为 %3。</translation>
    </message>
    <message>
        <source>Only the first draw for a purpose has no record before it; this is draw %1.</source>
        <translation>同一事项只有第一次抽取没有前次记录，这是第 %1 次。</translation>
    </message>
    <message>
        <source>“%1” is no time with its offset, such as 2026-03-05T09:30:00+08:00.</source>
        <translation>“%1”不是带时区的时间，应如 2026-03-05T09:30:00+08:00。</translation>
    </message>
    <message>
        <source>%1 contributed at %2, before the list was frozen at %3. Freeze first.</source>
        <translation>%1 于 %2 提供随机数，早于名单冻结时间 %3。应先冻结名单。</translation>
    </message>
    <message>
        <source>The expert %1 in row %2 has no area, so nobody can tell which cases are of their own area. Fill in the area.</source>
        <translation>第 %2 行的专家 %1 没有属地，无法判断本地案件，请补填属地。</translation>
    </message>
    <message>
        <source>The case %1 in row %2 has no area, so nobody can tell which experts are of its own area. Fill in the area.</source>
        <translation>第 %2 行的案件 %1 没有属地，无法判断本地专家，请补填属地。</translation>
    </message>
    <message>
        <source>“%1” is what the program says of cases that are not closed. Give another reason.</source>
        <translation>“%1”是程序对未结案件的标记，请另写原因。</translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save it as UTF-8.</source>
        <translation>文本不是 UTF-8 编码，请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Write the contributor, a tab and the value, such as “张三&lt;Tab&gt;3 5 1 6”.</source>
        <translation>每行应为提供人、制表符、内容，如“张三&lt;Tab&gt;3 5 1 6”。</translation>
    </message>
    <message>
        <source>There are more than %1 contributions.</source>
        <translation>随机数超过 %1 份。</translation>
    </message>
    <message>
        <source>“%1” has no contributor. Say who gave it.</source>
        <translation>“%1”没有提供人，请写明由谁提供。</translation>
    </message>
    <message>
        <source>%1 has given nothing.</source>
        <translation>%1 没有提供内容。</translation>
    </message>
    <message>
        <source>What %1 has given cannot be: it has control characters, space around it or more than %2 characters.</source>
        <translation>%1 提供的内容不可用：含控制字符、首尾有空格或超过 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 contributes twice. Each party contributes once.</source>
        <translation>%1 提供了两次，每方只提供一次。</translation>
    </message>
    <message>
        <source>The seed needs what at least two different parties contribute; there is only %1.</source>
        <translation>种子至少需要两方提供的内容，现在只有 %1 方。</translation>
    </message>
    <message>
        <source>“%1” speaks of the outcome of the case. A review judges how it was handled; word it anew.</source>
        <translation>“%1”涉及案件处理结果。评查只评价办案质量，请改写。</translation>
    </message>
</context>
</TS>
