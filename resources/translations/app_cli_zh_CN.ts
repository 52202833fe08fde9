<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>cli</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>issue a rectification notice first</source>
        <translation>先印发整改通知</translation>
    </message>
    <message>
        <source>%1: a template to be filled in.</source>
        <translation>%1：空白模板。</translation>
    </message>
    <message>
        <source>write the rows with what is wrong in them</source>
        <translation>导出问题行</translation>
    </message>
    <message>
        <source>Sound: the file, its journal, its attachments and the rules of the work.</source>
        <translation>完好：文件、修改记录、附件和业务规则均无问题。</translation>
    </message>
    <message>
        <source>check that a workspace is sound</source>
        <translation>检查工作区是否完好</translation>
    </message>
    <message>
        <source>Looks at the whole workspace W: the file itself, its references, the chain of its journal, the digests of
its attachments, and the rules that hold for every record. Exit status 1 when something is wrong, each on a
line of its own.

  ducha-cli check round.ducha</source>
        <translation>检查整个工作区W：文件本身、记录间的引用、修改记录的链条、附件摘要，以及每条记录都须符合的规则。
有问题时退出码为1，每个问题一行。

  ducha-cli check round.ducha</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>以一个JSON文档作答</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>The inspection workbench without a window: the same work on the same workspace file, for scripts and
for machines without a display.</source>
        <translation>不带窗口的督察工作台：对同一个工作区文件做同样的工作，供脚本和没有显示器的机器使用。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“ducha-cli COMMAND --help” explains a command. “--version” names the version.</source>
        <translation>“ducha-cli COMMAND --help”说明一个命令；“--version”显示版本。</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>退出码：</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>the answer is no: a check failed, rows were rejected</source>
        <translation>结果为否：检查未通过，或有行未被接受</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>用法不对</translation>
    </message>
    <message>
        <source>unusable input: not the format, missing columns, over a limit</source>
        <translation>输入不可用：格式不符、缺少列、超过限制</translation>
    </message>
    <message>
        <source>the workspace cannot be used: absent, open elsewhere, damaged, newer</source>
        <translation>工作区不可用：不存在、已在别处打开、损坏、由更新的版本制作</translation>
    </message>
    <message>
        <source>the system failed: disk full, no permission, read error</source>
        <translation>系统故障：磁盘已满、没有权限、读取出错</translation>
    </message>
    <message>
        <source>Answers go to stdout; errors, a line a cause, and progress go to stderr. The language follows LANG:
Chinese where nothing is set, English with LANG=en_US.UTF-8.</source>
        <translation>结果写到标准输出；错误（一个原因一行）和进度写到标准错误。语言由LANG决定：未设置时用中文，
LANG=en_US.UTF-8时用英文。</translation>
    </message>
    <message>
        <source>Backed up to %1 (%2).</source>
        <translation>已备份到%1（%2）。</translation>
    </message>
    <message>
        <source>Restored to %1 (%2).</source>
        <translation>已恢复到%1（%2）。</translation>
    </message>
    <message>
        <source>copy a workspace, also while it is in use</source>
        <translation>备份工作区，使用中也可备份</translation>
    </message>
    <message>
        <source>Writes a consistent copy of the workspace W to OUT and verifies it, also while somebody works in W. An
earlier file OUT is replaced only by a copy that is whole.

  ducha-cli backup round.ducha copy.ducha</source>
        <translation>把工作区W的一致副本写到OUT并核对，有人正在W中工作时也可以。原有的OUT只会被完整的副本替换。

  ducha-cli backup round.ducha copy.ducha</translation>
    </message>
    <message>
        <source>put a backup in a workspace's place</source>
        <translation>用备份恢复工作区</translation>
    </message>
    <message>
        <source>Checks the backup IN and puts it in place as the workspace W. A file that stands there is kept beside it
under a name with the time (W.before-restore-…); a workspace that is open is left alone.

  ducha-cli restore copy.ducha round.ducha</source>
        <translation>检查备份IN，并把它恢复为工作区W。原有的文件改名留在旁边（W.before-restore-时间）；正在使用的工作区不动。

  ducha-cli restore copy.ducha round.ducha</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已新建：%1</translation>
    </message>
    <message>
        <source>create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Creates the workspace file W with the standard catalogue, talk outlines and settings. An existing file is
