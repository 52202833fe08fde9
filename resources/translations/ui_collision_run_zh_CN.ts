<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::AuthorityPage</name>
    <message>
        <source>1. What for, and who allowed it</source>
        <translation>1. 用途与依据</translation>
    </message>
    <message>
        <source>The roster and the registers are personal data. What stands here is kept with the run and printed on its papers.</source>
        <translation>名册和登记数据属个人信息。此处内容随比对记录保存，并印入相关文书。</translation>
    </message>
    <message>
        <source>Such as: business interests of officials, first round</source>
        <translation>例如：第一轮违规经商办企业核查</translation>
    </message>
    <message>
        <source>Who allowed it, by which paper and article</source>
        <translation>由谁批准，依据哪份文件哪一条</translation>
    </message>
    <message>
        <source>Inspection:</source>
        <translation>督察：</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>用途(&amp;P)：</translation>
    </message>
    <message>
        <source>A&amp;uthority:</source>
        <translation>依据(&amp;U)：</translation>
    </message>
    <message>
        <source>Compared b&amp;y:</source>
        <translation>比对人(&amp;Y)：</translation>
    </message>
    <message>
        <source>Every hit is a question and never a verdict. Equal names alone are counted and kept nowhere. Whoever has no hit is purged at the end.</source>
        <translation>每条结果都是疑点，不是结论。仅姓名相同的只计数、不保存。没有疑点的人员最后一律清除。</translation>
    </message>
    <message>
        <source>%1, %2. Officials of other inspected units of the round are kept with theirs.</source>
        <translation>%1　%2。属于本轮其他被督察单位的干部，疑点存入其本单位的督察。</translation>
    </message>
