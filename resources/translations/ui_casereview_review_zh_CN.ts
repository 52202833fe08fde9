<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::CauseForm</name>
    <message>
        <source>&amp;Cause:</source>
        <translation>原因(&amp;C)：</translation>
    </message>
    <message>
        <source>In &amp;words:</source>
        <translation>说明(&amp;X)：</translation>
    </message>
    <message>
        <source>Shown b&amp;y the flaws:</source>
        <translation>体现在哪些瑕疵(&amp;Y)：</translation>
    </message>
    <message>
        <source>Leads to the fin&amp;ding:</source>
        <translation>归到哪个问题(&amp;D)：</translation>
    </message>
    <message>
        <source>– none yet –</source>
        <translation>– 尚未归到问题 –</translation>
    </message>
    <message>
        <source>No cause in hand</source>
        <translation>未选原因</translation>
    </message>
    <message>
        <source>▲ A flaw or the finding of this cause was withdrawn.</source>
        <translation>▲ 本原因对应的瑕疵或问题已撤销。</translation>
    </message>
    <message>
        <source>Flaws → cause → finding</source>
        <translation>瑕疵 → 原因 → 问题</translation>
    </message>
</context>
<context>
    <name>ducha::CausePane</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;New cause</source>
        <translation>新建原因(&amp;N)</translation>
    </message>
    <message>
        <source>Withd&amp;raw…</source>
        <translation>撤销…(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open the finding</source>
        <translation>打开问题(&amp;O)</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选择督察。</translation>
    </message>
    <message>
        <source>No cause yet. Say why flaws came about, and what finding they lead to.</source>
        <translation>还没有原因。写明瑕疵因何产生，反映出哪个问题。</translation>
    </message>
    <message>
        <source>New cause</source>
        <translation>新建原因</translation>
    </message>
    <message>
        <source>Why is this cause withdrawn?</source>
        <translation>为什么撤销这条原因？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ducha::ComparePane</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>First</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>乙</translation>
    </message>
    <message>
        <source>O&amp;nly where they differ</source>
        <translation>只看不一致(&amp;B)</translation>
    </message>
    <message>
        <source>Two sheets side by side</source>
        <translation>两表对照</translation>
    </message>
    <message>
        <source>The two sheets agree on every item.</source>
        <translation>两表各项一致。</translation>
    </message>
    <message>
        <source>Two sheets are compared once all experts have submitted theirs.</source>
        <translation>全部专家提交后才能对照。</translation>
    </message>
    <message>
        <source>First: %1 %2 · second: %3 %4 · ≠ they differ on %5 items</source>
        <translation>甲：%1 %2 分 · 乙：%3 %4 分 · ≠ %5 项不一致</translation>
    </message>
</context>
<context>
    <name>ducha::ConclusionForm</name>
    <message>
        <source>On the quality of the handling; how the case ended is not for the review.</source>
        <translation>评办案质量，不评裁判和处理结果。</translation>
    </message>
    <message>
        <source>&amp;Facts of the case:</source>
        <translation>基本案情(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Opinion:</source>
        <translation>评查意见(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Advice:</source>
        <translation>整改建议(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Proposed grade:</source>
        <translation>拟定等次(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Unit's reply:</source>
        <translation>承办单位意见(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Its words:</source>
        <translation>意见原文(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Replied on:</source>
        <translation>答复日期(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Decision on it:</source>
        <translation>复核结论(&amp;D)：</translation>
    </message>
    <message>
        <source>Final &amp;grade:</source>
        <translation>最终等次(&amp;G)：</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>No case in hand</source>
        <translation>未选案件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ducha::MarkForm</name>
    <message>
        <source>may be a breach of discipline or law</source>
        <translation>涉嫌违纪违法</translation>
    </message>
    <message>
        <source>Law and article</source>
        <translation>法律名称和条款</translation>
    </message>
    <message>
        <source>Volume and page</source>
        <translation>如：正卷第15页</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Points o&amp;ff:</source>
        <translation>扣分(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>级别(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;L)：</translation>
    </message>
    <message>
        <source>R&amp;ule:</source>
        <translation>依据(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Place in the file:</source>
        <translation>卷宗位置(&amp;A)：</translation>
    </message>
    <message>
        <source>Sca&amp;n:</source>
        <translation>扫描件(&amp;F)：</translation>
    </message>
    <message>
        <source>Pa&amp;ge of the scan:</source>
        <translation>扫描件页码(&amp;G)：</translation>
    </message>
    <message>
        <source>Suspecte&amp;d:</source>
        <translation>涉嫌(&amp;S)：</translation>
    </message>
    <message>
        <source>(withdrawn file)</source>
        <translation>（附件已撤销）</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>未选项目</translation>
    </message>
    <message>
        <source>%1 %2 (%3 points)</source>
        <translation>%1 %2（%3 分）</translation>
    </message>
    <message>
        <source>A major flaw here makes the case fail.</source>
        <translation>本项有重大瑕疵即为不合格。</translation>
    </message>
    <message>
        <source>“%1” are no points. Type a number such as 2 or 0.5.</source>
        <translation>“%1”不是分数，请填 2 或 0.5 这样的数。</translation>
    </message>
    <message>
        <source>%1 has only %2 points. Take off no more.</source>
        <translation>%1 只有 %2 分，扣分不能超过。</translation>
    </message>
</context>
<context>
    <name>ducha::ReviewDesk</name>
    <message>
        <source>W&amp;ho sits here:</source>
        <translation>由谁评查(&amp;W)：</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>评查各部分</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>意见结论</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · handled by %2</source>
        <translation>%1 · 承办人 %2</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>评查组</translation>
    </message>
    <message>
        <source>Esc gives the change up.</source>
        <translation>按 Esc 放弃改动。</translation>
    </message>
</context>
<context>
    <name>ducha::ReviewsPage</name>
    <message>
        <source>suspected %1</source>
        <translation>涉嫌 %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cite the mark in hand as evidence</source>
        <translation>把当前扣分项作为证据</translation>
    </message>
    <message>
        <source>Print the opinion…</source>
        <translation>打印评查意见…</translation>
    </message>
    <message>
        <source>Drawn cases</source>
        <translation>抽中案件</translation>
    </message>
    <message>
        <source>Each drawn case is reviewed for its quality: by the unit itself, by experts of other areas, by the group.</source>
        <translation>逐案评查办案质量：单位自评、异地专家评查、评查组合议。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评查专家</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>评查</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在顶部或督察列表中选择督察。</translation>
    </message>
    <message>
        <source>No case of this unit is drawn yet. Cases are drawn from the pool.</source>
        <translation>本单位还没有抽中的案件。请先从案件库抽取。</translation>
    </message>
    <message>
        <source>Mend what is marked ▲ first, or give it up with Esc.</source>
        <translation>请先改正标 ▲ 的内容，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定案</translation>
    </message>
    <message>
        <source>Cas&amp;e file received</source>
        <translation>案卷已收(&amp;Z)</translation>
    </message>
    <message>
        <source>Unit's r&amp;eview done</source>
        <translation>自评完成(&amp;Z)</translation>
    </message>
    <message>
        <source>Experts' r&amp;eviews done</source>
        <translation>专家评查完成(&amp;Z)</translation>
    </message>
    <message>
        <source>Giv&amp;e the opinion</source>
        <translation>发出评查意见(&amp;Z)</translation>
    </message>
    <message>
        <source>R&amp;eply recorded</source>
        <translation>答复已登记(&amp;Z)</translation>
    </message>
    <message>
        <source>Clos&amp;e the review</source>
        <translation>确定等次(&amp;Z)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose a mark on a sheet first.</source>
        <translation>请先在评查表中选一个扣分项。</translation>
    </message>
    <message>
        <source>The mark is among the evidence now; a working paper can cite it.</source>
        <translation>已列入证据标记，问题底稿可以引用。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ducha::SheetPane</name>
    <message>
        <source>Every mark of this sheet is complete.</source>
        <translation>本表各扣分项都已写全。</translation>
    </message>
    <message>
        <source>Items of the sheet</source>
        <translation>评查表项目</translation>
    </message>
    <message>
        <source>Sub&amp;mit the sheet</source>
        <translation>提交本表(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;open…</source>
        <translation>重新填写…(&amp;O)</translation>
    </message>
    <message>
        <source>Ta&amp;ke over from the experts</source>
        <translation>取自专家表(&amp;Q)</translation>
    </message>
    <message>
        <source>Opin&amp;ion:</source>
        <translation>意见(&amp;N)：</translation>
    </message>
    <message>
        <source>The sheet is seen once it is submitted.</source>
        <translation>提交后才能看到本表。</translation>
    </message>
    <message>
        <source>Two review blind: this sheet is seen once all have submitted.</source>
        <translation>背靠背评查：全部专家提交后才能看到本表。</translation>
    </message>
    <message>
        <source>This sheet is not begun yet.</source>
        <translation>本表尚未开始。</translation>
    </message>
    <message>
        <source>Sit down as %1</source>
        <translation>以%1身份评查</translation>
    </message>
    <message>
        <source>Begin this sheet</source>
        <translation>开始填写</translation>
    </message>
    <message>
        <source>%1 points · %2</source>
        <translation>%1 分 · %2</translation>
    </message>
    <message>
        <source>● %1 · submitted %2</source>
        <translation>● %1 · %2 提交</translation>
    </message>
    <message>
        <source>◐ %1 · being written</source>
        <translation>◐ %1 · 填写中</translation>
    </message>
    <message>
        <source>Esc gives the change up.</source>
        <translation>按 Esc 放弃改动。</translation>
    </message>
    <message>
        <source>Why is the mark on %1 withdrawn?</source>
        <translation>为什么撤销 %1 的扣分项？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The sheet of %1 is submitted.</source>
        <translation>%1的评查表已提交。</translation>
    </message>
    <message>
        <source>Why is the sheet of %1 reopened? The history keeps it.</source>
        <translation>为什么重新填写%1的评查表？理由记入修改记录。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>涉嫌</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Off / points</source>
        <translation>扣/分值</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>ducha::StatisticsPage</name>
    <message>
        <source>By</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽查</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定案</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Flaws</source>
        <translation>一般瑕疵</translation>
    </message>
    <message>
        <source>All flaws</source>
        <translation>瑕疵合计</translation>
    </message>
    <message>
        <source>Major flaws</source>
        <translation>重大瑕疵</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Counts by unit and kind</source>
        <translation>按单位、案件类型统计</translation>
    </message>
    <message>
        <source>Flaws by dimension</source>
        <translation>按维度统计</translation>
    </message>
    <message>
        <source>What the reviews come to; the same figures go into the feedback.</source>
        <translation>评查结果汇总，反馈意见用的就是这些数。</translation>
    </message>
    <message>
        <source>No case is drawn yet, so there is nothing to count.</source>
        <translation>还没有抽中的案件。</translation>
    </message>
    <message>
        <source>No flaw yet.</source>
        <translation>还没有瑕疵。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The whole round</source>
        <translation>整个轮次</translation>
    </message>
    <message>
        <source>The inspection in hand</source>
        <translation>当前督察</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件类型</translation>
    </message>
</context>
</TS>
