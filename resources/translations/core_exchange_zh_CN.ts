<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The file is larger than %1 MB. Send only the sheet that is needed, without pictures.</source>
        <translation>文件超过 %1 MB。请只保留所需的工作表，去掉图片后再试。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check the path and your permissions.</source>
        <translation>文件无法打开，请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end. Copy it again.</source>
        <translation>文件读取中断，请重新拷贝后再试。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The workbook is encrypted. Open it with its password and save it without one.</source>
        <translation>工作簿已加密，请用密码打开后另存为不加密的文件。</translation>
    </message>
    <message>
        <source>The file is in an old format (.xls, .et). Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件是旧格式（.xls、.et），请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is named like a workbook but is none. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件名像工作簿，内容却不是。请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is a web page or a document, not a spreadsheet. Save the table as .xlsx or .csv.</source>
        <translation>文件是网页或文档，不是表格。请把表格另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>The cell holds more than %1 characters. Put long texts into an attachment.</source>
        <translation>单元格超过 %1 个字符，长文请改作附件。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns. Delete what does not belong to the table.</source>
        <translation>工作表超过 %1 列，请删去表格以外的内容。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 rows. Split it, or delete what does not belong to the table.</source>
        <translation>工作表超过 %1 行，请拆分，或删去表格以外的内容。</translation>
    </message>
    <message>
        <source>The sheet has too many merged cells. Undo the merging.</source>
        <translation>工作表的合并单元格过多，请取消合并。</translation>
    </message>
    <message>
        <source>The file holds more text than can be taken in at once. Split it.</source>
        <translation>文件文字过多，不能一次导入，请拆分。</translation>
    </message>
    <message>
        <source>The text is neither whole UTF-8 nor whole GB18030: it may be cut off or mixed. Save it anew as .xlsx, or as CSV in UTF-8.</source>
        <translation>文字既不是完整的 UTF-8，也不是完整的 GB18030，可能被截断或混用编码。请重新另存为 .xlsx，或 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>The file is neither a workbook nor text. Save the table as .xlsx or .csv.</source>
        <translation>文件既不是工作簿也不是文本，请把表格另存为 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>A quotation mark that opens in this row is never closed.</source>
        <translation>本行开始的引号一直没有结束。</translation>
    </message>
    <message>
        <source>Columns %1 (%2) and %3 (%4) both claim to be "%5". Rename or delete one.</source>
        <translation>%1 列（%2）和 %3 列（%4）都是“%5”，请改名或删去一列。</translation>
    </message>
    <message>
        <source>The header in row %1 lacks these columns: %2. Add them, or rename the columns that hold them.</source>
        <translation>第 %1 行的表头缺少这些列：%2。请补上，或把相应的列改成这个名称。</translation>
    </message>
    <message>
        <source>These columns are not known and were not read: %1.</source>
        <translation>以下列不认识，没有读取：%1。</translation>
    </message>
    <message>
        <source>Hidden rows were read too: %1.</source>
        <translation>隐藏的行也已读取：第 %1 行。</translation>
    </message>
    <message>
        <source>These rows hold headings, totals, signatures or notes and were not read: %1.</source>
        <translation>以下各行是分组标题、合计、签字或说明，没有读取：第 %1 行。</translation>
    </message>
    <message>
        <source>The table was found in the hidden sheet "%1".</source>
        <translation>表格在隐藏的工作表“%1”中。</translation>
    </message>
    <message>
        <source>No row with recognisable headers was found. Give the columns these names: %1.</source>
        <translation>没有找到可识别的表头，请把各列的表头改为：%1。</translation>
    </message>
    <message>
        <source>Only the sheet "%1" was read. These look like lists too: %2.</source>
        <translation>只读取了工作表“%1”。以下工作表看来也是同类表格：%2。</translation>
    </message>
    <message>
        <source>The workbook holds macros. They were neither run nor kept.</source>
        <translation>工作簿含有宏，没有运行，也没有保留。</translation>
    </message>
    <message>
        <source>The workbook refers to other files. They were not opened; the values saved with it were read.</source>
        <translation>工作簿引用了其他文件，没有打开那些文件，只读取已保存的值。</translation>
    </message>
    <message>
        <source>The file is an archive or a document, not an .xlsx workbook. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件是压缩包或文档，不是 .xlsx 工作簿。请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
    </message>
    <message>
        <source>Sheet "%1": %2 cells hold formulas, the first is %3. Their last values were read as text.</source>
        <translation>工作表“%1”：%2 个单元格是公式，第一个是 %3，已按最后一次的值读取。</translation>
    </message>
    <message>
        <source>Sheet "%1": %2 formulas have no saved value and count as empty, the first is %3. Open the file in WPS or Excel and save it.</source>
        <translation>工作表“%1”：%2 个公式没有保存值，按空白处理，第一个是 %3。请用 WPS 或 Excel 打开后保存一次。</translation>
    </message>
    <message>
        <source>Sheet "%1": %2 cells hold an error such as #REF!, the first is %3.</source>
        <translation>工作表“%1”：%2 个单元格是 #REF! 之类的错误值，第一个是 %3。</translation>
    </message>
    <message>
        <source>Sheet "%1": %2 cells hold pictures, the first is %3. They were not read.</source>
        <translation>工作表“%1”：%2 个单元格是图片，第一个是 %3，没有读取。</translation>
    </message>
    <message>
        <source>The workbook holds something that no spreadsheet program writes and was not read. Copy the table into a new workbook.</source>
        <translation>工作簿含有正常表格软件不会写入的内容，没有读取。请把表格复制到新建的工作簿。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Ask for it again, or open it and save it anew.</source>
        <translation>工作簿已损坏或不完整，请重新索取，或打开后重新保存。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a table holds and was not read. Copy the table into a new workbook.</source>
        <translation>工作簿解开后远大于正常表格，没有读取。请把表格复制到新建的工作簿。</translation>
    </message>
    <message>
        <source>A text in row %1, column %2 is too long for a cell. Shorten it, or export as CSV.</source>
        <translation>第 %1 行“%2”列的文字太长，单元格放不下。请缩短，或导出为 CSV。</translation>
    </message>
    <message>
        <source>A table without columns cannot be written.</source>
        <translation>没有列的表格无法写出。</translation>
    </message>
    <message>
        <source>The workbook cannot be unpacked on this disk: %1 Make room and begin again.</source>
        <translation>工作簿在本机磁盘上无法解开：%1 请腾出空间后重新开始。</translation>
    </message>
</context>
</TS>
