<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The finding cannot take this step from where it stands.</source>
        <translation>该问题当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>A finding needs an approved working paper before it is decided (%1).</source>
        <translation>认定问题前须有已审核通过的问题底稿（%1）。</translation>
    </message>
    <message>
        <source>The working paper cannot take this step from where it stands.</source>
        <translation>该底稿当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Choose the dimension of the catalogue.</source>
        <translation>请选择督察内容。</translation>
    </message>
    <message>
        <source>Give the problem a title.</source>
        <translation>请填写问题标题。</translation>
    </message>
    <message>
        <source>Write the summary of facts.</source>
        <translation>请填写事实概述。</translation>
    </message>
    <message>
        <source>A working paper needs two different preparers.</source>
        <translation>底稿须有两名不同的承办人。</translation>
    </message>
    <message>
        <source>The working paper cites nothing yet. Add at least one source.</source>
        <translation>底稿还没有引用依据，请至少添加一条。</translation>
    </message>
    <message>
        <source>Say who reviews.</source>
        <translation>请填写审核人。</translation>
    </message>
    <message>
        <source>Who prepared a working paper cannot review it. Choose somebody else.</source>
        <translation>承办人不能审核自己的底稿，请另选审核人。</translation>
    </message>
    <message>
        <source>Say what has to be done before it comes back.</source>
        <translation>请写明退回后需补充的内容。</translation>
    </message>
    <message>
        <source>Only an approved working paper can become a finding (%1).</source>
        <translation>只有审核通过的底稿才能转为问题（%1）。</translation>
    </message>
    <message>
        <source>Say why it is not adopted.</source>
        <translation>请写明不采用的理由。</translation>
    </message>
    <message>
        <source>The lead %1 cannot take this step from where it stands.</source>
        <translation>问题线索 %1 当前状态不能进行此操作。</translation>
    </message>
    <message>
        <source>Two people decide on a lead: the second is not who proposed it.</source>
        <translation>问题线索须由两人决定：第二人不得为提出人。</translation>
    </message>
    <message>
        <source>Say why the lead is not taken up.</source>
        <translation>请写明不作为问题线索的理由。</translation>
    </message>
    <message>
        <source>A transfer needs its receiver, the number of its letter and the day.</source>
        <translation>移交须写明接收单位、移交函文号和日期。</translation>
    </message>
    <message>
        <source>A receipt needs who signed, on a day not before the transfer.</source>
        <translation>签收须写明签收人，且日期不早于移交日期。</translation>
    </message>
    <message>
        <source>An answer needs what was done with the lead, on a day not before the receipt.</source>
        <translation>答复须写明处置方式，且日期不早于签收日期。</translation>
    </message>
</context>
</TS>
