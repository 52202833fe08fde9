<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The hit %1 cannot take this step from where it stands.</source>
        <translation>疑点 %1 目前所处的环节不能办理这一步。</translation>
    </message>
    <message>
        <source>Say by which letter the hit %1 was sent, and when.</source>
        <translation>请写明疑点 %1 随哪份函件、哪一天分发核查。</translation>
    </message>
    <message>
        <source>Write down what the person says of the hit %1, or how they refused to say anything.</source>
        <translation>请记录本人对疑点 %1 的说明；拒绝说明的，记录拒绝情况。</translation>
    </message>
    <message>
        <source>The statement on the hit %1 cannot be older than the letter.</source>
        <translation>疑点 %1 的本人说明不能早于核查函。</translation>
    </message>
    <message>
        <source>Two different people take the statement on the hit %1.</source>
        <translation>疑点 %1 的本人说明应由两名不同的人员听取。</translation>
    </message>
    <message>
        <source>Hear the person first: the hit %1 has no statement yet.</source>
        <translation>请先听取本人说明：疑点 %1 还没有本人说明。</translation>
    </message>
    <message>
        <source>Choose what is determined of the hit %1.</source>
        <translation>请选择疑点 %1 的认定结果。</translation>
    </message>
    <message>
        <source>Say what the determination of the hit %1 rests on.</source>
        <translation>请写明疑点 %1 的认定依据。</translation>
    </message>
    <message>
        <source>Say where the determination of the hit %1 was made together.</source>
        <translation>请写明疑点 %1 由哪次会议集体研究认定。</translation>
    </message>
    <message>
        <source>Two different people verify the hit %1.</source>
        <translation>疑点 %1 应由两名不同的核查人核实。</translation>
    </message>
    <message>
        <source>The determination of the hit %1 cannot be older than the letter.</source>
        <translation>疑点 %1 的认定不能早于核查函。</translation>
    </message>
    <message>
        <source>Nothing is disposed of the hit %1: no violation was determined.</source>
        <translation>疑点 %1 未认定为属实违规，无须处置。</translation>
    </message>
    <message>
        <source>Say how the hit %1 was disposed of, and when; not before it was determined.</source>
        <translation>请写明疑点 %1 的处置方式和日期，日期不早于认定。</translation>
    </message>
    <message>
        <source>Say what was rectified of the hit %1 and what shows it: shares given up, company cancelled, post resigned.</source>
        <translation>请写明疑点 %1 的整改情况和凭据：退股、注销或辞任。</translation>
    </message>
    <message>
        <source>The hit %1 cannot be verified before it was determined.</source>
        <translation>疑点 %1 的复核不能早于认定。</translation>
    </message>
    <message>
        <source>The hit %1 waits for no review: it is decided already.</source>
        <translation>疑点 %1 已有结论，不再需要核查意见。</translation>
    </message>
    <message>
        <source>Say who looks at the hit %1.</source>
        <translation>请写明由谁核查疑点 %1。</translation>
    </message>
    <message>
        <source>The hit %1 is about somebody of the reviewer's own name. Somebody else must look at it.</source>
        <translation>疑点 %1 涉及与核查人同名的人员，应换人核查。</translation>
    </message>
    <message>
        <source>This person has looked at the hit %1 already. Two different people look at each, and a third where they differ.</source>
        <translation>该核查人已核过疑点 %1。每条由两名不同的人员核查，意见不一的由第三人裁定。</translation>
    </message>
    <message>
        <source>Choose why the hit %1 is excluded.</source>
        <translation>请选择疑点 %1 的排除理由。</translation>
    </message>
    <message>
        <source>Say what shows that the hit %1 can be excluded: paper, source, date.</source>
        <translation>请写明排除疑点 %1 的凭据：材料、来源、日期。</translation>
    </message>
    <message>
        <source>The hit %1 cannot be verified before it was disposed of.</source>
        <translation>疑点 %1 的复核日期不能早于处置日期。</translation>
    </message>
</context>
</TS>
