<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message>
        <source>Officials %1, with their families %2</source>
        <translation>干部 %1 人，含家属共 %2 人</translation>
    </message>
    <message>
        <source>Rows compared %1, in %2 seconds</source>
        <translation>已比对 %1 行，用时 %2 秒</translation>
    </message>
    <message>
        <source>To be verified %1: by number %2, by masked number and name %3</source>
        <translation>待核实 %1 条：证件号码相同 %2 条，隐码相符且姓名相同 %3 条</translation>
    </message>
    <message>
        <source>Equal names alone, no questions yet: %1</source>
        <translation>同名待核（不计入）：%1 条</translation>
    </message>
    <message>
        <source>Rows not compared %1, kept in %2</source>
        <translation>未能比对 %1 行，另存于 %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>compare a roster of officials with business registers</source>
        <translation>将干部名册与企业登记数据比对</translation>
    </message>
    <message>
        <source>the list of officials, .xlsx or CSV</source>
        <translation>干部名册，.xlsx 或 CSV</translation>
    </message>
    <message>
        <source>an extract of the business register; may be repeated</source>
        <translation>企业登记数据，可重复</translation>
    </message>
    <message>
        <source>list equal names without a number as well</source>
        <translation>同时列出仅姓名相同的行</translation>
    </message>
    <message>
        <source>how many threads; all of the machine's without it</source>
        <translation>线程数；不写则用全部处理器</translation>
    </message>
    <message>
        <source>UTF-8 or GB18030; found out without it</source>
        <translation>UTF-8 或 GB18030；不写则自动识别</translation>
    </message>
    <message>
        <source>the header of a field; may be repeated</source>
        <translation>某个字段的列名，可重复</translation>
    </message>
    <message>
        <source>write the match as statements for postgresql or spark instead of doing it</source>
        <translation>不比对，而写出供 postgresql 或 spark 执行的语句</translation>
    </message>
    <message>
        <source>the table of the register there; “register” without it</source>
        <translation>登记数据所在的表；不写则为“register”</translation>
    </message>
    <message>
        <source>let the engine that holds the register compare: postgresql</source>
        <translation>由存有登记数据的数据库比对：postgresql</translation>
    </message>
    <message>
        <source>how the engine is reached: host=… dbname=… user=…; a password stands in ~/.pgpass</source>
        <translation>数据库连接：host=… dbname=… user=…；密码写在 ~/.pgpass</translation>
    </message>
    <message>
        <source>Kept as %1: to be verified %2, known before %3</source>
        <translation>已存为 %1：待核实 %2 条，以前已有 %3 条</translation>
    </message>
    <message>
        <source>with -w: where officials of no other inspected unit are kept</source>
        <translation>与 -w 同用：单位不是其他被督察单位的，存入此督察</translation>
    </message>
    <message>
        <source>with -w: what personal data is compared for</source>
        <translation>与 -w 同用：比对个人信息的用途</translation>
    </message>
    <message>
        <source>with -w: who allowed it, by which paper</source>
        <translation>与 -w 同用：依据（谁批准、哪份文件）</translation>
    </message>
    <message>
        <source>with -w: who compares</source>
        <translation>与 -w 同用：操作人</translation>
    </message>
    <message>
        <source>Every hit is a question to be verified by people, never a verdict. Found are rows with the same citizen's number,
and with a masked number that may be it and the same name; --names lists equal names too, which are no hits.
The result is the same whatever the number of threads. Rows that cannot be compared go to HITS.rejected.csv, and
the exit status is 1 then. A register is CSV in UTF-8 or GB18030 of any size, or a workbook (its first visible sheet).

