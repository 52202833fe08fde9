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
        <source>There is no column “%1”. Take the whole answer to the statements, with its header.</source>
        <translation>缺少“%1”列。请使用语句的完整查询结果，连同表头。</translation>
    </message>
    <message>
        <source>The statements were written for another roster, or for this one before it changed. Take the roster that they were written for.</source>
        <translation>语句是为另一份名册写的，或写出后名册改动过。请使用写语句时的那份名册。</translation>
    </message>
    <message>
        <source>The row cannot be read; the result was altered or cut. Take it once more.</source>
        <translation>此行无法读取，查询结果被改动或不完整，请重新导出。</translation>
    </message>
    <message>
        <source>The engine found %1 rows, and the file has %2. It was cut or put together; take it once more.</source>
        <translation>平台查得 %1 行，文件中有 %2 行：不完整，或由几份拼成，请重新导出。</translation>
    </message>
    <message>
        <source>The row is of another result than the first. Give each result as a file of its own.</source>
        <translation>此行与第一行不是同一次查询的结果。每次查询的结果请单独成一个文件。</translation>
    </message>
    <message>
        <source>The row tells of a match that comparing it here does not give, or tells it twice. The result was altered, perhaps by a spreadsheet; take it once more.</source>
        <translation>此行所称的相符，重新比对并不成立，或重复出现。查询结果可能被电子表格等改动过，请重新导出。</translation>
    </message>
    <message>
        <source>The row matches somebody else of the roster too, whom the result does not tell of. It was altered; take it once more.</source>
        <translation>此行还与名册中另一人相符，查询结果中却没有。结果被改动过，请重新导出。</translation>
    </message>
    <message>
        <source>The result has no row. Even one without a match has one that says so; take it once more.</source>
        <translation>查询结果中没有任何行。即使无人相符也应有一行说明，请重新导出。</translation>
    </message>
    <message>
        <source>The column “%1” does not say what the statements put there. The result was altered; take it once more.</source>
        <translation>“%1”列的内容不是语句写入的。查询结果被改动过，请重新导出。</translation>
    </message>
    <message>
        <source>An engine holds the register itself: leave out --register, or --engine and --result.</source>
        <translation>登记数据在数据库中：--register 与 --engine、--result 不能同用。</translation>
    </message>
    <message>
        <source>The list would overwrite the register %1. Give it another name.</source>
        <translation>清单会覆盖登记数据 %1，请另取文件名。</translation>
    </message>
    <message>
        <source>The rows that were not compared go to %1, where another file stands. Rename it, or give the list another name.</source>
        <translation>未能比对的行要写入 %1，而该处已有其他文件。请将其改名，或为清单另取文件名。</translation>
    </message>
    <message>
        <source>--out would overwrite %1. Give it another name.</source>
        <translation>--out 会覆盖 %1，请换一个文件名。</translation>
    </message>
    <message>
        <source>This is a folder, a pipe or a device. A register is an ordinary file; save it first.</source>
        <translation>这是文件夹、管道或设备。登记数据须为普通文件，请先保存。</translation>
    </message>
    <message>
        <source>The register is given twice. Leave one of them out.</source>
        <translation>同一份登记数据给了两次，请去掉一份。</translation>
    </message>
    <message>
        <source>%1, row %2: the name or number holds bytes that are no character of the file's encoding, and cannot be compared. There are %3 such rows. Was the file put together from several? Give each with its encoding.</source>
        <translation>%1 第 %2 行：姓名或证件号码中有不属于该文件编码的字节，无法比对。此类行共 %3 行。文件是否由几份拼成？请按各自的编码分别提供。</translation>
    </message>
</context>
</TS>
