<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::UnitForm</name>
    <message>
        <source>Given when left empty</source>
        <translation>留空自动编号</translation>
    </message>
    <message>
        <source>Six digits, may stay empty</source>
        <translation>六位，可留空</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Kind of organ:</source>
        <translation>单位类别(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Area:</source>
        <translation>地区(&amp;A)：</translation>
    </message>
    <message>
        <source>Area cod&amp;e:</source>
        <translation>区划代码(&amp;E)：</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>编号(&amp;U)：</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新单位</translation>
    </message>
</context>
<context>
    <name>ducha::UnitsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>上次督察</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The organs that can be inspected, in official order.</source>
        <translation>可以督察的单位，按机关序号排列。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建单位</translation>
    </message>
    <message>
        <source>Withdraw the unit …</source>
        <translation>撤销单位…</translation>
    </message>
    <message>
        <source>No units yet. Import the office's list, or type the first one with Ctrl+N.</source>
        <translation>还没有单位。请导入单位表，或按 Ctrl+N 逐个填写。</translation>
    </message>
    <message>
        <source>Import units</source>
        <translation>导入单位</translation>
    </message>
    <message>
        <source>Why is %1 taken out of the list? It stays in the history.</source>
        <translation>为什么撤销“%1”？历史中仍会保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>ducha::PersonForm</name>
    <message>
        <source>Given when left empty</source>
        <translation>留空自动编号</translation>
    </message>
    <message>
        <source>Several parted by 、</source>
        <translation>多个用顿号隔开</translation>
    </message>
    <message>
        <source>Units or areas, as declared</source>
        <translation>本人申报的单位或地区</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>P&amp;ost:</source>
        <translation>职务(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>人员类别(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Telephone:</source>
        <translation>联系电话(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Former units:</source>
        <translation>曾任职单位(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Recusals:</source>
        <translation>回避事项(&amp;R)：</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>编号(&amp;M)：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
</context>
<context>
    <name>ducha::PeoplePage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Former units</source>
        <translation>曾任职单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who is talked with, who inspects, and what speaks against it. No citizen ID is kept.</source>
        <translation>谈话对象、督察人员及回避情形。不登记身份证号。</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Withdraw the person …</source>
        <translation>撤销人员…</translation>
    </message>
    <message>
        <source>Nobody yet. Import the office's list, or type the first one with Ctrl+N.</source>
        <translation>还没有人员。请导入人员表，或按 Ctrl+N 逐个填写。</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Why is %1 taken out of the list? It stays in the history.</source>
        <translation>为什么撤销“%1”？历史中仍会保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>ducha::ImportWizard</name>
    <message>
        <source>Import units</source>
        <translation>导入单位</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>导入案件</translation>
    </message>
    <message>
        <source>Import experts</source>
        <translation>导入专家</translation>
    </message>
</context>
<context>
    <name>ducha::FilePage</name>
    <message>
        <source>1. Choose the file</source>
        <translation>1. 选文件</translation>
    </message>
    <message>
        <source>An .xlsx or CSV list as the office has it. Columns are found by their headers, in any order; rows above the header and merged cells do not matter. Nothing is saved yet.</source>
        <translation>办公室现有的 xlsx 或 CSV 表即可。按列名识别，列的顺序不限，标题行和合并单元格不影响。这一步不写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Save a &amp;template …</source>
        <translation>下载模板(&amp;T)…</translation>
    </message>
    <message>
        <source>No list at hand? Save a template, fill it in and import it.</source>
        <translation>没有现成的表？先下载模板，填好再导入。</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>units.xlsx</source>
        <translation>单位模板.xlsx</translation>
    </message>
    <message>
        <source>people.xlsx</source>
        <translation>人员模板.xlsx</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>● Template saved: %1. Its line of example is never imported.</source>
        <translation>● 模板已保存：%1。示例行不会导入。</translation>
    </message>
    <message>
        <source>cases.xlsx</source>
        <translation>案件模板.xlsx</translation>
    </message>
    <message>
        <source>experts.xlsx</source>
        <translation>专家模板.xlsx</translation>
    </message>
</context>
<context>
    <name>ducha::CheckPage</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Changes and remarks</source>
        <translation>变化和问题</translation>
    </message>
    <message>
        <source>&amp;Export the problems …</source>
        <translation>导出问题行(&amp;E)…</translation>
    </message>
    <message>
        <source>units with problems.xlsx</source>
        <translation>单位名册（问题）.xlsx</translation>
    </message>
    <message>
        <source>people with problems.xlsx</source>
        <translation>人员名册（问题）.xlsx</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>导出问题行</translation>
    </message>
    <message>
        <source>Exporting the problems</source>
        <translation>正在导出问题行</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>● Rows with problems: %1, marked in %2. Mend them there and import that file.</source>
        <translation>● 有问题的 %1 行已在 %2 中标出，改好后直接导入该文件。</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>表中各行</translation>
    </message>
    <message>
        <source>2. Check every row</source>
        <translation>2. 核对每一行</translation>
    </message>
    <message>
        <source>This is what would happen. Rows with an error stay out; mend them in the file and import it again, what is known is not taken twice.</source>
        <translation>以下是将要发生的变化。有错误的行不导入；改好原表再导一次即可，已有的不会重复。</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>No rows of this kind.</source>
        <translation>没有这类行。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 with an error</source>
        <translation>共 %1 行：新增 %2，更新 %3，不变 %4，错误 %5</translation>
    </message>
    <message>
        <source>Importing the list</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>cases with problems.xlsx</source>
        <translation>案件（问题行）.xlsx</translation>
    </message>
    <message>
        <source>experts with problems.xlsx</source>
        <translation>专家（问题行）.xlsx</translation>
    </message>
</context>
<context>
    <name>ducha::ResultPage</name>
    <message>
        <source>3. Imported</source>
        <translation>3. 已导入</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>● New %1: %2. Changed: %3. Unchanged: %4.</source>
        <translation>● 新增%1 %2，更新 %3，不变 %4。</translation>
    </message>
    <message>
        <source>✕ Left out because of an error: %1. Mend them in the file and import it again.</source>
        <translation>✕ 因错误未导入 %1 行。请改好原表再导一次。</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
</context>
</TS>