</context>
<context>
    <name>ducha::CollisionWizard</name>
    <message>
        <source>New comparison</source>
        <translation>新建比对</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>开始比对(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was compared yet. What was typed and chosen here is not kept. Leave all the same?</source>
        <translation>尚未比对，此处填写和选择的内容不会保留。仍要退出吗？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>ducha::ColumnsPane</name>
    <message>
        <source>about %1 rows</source>
        <translation>约 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 people with their families</source>
        <translation>含家属共 %1 人</translation>
    </message>
    <message>
        <source>First records</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>and %1 more remarks</source>
        <translation>另有 %1 条提示</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— 无 —</translation>
    </message>
    <message>
        <source>Number of the official</source>
        <translation>人员编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Citizen's number</source>
        <translation>证件号码</translation>
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
        <source>Spouse's name</source>
        <translation>配偶姓名</translation>
    </message>
    <message>
        <source>Spouse's number</source>
        <translation>配偶证件号码</translation>
    </message>
    <message>
        <source>Children's names</source>
        <translation>子女姓名</translation>
    </message>
    <message>
        <source>Children's numbers</source>
        <translation>子女证件号码</translation>
    </message>
    <message>
        <source>In service from</source>
        <translation>入职日期</translation>
    </message>
    <message>
        <source>In service to</source>
        <translation>离任日期</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Why the family</source>
        <translation>家属纳入依据</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>登记状态</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Cancelled or revoked</source>
        <translation>注销吊销日期</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>持股比例</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>认缴额</translation>
    </message>
    <message>
        <source>Registered at</source>
        <translation>登记机关</translation>
    </message>
    <message>
        <source>Type of company</source>
        <translation>企业类型</translation>
    </message>
    <message>
        <source>Role from</source>
        <translation>任职起始</translation>
    </message>
    <message>
        <source>Role to</source>
        <translation>任职终止</translation>
    </message>
    <message>
        <source>%1 rows compared there</source>
        <translation>平台已比对 %1 行</translation>
    </message>
    <message>
        <source>answer of a platform: %1 rows</source>
        <translation>平台查询结果 %1 行</translation>
    </message>
</context>
<context>
    <name>ducha::ComparePage</name>
    <message>
        <source>Keep the &amp;digest (SHA-256) of each register: whoever has the file can prove it is the one that was compared</source>
        <translation>记录每份登记数据的摘要（SHA-256），持有文件的人可证明即为所比对的文件(&amp;D)</translation>
    </message>
    <message>
        <source>4. Look once more, then compare</source>
        <translation>4. 核对后比对</translation>
    </message>
    <message>
        <source>The same number, and a masked number with the same name, raise a question. Equal names alone are counted and never kept.</source>
        <translation>证件号码相同，或隐码相符且姓名相同的，列为疑点。仅姓名相同的只计数、不保存。</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Roster: %1, %2 people with their families</source>
        <translation>名册：%1，含家属共 %2 人</translation>
    </message>
    <message>
        <source>Registers: %1, %2, about %3 rows</source>
        <translation>登记数据：%1 份，%2，约 %3 行</translation>
    </message>
    <message>
        <source>Registers: %1, %2, %3 rows</source>
        <translation>登记数据：%1 份，%2，%3 行</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>%1 MB a second, about %2 rows a second</source>
        <translation>每秒 %1 MB，约每秒 %2 行</translation>
    </message>
    <message>
        <source>Answer of a platform: %1, %2 rows compared there. Each of its matches is compared here once more.</source>
        <translation>平台查询结果：%1，平台已比对 %2 行。其中每条相符均在本机重新比对。</translation>
    </message>
</context>
<context>
    <name>ducha::OutcomePage</name>
    <message>
        <source>Save the &amp;rejected rows …</source>
        <translation>保存未比对的行(&amp;R)…</translation>
    </message>
    <message>
        <source>5. What was found</source>
        <translation>5. 比对结果</translation>
    </message>
    <message>
        <source>%1 is kept. Two people look at every question in “Verification”, without seeing each other's view.</source>
        <translation>已保存为 %1。每条疑点由两人在“疑点核查”中背靠背核查。</translation>
    </message>
    <message>
        <source>● Compared: %1 rows in %2 s, %3 officials and %4 of their families</source>
        <translation>● 已比对 %1 行，用时 %2 秒；干部 %3 人，家属 %4 人</translation>
    </message>
    <message>
        <source>● To be verified: %1 people and companies</source>
        <translation>● 待核实疑点：%1 条</translation>
    </message>
    <message>
        <source>　%1 rows by number, %2 by masked number and name</source>
        <translation>　证件号码相同 %1 行，隐码相符且姓名相同 %2 行</translation>
    </message>
    <message>
        <source>○ Equal names alone, no questions: %1 rows</source>
        <translation>○ 同名待核（不计入）：%1 行</translation>
    </message>
    <message>
        <source>○ Raised by an earlier run already: %1</source>
        <translation>○ 此前比对已列为疑点：%1 条</translation>
    </message>
    <message>
        <source>▲ Rows that could not be compared: %1</source>
        <translation>▲ 未能比对：%1 行</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未比对的行</translation>
    </message>
    <message>
        <source> rejected rows.csv</source>
        <translation> 未比对行.csv</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>列表 (*.csv)</translation>
    </message>
    <message>
        <source>● Saved: %1</source>
        <translation>● 已保存：%1</translation>
    </message>
    <message>
        <source>Saving the rejected rows</source>
        <translation>正在保存未比对的行</translation>
    </message>
</context>
<context>
    <name>ducha::RegistersPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>3. The registers</source>
        <translation>3. 登记数据</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记数据</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>found out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation>选择登记数据</translation>
    </message>
    <message>
        <source>Registers (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>登记数据 (*.csv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>正在读取登记数据</translation>
    </message>
    <message>
        <source>Extracts of the business register as CSV of any size, or .xlsx. Encoding, separator and columns are found out; correct them here. A register too large to be carried is compared by its platform.</source>
        <translation>企业登记数据，CSV 大小不限，或 .xlsx。编码、分隔符和列自动识别，可在此更正。数据量过大、无法拷来的，由平台比对后取回结果。</translation>
    </message>
    <message>
        <source>Statements for a &amp;platform …</source>
        <translation>平台比对语句(&amp;P)…</translation>
    </message>
    <message>
        <source>Saved: %1. Add the platform's answer here when it comes; nothing is compared until then.</source>
        <translation>已保存：%1。平台的查询结果拿回后在此添加；在此之前尚未比对。</translation>
    </message>
    <message>
        <source>A platform's answer is taken back by itself. Remove it or the other files.</source>
        <translation>平台查询结果须单独收回。请移除它，或移除其他文件。</translation>
    </message>
</context>
<context>
    <name>ducha::RosterPage</name>
    <message>
        <source>2. The roster of officials</source>
        <translation>2. 干部名册</translation>
    </message>
    <message>
        <source>An .xlsx or CSV list with names, citizens' numbers and units; spouse and children where the basis allows it. Columns are found by their headers; correct them here.</source>
        <translation>.xlsx 或 CSV 名册，含姓名、公民身份号码、单位；有依据的可含配偶、子女。按表头自动认列，可在此更正。</translation>
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
        <translation>保存模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>选择名册</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>列表 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>roster.xlsx</source>
        <translation>干部名册.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>● Template saved: %1</source>
        <translation>● 模板已保存：%1</translation>
    </message>
    <message>
        <source>Reading the roster</source>
        <translation>正在读取名册</translation>
    </message>
</context>
<context>
    <name>ducha::RunPane</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>此前已有</translation>
    </message>
    <message>
        <source>Units of the roster</source>
        <translation>名册中的单位</translation>
    </message>
    <message>
        <source>&amp;Purge the roster…</source>
        <translation>清除名册(&amp;P)…</translation>
    </message>
    <message>
        <source>Cer&amp;tificate of the purge…</source>
        <translation>清除证明(&amp;T)…</translation>
    </message>
    <message>
        <source>The roster names no unit.</source>
        <translation>名册未列单位。</translation>
    </message>
    <message>
        <source>Choose a run on the left.</source>
        <translation>请在左侧选择一次比对。</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>用途：%1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>● %1 hits: %2 rows by number, %3 by masked number and name</source>
        <translation>● 疑点 %1 条：证件号码相同 %2 行，隐码相符且姓名相同 %3 行</translation>
    </message>
    <message>
        <source>○ Raised by an earlier run already: %1</source>
        <translation>○ 此前比对已列为疑点：%1 条</translation>
    </message>
    <message>
        <source>○ Equal names alone, no questions: %1 rows</source>
        <translation>○ 同名待核（不计入）：%1 行</translation>
    </message>
    <message>
        <source>▲ Rows that could not be compared: %1</source>
        <translation>▲ 未能比对：%1 行</translation>
    </message>
    <message>
        <source>◐ %1 hits wait for reviewers or the arbiter.</source>
        <translation>◐ 还有 %1 条待核查或待裁定。</translation>
    </message>
    <message>
        <source>● The roster was purged on %1 by %2: %3 officials and %4 of their families without a hit.</source>
        <translation>● 名册已于 %1 由 %2 清除：没有疑点的干部 %3 人、家属 %4 人。</translation>
    </message>
    <message>
        <source>Roster %1, SHA-256:</source>
        <translation>名册 %1，SHA-256：</translation>
    </message>
    <message>
        <source>Register %1, %2</source>
        <translation>登记数据 %1，%2</translation>
    </message>
    <message>
        <source>%1 certificate of the purge</source>
        <translation>%1 清除证明</translation>
    </message>
    <message>
        <source>Why does %1 not count? Its hits leave every list with it; the history keeps both.</source>
        <translation>%1 为何不作数？其疑点一并移出各列表，修改记录中仍保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was withdrawn.</source>
        <translation>已撤销 %1。</translation>
    </message>
    <message>
        <source>%1 officials and %2 of their families have no hit. With the roster's file they are erased from this workspace for good; %3 people with a hit, the digest and the figures stay.</source>
        <translation>%1 名干部和 %2 名家属没有疑点，将随名册文件从本工作区永久清除；有疑点的 %3 人、文件摘要和统计数保留。</translation>
    </message>
    <message>
        <source>Purged with it, because they had the same roster: %1.</source>
        <translation>使用同一名册、一并清除的比对：%1。</translation>
    </message>
    <message>
        <source>%1 backups still hold it. Delete them by hand afterwards; the certificate names them.</source>
        <translation>还有 %1 份备份含有该名册，清除后请手工删除；清除证明列明这些备份。</translation>
    </message>
    <message>
        <source>Who purges? Your name stands on the certificate.</source>
        <translation>由谁清除？姓名将载入清除证明。</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The roster of %1 was purged. Print the certificate now.</source>
        <translation>%1 的名册已清除，请打印清除证明。</translation>
    </message>
    <message>
        <source>Rows of all registers: %1</source>
        <translation>登记数据共 %1 行</translation>
    </message>
    <message>
        <source>○ Compared by the engine of a platform: %1</source>
        <translation>○ 由平台引擎比对：%1</translation>
    </message>
</context>
<context>
    <name>ducha::RunsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>比对记录</translation>
    </message>
    <message>
        <source>The roster of officials against the business register. A match is a question, never a verdict.</source>
        <translation>干部名册与企业登记数据比对。相符是疑点，不是结论。</translation>
    </message>
    <message>
        <source>New comparison…</source>
        <translation>新建比对…</translation>
    </message>
    <message>
        <source>Withdraw the run…</source>
        <translation>撤销比对…</translation>
    </message>
    <message>
        <source>Purge the roster…</source>
        <translation>清除名册…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Choose an inspection at the top first.</source>
        <translation>请先在上方选择督察。</translation>
    </message>
    <message>
        <source>Nothing was compared yet. A roster of officials and an extract of the register are all it takes.</source>
        <translation>尚未比对。备好干部名册和企业登记数据即可开始。</translation>
    </message>
</context>
<context>
    <name>ducha::StatementsDialog</name>
    <message>
        <source>Count e&amp;qual names as well; their rows come back without numbers</source>
        <translation>同时统计同名人员（返回的行不带证件号码）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Statements for a platform</source>
        <translation>平台比对语句</translation>
    </message>
    <message>
        <source>&amp;Engine of the platform:</source>
        <translation>平台所用引擎(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Table or view of the register:</source>
        <translation>登记数据的表或视图(&amp;T)：</translation>
    </message>
    <message>
        <source>For a register too large to be carried here. The file holds the roster with its citizens' numbers: hand it only to whom the authority allows, and have it deleted afterwards. The platform saves the answer as one CSV with its header; add that file to the registers.</source>
        <translation>用于数据量过大、无法拷到本机的登记数据。文件中含名册及公民身份号码：只能交给依据所允许的单位，用后须删除。平台将查询结果连同表头存为一个 CSV，拿回后加入登记数据即可。</translation>
    </message>
    <message>
        <source>Columns there; empty where the table has none. It also needs register_file and register_row, which name each row.</source>
        <translation>该表的列名，没有的留空。另须有 register_file、register_row 两列，用以指明每一行的出处。</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>保存语句</translation>
    </message>
    <message>
        <source>Statements (*.sql)</source>
        <translation>语句 (*.sql)</translation>
    </message>
    <message>
        <source>Writing the statements</source>
        <translation>正在写出语句</translation>
    </message>
</context>
</TS>
