<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message>
        <source>still running</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>not to be avoided</source>
        <translation>无法避免</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>签号</translation>
    </message>
    <message>
        <source>Cases %1, digest %2</source>
        <translation>案件 %1 件，名单摘要 %2</translation>
    </message>
    <message>
        <source>Experts %1, digest %2</source>
        <translation>专家 %1 人，名单摘要 %2</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>Record %1, draw %2</source>
        <translation>记录摘要 %1，第 %2 次抽取</translation>
    </message>
    <message>
        <source>Voided: %1, ticket %2 (%3)</source>
        <translation>作废：%1，签号 %2（%3）</translation>
    </message>
    <message>
        <source>Two areas review each other: %1 by %2 (%3)</source>
        <translation>两地互评：%1 由 %2 评查（%3）</translation>
    </message>
    <message>
        <source>True: the record follows from the lists and what was contributed.</source>
        <translation>属实：记录可由名单和各方提供的内容重算得出。</translation>
    </message>
    <message>
        <source>Not true: the record does not follow from the lists and what was contributed.</source>
        <translation>不符：记录不能由名单和各方提供的内容重算得出。</translation>
    </message>
    <message>
        <source>draw cases and experts so that anyone can check it</source>
        <translation>抽取案件和专家，任何人都可核验</translation>
    </message>
    <message>
        <source>“draw new” freezes the lists of cases and experts, then takes what at least two parties contribute to the seed
(a text file, one line each: contributor, tab, value), then draws, and writes the record DRAW.json. Every
stratum gives K cases of each value of its column; several multiply. A case that is still running is voided and
the next ticket takes its place. “draw verify” recomputes a record from the lists; exit status 1 and the first
difference when it does not follow from them.

  ducha-cli draw new --pool cases.xlsx --count 60 --experts experts.csv --per-case 2 --entropy seed.txt --out DRAW.json
  ducha-cli draw new --pool cases.xlsx --stratum 属地=6 --entropy seed.txt --out DRAW.json
  ducha-cli draw verify DRAW.json --pool cases.xlsx --experts experts.csv</source>
        <translation>“draw new”先冻结案件名单和专家名单，再取至少两方提供的内容作种子（文本文件，每行：提供人、制表符、内容），
然后抽取，写出记录 DRAW.json。分层时，该列每个取值各抽 K 件，多个分层相乘。抽中的未结案件作废，由下一签递补。
“draw verify”由名单重算记录，不符时退出码为 1，并给出第一处差异。

  ducha-cli draw new --pool cases.xlsx --count 60 --experts experts.csv --per-case 2 --entropy seed.txt --out DRAW.json
  ducha-cli draw new --pool cases.xlsx --stratum 属地=6 --entropy seed.txt --out DRAW.json
  ducha-cli draw verify DRAW.json --pool cases.xlsx --experts experts.csv</translation>
    </message>
    <message>
        <source>the list of cases</source>
        <translation>案件名单</translation>
    </message>
    <message>
        <source>how many cases, without strata</source>
        <translation>不分层时抽取多少件</translation>
    </message>
    <message>
        <source>K cases of each value of a column; may be repeated</source>
        <translation>该列每个取值各抽 K 件，可重复给出</translation>
    </message>
    <message>
        <source>a value with fewer cases gives what it has</source>
        <translation>不足额时有多少抽多少</translation>
    </message>
    <message>
        <source>the list of experts</source>
        <translation>专家名单</translation>
    </message>
    <message>
        <source>how many experts review each case</source>
        <translation>每案几名专家</translation>
    </message>
    <message>
        <source>what was contributed to the seed</source>
        <translation>各方提供的种子内容</translation>
    </message>
    <message>
        <source>a case that cannot be reviewed; may be repeated</source>
        <translation>不能评查的案件及原因，可重复给出</translation>
    </message>
    <message>
        <source>the record of the draw before, for the same purpose</source>
        <translation>同一事项前一次抽取的记录</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>“%1” is no stratum. Write COLUMN=K, such as 属地=6.</source>
        <translation>“%1”不是分层，应写作 列名=件数，如 属地=6。</translation>
    </message>
    <message>
        <source>“%1” voids no case. Write CASE=REASON.</source>
        <translation>“%1”没有作废任何案件，应写作 案号=原因。</translation>
    </message>
    <message>
        <source>The strata ask for %1 cases in all, not for the %2 of --count. The strata count.</source>
        <translation>按分层共抽 %1 件，与 --count 的 %2 件不同，以分层为准。</translation>
    </message>
    <message>
        <source>Name the record to verify: ducha-cli draw verify DRAW.json.</source>
        <translation>请写明要核验的记录：ducha-cli draw verify DRAW.json。</translation>
    </message>
    <message>
        <source>A draw is made by “draw new” or checked by “draw verify DRAW.json”.</source>
        <translation>抽取用“draw new”，核验用“draw verify DRAW.json”。</translation>
    </message>
</context>
</TS>
