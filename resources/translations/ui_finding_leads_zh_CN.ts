<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::LeadDialog</name>
    <message>
        <source>Seen in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>线索来源</translation>
    </message>
    <message>
        <source>Register a lead</source>
        <translation>登记问题线索</translation>
    </message>
    <message>
        <source>Choose where it was seen, then say whom it is about and what may have happened. A second person decides whether it is transferred.</source>
        <translation>选来源，写明被反映人和反映的主要问题。是否移交由第二人决定。</translation>
    </message>
    <message>
        <source>Nothing is marked as a possible lead, and no submitted review sheet has a suspicion.</source>
        <translation>没有标为疑似线索的内容，已提交的评查表中也没有涉嫌项。</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>登记(&amp;G)</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>&amp;Whom it is about:</source>
        <translation>被反映人(&amp;W)：</translation>
    </message>
    <message>
        <source>Unit and p&amp;ost:</source>
        <translation>单位职务(&amp;O)：</translation>
    </message>
    <message>
        <source>What &amp;may have happened:</source>
        <translation>反映的主要问题(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Proposed by:</source>
        <translation>提出人(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>ducha::LeadSteps</name>
    <message>
        <source>&amp;Transfer it</source>
        <translation>同意移交(&amp;T)</translation>
    </message>
    <message>
        <source>Do &amp;not transfer</source>
        <translation>不移交(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>第二人(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Number the letter and transfer</source>
        <translation>编发文字号并移交(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Receiver:</source>
        <translation>接收单位(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>日期(&amp;O)：</translation>
    </message>
    <message>
        <source>Record the re&amp;ceipt</source>
        <translation>登记签收(&amp;C)</translation>
    </message>
    <message>
        <source>Signed for &amp;by:</source>
        <translation>签收人(&amp;B)：</translation>
    </message>
    <message>
        <source>Record the ans&amp;wer</source>
        <translation>登记回复(&amp;W)</translation>
    </message>
    <message>
        <source>What the receiver &amp;does:</source>
        <translation>处置方式(&amp;D)：</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>%1 is to be transferred.</source>
        <translation>%1 已同意移交。</translation>
    </message>
    <message>
        <source>%1 is not transferred.</source>
        <translation>%1 不移交。</translation>
    </message>
    <message>
        <source>%1 is transferred. Print the letter with Ctrl+P.</source>
        <translation>%1 已移交，按 Ctrl+P 打印移交函。</translation>
    </message>
    <message>
        <source>The receipt of %1 is recorded.</source>
        <translation>%1 已登记签收。</translation>
    </message>
    <message>
        <source>The answer on %1 is recorded.</source>
        <translation>%1 已登记回复。</translation>
    </message>
</context>
<context>
    <name>ducha::LeadsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Whom it is about: %1</source>
        <translation>被反映人：%1</translation>
    </message>
    <message>
        <source>Unit and post: %1</source>
        <translation>单位职务：%1</translation>
    </message>
    <message>
        <source>What may have happened: %1</source>
        <translation>反映的主要问题：%1</translation>
    </message>
    <message>
        <source>Proposed by: %1</source>
        <translation>提出人：%1</translation>
    </message>
    <message>
        <source>Decided by: %1 on %2. %3</source>
        <translation>决定人：%1，%2。%3</translation>
    </message>
    <message>
        <source>Transferred to %1 on %2 by letter %3</source>
        <translation>%2 移交%1，%3</translation>
    </message>
    <message>
        <source>Signed for by %1 on %2</source>
        <translation>%1 于 %2 签收</translation>
    </message>
    <message>
        <source>Answer of %1: %2</source>
        <translation>%1 回复：%2</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>问题线索</translation>
    </message>
    <message>
        <source>Open the so&amp;urce</source>
        <translation>打开来源(&amp;U)</translation>
    </message>
    <message>
        <source>Letter of transfer…</source>
        <translation>移交函…</translation>
    </message>
    <message>
        <source>A possible breach is registered here, decided by two people, and leaves by the letter of transfer alone.</source>
        <translation>登记疑似违纪违法线索，两人决定，只凭移交函移交。</translation>
    </message>
    <message>
        <source>Register a lead…</source>
        <translation>登记线索…</translation>
    </message>
    <message>
        <source>● Nothing links into this register: no search, no list and no other paper shows what stands here.</source>
        <translation>● 本登记单独管理：查找、列表和其他文书都不显示这里的内容。</translation>
    </message>
    <message>
        <source>No lead yet. One is registered from a suspicion on a review sheet or a possible lead that was marked.</source>
        <translation>还没有线索。可从评查表的涉嫌项或标为疑似线索的内容登记。</translation>
    </message>
    <message>
        <source>Register a lead</source>
        <translation>登记线索</translation>
    </message>
    <message>
        <source>No lead in hand.</source>
        <translation>未选线索。</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选择督察。</translation>
    </message>
    <message>
        <source>%1 is registered; a second person decides.</source>
        <translation>%1 已登记，等待第二人决定。</translation>
    </message>
</context>
</TS>
