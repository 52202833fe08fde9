<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::DeterminationForm</name>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>Files of the register, agreements on shares, receipts of the bank</source>
        <translation>登记档案、股权协议、银行凭证</translation>
    </message>
    <message>
        <source>O&amp;utcome:</source>
        <translation>认定结果(&amp;U)：</translation>
    </message>
    <message>
        <source>Decide&amp;d together at:</source>
        <translation>集体研究(&amp;D)：</translation>
    </message>
    <message>
        <source>Verified b&amp;y:</source>
        <translation>核查人(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;And by:</source>
        <translation>第二人(&amp;A)：</translation>
    </message>
    <message>
        <source>Determined on (&amp;J):</source>
        <translation>认定日期(&amp;J)：</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>D&amp;etermine</source>
        <translation>认定(&amp;E)</translation>
    </message>
    <message>
        <source>Rests on (&amp;B):</source>
        <translation>认定依据(&amp;B)：</translation>
    </message>
</context>
<context>
    <name>ducha::DisposalForm</name>
    <message>
        <source>Record the dis&amp;posal</source>
        <translation>登记处置(&amp;P)</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>Disposa&amp;l:</source>
        <translation>处置方式(&amp;L)：</translation>
    </message>
    <message>
        <source>Disposed of o&amp;n:</source>
        <translation>处置日期(&amp;N)：</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>ducha::HitForm</name>
    <message>
        <source>%1 questions</source>
        <translation>%1 条疑点</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 无 –</translation>
    </message>
</context>
<context>
    <name>ducha::HitSteps</name>
    <message>
        <source>Excluded: %1. It is shown with its reason and counted.</source>
        <translation>已排除：%1。疑点和理由仍然显示，并计入总数。</translation>
    </message>
    <message>
        <source>▲ Say at the top who sits here; two people look at each question, and a third where they differ.</source>
        <translation>▲ 请先在左上方选择由谁核查。每条疑点由两人分别核查，意见不一的由第三人裁定。</translation>
    </message>
    <message>
        <source>You gave your view and the other differs: a third person decides.</source>
        <translation>您已提交意见，两人意见不一，由第三人裁定。</translation>
    </message>
    <message>
        <source>You gave your view. The other one is hidden until it is given.</source>
        <translation>您已提交意见，等另一人核查。</translation>
    </message>
    <message>
        <source>▲ The two views differ: you decide as the arbiter.</source>
        <translation>▲ 两人意见不一，由您裁定。</translation>
    </message>
    <message>
        <source>For the w&amp;hole family of companies: the %1 questions that wait for the same</source>
        <translation>对整个企业家族(&amp;H)：同样待办的 %1 条一并办理</translation>
    </message>
    <message>
        <source>▲ For %1 of the %2 chosen questions: those that wait for the same.</source>
        <translation>▲ 已选 %2 条，其中同样待办的 %1 条一并办理。</translation>
    </message>
    <message>
        <source>▲ This question is about somebody of your own name. Somebody else looks at it.</source>
        <translation>▲ 疑点所涉人员与您同名，由其他人核查。</translation>
    </message>
</context>
<context>
    <name>ducha::LedgerBar</name>
    <message>
        <source>What has to be put right is not in the ledger yet.</source>
        <translation>整改事项尚未列入台账。</translation>
    </message>
    <message>
        <source>Into the led&amp;ger</source>
        <translation>列入台账(&amp;G)</translation>
    </message>
    <message>
        <source>In the ledger: %1, due on %2.</source>
        <translation>已列入台账：%1，时限 %2。</translation>
    </message>
    <message>
        <source>Show in the led&amp;ger</source>
        <translation>查看台账(&amp;G)</translation>
    </message>
    <message>
        <source>In the ledger: %1.</source>
        <translation>已列入台账：%1。</translation>
    </message>
</context>
<context>
    <name>ducha::LetterForm</name>
    <message>
        <source>Day of the &amp;letter:</source>
        <translation>发函日期(&amp;L)：</translation>
    </message>
    <message>
        <source>Letter %1: %2.</source>
        <translation>已发函 %1：%2。</translation>
    </message>
    <message>
        <source>Sen&amp;d for check</source>
        <translation>分发核查(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ducha::StatementForm</name>
    <message>
        <source>The person re&amp;fuses to say anything</source>
        <translation>本人拒绝说明(&amp;F)</translation>
    </message>
    <message>
        <source>State&amp;ment:</source>
        <translation>本人说明(&amp;M)：</translation>
    </message>
    <message>
        <source>Stated o&amp;n:</source>
        <translation>说明日期(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;And by:</source>
        <translation>第二人(&amp;A)：</translation>
    </message>
    <message>
        <source>Si&amp;gned paper:</source>
        <translation>签名材料(&amp;G)：</translation>
    </message>
    <message>
        <source>%1: the statement is recorded.</source>
        <translation>%1：本人说明已登记。</translation>
    </message>
    <message>
        <source>&amp;Record the statement</source>
        <translation>登记说明(&amp;R)</translation>
    </message>
    <message>
        <source>Ta&amp;ken by:</source>
        <translation>听取人(&amp;K)：</translation>
    </message>
</context>
<context>
    <name>ducha::VerifyForm</name>
    <message>
        <source>&amp;Verified</source>
        <translation>复核完成(&amp;V)</translation>
    </message>
    <message>
        <source>Shares given up, company cancelled, post resigned; the receipt</source>
        <translation>退股、注销、辞任，及其回执</translation>
    </message>
    <message>
        <source>Verified o&amp;n:</source>
        <translation>复核日期(&amp;N)：</translation>
    </message>
    <message>
        <source>%1: verified.</source>
        <translation>%1：已复核。</translation>
    </message>
    <message>
        <source>&amp;Put right:</source>
        <translation>整改情况(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>ducha::ViewForm</name>
    <message>
        <source>Exclude (Ctrl+Enter)</source>
        <translation>提交排除 (Ctrl+回车)</translation>
    </message>
    <message>
        <source>To be checked (Y)</source>
        <translation>需核查 (Y)</translation>
    </message>
    <message>
        <source>Exclude… (N)</source>
        <translation>排除… (N)</translation>
    </message>
    <message>
        <source>Paper, source, date</source>
        <translation>材料、来源、日期</translation>
    </message>
    <message>
        <source>Proo&amp;f:</source>
        <translation>佐证(&amp;F)：</translation>
    </message>
    <message>
        <source>%1: to be checked.</source>
        <translation>%1：需核查。</translation>
    </message>
    <message>
        <source>%1: excluded.</source>
        <translation>%1：排除。</translation>
    </message>
    <message>
        <source>Reason by its key, then the proof. Esc goes back; what is typed stays.</source>
        <translation>按键选理由，再写佐证。Esc 返回，已写的保留。</translation>
    </message>
</context>
</TS>
