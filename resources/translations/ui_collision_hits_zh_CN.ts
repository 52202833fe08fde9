<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::FactSheet</name>
    <message>
        <source> (registered as %1)</source>
        <translation>（登记为“%1”）</translation>
    </message>
    <message>
        <source>founded %1</source>
        <translation>成立 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>注销或吊销 %1</translation>
    </message>
    <message>
        <source>not counted in the register</source>
        <translation>登记数据未统计</translation>
    </message>
    <message>
        <source>%1 rows of the register</source>
        <translation>登记数据 %1 行</translation>
    </message>
    <message>
        <source>%1 others in the roster, %2</source>
        <translation>名册另有 %1 人，%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Why compared</source>
        <translation>纳入依据</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记任职</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>May be none</source>
        <translation>建议排除</translation>
    </message>
    <message>
        <source>Namesakes</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>比对情况</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1（%3的%2）</translation>
    </message>
    <message>
        <source>days of service not said</source>
        <translation>在职期间未填</translation>
    </message>
    <message>
        <source>in service %1 to %2</source>
        <translation>在职 %1 至%2</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>▲ no basis is said in the roster</source>
        <translation>▲ 名册未写纳入依据</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>持股 %1</translation>
    </message>
    <message>
        <source>capital %1</source>
        <translation>认缴 %1</translation>
    </message>
    <message>
        <source>%1: needs proof</source>
        <translation>%1，须有佐证</translation>
    </message>
    <message>
        <source>Role not said</source>
        <translation>任职未填</translation>
    </message>
</context>
<context>
    <name>ducha::HitDesk</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记任职</translation>
    </message>
    <message>
        <source>The other questions of the family of companies</source>
        <translation>同一企业家族的其他疑点</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ducha::HitsPage</name>
    <message>
        <source>Wait for me</source>
        <translation>待我核查</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待发函</translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>To be determined</source>
        <translation>待认定</translation>
    </message>
    <message>
        <source>To be disposed of</source>
        <translation>待处置</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Nex&amp;t that waits</source>
        <translation>下一条待核(&amp;T)</translation>
    </message>
    <message>
        <source>Look at it again…</source>
        <translation>重新核查…</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>疑点核查</translation>
    </message>
    <message>
        <source>Each question is looked at by two people who do not see each other's view. Until a determination it is suspected, no more.</source>
        <translation>每条疑点由两人背靠背核查，意见不一的由第三人裁定。认定之前一律为“疑似”“待核实”。</translation>
    </message>
    <message>
        <source>– nobody yet –</source>
        <translation>– 未选 –</translation>
    </message>
    <message>
        <source>Who s&amp;its here:</source>
        <translation>由谁核查(&amp;I)：</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>显示(&amp;W)：</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
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
        <source>Official</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>登记任职</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在上方或督察列表中选择一个督察。</translation>
    </message>
    <message>
        <source>No questions yet. They come from a comparison of the roster with registers.</source>
        <translation>还没有疑点。干部名册与企业登记数据比对后，疑点列在这里。</translation>
    </message>
    <message>
        <source>No question stands here. Choose others above.</source>
        <translation>此处没有疑点，请在上方选择其他状态。</translation>
    </message>
    <message>
        <source>Say first who sits here.</source>
        <translation>请先选择由谁核查。</translation>
    </message>
    <message>
        <source>No question of this list waits for you.</source>
        <translation>列表中没有待您核查的疑点。</translation>
    </message>
    <message>
        <source>Why is %1 looked at again? Both views are taken back.</source>
        <translation>为何重新核查 %1？两人的意见都将收回。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新核查</translation>
    </message>
    <message>
        <source>%1 questions, %2 undecided.</source>
        <translation>共 %1 条，未定 %2 条。</translation>
    </message>
    <message>
        <source>Two people looked at %1, of one opinion on %2.</source>
        <translation>两人均已核查 %1 条，意见一致 %2 条。</translation>
    </message>
    <message>
        <source>κ = %1</source>
        <translation>κ = %1</translation>
    </message>
    <message>
        <source>κ cannot be told: both always said the same.</source>
        <translation>κ 无法计算：两人意见始终相同。</translation>
    </message>
    <message>
        <source>A question is not made by hand: it comes from a comparison.</source>
        <translation>疑点不能手工新建，由比对产生。</translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation>打印核查函…</translation>
    </message>
    <message>
        <source>Print the statement form…</source>
        <translation>打印本人说明表…</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Cite it as evidence</source>
        <translation>引为证据</translation>
    </message>
    <message>
        <source>What was determined is among the evidence now; a working paper can cite it.</source>
        <translation>认定的事实已列入证据，底稿可以引用。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Take the last view back</source>
        <translation>撤回刚提交的意见</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The view was taken back.</source>
        <translation>意见已撤回。</translation>
    </message>
</context>
<context>
    <name>ducha::IntervalBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>✕ No time in common</source>
        <translation>✕ 两者不重合</translation>
    </message>
    <message>
        <source>● In common: %1</source>
        <translation>● 重合：%1</translation>
    </message>
    <message>
        <source>▲ Whether they have a time in common is open: days are not known</source>
        <translation>▲ 是否重合，期间待核</translation>
    </message>
</context>
<context>
    <name>ducha::ViewsPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>hidden until the other view is given</source>
        <translation>已提交，另一人提交后可见</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>佐证：%1</translation>
    </message>
    <message>
        <source>Sent for check on %1 with letter %2.</source>
        <translation>%1 发函核查，文号 %2。</translation>
    </message>
    <message>
        <source>Refused on %1: %2</source>
        <translation>%1 本人拒绝说明：%2</translation>
    </message>
    <message>
        <source>Stated on %1: %2</source>
        <translation>%1 本人说明：%2</translation>
    </message>
    <message>
        <source> (taken by %1 and %2)</source>
        <translation>（听取人：%1、%2）</translation>
    </message>
    <message>
        <source> Paper: %1.</source>
        <translation> 签名材料：%1。</translation>
    </message>
    <message>
        <source>Determined on %1: %2. Rests on: %3. Decided together: %4. Verified by %5 and %6.</source>
        <translation>%1 认定：%2。依据：%3。集体研究：%4。核查人：%5、%6。</translation>
    </message>
    <message>
        <source>Disposed of on %1: %2.</source>
        <translation>%1 处置：%2。</translation>
    </message>
    <message>
        <source>Verified on %1. %2</source>
        <translation>%1 复核。%2</translation>
    </message>
</context>
</TS>
