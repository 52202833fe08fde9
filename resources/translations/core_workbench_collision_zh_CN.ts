<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>This record is longer than 1 MiB. Most likely a quote is not closed; mend the file.</source>
        <translation>此条记录超过 1 MiB，多为引号未闭合，请修正文件。</translation>
    </message>
    <message>
        <source>The file changed while it was read. Begin again when it is whole.</source>
        <translation>读取过程中文件发生变化，请待其完整后重新开始。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end. Is the stick still there? %1</source>
        <translation>文件未能读完，U 盘是否仍在？%1</translation>
    </message>
    <message>
        <source>%1, row %2: a quote within a field that does not begin with one; it is read as a character. There are %3 such rows.</source>
        <translation>%1 第 %2 行：字段中间出现引号，按普通字符读取。此类行共 %3 行。</translation>
    </message>
    <message>
        <source>%1, row %2: a spreadsheet rounded the citizen's number; what it was is lost and not guessed. There are %3 such rows. Ask for the file as text.</source>
        <translation>%1 第 %2 行：证件号码被电子表格取整，原号已丢失，不作推测。此类行共 %3 行，请索取文本格式的文件。</translation>
    </message>
    <message>
        <source>“%1” is no dialect that is written here. Say postgresql or spark.</source>
        <translation>不支持“%1”，请写 postgresql 或 spark。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>A workbook has no room for %1 rows. Write them as CSV.</source>
        <translation>工作簿容不下 %1 行，请写成 CSV。</translation>
    </message>
    <message>
        <source>another number of fields than the header has</source>
        <translation>字段数与表头不符</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>引号闭合后还有文字</translation>
    </message>
    <message>
        <source>a quote that is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>The roster holds nobody. Its rows need a name or a citizen's number.</source>
        <translation>名册中没有人员。每行须有姓名或公民身份号码。</translation>
    </message>
    <message>
        <source>“%1” names no column. Write FIELD=HEADER, such as id=证件号; the help lists the fields.</source>
        <translation>“%1”未指明列。请写作“字段=列名”，如 id=证件号；字段见帮助。</translation>
    </message>
    <message>
        <source>“%1” is no engine that is asked here. Say postgresql.</source>
        <translation>不支持数据库“%1”，请写 postgresql。</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Name the right one with --column, or make a view that has it.</source>
        <translation>表“%1”没有“%2”列。请用 --column 指明，或建立含有该列的视图。</translation>
    </message>
    <message>
        <source>register_row holds “%1”, which is no number of a row.</source>
        <translation>register_row 的值“%1”不是行号。</translation>
    </message>
    <message>
        <source>register_file names more than %1 extracts.</source>
        <translation>register_file 中的数据来源超过 %1 个。</translation>
    </message>
    <message>
        <source>Row %1 of “%2” stands in the table more than once. register_file and register_row must name one row.</source>
        <translation>“%2”第 %1 行在表中出现多次。register_file 与 register_row 须能确定唯一一行。</translation>
    </message>
    <message>
        <source>An engine holds the register itself: leave out --register, or --engine.</source>
        <translation>数据库中已有登记数据，请去掉 --register 或 --engine。</translation>
    </message>
</context>
</TS>
