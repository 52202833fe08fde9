<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::AnchorsPage</name>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cited by</source>
        <translation>引用底稿</translation>
    </message>
    <message>
        <source>Working papers that cite it: %1</source>
        <translation>引用它的底稿：%1 份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Marked passages</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Which passages</source>
        <translation>显示哪些标记</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在上方或督察列表中选定一项督察。</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark passages in talks, symposiums or on pages of files.</source>
        <translation>还没有标记。请在谈话、座谈记录或附件页上标记。</translation>
    </message>
    <message>
        <source>All marked passages of talks and symposiums, and pages of files. Enter goes to the place.</source>
        <translation>谈话、座谈和附件上的全部标记。按回车转到原处。</translation>
    </message>
</context>
<context>
    <name>ducha::FileForm</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Handed over by:</source>
        <translation>提供单位或人(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Received on:</source>
        <translation>接收日期(&amp;R)：</translation>
    </message>
    <message>
        <source>Pa&amp;ges:</source>
        <translation>页数(&amp;G)：</translation>
    </message>
    <message>
        <source>No file in hand</source>
        <translation>未选附件</translation>
    </message>
    <message>
        <source>%1 · %2
SHA-256 %3</source>
        <translation>%1 · %2
SHA-256 %3</translation>
    </message>
</context>
<context>
    <name>ducha::FilePreview</name>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 上一页</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一页 ›</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>附件预览</translation>
    </message>
    <message>
        <source>This page cannot be shown. The file may be damaged or locked; open it with the system's program.</source>
        <translation>这一页无法显示。文件可能已损坏或加了密码，请用系统程序打开。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ducha::FilesPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>接收日期</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Open with the system's program</source>
        <translation>用系统程序打开</translation>
    </message>
    <message>
        <source>Withdraw the file…</source>
        <translation>撤回附件…</translation>
    </message>
    <message>
        <source>Files handed over, kept unchanged in the workspace. Drop them here.</source>
        <translation>调阅的文件、照片、扫描件，原样存入工作区。可直接拖到这里。</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Choose an inspection first, at the top or in the list of inspections.</source>
        <translation>请先在上方或督察列表中选定一项督察。</translation>
    </message>
    <message>
        <source>No file yet. Drop files here or add the first one.</source>
        <translation>还没有附件。把文件拖到这里，或添加第一个。</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Enter in the list opens it.</source>
        <translation>这类文件不能预览。在列表中按回车可打开。</translation>
    </message>
    <message>
        <source>The file is big. Enter in the list opens it with the system's program.</source>
        <translation>文件较大，不自动预览。在列表中按回车可用系统程序打开。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose an inspection first.</source>
        <translation>请先选定一项督察。</translation>
    </message>
    <message>
        <source>Taking files in</source>
        <translation>正在存入附件</translation>
    </message>
    <message>
        <source>Taken in: %1 files. Write down who handed them over.</source>
        <translation>已存入 %1 个附件，请填写由谁提供。</translation>
    </message>
    <message>
        <source>Taken in: %1 files. Not taken in: %2</source>
        <translation>已存入 %1 个附件。未存入：%2</translation>
    </message>
    <message>
        <source>The day cannot be read. Write it as 2026-07-03.</source>
        <translation>日期无法识别，请写成 2026-07-03。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>No program opens %1. A copy lies in %2.</source>
        <translation>没有程序能打开 %1，副本在 %2。</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn? %2 marks on its pages lose their source.</source>
        <translation>为什么撤回 %1？其上 %2 处标记将失去来源。</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn?</source>
        <translation>为什么撤回 %1？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Page %1 is marked and can be cited.</source>
        <translation>第 %1 页已标记，可供引用。</translation>
    </message>
</context>
<context>
    <name>ducha::PageMarker</name>
    <message>
        <source>&amp;Mark the page</source>
        <translation>标记此页(&amp;M)</translation>
    </message>
    <message>
        <source>page </source>
        <translation>页码 </translation>
    </message>
    <message>
        <source>Page to mark</source>
        <translation>要标记的页</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>本页内容</translation>
    </message>
    <message>
        <source>What the page shows, in its own words</source>
        <translation>本页内容（照录原文）</translation>
    </message>
    <message>
        <source>Kind of mark</source>
        <translation>标记类型</translation>
    </message>
</context>
</TS>