Fields of the roster: code, name, id, unit, post, spouse-name, spouse-id, child-name, child-id, service-from,
service-to, rank, basis; of a register: company, uscc, role, name, id, status, founded, ended, share, capital,
authority, type, role-from, role-to.

  ducha-cli collide --roster roster.xlsx --register register.csv --out hits.csv
  ducha-cli collide --roster roster.xlsx --register a.csv --register b.csv --column id=证件编号 --out hits.xlsx
  ducha-cli collide --roster roster.xlsx --emit-sql postgresql --table 登记表 --out match.sql
  ducha-cli collide --roster roster.xlsx --result answer.csv --out hits.csv
  ducha-cli collide --roster roster.xlsx --engine postgresql --connect 'host=db dbname=reg user=reader'
    --table 登记表 --out hits.csv

The statements for another engine hold the roster and ask a table that has a column for each field, and
register_file and register_row; --column FIELD= leaves out one that it has not. Their answer, saved as CSV with its
header, is taken back by --result with the same roster: every row is compared once more, and a result that was cut or
altered is refused. --engine runs the statements there and writes the same list; the roster is gone from the engine
afterwards, and nothing else is written.

With -w the hits are kept in the workspace for verification, all or none, with purpose, authority and name of who
compares: officials of another inspected unit of the round there, everybody else in --inspection. --out writes the
list besides. Without it rows that cannot be compared go to W.rejected.csv.

  ducha-cli collide --roster roster.xlsx --register register.csv -w round.ducha --inspection DC-2026-001
    --purpose 违规经商办企业核查 --authority 督察方案第五条 --by 张样</source>
        <translation>每条结果都是待核实的疑点，不是结论。列出证件号码相同的行，以及隐码相符且姓名相同的行；--names 另列仅姓名相同的行，
不计为结果。结果与线程数无关。无法比对的行写入 HITS.rejected.csv，此时退出状态为 1。登记数据为 UTF-8 或 GB18030 的 CSV，
大小不限；或工作簿（读其第一个可见工作表）。

名册字段：code, name, id, unit, post, spouse-name, spouse-id, child-name, child-id, service-from, service-to, rank,
basis；登记数据字段：company, uscc, role, name, id, status, founded, ended, share, capital, authority, type,
role-from, role-to。

  ducha-cli collide --roster 名册.xlsx --register 登记.csv --out 疑点.csv
  ducha-cli collide --roster 名册.xlsx --register 甲.csv --register 乙.csv --column id=证件编号 --out 疑点.xlsx
  ducha-cli collide --roster 名册.xlsx --emit-sql postgresql --table 登记表 --out match.sql
  ducha-cli collide --roster 名册.xlsx --result 答复.csv --out 疑点.csv
  ducha-cli collide --roster 名册.xlsx --engine postgresql --connect 'host=db dbname=reg user=reader'
    --table 登记表 --out 疑点.csv

为其他数据库写出的语句自带名册，查询的表须为每个字段设一列，另有 register_file 与 register_row。表中没有的字段写 --column 字段=。
查询结果连同表头存为 CSV，用 --result 和同一份名册收回：逐行重新比对，残缺或被改动的结果不收。--engine 直接在数据库中比对
并写出同样的清单；名册用后即消失，不写入其他内容。

加 -w 时，比对结果存入工作区待核实，全存或全不存，并记明用途、依据和操作人：单位属本轮其他被督察单位的存入该单位，
其余存入 --inspection 所指的督察。另加 --out 时同时写出清单；不加时，未能比对的行写入 W.rejected.csv。

  ducha-cli collide --roster roster.xlsx --register register.csv -w round.ducha --inspection DC-2026-001
    --purpose 违规经商办企业核查 --authority 督察方案第五条 --by 张样</translation>
    </message>
    <message>
        <source>take back what an engine answered to the statements of --emit-sql</source>
        <translation>收回数据库对 --emit-sql 所写语句的查询结果</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Statements are only written: leave out -w, or --emit-sql.</source>
        <translation>语句只写出、不执行：请去掉 -w 或 --emit-sql。</translation>
    </message>
    <message>
        <source>A result was compared already: leave out --engine, or --result.</source>
        <translation>查询结果已经比对过：--engine 与 --result 只能用一个。</translation>
    </message>
</context>
</TS>
