<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::RoundForm</name>
    <message>
        <source> months</source>
        <translation> 个月</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>年度(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Begins:</source>
        <translation>开始(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Ends:</source>
        <translation>结束(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Plan within:</source>
        <translation>整改方案期限(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Rectification within:</source>
        <translation>集中整改期限(&amp;R)：</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新轮次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ducha::RoundsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>One round is one plan with its own limits.</source>
        <translation>一个轮次对应一个工作方案，期限各自确定。</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>新建轮次</translation>
    </message>
    <message>
        <source>Withdraw the round …</source>
        <translation>撤销轮次…</translation>
    </message>
    <message>
        <source>No round yet. Give the first one a name, such as 2026 first round.</source>
        <translation>还没有轮次。请给第一轮取个名称，如“2026年第一轮”。</translation>
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
    <name>ducha::UnitChoice</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
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
        <source>Last inspected</source>
        <translation>上次督察</translation>
    </message>
    <message>
        <source>Units without an inspection in this round</source>
        <translation>本轮尚未开立督察的单位</translation>
    </message>
    <message>
        <source>Open inspections</source>
        <translation>开立督察</translation>
    </message>
    <message>
        <source>Choose one or several units (Ctrl, Shift, Ctrl+A). Each gets an inspection with its own number.</source>
        <translation>选一个或几个单位（按住 Ctrl 或 Shift，Ctrl+A 全选）。每个单位开立一项督察并自动编号。</translation>
    </message>
    <message>
        <source>Every unit has an inspection in this round.</source>
        <translation>所有单位在本轮都已开立督察。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开立</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>开立 %1 项</translation>
    </message>
</context>
<context>
    <name>ducha::InspectionsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进驻</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>撤离</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Items open</source>
        <translation>未销号</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>The units of this round. Enter takes an inspection in hand; all pages then show it.</source>
        <translation>本轮督察的单位。按回车选为当前督察，各页面随之显示它的内容。</translation>
    </message>
    <message>
        <source>Open inspections …</source>
        <translation>开立督察…</translation>
    </message>
    <message>
        <source>Withdraw the inspection …</source>
        <translation>撤销督察…</translation>
    </message>
    <message>
        <source>No inspection in this round yet. Choose the units first.</source>
        <translation>本轮还没有督察。请先选单位。</translation>
    </message>
    <message>
        <source>Open inspections</source>
        <translation>开立督察</translation>
    </message>
    <message>
        <source>There is no round yet. Make one first, then open inspections.</source>
        <translation>还没有轮次。请先新建轮次，再开立督察。</translation>
    </message>
    <message>
        <source>Opened: %1 inspections</source>
        <translation>已开立 %1 项督察</translation>
    </message>
    <message>
        <source>Why is the inspection %1 of %2 withdrawn?</source>
        <translation>为什么撤销对“%2”的督察 %1？</translation>
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
    <name>ducha::MemberForm</name>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Who accepted it, and why</source>
        <translation>批准人及理由</translation>
    </message>
    <message>
        <source>&amp;Duty:</source>
        <translation>职责(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Pledges:</source>
        <translation>承诺书(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Waiver:</source>
        <translation>豁免理由(&amp;W)：</translation>
    </message>
    <message>
        <source>Pledges of recusal and secrecy are signed</source>
        <translation>已签回避申请书和保密承诺书</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>未选人员</translation>
    </message>
</context>
<context>
    <name>ducha::TeamPage</name>
    <message>
        <source>✕ declared a recusal</source>
        <translation>✕ 已申报回避</translation>
    </message>
    <message>
        <source>● former unit, waived</source>
        <translation>● 曾任职，已豁免</translation>
    </message>
    <message>
        <source>▲ former unit, needs a waiver</source>
        <translation>▲ 曾任职，须豁免</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
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
        <source>Pledges</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>● signed</source>
        <translation>● 已签</translation>
    </message>
    <message>
        <source>○ not signed</source>
        <translation>○ 未签</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>Exactly one leader, no open conflict of interest, every pledge signed.</source>
        <translation>恰好一名组长，没有未处理的回避情形，承诺书全部签好。</translation>
    </message>
    <message>
        <source>Put into the team</source>
        <translation>加入督察组</translation>
    </message>
    <message>
        <source>Take out of the team …</source>
        <translation>移出督察组…</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>督察组名称</translation>
    </message>
    <message>
        <source>Candidates (Enter puts one into the team)</source>
        <translation>候选人（回车加入督察组）</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在顶部或“督察”列表中选择一项督察。</translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Choose somebody below.</source>
        <translation>督察组还没有人。请从下面的候选人中选。</translation>
    </message>
    <message>
        <source>Nobody else is in the list of people. Import it first.</source>
        <translation>人员表中没有其他人。请先导入人员。</translation>
    </message>
    <message>
        <source>Choose somebody in the list of candidates first.</source>
        <translation>请先在候选人中选一人。</translation>
    </message>
    <message>
        <source>Why is %1 taken out of the team?</source>
        <translation>为什么把“%1”移出督察组？</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
</context>
</TS>
