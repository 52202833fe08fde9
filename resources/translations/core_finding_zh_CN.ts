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
</context>
</TS>
