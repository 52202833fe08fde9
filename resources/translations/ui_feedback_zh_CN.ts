<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::ChooseFindingsPage</name>
    <message>
        <source>Decided findings</source>
        <translation>已认定的问题</translation>
    </message>
    <message>
        <source>1. Choose the findings</source>
        <translation>1. 选问题</translation>
    </message>
    <message>
        <source>Only decided findings can go out. Ctrl+A takes all; the draft is then written by the skeleton of a feedback, with the counts of the workspace.</source>
        <translation>只有已认定的问题才能反馈。Ctrl+A 全选；下一步按规范结构拟出草稿，数字取自工作区。</translation>
    </message>
    <message>
        <source>No decided finding yet. Decide findings first, then come back.</source>
        <translation>还没有已认定的问题。请先认定问题，再来起草。</translation>
    </message>
</context>
<context>
    <name>ducha::DraftingDesk</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Put &amp;into the draft</source>
        <translation>写入草稿(&amp;I)</translation>
    </message>
    <message>
        <source>Sentence &amp;rests on these</source>
        <translation>作为本句依据(&amp;R)</translation>
    </message>
    <message>
        <source>No decided finding yet. Findings are decided on the page of findings.</source>
        <translation>还没有已认定的问题。请到“问题线索”页认定。</translation>
    </message>
    <message>
        <source>Adds the chosen findings under their dimensions</source>
        <translation>把选中的问题写到所属类别之下</translation>
    </message>
    <message>
        <source>The sentence in hand rests on the chosen findings; with none chosen, on nothing</source>
        <translation>当前句子以选中的问题为依据；不选则取消依据</translation>
    </message>
    <message>
        <source>Pages of the feedback</source>
        <translation>反馈意见页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ducha::FeedbackPage</name>
    <message>
        <source>Sentence by sentence, each with what it rests on.</source>
        <translation>逐句起草，每句都有依据。</translation>
    </message>
    <message>
        <source>Check and issue…</source>
        <translation>检查并印发…</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>预览和打印</translation>
    </message>
    <message>
        <source>Count the figures anew</source>
        <translation>重新统计数字</translation>
    </message>
    <message>
        <source>Add the section on case reviews</source>
        <translation>加入案件评查部分</translation>
    </message>
    <message>
        <source>The section on case reviews is added, behind the problems.</source>
        <translation>已在问题之后加入案件评查部分。</translation>
    </message>
    <message>
        <source>Withdraw the draft…</source>
        <translation>撤回草稿…</translation>
    </message>
    <message>
        <source>Draft the feedback…</source>
        <translation>起草反馈意见…</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Main reci&amp;pient:</source>
        <translation>主送(&amp;P)：</translation>
    </message>
    <message>
        <source>Title of the feedback</source>
        <translation>反馈意见标题</translation>
    </message>
    <message>
        <source>Main recipient</source>
        <translation>主送单位</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈起草</translation>
    </message>
    <message>
        <source>No feedback yet. Choose the decided findings, and the draft is written for you.</source>
        <translation>还没有反馈意见。选好已认定的问题，程序会拟出草稿。</translation>
    </message>
    <message>
        <source>Choose an inspection at the top first.</source>
        <translation>请先在上方选定被督察单位。</translation>
    </message>
    <message>
        <source>%1, issued %2</source>
        <translation>%1，%2 印发</translation>
    </message>
    <message>
        <source>%1 left to settle</source>
        <translation>%1 处待处理</translation>
    </message>
    <message>
        <source>Sentences with other figures now: %1</source>
        <translation>数字有变的句子：%1 句</translation>
    </message>
    <message>
        <source>Why is the draft withdrawn? Its findings stay decided.</source>
        <translation>为什么撤回草稿？其中的问题仍为已认定。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Wording of the office…</source>
        <translation>修改固定表述…</translation>
    </message>
    <message>
        <source>Add the section on the data collision</source>
        <translation>加入数据核查情况一节</translation>
    </message>
    <message>
        <source>The section on the data collision is added, in figures alone.</source>
        <translation>已加入数据核查情况一节，只有数字。</translation>
    </message>
