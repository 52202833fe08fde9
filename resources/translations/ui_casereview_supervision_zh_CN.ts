<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::FlawChoice</name>
    <message>
        <source>Review</source>
        <translation>评查编号</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Major flaws without an order</source>
        <translation>尚未督办的重大瑕疵</translation>
    </message>
    <message>
        <source>Draft a supervision order</source>
        <translation>起草督办单</translation>
    </message>
    <message>
        <source>An order follows one major flaw of the group's sheet up. Enter chooses it.</source>
        <translation>一个重大瑕疵一张督办单，从评查组表中选，按回车确定。</translation>
    </message>
    <message>
        <source>There is no major flaw without an order. They come from submitted sheets of the group.</source>
        <translation>没有待督办的重大瑕疵。评查组表提交后，其中的重大瑕疵列在这里。</translation>
    </message>
    <message>
        <source>Draft the order</source>
        <translation>起草</translation>
    </message>
</context>
<context>
    <name>ducha::OrderForm</name>
    <message>
        <source>What the unit has to put right and report; not how the case should have ended.</source>
        <translation>写明整改什么、报告什么，不写案件应如何处理。</translation>
    </message>
    <message>
        <source>The flaw that the order follows up</source>
        <translation>督办的瑕疵</translation>
    </message>
    <message>
        <source>&amp;Matter:</source>
        <translation>督办事项(&amp;M)：</translation>
    </message>
    <message>
        <source>D&amp;emand:</source>
        <translation>要求(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Leader responsible:</source>
        <translation>责任领导(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Deadline:</source>
        <translation>期限(&amp;D)：</translation>
    </message>
    <message>
        <source>Follows up:</source>
        <translation>来源评查：</translation>
    </message>
    <message>
        <source>No order in hand</source>
        <translation>未选督办单</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ducha::OrderSteps</name>
    <message>
        <source>Reminder se&amp;nt</source>
        <translation>已催办(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>签发(&amp;I)</translation>
    </message>
    <message>
        <source>Issued &amp;on:</source>
        <translation>签发日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Record the re&amp;ply</source>
        <translation>登记答复(&amp;P)</translation>
    </message>
    <message>
        <source>Unit's &amp;reply:</source>
        <translation>办理结果(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Clo&amp;se the order</source>
        <translation>销号(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>退回(&amp;T)</translation>
    </message>
    <message>
        <source>Re-&amp;check:</source>
        <translation>复核结论(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>复核人(&amp;B)：</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>Issued on %1.</source>
        <translation>%1 签发。</translation>
    </message>
    <message>
        <source>Reminded on %1, after the deadline.</source>
        <translation>%1 催办（已逾期）。</translation>
    </message>
    <message>
        <source>Reminded on %1.</source>
        <translation>%1 催办。</translation>
    </message>
    <message>
        <source>Reply of %1: %2</source>
        <translation>%1 答复：%2</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>%1 销号：%2</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>▲ Overdue since %1.</source>
        <translation>▲ 已逾期，期限 %1。</translation>
    </message>
    <message>
        <source>▲ A reminder is due: print it, send it, then write it down here.</source>
        <translation>▲ 应催办：打印催办函发出后，在此登记。</translation>
    </message>
    <message>
        <source>%1 is issued.</source>
        <translation>%1 已签发。</translation>
    </message>
    <message>
        <source>The reply to %1 is recorded; it waits for the re-check.</source>
        <translation>%1 的答复已登记，待复核。</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已销号。</translation>
    </message>
    <message>
        <source>%1 is returned.</source>
        <translation>%1 已退回。</translation>
    </message>
    <message>
        <source>The reminder on %1 is written down.</source>
        <translation>%1 的催办已登记。</translation>
    </message>
</context>
<context>
    <name>ducha::OrdersPage</name>
    <message>
        <source>Supervision orders</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Print the order…</source>
        <translation>打印督办单…</translation>
    </message>
    <message>
        <source>Print a reminder…</source>
        <translation>打印催办函…</translation>
    </message>
    <message>
        <source>Withdraw the draft…</source>
        <translation>撤销草稿…</translation>
    </message>
    <message>
        <source>Each major flaw is followed up: what is demanded, until when, what the unit replied, and the re-check that closes it.</source>
        <translation>重大瑕疵逐个督办：要求、期限、答复、复核、销号。</translation>
    </message>
    <message>
        <source>Draft an order…</source>
        <translation>起草督办单…</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>▲ %1, %2 days late</source>
        <translation>▲ %1 逾期 %2 天</translation>
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
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>No order yet. One is drafted for each major flaw that the group found.</source>
        <translation>还没有督办单。评查组认定的每个重大瑕疵起草一张。</translation>
    </message>
    <message>
        <source>Draft an order</source>
        <translation>起草督办单</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选择督察。</translation>
    </message>
    <message>
        <source>Why is the draft %1 withdrawn?</source>
        <translation>为什么撤销 %1 的草稿？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