never touched. With --sample it holds an invented city round: 10 areas, 50 units, work in every stage.

  ducha-cli init round.ducha
  ducha-cli init sample.ducha --sample</source>
        <translation>新建工作区文件W，内含标准督察内容目录、谈话提纲和设置。已有的文件绝不改动。带--sample时内含一轮虚构的
市级督察：10个地区、50个单位，各阶段工作都有。

  ducha-cli init round.ducha
  ducha-cli init sample.ducha --sample</translation>
    </message>
    <message>
        <source>fill it with invented data for trying out</source>
        <translation>填入虚构的演示数据</translation>
    </message>
    <message>
        <source>list what a workspace holds</source>
        <translation>列出工作区的内容</translation>
    </message>
    <message>
        <source>Lists the records of one kind in the workspace W, in their official order. People see the main columns,
--json has every field.

  ducha-cli list inspections -w round.ducha
  ducha-cli list items -w round.ducha --inspection DC-2026-001 --json
  ducha-cli list deadlines -w round.ducha --days 30</source>
        <translation>按规定顺序列出工作区W中的一类记录。默认显示主要的列，--json给出全部字段。

  ducha-cli list inspections -w round.ducha
  ducha-cli list items -w round.ducha --inspection DC-2026-001 --json
  ducha-cli list deadlines -w round.ducha --days 30</translation>
    </message>
    <message>
        <source>deadlines: what is overdue or due within N days</source>
        <translation>时限：已逾期和N天内到期的</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>上次督察</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>整改事项</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>督察内容</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成情况</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source> (sheet %1)</source>
        <translation>（工作表%1）</translation>
    </message>
    <message>
        <source>the workspace file</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>only this inspection, such as DC-2026-001</source>
        <translation>只限这次督察，如DC-2026-001</translation>
    </message>
    <message>
        <source>Not sound: %1 found. Keep the file as it is and restore a backup.</source>
        <translation>有问题：发现%1处。请保留原文件，用备份恢复。</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>只报告会有什么变化</translation>
    </message>
    <message>
        <source>New: %1, updated: %2, unchanged: %3, rejected: %4.</source>
        <translation>新增%1，更新%2，无变化%3，未接受%4。</translation>
    </message>
    <message>
        <source>This was a trial: nothing was changed.</source>
        <translation>这是试运行，未作任何改动。</translation>
    </message>
    <message>
        <source>find records by number or title</source>
        <translation>按编号或标题查找</translation>
    </message>
    <message>
        <source>Finds records of any kind in the workspace W whose number or title holds TEXT, the best first. What was said in
talks and symposiums is not searched.

  ducha-cli search round.ducha 第一议题</source>
        <translation>在工作区W中查找编号或标题含有TEXT的各类记录，最相符的在前。谈话和座谈的内容不查找。

  ducha-cli search round.ducha 第一议题</translation>
    </message>
    <message>
        <source>at most so many, 50 when nothing is said</source>
        <translation>最多列出几条，默认50</translation>
    </message>
    <message>
        <source>%1: %2 rows.</source>
        <translation>%1：%2行。</translation>
    </message>
    <message>
        <source>write a table as XLSX or CSV</source>
        <translation>导出XLSX或CSV表格</translation>
    </message>
    <message>
        <source>Writes the rectification ledger, the findings with their sources, or what was inspected when (coverage). The
ending of FILE says whether it is a workbook or CSV. A ledger of one inspection can be filled in and taken back
with “import return”. template-units and template-people write an empty list to be filled in, with the
areas and units of a workspace in its drop-downs where -w names one. A failure leaves an earlier FILE as it was.

  ducha-cli export ledger -w round.ducha --inspection DC-2026-001 --out ledger.xlsx
  ducha-cli export coverage -w round.ducha --out coverage.csv
  ducha-cli export template-units --out units.xlsx</source>
        <translation>导出整改台账（ledger）、问题及其来源（findings）或督察覆盖情况（coverage）。FILE的后缀决定是工作簿还是CSV。
