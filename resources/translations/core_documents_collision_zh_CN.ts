<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>No letter with this number went out, and no hit waits to be sent.</source>
        <translation>没有以此文号发出的核查函，也没有待分发的疑点。</translation>
    </message>
    <message>
        <source>No collision was kept for this inspection, so there is no list.</source>
        <translation>本次督察没有存入数据比对，无清单可出。</translation>
    </message>
    <message>
        <source>The hit %1 is excluded or not reviewed yet: nobody is asked about it.</source>
        <translation>疑点 %1 已排除或尚未核查完毕，不要求说明。</translation>
    </message>
    <message>
        <source>The roster of %1 is not purged, so nothing can be certified.</source>
        <translation>%1 的名册尚未清除，不能出具证明。</translation>
    </message>
</context>
</TS>
