<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The printer does not take the pages. Check that it is on and has paper, or save the PDF.</source>
        <translation>打印机没有接收页面。请检查打印机是否开机、有纸，或者改为保存 PDF。</translation>
    </message>
</context>
<context>
    <name>ducha::DocumentDialog</name>
    <message>
        <source>&amp;Save PDF…</source>
        <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>The pages meet GB/T 9704-2012.</source>
        <translation>版面检查通过，符合 GB/T 9704-2012。</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存公文</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the PDF</source>
        <translation>正在保存 PDF</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>打印公文</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
</context>
<context>
    <name>ducha::PagePreview</name>
    <message>
        <source>Pages of the document</source>
        <translation>公文页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
</TS>