一次督察的台账可以填写后用“import return”导回。
template-units、template-people导出空白模板；用-w指定工作区时，下拉选项含其属地和单位。失败时原有的FILE保持不变。

  ducha-cli export ledger -w round.ducha --inspection DC-2026-001 --out ledger.xlsx
  ducha-cli export coverage -w round.ducha --out coverage.csv
  ducha-cli export template-units --out units.xlsx</translation>
    </message>
    <message>
        <source>take in a list or a return from XLSX or CSV</source>
        <translation>从XLSX或CSV导入清单或整改反馈表</translation>
    </message>
    <message>
        <source>%1: updated: %2, unchanged: %3, unmatched: %4, conflicts: %5.</source>
        <translation>%1：更新%2，无变化%3，对应不上%4，有矛盾%5。</translation>
    </message>
    <message>
        <source>This return was taken in before, so nothing changes.</source>
        <translation>这份反馈表以前已导入，没有变化。</translation>
    </message>
    <message>
        <source>A newer return was taken in before, so nothing changes.</source>
        <translation>以前已导入过更新的反馈表，没有变化。</translation>
    </message>
    <message>
        <source>%1: %2 pages.</source>
        <translation>%1：%2页。</translation>
    </message>
    <message>
        <source>write an official document as PDF</source>
        <translation>生成公文PDF</translation>
    </message>
    <message>
        <source>the record to write about, such as TH-2026-0001</source>
        <translation>所写的记录，如TH-2026-0001</translation>
    </message>
    <message>
        <source>name the kinds of documents</source>
        <translation>列出公文种类</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Reads the list FILE (XLSX, or CSV in UTF-8 or GB18030) and takes it into the workspace W in one step.
Columns are found by their headers, in any order. A row that cannot be right is left out and named with its column;
then the exit status is 1. --dry-run tells the same and changes nothing. A rectification return finds its
inspection by the numbers in it or by --inspection; each row finds its item by number or problem, and what fits
none is listed, never guessed. --problems writes the list once more as a workbook that says what is wrong beside each
row, with the cells meant coloured: mend it there and import it; what came in before is not taken twice.
Cases go into the pool of the round that --round names, of the newest one without it. The same number with another
organ stays out: a draw knows a case by its number.

  ducha-cli import units units.xlsx -w round.ducha --dry-run
  ducha-cli import people people.csv -w round.ducha
  ducha-cli import cases cases.xlsx -w round.ducha --round LC-2026-1
  ducha-cli import return filled.xlsx -w round.ducha --inspection DC-2026-001</source>
        <translation>读取清单FILE（XLSX，或UTF-8、GB18030编码的CSV），一次导入工作区W。列按表头识别，顺序不限。有误的行不导入，
并逐行指出所在的列，此时退出码为1。--dry-run只报告，不作任何改动。整改反馈表按表中的编号或--inspection
确定督察，每行按编号或问题对应整改事项；对应不上的逐行列出，绝不猜测。
--problems把清单另存为工作簿，逐行写明问题并给有问题的单元格涂色，改好后直接导入，已导入的不会重复。
案件归入--round指定的轮次，不写则归入最新轮次。案号相同而承办单位不同的不导入：抽取以案号识别案件。

  ducha-cli import units units.xlsx -w round.ducha --dry-run
  ducha-cli import people people.csv -w round.ducha
  ducha-cli import cases cases.xlsx -w round.ducha --round LC-2026-1
  ducha-cli import return filled.xlsx -w round.ducha --inspection DC-2026-001</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>主送抄送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Writes an official document of an inspection as PDF/A-1b and measures it afterwards; what was issued goes
out byte for byte as it was issued. “--list” names the kinds. --code picks one record; without it there are all
talks, working papers or letters in one file, the letters each on sheets of its own, or the first symposium. The text
is always Chinese. A rectification notice is a draft until --issue gives it the next number and the day of today,
which it keeps. Reviews, supervision orders and leads are known by their code alone, without --inspection.

  ducha-cli report --list
  ducha-cli report feedback -w round.ducha --inspection DC-2026-001 --out feedback.pdf
  ducha-cli report interview -w round.ducha --inspection DC-2026-001 --code TH-2026-0001 --out talk.pdf
  ducha-cli report review-opinion -w round.ducha --code PC-2026-0001 --out opinion.pdf</source>
        <translation>为一次督察生成公文PDF/A-1b，并在生成后测量版面；已签发的公文按签发时的文件原样输出。“--list”列出种类。
