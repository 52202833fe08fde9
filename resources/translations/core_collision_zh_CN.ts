<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>This system cannot read GB18030. Save the file as UTF-8.</source>
        <translation>本机不能读取 GB18030，请将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>What was found cannot be kept: %1 Make room on the disk and begin again.</source>
        <translation>比对结果无法保存：%1 请腾出磁盘空间后重新开始。</translation>
    </message>
    <message>
        <source>The file is UTF-16, which is not read here. Save it as CSV in UTF-8.</source>
        <translation>文件为 UTF-16 编码，此处不读取。请另存为 UTF-8 的 CSV。</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive and no CSV.</source>
        <translation>文件是工作簿或压缩包，不是 CSV。</translation>
    </message>
    <message>
        <source>The file is no text. A register is read from CSV.</source>
        <translation>文件不是文本。登记数据须为 CSV。</translation>
    </message>
    <message>
        <source>“%1” is not read here. Say UTF-8 or GB18030.</source>
        <translation>不支持“%1”编码，请写 UTF-8 或 GB18030。</translation>
    </message>
    <message>
        <source>The file is not UTF-8 throughout. Name its encoding, or save it as UTF-8.</source>
        <translation>文件不全是 UTF-8。请指明编码，或另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The first line is longer than 1 MiB. This is no register.</source>
        <translation>第一行超过 1 MiB，不是登记数据。</translation>
    </message>
    <message>
        <source>There are more than %1 columns. This is no register.</source>
        <translation>列数超过 %1，不是登记数据。</translation>
    </message>
    <message>
        <source>No header is found. The first line names the columns, such as 企业名称, 姓名, 证件号码; name other ones.</source>
        <translation>未找到表头。首行应为列名，如企业名称、姓名、证件号码；名称不同的请指明。</translation>
    </message>
    <message>
        <source>The header holds the column “%1” twice. Rename one of them.</source>
        <translation>表头中“%1”列出现两次，请改其一。</translation>
    </message>
    <message>
        <source>There is neither a column of names nor one of citizens' numbers.</source>
        <translation>既无姓名列，也无证件号码列。</translation>
    </message>
    <message>
        <source>%1 has no column of citizens' numbers: only names can be compared.</source>
        <translation>%1 无证件号码列，只能比对姓名。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>Row %1: %2 names and %3 numbers of the family. They are paired in order; please check them.</source>
        <translation>第 %1 行：家属姓名 %2 个、号码 %3 个，已按顺序对应，请核对。</translation>
    </message>
    <message>
        <source>Row %1 has the same citizen's number as row %2. Both are looked for.</source>
        <translation>第 %1 行与第 %2 行公民身份号码相同，两行均参加比对。</translation>
    </message>
    <message>
        <source>Row %1: the citizen's number holds a date of birth that does not exist. It is compared as it is.</source>
        <translation>第 %1 行：公民身份号码中的出生日期不存在，按原样比对。</translation>
    </message>
    <message>
        <source>Row %1 holds a citizen's number that cannot be compared. Only the name is left; please ask for the number.</source>
        <translation>第 %1 行的公民身份号码无法比对，只能比对姓名，请补正号码。</translation>
    </message>
</context>
</TS>
