<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>app</name>
    <message>
        <source>Ducha</source>
        <translation>督察工作台</translation>
    </message>
    <message>
        <source>The inspection workbench.</source>
        <translation>督察工作台。</translation>
    </message>
    <message>
        <source>the workspace to open</source>
        <translation>要打开的工作区</translation>
    </message>
    <message>
        <source>Today's backup</source>
        <translation>今日备份</translation>
    </message>
    <message>
        <source>Workspaces (*.ducha)</source>
        <translation>工作区 (*.ducha)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>inspection.ducha</source>
        <translation>督察.ducha</translation>
    </message>
    <message>
        <source>Where the sample is kept</source>
        <translation>示例存放位置</translation>
    </message>
    <message>
        <source>sample.ducha</source>
        <translation>示例.ducha</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Where the workspace is put back</source>
        <translation>恢复到</translation>
    </message>
    <message>
        <source>%1

The newest automatic backup is %2. Put it back? The present file is kept beside it.</source>
        <translation>%1

最近的自动备份是 %2。要用它恢复吗？现有文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>write a picture of the page with this number and end</source>
        <translation>保存第几页的画面后结束</translation>
    </message>
    <message>
        <source>the file of the picture</source>
        <translation>画面文件</translation>
    </message>
    <message>
        <source>size of the picture's window</source>
        <translation>画面大小</translation>
    </message>
    <message>
        <source>the inspection in hand on the picture</source>
        <translation>画面中的当前督察</translation>
    </message>
    <message>
        <source>size of the text on the picture in percent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <source>a picture in the dark look</source>
        <translation>深色画面</translation>
    </message>
    <message>
        <source>Case review</source>
        <translation>案件评查</translation>
    </message>
    <message>
        <source>Parts of the case review</source>
        <translation>案件评查的各部分</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>督察准备</translation>
    </message>
    <message>
        <source>Parts of the preparation</source>
        <translation>督察准备各部分</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>资料证据</translation>
    </message>
    <message>
        <source>Parts of the evidence</source>
        <translation>资料证据各部分</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>问题底稿</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Parts of the routing</source>
        <translation>抄送的各部分</translation>
    </message>
    <message>
        <source>Parts of the working papers</source>
        <translation>问题底稿各部分</translation>
    </message>
    <message>
        <source>Data collision</source>
        <translation>数据碰撞</translation>
    </message>
    <message>
        <source>Parts of the data collision</source>
        <translation>数据碰撞各部分</translation>
    </message>
</context>
</TS>
