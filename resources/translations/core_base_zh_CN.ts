<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>%1 is not an area code: it must be six digits, for example 320505.</source>
        <translation>“%1”不是行政区划代码：应为六位数字，例如 320505。</translation>
    </message>
    <message>
        <source>The case number is missing.</source>
        <translation>缺少案号。</translation>
    </message>
    <message>
        <source>A case number has at most %1 characters; this text is longer.</source>
        <translation>案号最多 %1 个字，此处超长。</translation>
    </message>
    <message>
        <source>%1 is not a case number in a known form. It is kept as it is.</source>
        <translation>“%1”不是常见的案号格式，已按原样保留。</translation>
    </message>
    <message>
        <source>The ID number is missing.</source>
        <translation>缺少公民身份号码。</translation>
    </message>
    <message>
        <source>The ID number %1 is masked. Enter the full number.</source>
        <translation>公民身份号码 %1 已被遮盖，请填写完整号码。</translation>
    </message>
    <message>
        <source>%1 is not an ID number: it must have 18 characters (or 15 digits).</source>
        <translation>“%1”不是公民身份号码：应为 18 位（或旧式 15 位数字）。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the ID number %1 and its last digits are lost. Format the column as text and type the number again.</source>
        <translation>公民身份号码 %1 已被电子表格取整，末几位丢失（精度丢失）。请把该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>The ID number %1 holds a date of birth that does not exist.</source>
        <translation>公民身份号码 %1 中的出生日期不存在。</translation>
    </message>
    <message>
        <source>The check digit of the ID number %1 is wrong. Compare it with the original.</source>
        <translation>公民身份号码 %1 的校验码不符，请与原件核对。</translation>
    </message>
    <message>
        <source>The ID number %1 ends in 000 and may have been rounded by the spreadsheet. Compare it with the original.</source>
        <translation>公民身份号码 %1 末三位为 000，可能被电子表格取整，请与原件核对。</translation>
    </message>
    <message>
        <source>The credit code is missing.</source>
        <translation>缺少统一社会信用代码。</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded the credit code %1 and its last digits are lost. Format the column as text and type the code again.</source>
        <translation>统一社会信用代码 %1 已被电子表格取整，末几位丢失（精度丢失）。请把该列设为文本格式后重新录入。</translation>
    </message>
    <message>
        <source>%1 is not a credit code: it must have 18 characters without I, O, S, V and Z (or 15 digits, the old registration number).</source>
        <translation>“%1”不是统一社会信用代码：应为 18 位且不含 I、O、S、V、Z（或 15 位旧注册号）。</translation>
    </message>
    <message>
        <source>The check character of the credit code %1 does not fit. Compare it with the licence; some early codes are real all the same.</source>
        <translation>统一社会信用代码 %1 的校验码不符，请与营业执照核对；部分早期试点代码属实但校验不符。</translation>
    </message>
    <message>
        <source>The credit code %1 ends in 000 and may have been rounded by the spreadsheet. Compare it with the licence.</source>
        <translation>统一社会信用代码 %1 末三位为 000，可能被电子表格取整，请与营业执照核对。</translation>
    </message>
    <message>
        <source>%1 is not a document number. It must look like 苏政法督〔2024〕3号.</source>
        <translation>“%1”不是发文字号，应形如 苏政法督〔2024〕3号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the prefix of a document number: it must be 1 to 30 characters without digits and brackets.</source>
        <translation>“%1”不能作机关代字：应为 1 至 30 个字，不含数字和括号。</translation>
    </message>
    <message>
        <source>A document number needs a year from 1949 to 2100 and a serial number from 1 to 999999; %1 and %2 do not fit.</source>
        <translation>发文字号的年份应为 1949 至 2100，序号应为 1 至 999999；%1 和 %2 不符合。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder, your permissions and the free space there.</source>
        <translation>无法写入文件，请检查文件夹、权限和剩余空间。</translation>
    </message>
</context>
</TS>
