<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::ItemForm</name>
    <message>
        <source>Extend…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Accept in part…</source>
        <translation>部分认可…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>in the unit's own words, such as 2026年底前</source>
        <translation>按单位原话填写，如 2026年底前</translation>
    </message>
    <message>
        <source>&amp;Problem</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>整改措施(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leader</source>
        <translation>责任领导(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>责任单位(&amp;D)</translation>
    </message>
    <message>
        <source>Pers&amp;on</source>
        <translation>责任人(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;imit</source>
        <translation>整改时限(&amp;I)</translation>
    </message>
    <message>
        <source>Limit in the unit's own words</source>
        <translation>时限（单位原话）</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>整改进展(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Completion</source>
        <translation>完成情况(&amp;C)</translation>
    </message>
    <message>
        <source>Proo&amp;f</source>
        <translation>佐证材料(&amp;F)</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>备注(&amp;K)</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新的整改时限</translation>
    </message>
    <message>
        <source>new due date</source>
        <translation>新的时限</translation>
    </message>
    <message>
        <source>%1 · %2 · finding %3</source>
        <translation>%1 · %2 · 对应问题 %3</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>时限 %1</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>没有时限</translation>
    </message>
    <message>
        <source> (first %1)</source>
        <translation>（原时限 %1）</translation>
    </message>
    <message>
        <source>Unit: %1 · county: %2 · city: %3</source>
        <translation>单位：%1 · 属地：%2 · 市级：%3</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>County accepts</source>
        <translation>属地认可</translation>
    </message>
    <message>
        <source>The unit has to report it as done first.</source>
        <translation>单位先报已完成，才能审核。</translation>
    </message>
    <message>
        <source>Write the new due date first.</source>
        <translation>请先填写新的时限。</translation>
    </message>
    <message>
        <source>Why is %1 extended to %2?</source>
        <translation>%1 为什么延期到 %2？</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>%1 is extended.</source>
        <translation>%1 已延期。</translation>
    </message>
    <message>
        <source>Why is %1 not accepted as it is?</source>
        <translation>%1 为什么不能全部认可？</translation>
    </message>
    <message>
        <source>Accept in part</source>
        <translation>部分认可</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The verdict on %1 is kept.</source>
        <translation>%1 的审核意见已记下。</translation>
    </message>
</context>
<context>
    <name>ducha::NoticeDialog</name>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>印发(&amp;I)</translation>
    </message>
    <message>
        <source>Issued once: number, day and the ledger of now stay in it. Printing it again gives the same paper.</source>
        <translation>只印发一次：文号、日期和此时的台账固定下来，再次打印与原件相同。</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>发文字号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>成文日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Show the d&amp;raft…</source>
        <translation>查看草稿(&amp;R)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Issuing the notice</source>
        <translation>正在印发整改通知</translation>
    </message>
</context>
<context>
    <name>ducha::LedgerPage</name>
    <message>
        <source>Rectification notice…</source>
        <translation>整改通知…</translation>
    </message>
    <message>
        <source>Rectification notice</source>
        <translation>整改通知</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>▲ %1 d</source>
        <translation>▲ %1 天</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <source>Items of the ledger</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>What has to be put right, until when, and what unit, county and city say of it.</source>
        <translation>每个问题怎么改、何时改完，单位、属地、市级各怎么认定。</translation>
    </message>
    <message>
        <source>Import a return…</source>
        <translation>导入整改反馈…</translation>
    </message>
    <message>
        <source>Export the ledger…</source>
        <translation>导出台账…</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>显示哪些事项</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Choose an item on the left.</source>
        <translation>请在左侧选择事项。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>Items %1 · unit reports done %2 · county accepts %3 · closed by the city %4</source>
        <translation>事项 %1 · 单位报完成 %2 · 属地认可 %3 · 市级销号 %4</translation>
    </message>
    <message>
        <source> · ▲ overdue %1</source>
        <translation> · ▲ 逾期 %1</translation>
    </message>
    <message>
        <source>There are no items yet. Issuing a feedback makes them.</source>
        <translation>还没有整改事项，签发反馈意见后自动生成。</translation>
    </message>
    <message>
        <source>No item is in this state.</source>
        <translation>没有这种状态的事项。</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting the ledger</source>
        <translation>正在导出台账</translation>
    </message>
    <message>
        <source>%1 items were written to %2.</source>
        <translation>%1 个事项已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ducha::ReturnWizard</name>
    <message>
        <source>Export the remarks…</source>
        <translation>导出核对结果…</translation>
    </message>
    <message>
        <source>Export the remarks</source>
        <translation>导出核对结果</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting the remarks</source>
        <translation>正在导出核对结果</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 行已写入 %2。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Matched: %1</source>
        <translation>对应方式：%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他改动</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>The county wrote</source>
        <translation>对方填写</translation>
    </message>
    <message>
        <source>In the ledger now</source>
        <translation>台账现为</translation>
    </message>
    <message>
        <source>In the ledger afterwards</source>
        <translation>导入后为</translation>
    </message>
    <message>
        <source>Rows of the return</source>
        <translation>反馈各行</translation>
    </message>
    <message>
        <source>Changes of the row</source>
        <translation>本行的改动</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import a return</source>
        <translation>导入整改反馈</translation>
    </message>
    <message>
        <source>The unit's own table will do, in any order of columns (.xlsx or CSV). Nothing is changed before you have seen every row.</source>
        <translation>单位自己的表也可以，列的顺序不限（.xlsx 或 CSV）。逐行核对之前，什么都不会改动。</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inspection</source>
        <translation>督察(&amp;I)</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Problems and remarks</source>
        <translation>有问题或说明</translation>
    </message>
    <message>
        <source>No row is of this kind.</source>
        <translation>没有这样的行。</translation>
    </message>
    <message>
        <source>This row changes nothing.</source>
        <translation>本行不作改动。</translation>
    </message>
    <message>
        <source>Workbooks and CSV (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>工作簿和 CSV (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the return</source>
        <translation>正在读取反馈</translation>
    </message>
    <message>
        <source>Taking the return in</source>
        <translation>正在导入反馈</translation>
    </message>
    <message>
        <source>● %1 items were changed, %2 rows were as the ledger has it, %3 rows were left out. The history of every item keeps what stood there before.</source>
        <translation>● 改动 %1 个事项，%2 行与台账一致，%3 行未导入。每个事项的历史都保留原来的内容。</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>未写日期</translation>
    </message>
    <message>
        <source>%1 · inspection %2 · %3
● will change %4 · ○ as it is %5 · ▲ not matched %6, conflicts %7 · ✕ refused %8</source>
        <translation>%1 · 督察 %2 · %3
● 将改动 %4 · ○ 不变 %5 · ▲ 未对应 %6，冲突 %7 · ✕ 不予导入 %8</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <source>1 Choose the file</source>
        <translation>1 选文件</translation>
    </message>
    <message>
        <source>2 Check every row</source>
        <translation>2 核对</translation>
    </message>
    <message>
        <source>3 Result</source>
        <translation>3 结果</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Will change</source>
        <comment>ReturnOutcome</comment>
        <translation>将改动</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>ReturnOutcome</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Not matched</source>
        <comment>ReturnOutcome</comment>
        <translation>未对应</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>ReturnOutcome</comment>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>ReturnOutcome</comment>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>by number</source>
        <comment>ReturnMatch</comment>
        <translation>按编号对应</translation>
    </message>
    <message>
        <source>by wording</source>
        <comment>ReturnMatch</comment>
        <translation>按问题表述对应</translation>
    </message>
    <message>
        <source>by close wording</source>
        <comment>ReturnMatch</comment>
        <translation>按相近表述对应</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>ReturnMatch</comment>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>several fit</source>
        <comment>ReturnMatch</comment>
        <translation>不止一个相符</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>ReturnField</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item number</source>
        <comment>ReturnField</comment>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>ReturnField</comment>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>ReturnField</comment>
        <translation>反馈问题</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>ReturnField</comment>
        <translation>具体表现</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>ReturnField</comment>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>ReturnField</comment>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>ReturnField</comment>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>ReturnField</comment>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>ReturnField</comment>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>ReturnField</comment>
        <translation>整改进展</translation>
    </message>
    <message>
        <source>Completion</source>
        <comment>ReturnField</comment>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>ReturnField</comment>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>ReturnField</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>State of the item</source>
        <comment>ReturnField</comment>
        <translation>事项状态</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1（%2 列）</translation>
    </message>
    <message>
        <source>%1 (row %2, column %3)</source>
        <translation>%1（第 %2 行，%3 列）</translation>
    </message>
    <message>
        <source>rows %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
</TS>
