<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>%1 is in the list already, with the number %2.</source>
        <translation>%1 已在单位名册中，编号 %2。</translation>
    </message>
    <message>
        <source>The number %1 is taken, perhaps by a withdrawn record. Choose another.</source>
        <translation>编号 %1 已被占用（可能属于已作废的记录），请换一个编号。</translation>
    </message>
    <message>
        <source>The unit has no name. Write its full name.</source>
        <translation>缺少单位名称，请填写全称。</translation>
    </message>
    <message>
        <source>%1 has no area. Choose or write one.</source>
        <translation>%1 未填属地，请选择或填写。</translation>
    </message>
    <message>
        <source>The person has no name. Write it.</source>
        <translation>缺少姓名，请填写。</translation>
    </message>
    <message>
        <source>%1 has no unit. Choose one, or write where the person works.</source>
        <translation>%1 未填单位，请选择或填写工作单位。</translation>
    </message>
    <message>
        <source>%1 has an inspection (%2) and stays in the list.</source>
        <translation>%1 已开展督察（%2），不能移出名册。</translation>
    </message>
    <message>
        <source>%2 people belong to %1. Withdraw or move them first.</source>
        <translation>%1 还有 %2 名人员，请先作废或调整。</translation>
    </message>
    <message>
        <source>%1 is named in %2 teams or records and stays in the list.</source>
        <translation>%1 在 %2 处督察组或记录中出现，不能移出名册。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>The unit is missing. Write where the person works.</source>
        <translation>缺少单位，请填写工作单位。</translation>
    </message>
    <message>
        <source>%1 is not in the list of units; the name alone is kept.</source>
        <translation>单位名册中没有“%1”，只保留单位名称。</translation>
    </message>
    <message>
        <source>%1 is not in the list of units; the name alone is kept. Is it %2?</source>
        <translation>单位名册中没有“%1”，只保留单位名称。是否应为“%2”？</translation>
    </message>
    <message>
        <source>%1 has %2 namesakes in the same unit. Give the number of the one meant.</source>
        <translation>同一单位有 %2 名“%1”，请填写编号加以区分。</translation>
    </message>
    <message>
        <source>The same person stands in row %1. Keep one of the two, or give each a number of their own.</source>
        <translation>与第 %1 行人员相同，请保留一行，或分别填写编号。</translation>
    </message>
    <message>
        <source>The kind of organ is missing. Write 政法委, 法院, 检察院, 公安局 or 司法局.</source>
        <translation>缺少单位类别，请填写政法委、法院、检察院、公安局或司法局。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of organ. Write 政法委, 法院, 检察院, 公安局 or 司法局.</source>
        <translation>“%1”不是单位类别，请填写政法委、法院、检察院、公安局或司法局。</translation>
    </message>
    <message>
        <source>The area is missing. Write the district or county.</source>
        <translation>缺少属地，请填写所在县（市、区）。</translation>
    </message>
    <message>
        <source>The same unit stands in row %1. Keep one of the two.</source>
        <translation>与第 %1 行单位相同，请保留一行。</translation>
    </message>
    <message>
        <source>The unit of inspection %1 is no longer in the list.</source>
        <translation>督察 %1 的单位已不在名册中。</translation>
    </message>
    <message>
        <source>%1 has %2 inspections. Withdraw them first.</source>
        <translation>%1 已有 %2 个督察，请先作废督察。</translation>
    </message>
    <message>
        <source>The team of %1 has entered. What was recorded there stays.</source>
        <translation>%1 督察组已进驻，已有记录应当保留。</translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation>%1 已在督察组中。</translation>
    </message>
    <message>
        <source>There is nothing below the header in row %1. Fill in the rows and send it again.</source>
        <translation>第 %1 行的表头下面没有内容，请填写后再导入。</translation>
    </message>
    <message>
        <source>Rows %1 are marked 示例 in their number and were not read. Take the mark away where a row is meant.</source>
        <translation>第 %1 行编号标有“示例”，没有读入。如果是实际内容，请去掉“示例”。</translation>
    </message>
    <message>
        <source>This is the template for people. Import it as a list of people.</source>
        <translation>这是人员模板，请在人员处导入。</translation>
    </message>
    <message>
        <source>This is the template for units. Import it as a list of units.</source>
        <translation>这是单位模板，请在单位处导入。</translation>
    </message>
    <message>
        <source>The template is of a newer version of the program. Columns that this one does not know were not read.</source>
        <translation>模板由更新版本的程序生成，本程序不认识的列没有读入。</translation>
    </message>
    <message>
        <source>The same case stands in row %1. It counts once.</source>
        <translation>与第 %1 行为同一案件，只计一次。</translation>
    </message>
    <message>
        <source>%1 stands in row %2 too, with %3 as its organ. The draw knows a case by its number: settle whose it is.</source>
        <translation>第 %2 行也有 %1，承办单位为 %3。抽取以案号识别案件，请核实承办单位。</translation>
    </message>
    <message>
        <source>The same case stands in row %1 and says something else. Keep one of the two.</source>
        <translation>与第 %1 行为同一案件，内容却不一致，请只保留一行。</translation>
    </message>
    <message>
        <source>The case was drawn as %1 and stays as the draw knew it.</source>
        <translation>该案已被抽中（%1），内容保持抽取时的原样。</translation>
    </message>
    <message>
        <source>“%1” is no date and is left out.</source>
        <translation>“%1”不是日期，未读入。</translation>
    </message>
    <message>
        <source>The case has no area, so no expert can be assigned to it. Write it.</source>
        <translation>该案没有属地，无法分配专家，请填写。</translation>
    </message>
    <message>
        <source>%1 was taken out of the pool and stays out. Take them back in where the experts are kept.</source>
        <translation>%1 已移出专家库，仍不在库。如需恢复，请在专家库中办理。</translation>
    </message>
    <message>
        <source>A list of cases belongs to a round, and there is none yet. Make the round first.</source>
        <translation>案件清单须归入一个轮次，目前还没有轮次，请先新建轮次。</translation>
    </message>
    <message>
        <source>This is the template for cases. Import it as a list of cases.</source>
        <translation>这是案件清单模板，请按案件清单导入。</translation>
    </message>
    <message>
        <source>This is the template for experts. Import it as a list of experts.</source>
        <translation>这是专家名册模板，请按专家名册导入。</translation>
    </message>
</context>
</TS>
