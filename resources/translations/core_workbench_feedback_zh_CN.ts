<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>Choose at least one finding.</source>
        <translation>请至少选择一个问题。</translation>
    </message>
    <message>
        <source>The finding belongs to another inspection or was withdrawn.</source>
        <translation>该问题属于其他督察或已撤回。</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Decide it first.</source>
        <translation>%1 尚未定入反馈，请先确定。</translation>
    </message>
    <message>
        <source>The inspection has the feedback %1 already. Go on with it, or withdraw it while it is a draft.</source>
        <translation>该督察已有反馈意见 %1，请继续编辑，或在草稿状态下撤回。</translation>
    </message>
    <message>
        <source>Give the feedback a title.</source>
        <translation>请填写反馈意见标题。</translation>
    </message>
    <message>
        <source>%1 is in the feedback already.</source>
        <translation>%1 已在反馈意见中。</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>请写明撤回理由。</translation>
    </message>
    <message>
        <source>The feedback is issued as %1 and stays as it is.</source>
        <translation>反馈意见已签发（%1），不能再改。</translation>
    </message>
    <message>
        <source>The program is incomplete: the template of the feedback is missing. Install it again.</source>
        <translation>程序不完整：缺少反馈意见模板，请重新安装。</translation>
    </message>
    <message>
        <source>“%1” is marked as a possible lead and must not be in the feedback. Word it anew.</source>
        <translation>“%1”已标记为疑似线索，不得写入反馈意见，请改写。</translation>
    </message>
    <message>
        <source>“%1” repeats a talk or symposium word for word; the unit could tell who said it.</source>
        <translation>“%1”与谈话或座谈原话相同，单位可能据此猜到发言人。</translation>
    </message>
    <message>
        <source>“%1…” rests on the words of a single person.</source>
        <translation>“%1…”仅依据一个人的讲述。</translation>
    </message>
    <message>
        <source>The sentence rests on findings or reviews and needs no declaration.</source>
        <translation>该句已有问题或评查依据，不需声明。</translation>
    </message>
    <message>
        <source>Only a decided finding of the same inspection can be a source (%1).</source>
        <translation>只有本次督察中已定入反馈的问题才能作为依据（%1）。</translation>
    </message>
    <message>
        <source>The document cannot be put aside before it is stored. Check the free space.</source>
        <translation>文件入库前无法暂存，请检查剩余空间。</translation>
    </message>
    <message>
        <source>Give the day of issue; it cannot be before the team left (%1).</source>
        <translation>请填写成文日期，且不得早于撤离日期（%1）。</translation>
    </message>
    <message>
        <source>Say why the number is void.</source>
        <translation>请写明文号作废的理由。</translation>
    </message>
    <message>
        <source>The number %1 was given out already. Take the next one.</source>
        <translation>文号 %1 已使用，请用下一个。</translation>
    </message>
    <message>
        <source>Only an issued feedback can be sent. Issue it first.</source>
        <translation>只有已签发的反馈意见才能送达，请先签发。</translation>
    </message>
    <message>
        <source>A recipient has no name.</source>
        <translation>有一个接收单位未填名称。</translation>
    </message>
    <message>
        <source>%1 is named as a recipient already.</source>
        <translation>%1 已列为接收单位。</translation>
    </message>
    <message>
        <source>There must be exactly one main recipient.</source>
        <translation>主送单位必须且只能有一个。</translation>
    </message>
    <message>
        <source>The county's committee gets a copy. Choose it.</source>
        <translation>应当抄送属地党委政法委，请选上。</translation>
    </message>
    <message>
        <source>It is signed for already; the day it was sent stays.</source>
        <translation>已签收，送达日期不能再改。</translation>
    </message>
    <message>
        <source>It cannot be sent before it was issued (%1).</source>
        <translation>送达日期不得早于签发日期（%1）。</translation>
    </message>
    <message>
        <source>Write the sentence, or go back to the program's wording.</source>
        <translation>请写出这句话，或恢复默认表述。</translation>
    </message>
    <message>
        <source>A 【 or 】 stands without the other. Write places as 【单位】.</source>
        <translation>【和】必须成对，占位写成【单位】的形式。</translation>
    </message>
    <message>
        <source>Nothing is put into the place 【%1】. These can be used here: %2.</source>
        <translation>没有可以填入【%1】的内容。这里可用：%2。</translation>
    </message>
    <message>
        <source>The place 【%1】 is not used: what it holds will not stand in the feedback.</source>
        <translation>没有用到【%1】，反馈意见中将不出现这项内容。</translation>
    </message>
    <message>
        <source>The feedback has no sentence "%1".</source>
        <translation>反馈意见模板中没有“%1”这一句。</translation>
    </message>
    <message>
        <source>Only a final review of the same inspection can be a source (%1).</source>
        <translation>只有本次督察已定等次的评查才能作为依据（%1）。</translation>
    </message>
    <message>
        <source>“%1…” names somebody whom only the register of leads may name. Word it without the name.</source>
        <translation>“%1…”出现了只应在问题线索登记中出现的人名，请改写，不写姓名。</translation>
    </message>
    <message>
        <source>No review of a case is final yet, so there is nothing to report.</source>
        <translation>尚无已定等次的案件评查，没有可反馈的内容。</translation>
    </message>
    <message>
        <source>The feedback has its section on the reviews of cases already.</source>
        <translation>反馈意见已有案件评查情况一节。</translation>
    </message>
</context>
</TS>