</context>
<context>
    <name>ducha::FeedbackWizard</name>
    <message>
        <source>Feedback: from findings to the issued document</source>
        <translation>反馈意见：从问题到印发</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>印发(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ducha::FindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>ducha::IssuedPage</name>
    <message>
        <source>&amp;Show and save the PDF…</source>
        <translation>查看并保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the &amp;recipients…</source>
        <translation>选择主送和抄送(&amp;R)…</translation>
    </message>
    <message>
        <source>5. Issued</source>
        <translation>5. 已印发</translation>
    </message>
    <message>
        <source>%1 is issued as %2. Now it has to reach its recipients: limits count from the day the unit signs.</source>
        <translation>%1 已印发，文号 %2。接下来送达签收：整改期限从主送单位签收之日起算。</translation>
    </message>
</context>
<context>
    <name>ducha::NumberPage</name>
    <message>
        <source>4. Number and issue</source>
        <translation>4. 编号印发</translation>
    </message>
    <message>
        <source>Issuing cannot be undone: the words stay as they are, the PDF is kept, the number is used, and every finding becomes an item of the ledger.</source>
        <translation>印发后不能撤销：正文不再修改，PDF 存档，文号占用，每个问题列入整改台账。</translation>
    </message>
    <message>
        <source>Document &amp;number:</source>
        <translation>发文字号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Date of the document:</source>
        <translation>成文日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Issuing the feedback</source>
        <translation>正在印发反馈意见</translation>
    </message>
</context>
<context>
    <name>ducha::RemarksPage</name>
    <message>
        <source>Remark</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Remarks of the check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. 检查</translation>
    </message>
    <message>
        <source>✕ has to be settled before the feedback can be issued, ▲ deserves a look. Enter goes to the sentence.</source>
        <translation>✕ 处理后才能印发，▲ 请留意。按回车转到该句。</translation>
    </message>
    <message>
        <source>● Nothing to settle. The feedback can be issued.</source>
        <translation>● 没有待处理的问题，可以印发。</translation>
    </message>
</context>
<context>
    <name>ducha::NumbersPage</name>
    <message>
        <source>Document numbers</source>
        <translation>文号登记</translation>
    </message>
    <message>
        <source>%1, %2 numbers</source>
        <translation>%1 %2 个</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>Title or recipient</source>
        <translation>标题或收文单位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Write down as &amp;void</source>
        <translation>登记作废(&amp;V)</translation>
    </message>
    <message>
        <source>Which numbers are used and by what, which are void and why, and which are missing.</source>
        <translation>哪些文号已用、用于哪份文件，哪些作废及原因，哪些缺号。</translation>
    </message>
    <message>
        <source>No number was given out yet. Issuing a feedback takes the first.</source>
        <translation>还没有用过文号，印发反馈意见时取第一个。</translation>
    </message>
    <message>
        <source>A number that was spoiled or taken elsewhere is written down here, so that the series has no gap without a reason.</source>
        <translation>打印作废或他处占用的文号在此登记，使文号连续、缺号有原因。</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>发文字号(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Used %1 · void %2</source>
        <translation>已用 %1 · 作废 %2</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>缺号 %1</translation>
    </message>
    <message>
        <source>%1 is written down as void.</source>
        <translation>%1 已登记作废。</translation>
    </message>
</context>
<context>
    <name>ducha::RoutingPage</name>
    <message>
        <source>%1, %2 days</source>
        <translation>%1 %2 天</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈意见</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收文单位</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Recipients of the feedback</source>
        <translation>收文单位</translation>
    </message>
    <message>
        <source>Se&amp;nt</source>
        <translation>登记送达(&amp;N)</translation>
    </message>
    <message>
        <source>Signed &amp;for</source>
        <translation>登记签收(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all letters…</source>
        <translation>查看全部抄送函(&amp;A)…</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>全部抄送函</translation>
    </message>
    <message>
        <source>Show the &amp;letter…</source>
        <translation>查看抄送函(&amp;L)…</translation>
    </message>
    <message>
        <source>Show the &amp;version…</source>
        <translation>查看所送版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Who gets the feedback, in which version, and who has not signed yet.</source>
        <translation>送给谁、送哪个版本、谁还没有签收。</translation>
    </message>
    <message>
        <source>Route the feedback…</source>
        <translation>主送和抄送…</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Signed &amp;by:</source>
        <translation>签收人(&amp;B)：</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>抄送签收</translation>
    </message>
    <message>
        <source>Nothing is routed yet.</source>
        <translation>还没有送出的反馈意见。</translation>
    </message>
    <message>
        <source>Not routed yet. Once the feedback is issued, choose who gets it.</source>
        <translation>还没有送出。反馈意见印发后，选择主送和抄送单位。</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>全部签收</translation>
    </message>
    <message>
        <source>Not signed yet: %1 of %2</source>
        <translation>未签收 %1，共 %2</translation>
    </message>
    <message>
        <source>There is nothing to route: issue the feedback first.</source>
        <translation>没有可送的反馈意见：请先印发。</translation>
    </message>
</context>
<context>
    <name>ducha::RoutingWizard</name>
    <message>
        <source>Route the feedback</source>
        <translation>主送和抄送</translation>
    </message>
    <message>
        <source>Write &amp;down</source>
        <translation>登记(&amp;D)</translation>
    </message>
    <message>
        <source>1. Recipients and versions</source>
        <translation>1. 收文单位和版本</translation>
    </message>
    <message>
        <source>The unit gets the main version, the committee of its county always a copy. Others by choice.</source>
        <translation>被督察单位收主件，属地党委政法委必收抄送件，其他按需选择。</translation>
    </message>
    <message>
        <source>Another recipient</source>
        <translation>其他收文单位</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <source>Name of another recipient</source>
        <translation>其他收文单位名称</translation>
    </message>
    <message>
        <source>Version for %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>2. Look once more</source>
        <translation>2. 核对</translation>
    </message>
    <message>
        <source>Every copy gets a covering letter, and its number is used up.</source>
        <translation>每份抄送件附一份函，函号随即占用。</translation>
    </message>
    <message>
        <source>&amp;Sent on (empty: not yet):</source>
        <translation>送达日期（未送可空）(&amp;S)：</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>The day it was sent cannot be read. Write it like 2026-07-03.</source>
        <translation>送达日期认不出，请写成 2026-07-03。</translation>
    </message>
    <message>
        <source>3. Letters</source>
        <translation>3. 抄送函</translation>
    </message>
    <message>
        <source>%1 recipients are written down. Record their receipts on the page of the routing.</source>
        <translation>已登记 %1 个收文单位。签收情况在“抄送签收”页登记。</translation>
    </message>
    <message>
        <source>Show %1 to %2…</source>
        <translation>查看 %1（%2）…</translation>
    </message>
</context>
<context>
    <name>ducha::SentenceDelegate</name>
    <message>
        <source>Words of the sentence</source>
        <translation>句子内容</translation>
    </message>
</context>
<context>
    <name>ducha::SentenceModel</name>
    <message>
        <source>%1 %2: %3 anchors, %4 people</source>
        <translation>%1 %2：来源 %3 处，涉及 %4 人</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>…共 %1 个</translation>
    </message>
    <message>
        <source>▲ One of its sources was changed or withdrawn.</source>
        <translation>▲ 有来源已修改或撤回。</translation>
    </message>
    <message>
        <source>Not in the public version: %1</source>
        <translation>拟不公开：%1</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ducha::SentencesPane</name>
    <message>
        <source>Sentences of the feedback</source>
        <translation>反馈意见的句子</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加句</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Overall assessment</source>
        <translation>综合评价</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>拟不公开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New sentence</source>
        <translation>新句子</translation>
    </message>
    <message>
        <source>Why is this sentence removed?
%1</source>
        <translation>为什么删除这一句？
%1</translation>
    </message>
    <message>
        <source>Why is this sentence left out of the public version?
%1</source>
        <translation>这一句为什么拟不公开？
%1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不公开</translation>
    </message>
</context>
<context>
    <name>ducha::WordingPage</name>
    <message>
        <source>2. Word it sentence by sentence</source>
        <translation>2. 逐句修改</translation>
    </message>
    <message>
        <source>● rests on findings or figures, ▲ a source changed, ○ rests on nothing yet: choose findings for it on the left, or declare it an overall assessment. Everything is saved at once.</source>
        <translation>● 有依据，▲ 来源已变，○ 无来源：在左边选问题作为依据，或标为综合评价。修改随时保存。</translation>
    </message>
</context>
<context>
    <name>ducha::WordingDialog</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lead-in, with the days of the inspection</source>
        <translation>开头（写明督察起止日期）</translation>
    </message>
    <message>
        <source>Lead-in, while the days are not known</source>
        <translation>开头（日期未定）</translation>
    </message>
    <message>
        <source>End of the lead-in</source>
        <translation>开头的承接句</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>督察工作情况</translation>
    </message>
    <message>
        <source>Overall judgement</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>发现问题数</translation>
    </message>
    <message>
        <source>To be put right at once</source>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>Demands, each on a line of its own</source>
        <translation>整改要求（每行一句）</translation>
    </message>
    <message>
        <source>Advice on %1</source>
        <translation>意见建议 %1</translation>
    </message>
    <message>
        <source>&amp;Back to the program's wording</source>
        <translation>恢复默认表述(&amp;B)</translation>
    </message>
    <message>
        <source>Wording of the feedback</source>
        <translation>反馈意见的固定表述</translation>
    </message>
    <message>
        <source>Sentences of the feedback</source>
        <translation>反馈意见的语句</translation>
    </message>
    <message>
        <source>The sentences that every feedback begins with. Drafts that were begun stay as they are.</source>
        <translation>每份反馈意见起草时自动写入的语句。已经起草的不受影响。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>表述(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is filled into this sentence.</source>
        <translation>这句话不填入内容。</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>可填入：%1</translation>
    </message>
    <message>
        <source>The program's wording: %1</source>
        <translation>默认表述：%1</translation>
    </message>
    <message>
        <source>The program's wording</source>
        <translation>默认表述</translation>
    </message>
    <message>
        <source>The office's wording</source>
        <translation>本单位表述</translation>
    </message>
</context>
</TS>
