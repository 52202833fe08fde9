<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>%1: %2 hits were found, but %3 are delivered, %4 excluded and %5 undecided.</source>
        <translation>%1：碰撞所得 %2 条，而交付 %3 条、排除 %4 条、未核 %5 条，合计不符。</translation>
    </message>
    <message>
        <source>%1: %2 hits wait for reviewers or the arbiter.</source>
        <translation>%1：还有 %2 条待核查或待裁定。</translation>
    </message>
    <message>
        <source>A letter goes to one unit: the hit %1 is another's.</source>
        <translation>一份核查函只发一个单位：疑点 %1 属于另一单位。</translation>
    </message>
    <message>
        <source>A statement is one person's: the hit %1 is about another official.</source>
        <translation>本人说明只针对一名干部：疑点 %1 属于另一名干部。</translation>
    </message>
    <message>
        <source>No violation was determined of the hit %1, so there is nothing to put right.</source>
        <translation>疑点 %1 未认定为属实违规，没有需要整改的事项。</translation>
    </message>
    <message>
        <source>The roster of %1 was purged before.</source>
        <translation>%1 的名册此前已清除。</translation>
    </message>
    <message>
        <source>The hit %1 still waits for a review. The roster is purged at the end, when every hit is decided.</source>
        <translation>疑点 %1 尚待核查。全部疑点有结论后才能清除名册。</translation>
    </message>
    <message>
        <source>Say who purges the roster.</source>
        <translation>请写明由谁清除名册。</translation>
    </message>
    <message>
        <source>The register is gone, or changed since it was compared. Copy it to this machine and compare again.</source>
        <translation>登记数据文件已不在，或比对后有改动。请复制到本机后重新比对。</translation>
    </message>
    <message>
        <source>Say what personal data is compared for.</source>
        <translation>请写明比对个人信息的用途。</translation>
    </message>
    <message>
        <source>Say who allowed the comparison, and by which paper.</source>
        <translation>请写明比对的授权依据：由谁批准、依据哪份文件。</translation>
    </message>
    <message>
        <source>Say who compares.</source>
        <translation>请写明比对人。</translation>
    </message>
    <message>
        <source>The inspection %1 is closed.</source>
        <translation>督察 %1 已办结。</translation>
    </message>
    <message>
        <source>The roster changed since it was compared. Compare again.</source>
        <translation>名册在比对后有改动，请重新比对。</translation>
    </message>
    <message>
        <source>Say why the run is withdrawn.</source>
        <translation>请写明撤销这次比对的原因。</translation>
    </message>
    <message>
        <source>Somebody has looked at hits of %1 already, or it was purged. It stays.</source>
        <translation>%1 的疑点已有人核查，或名册已清除，不能撤销。</translation>
    </message>
    <message>
        <source>Choose at least one hit.</source>
        <translation>请至少选择一条疑点。</translation>
    </message>
    <message>
        <source>Only members of the inspection's team look at hits, take statements and verify.</source>
        <translation>只有本督察组成员可以核查疑点、听取说明和核实。</translation>
    </message>
    <message>
        <source>The view on the hit %1 cannot be taken back: somebody else gave one. Look at it again instead.</source>
        <translation>疑点 %1 的意见不能撤回：已有他人提交意见。请改用“重新核查”。</translation>
    </message>
    <message>
        <source>Say why the hit is looked at again.</source>
        <translation>请写明重新核查的原因。</translation>
    </message>
    <message>
        <source>The hit %1 cannot be looked at again from where it stands.</source>
        <translation>疑点 %1 目前所处的环节不能重新核查。</translation>
    </message>
    <message>
        <source>No collision was kept for this inspection, so there is nothing to report.</source>
        <translation>本次督察没有存入数据比对，没有可写的内容。</translation>
    </message>
    <message>
        <source>The feedback has its section on the data collision already.</source>
        <translation>反馈意见中已有数据核查情况一节。</translation>
    </message>
    <message>
        <source>The hit %1 was not determined to be true, so nothing can rest on it.</source>
        <translation>疑点 %1 未认定属实，不能作为依据引用。</translation>
    </message>
    <message>
        <source>The section on the data collision says other figures than the list that is bound with it. Count anew, or take the section out and add it again.</source>
        <translation>数据核查情况一节的数字与所附清单不一致。请重新统计，或删去该节后重新加入。</translation>
    </message>
    <message>
        <source>The roster of %1 is the attachment %2 too, and would stay there. What is evidence is not purged.</source>
        <translation>%1 的名册同时是附件 %2，清除后仍会留存。已作佐证的材料不能清除。</translation>
    </message>
    <message>
        <source>The run %1 came later and counts hits of %2 as known: they would be lost. Withdraw %1 first.</source>
        <translation>后来的比对 %1 把 %2 的疑点计为已有，撤回将丢失这些疑点。请先撤回 %1。</translation>
    </message>
    <message>
        <source>The determination of the hit %1 cannot be older than the person's statement.</source>
        <translation>疑点 %1 的认定日期不能早于本人说明。</translation>
    </message>
    <message>
        <source>The hit %1 is about somebody of that name. Somebody else must take the statement and verify.</source>
        <translation>疑点 %1 涉及与此人同名的人员，应由他人取得说明并核查。</translation>
    </message>
</context>
</TS>
