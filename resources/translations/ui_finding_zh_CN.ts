<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::AnchorChoice</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Cite evidence</source>
        <translation>引用证据</translation>
    </message>
    <message>
        <source>Type words or a number to find a passage; Enter cites it. Ctrl and Shift choose several.</source>
        <translation>输入文字或编号查找，按回车引用；按住 Ctrl 或 Shift 可选多条。</translation>
    </message>
    <message>
        <source>Nothing is marked that is not cited yet. Mark passages in talks, symposiums or files.</source>
        <translation>没有可引用的标记。请先在谈话、座谈或附件中标记。</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>ducha::FindingForm</name>
    <message>
        <source>to be put right at once</source>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>Working papers under the finding</source>
        <translation>问题依据的底稿</translation>
    </message>
    <message>
        <source>&amp;Dimension:</source>
        <translation>督察内容(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>问题表述(&amp;X)：</translation>
    </message>
    <message>
        <source>T&amp;ype:</source>
        <translation>问题类型(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Severity:</source>
        <translation>严重程度(&amp;S)：</translation>
    </message>
    <message>
        <source>At &amp;once:</source>
        <translation>整改方式(&amp;O)：</translation>
    </message>
    <message>
        <source>No finding in hand</source>
        <translation>未选问题</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rests on:</source>
        <translation>依据底稿：</translation>
    </message>
</context>
<context>
    <name>ducha::FindingsPage</name>
    <message>
        <source>Papers</source>
        <translation>底稿</translation>
    </message>
    <message>
        <source>▲ %1, a source changed</source>
        <translation>▲ %1，来源有变</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Facts confirmed</source>
        <translation>事实已确认(&amp;F)</translation>
    </message>
    <message>
        <source>Facts dis&amp;puted</source>
        <translation>单位有异议(&amp;P)</translation>
    </message>
    <message>
        <source>Dec&amp;ide for the feedback</source>
        <translation>定入反馈(&amp;I)</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>舍弃…</translation>
    </message>
    <message>
        <source>Approved papers become findings; what is decided goes into the feedback.</source>
        <translation>已审定的底稿形成问题，经研究定入反馈。</translation>
    </message>
    <message>
        <source>Make a finding…</source>
        <translation>形成问题…</translation>
    </message>
    <message>
        <source>Merge the chosen findings…</source>
        <translation>合并所选问题…</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在上方或督察列表中选定一项督察。</translation>
    </message>
    <message>
        <source>No finding yet. They are made of approved working papers.</source>
        <translation>还没有问题。问题由已审定的底稿形成。</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>形成问题</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复为待核实</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选定一项督察。</translation>
    </message>
    <message>
        <source>%1 is made. Look at its words, type and severity.</source>
        <translation>已形成 %1，请核对表述、类型和程度。</translation>
    </message>
    <message>
        <source>Drop %1? It can no longer go into the feedback.</source>
        <translation>舍弃 %1？舍弃后不能写入反馈。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose two or more findings in the list first (Ctrl, Shift).</source>
        <translation>请先在列表中选两个以上问题（按住 Ctrl 或 Shift）。</translation>
    </message>
    <message>
        <source>Merge %1 into %2? The words of %2 stay, and all papers stand under it.</source>
        <translation>把 %1 并入 %2？保留 %2 的表述，底稿全部归到它名下。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>ducha::PaperChoice</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实确认</translation>
    </message>
    <message>
        <source>Approved working papers</source>
        <translation>已审定的底稿</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>形成问题</translation>
    </message>
    <message>
        <source>Choose the papers that show one and the same problem (Ctrl, Shift). The finding takes its words from the first; they can be changed afterwards.</source>
        <translation>选出反映同一问题的底稿（按住 Ctrl 或 Shift 可多选）。问题先取第一份底稿的表述，之后可改。</translation>
    </message>
    <message>
        <source>No approved paper is waiting. Have papers reviewed first.</source>
        <translation>没有待归入问题的已审定底稿，请先审核底稿。</translation>
    </message>
    <message>
        <source>Make the finding</source>
        <translation>形成问题</translation>
    </message>
</context>
<context>
    <name>ducha::PaperForm</name>
    <message>
        <source>C&amp;ite evidence…</source>
        <translation>引用证据(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the citation out</source>
        <translation>取消引用</translation>
    </message>
    <message>
        <source>The wording that the report will use.</source>
        <translation>写进报告的表述，要站得住。</translation>
    </message>
    <message>
        <source>When, where, who answers for it, what happened, what came of it, on what basis.</source>
        <translation>时间、地点、责任主体、主要情节、影响、依据。</translation>
    </message>
    <message>
        <source>&amp;Dimension:</source>
        <translation>督察内容(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Su&amp;mmary of facts:</source>
        <translation>事实概述(&amp;M)：</translation>
    </message>
    <message>
        <source>F&amp;acts in detail:</source>
        <translation>具体事实(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Prepared by:</source>
        <translation>承办人(&amp;P)：</translation>
    </message>
    <message>
        <source>A&amp;nd by:</source>
        <translation>承办人二(&amp;N)：</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>No working paper in hand</source>
        <translation>未选底稿</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ducha::PaperSteps</name>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>同意(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Return…</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Revie&amp;wer:</source>
        <translation>审核人(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Unit on the facts:</source>
        <translation>单位意见(&amp;U)：</translation>
    </message>
    <message>
        <source>What the unit says of the facts</source>
        <translation>单位对事实的意见</translation>
    </message>
    <message>
        <source>What the unit says, in its own words</source>
        <translation>单位原话</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2. %3</source>
        <translation>%1 于 %2 审核。%3</translation>
    </message>
    <message>
        <source>A change makes it a draft again, to be reviewed anew.</source>
        <translation>修改后退为草稿，须重新审核。</translation>
    </message>
    <message>
        <source>%1 is submitted for review.</source>
        <translation>%1 已提交审核。</translation>
    </message>
    <message>
        <source>What has to be mended in %1?</source>
        <translation>%1 需要修改什么？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 已审定。</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>What the unit says of %1 is kept.</source>
        <translation>已登记单位对 %1 的意见。</translation>
    </message>
</context>
<context>
    <name>ducha::PapersPage</name>
    <message>
        <source>Sources</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>▲ %1, a source changed</source>
        <translation>▲ %1，来源有变</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>（未写标题）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>问题底稿</translation>
    </message>
    <message>
        <source>One fact or one problem each, resting on marked passages; a third person reviews it.</source>
        <translation>一事一底稿，引用已标记的证据，由承办人以外的人审核。</translation>
    </message>
    <message>
        <source>New working paper</source>
        <translation>新建底稿</translation>
    </message>
    <message>
        <source>Do not adopt…</source>
        <translation>不采用…</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>显示哪些底稿</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>底稿</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在上方或督察列表中选定一项督察。</translation>
    </message>
    <message>
        <source>No working paper yet. Write down the first problem.</source>
        <translation>还没有底稿，请写下第一个问题。</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选定一项督察。</translation>
    </message>
    <message>
        <source>Choose the citation in the list first.</source>
        <translation>请先在列表中选一条引用。</translation>
    </message>
    <message>
        <source>Why is %1 not adopted? It stays in the list.</source>
        <translation>为什么不采用 %1？它仍留在列表中。</translation>
    </message>
    <message>
        <source>Do not adopt</source>
        <translation>不采用</translation>
    </message>
</context>
<context>
    <name>ducha::SourceList</name>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>It cites nothing yet.</source>
        <translation>还没有引用证据。</translation>
    </message>
</context>
</TS>
