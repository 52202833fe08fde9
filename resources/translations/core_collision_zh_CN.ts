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
    <message>
        <source>Row %1: “%2” is no date. The time of service is left to be verified.</source>
        <translation>第 %1 行：“%2”不是日期，在职期间待核。</translation>
    </message>
    <message>
        <source>Row %1 names family without the basis for including them. There are %2 such rows; please add the column 家属纳入依据.</source>
        <translation>第 %1 行列有家属但未写纳入依据。此类行共 %2 行，请补充“家属纳入依据”列。</translation>
    </message>
    <message>
        <source>The rules of the collision: “%1” is missing, or not what it should be.</source>
        <translation>比对规则：“%1”缺失或不符合要求。</translation>
    </message>
    <message>
        <source>The rules of the collision: “%1” is not known.</source>
        <translation>比对规则：不认识“%1”。</translation>
    </message>
    <message>
        <source>The rules of the collision: “%1” must hold R1 to R5, in order.</source>
        <translation>比对规则：“%1”须依次为 R1 至 R5。</translation>
    </message>
    <message>
        <source>The rules of the collision are longer than %1 KiB.</source>
        <translation>比对规则超过 %1 KiB。</translation>
    </message>
    <message>
        <source>The rules of the collision are no JSON object: %1</source>
        <translation>比对规则不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>One credit code stands beside the names “%1” and “%2”.</source>
        <translation>同一信用代码对应“%1”和“%2”两个名称。</translation>
    </message>
    <message>
        <source>The registers say “%1” and “%2” of one company. The first is used.</source>
        <translation>同一企业的登记状态有“%1”和“%2”两种，按前者处理。</translation>
    </message>
    <message>
        <source>The lines end with a carriage return alone, so that no record can be told from the next. Save the file with ordinary line ends.</source>
        <translation>各行仅以回车符（CR）结尾，无法区分记录。请以常规换行符另存文件。</translation>
    </message>
    <message>
        <source>Row %1 names family without the official. Say whose family it is.</source>
        <translation>第 %1 行列有家属而没有干部，请写明是谁的家属。</translation>
    </message>
    <message>
        <source>Row %1: the citizen's number ends in 000 and may have been rounded by a spreadsheet. It is compared as it is; please check it.</source>
        <translation>第 %1 行的公民身份号码末三位为 000，可能已被电子表格取整。仍按原号比对，请核对。</translation>
    </message>
    <message>
        <source>Row %1: the check digit of the citizen's number is wrong. It is compared as it is; please check it.</source>
        <translation>第 %1 行的公民身份号码校验位不符。仍按原号比对，请核对。</translation>
    </message>
</context>
</TS>