--code指定一份记录；不指定时，谈话记录、问题底稿和抄送函全部在一个文件里（抄送函每份从单页起），座谈会纪要取
第一份。正文一律为中文。
整改通知在用--issue取得下一个文号和当天日期之前是草稿，此后文号和日期不变。案件评查、督办单和问题线索凭编号即可，不需要--inspection。

  ducha-cli report --list
  ducha-cli report feedback -w round.ducha --inspection DC-2026-001 --out feedback.pdf
  ducha-cli report interview -w round.ducha --inspection DC-2026-001 --code TH-2026-0001 --out talk.pdf
  ducha-cli report review-opinion -w round.ducha --code PC-2026-0001 --out opinion.pdf</translation>
    </message>
    <message>
        <source>this round, such as LC-2026-1</source>
        <translation>指定轮次，如LC-2026-1</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽中</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>抽取目的</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评查编号</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Left the pool</source>
        <translation>出库日期</translation>
    </message>
    <message>
        <source>Cases in the list</source>
        <translation>名单件数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>抽取时间</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>在评</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>督办事项</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>There is no option %2. “ducha-cli %1 --help” lists the options.</source>
        <translation>没有选项%2。“ducha-cli %1 --help”列出可用的选项。</translation>
    </message>
    <message>
        <source>The option %2 of %1 is given twice. Give it once.</source>
        <translation>%1的选项%2给了两次，请只给一次。</translation>
    </message>
    <message>
        <source>The option %2 of %1 takes no value.</source>
        <translation>%1的选项%2不带值，请去掉。</translation>
    </message>
    <message>
        <source>The option %2 of %1 needs a value: %3.</source>
        <translation>%1的选项%2后面要有值：%3。</translation>
    </message>
    <message>
        <source>Too few or too many arguments. Write: %1</source>
        <translation>参数过少或过多。应写作：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be listed. “ducha-cli list --help” says what can.</source>
        <translation>不能列出“%1”。“ducha-cli list --help”说明可列出的内容。</translation>
    </message>
    <message>
        <source>Say what to do. “ducha-cli --help” lists the commands.</source>
        <translation>请说明要做什么。“ducha-cli --help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no command %1. “ducha-cli --help” lists the commands.</source>
        <translation>没有命令%1。“ducha-cli --help”列出全部命令。</translation>
    </message>
    <message>
        <source>The answer could not be written. Check the space on the disk.</source>
        <translation>结果写不出去，请检查磁盘空间。</translation>
    </message>
    <message>
        <source>Name the workspace: -w FILE.</source>
        <translation>请用-w指明工作区文件。</translation>
    </message>
    <message>
        <source>There is no inspection %1 here. “ducha-cli list inspections” lists them.</source>
        <translation>这里没有督察%1。“ducha-cli list inspections”列出全部督察。</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. “ducha-cli import --help” says what can.</source>
        <translation>不能导入“%1”。“ducha-cli import --help”说明可导入的内容。</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to %2. Give one behind --%3.</source>
        <translation>“%1”不是0到%2之间的数，请在--%3后给出。</translation>
    </message>
    <message>
        <source>A template is a workbook. Let the name of the file end with .xlsx.</source>
        <translation>模板是工作簿，文件名请以.xlsx结尾。</translation>
    </message>
    <message>
        <source>Only a rectification-notice is issued with --issue.</source>
        <translation>--issue只用于印发整改通知（rectification-notice）。</translation>
    </message>
    <message>
        <source>“%1” cannot be exported. “ducha-cli export --help” says what can.</source>
        <translation>不能导出“%1”。“ducha-cli export --help”说明可导出的内容。</translation>
    </message>
    <message>
        <source>There is no document “%1”. “ducha-cli report --list” names them.</source>
        <translation>没有公文“%1”。“ducha-cli report --list”列出种类。</translation>
    </message>
    <message>
        <source>This version writes documents as PDF. Let the name of the file end with .pdf.</source>
        <translation>本版本只生成PDF，文件名请以.pdf结尾。</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>缺少选项--%1。</translation>
    </message>
    <message>
        <source>There is no round %1 here.</source>
        <translation>此处没有轮次 %1。</translation>
    </message>
</context>
</TS>
