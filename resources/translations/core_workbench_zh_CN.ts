<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The program is incomplete: its standard package is missing. Install it again.</source>
        <translation>程序不完整，缺少标准目录，请重新安装。</translation>
    </message>
    <message>
        <source>Write what has to be put right.</source>
        <translation>请填写需要整改的问题。</translation>
    </message>
    <message>
        <source>The folder for backups %1 cannot be made. Check the rights there.</source>
        <translation>无法建立备份文件夹 %1，请检查该处的权限。</translation>
    </message>
    <message>
        <source>Tables are written as .xlsx or .csv. Give the file one of these endings.</source>
        <translation>表格只能写成 .xlsx 或 .csv，请使用这两种后缀。</translation>
    </message>
    <message>
        <source>Write who issues the documents.</source>
        <translation>请填写发文机关。</translation>
    </message>
    <message>
        <source>Write who ordered the inspections: the feedback begins with it.</source>
        <translation>请填写部署督察的机关，反馈意见以此开头。</translation>
    </message>
    <message>
        <source>Between 1 and %1 days may be given to sign for a document.</source>
        <translation>签收期限应为 1 至 %1 天。</translation>
    </message>
    <message>
        <source>Feedback and letters have the same prefix: their numbers count on in one row.</source>
        <translation>反馈意见和函的机关代字相同，文号将连在一起编排。</translation>
    </message>
    <message>
        <source>"%1" stands for an office that is not named. Write your own.</source>
        <translation>“%1”是示意名称，请改成本单位的。</translation>
    </message>
    <message>
        <source>Between 1 and %1 days may be given to verify hits.</source>
        <translation>疑点核查期限应为 1 至 %1 天。</translation>
    </message>
    <message>
        <source>Between 1 and %1 days may be given by a supervision order.</source>
        <translation>督办期限应为 1 至 %1 天。</translation>
    </message>
</context>
</TS>
