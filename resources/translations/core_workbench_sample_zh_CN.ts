<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动任何内容。</translation>
    </message>
    <message>
        <source>The program is incomplete: its sample data is missing. Install it again.</source>
        <translation>程序不完整：缺少演示数据。请重新安装。</translation>
    </message>
</context>
</TS>
