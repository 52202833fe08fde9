<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>words</name>
    <message>
        <source>Used</source>
        <comment>NumberUse</comment>
        <translation>已用</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>NumberUse</comment>
        <translation>作废</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>NumberUse</comment>
        <translation>缺号</translation>
    </message>
    <message>
        <source>The call was wrong.</source>
        <translation>调用方式有误。</translation>
    </message>
    <message>
        <source>The value breaks a rule.</source>
        <translation>该值不符合规定。</translation>
    </message>
    <message>
        <source>The record no longer exists.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>目前不能这样做。</translation>
    </message>
    <message>
        <source>The file is not what it should be.</source>
        <translation>文件内容不符合要求。</translation>
    </message>
    <message>
        <source>The workspace cannot be used.</source>
        <translation>工作区无法使用。</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere.</source>
        <translation>工作区已在别处打开。</translation>
    </message>
    <message>
        <source>The workspace cannot be understood.</source>
        <translation>工作区内容无法识别。</translation>
    </message>
    <message>
        <source>The system could not read or write.</source>
        <translation>系统无法读写。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>“%1”列</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>Stage</comment>
        <translation>已列入计划</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>Stage</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Team formed</source>
        <comment>Stage</comment>
        <translation>已组建督察组</translation>
    </message>
    <message>
        <source>On site</source>
        <comment>Stage</comment>
        <translation>进驻中</translation>
    </message>
    <message>
        <source>Left the unit</source>
        <comment>Stage</comment>
        <translation>已撤离</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>Stage</comment>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Feedback issued</source>
        <comment>Stage</comment>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Rectifying</source>
        <comment>Stage</comment>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Look-back</source>
        <comment>Stage</comment>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>Stage</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Leader</source>
        <comment>TeamDuty</comment>
        <translation>组长</translation>
    </message>
    <message>
        <source>Deputy leader</source>
        <comment>TeamDuty</comment>
        <translation>副组长</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>TeamDuty</comment>
        <translation>组员</translation>
    </message>
    <message>
        <source>Liaison</source>
        <comment>TeamDuty</comment>
        <translation>联络员</translation>
    </message>
    <message>
        <source>Political and legal committee</source>
        <comment>AgencyType</comment>
        <translation>政法委</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>AgencyType</comment>
        <translation>法院</translation>
    </message>
    <message>
        <source>Procuratorate</source>
        <comment>AgencyType</comment>
        <translation>检察院</translation>
    </message>
    <message>
        <source>Public security</source>
        <comment>AgencyType</comment>
        <translation>公安</translation>
    </message>
    <message>
        <source>Justice bureau</source>
        <comment>AgencyType</comment>
        <translation>司法局</translation>
    </message>
    <message>
        <source>Not inspected yet</source>
        <comment>UnitState</comment>
        <translation>未督察</translation>
    </message>
    <message>
        <source>Under inspection</source>
        <comment>UnitState</comment>
        <translation>督察中</translation>
    </message>
    <message>
        <source>Inspected</source>
        <comment>UnitState</comment>
        <translation>已督察</translation>
    </message>
    <message>
        <source>New</source>
        <comment>IntakeOutcome</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>IntakeOutcome</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>IntakeOutcome</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>IntakeOutcome</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>IntakeField</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>IntakeField</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of organ</source>
        <comment>IntakeField</comment>
        <translation>单位类别</translation>
    </message>
    <message>
        <source>Area</source>
        <comment>IntakeField</comment>
        <translation>属地</translation>
    </message>
    <message>
        <source>Area code</source>
        <comment>IntakeField</comment>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>IntakeField</comment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>IntakeField</comment>
        <translation>职务</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>IntakeField</comment>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>Telephone</source>
        <comment>IntakeField</comment>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Former units</source>
        <comment>IntakeField</comment>
        <translation>曾任职单位</translation>
    </message>
    <message>
        <source>Recusals</source>
        <comment>IntakeField</comment>
        <translation>回避事项</translation>
    </message>
    <message>
        <source>Item due</source>
        <comment>DeadlineKind</comment>
        <translation>整改事项到期</translation>
    </message>
    <message>
        <source>Rectification plan due</source>
        <comment>DeadlineKind</comment>
        <translation>整改方案到期</translation>
    </message>
    <message>
        <source>Rectification ends</source>
        <comment>DeadlineKind</comment>
        <translation>集中整改到期</translation>
    </message>
    <message>
        <source>Receipt missing</source>
        <comment>DeadlineKind</comment>
        <translation>未签收</translation>
    </message>
    <message>
        <source>Working papers to review</source>
        <comment>WaitingKind</comment>
        <translation>待审核底稿</translation>
    </message>
    <message>
        <source>Talks to confirm</source>
        <comment>WaitingKind</comment>
        <translation>待确认谈话</translation>
    </message>
    <message>
        <source>Symposiums to confirm</source>
        <comment>WaitingKind</comment>
        <translation>待确认座谈会</translation>
    </message>
    <message>
        <source>Items to confirm</source>
        <comment>WaitingKind</comment>
        <translation>待复核事项</translation>
    </message>
    <message>
        <source>Feedback to send</source>
        <comment>WaitingKind</comment>
        <translation>待送达反馈</translation>
    </message>
    <message>
        <source>Orders not closed</source>
        <comment>WaitingKind</comment>
        <translation>未销号督办</translation>
    </message>
    <message>
        <source>Leadership</source>
        <comment>TalkRole</comment>
        <translation>班子成员</translation>
    </message>
    <message>
        <source>Middle manager</source>
        <comment>TalkRole</comment>
        <translation>中层干部</translation>
    </message>
    <message>
        <source>Officer</source>
        <comment>TalkRole</comment>
        <translation>干警</translation>
    </message>
    <message>
        <source>Head of the resident discipline group</source>
        <comment>TalkRole</comment>
        <translation>派驻组长</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>TalkRole</comment>
        <translation>其他人员</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>TalkState</comment>
        <translation>已安排</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>TalkState</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>TalkState</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>TalkState</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Refused to sign</source>
        <comment>TalkState</comment>
        <translation>拒绝签字</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>TalkState</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Talker</source>
        <comment>TalkDuty</comment>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <comment>TalkDuty</comment>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>Speaker</comment>
        <translation>问</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>Speaker</comment>
        <translation>答</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>SymposiumState</comment>
        <translation>已安排</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>SymposiumState</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>SymposiumState</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>SymposiumState</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Inspection team</source>
        <comment>HostKind</comment>
        <translation>督察组</translation>
    </message>
    <message>
        <source>Resident discipline group</source>
        <comment>HostKind</comment>
        <translation>派驻纪检监察组</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>Attendance</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>On leave</source>
        <comment>Attendance</comment>
        <translation>请假</translation>
    </message>
    <message>
        <source>Observer</source>
        <comment>Attendance</comment>
        <translation>列席</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>AnchorKind</comment>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Symposium</source>
        <comment>AnchorKind</comment>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Page of a file</source>
        <comment>AnchorKind</comment>
        <translation>附件页</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>AnchorMark</comment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Possible lead</source>
        <comment>AnchorMark</comment>
        <translation>疑似线索</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>MarkStanding</comment>
        <translation>原文未变</translation>
    </message>
    <message>
        <source>Words changed since</source>
        <comment>MarkStanding</comment>
        <translation>原文已改</translation>
    </message>
    <message>
        <source>Source withdrawn</source>
        <comment>MarkStanding</comment>
        <translation>来源已撤回</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>PaperState</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <comment>PaperState</comment>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>PaperState</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>PaperState</comment>
        <translation>已审定</translation>
    </message>
    <message>
        <source>In a finding</source>
        <comment>PaperState</comment>
        <translation>已归入问题</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <comment>PaperState</comment>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>FactConfirmation</comment>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Unit agrees</source>
        <comment>FactConfirmation</comment>
        <translation>单位认可</translation>
    </message>
    <message>
        <source>Unit disputes</source>
        <comment>FactConfirmation</comment>
        <translation>单位有异议</translation>
    </message>
    <message>
        <source>Widespread</source>
        <comment>ProblemType</comment>
        <translation>普遍性</translation>
    </message>
    <message>
        <source>Tendency</source>
        <comment>ProblemType</comment>
        <translation>倾向性</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>ProblemType</comment>
        <translation>个性</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <comment>Severity</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>Severity</comment>
        <translation>较重</translation>
    </message>
    <message>
        <source>Grave</source>
        <comment>Severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Candidate</source>
        <comment>FindingState</comment>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Facts confirmed</source>
        <comment>FindingState</comment>
        <translation>事实已确认</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>FindingState</comment>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>FindingState</comment>
        <translation>已定入反馈</translation>
    </message>
    <message>
        <source>In the feedback</source>
        <comment>FindingState</comment>
        <translation>已反馈</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>FindingState</comment>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>FeedbackState</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>FeedbackState</comment>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Heading 一、</source>
        <comment>SentenceKind</comment>
        <translation>一级标题</translation>
    </message>
    <message>
        <source>Heading （一）</source>
        <comment>SentenceKind</comment>
        <translation>二级标题</translation>
    </message>
    <message>
        <source>Heading 1.</source>
        <comment>SentenceKind</comment>
        <translation>三级标题</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>SentenceKind</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>No source</source>
        <comment>SentenceBasis</comment>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>SentenceBasis</comment>
        <translation>依据问题</translation>
    </message>
    <message>
        <source>Figures of the workspace</source>
        <comment>SentenceBasis</comment>
        <translation>统计数字</translation>
    </message>
    <message>
        <source>Standing wording</source>
        <comment>SentenceBasis</comment>
        <translation>固定表述</translation>
    </message>
    <message>
        <source>Overall assessment</source>
        <comment>SentenceBasis</comment>
        <translation>综合评价</translation>
    </message>
    <message>
        <source>Main recipient</source>
        <comment>RoutingRole</comment>
        <translation>主送</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>RoutingRole</comment>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>FeedbackVersion</comment>
        <translation>主件</translation>
    </message>
    <message>
        <source>Copy version</source>
        <comment>FeedbackVersion</comment>
        <translation>抄送件</translation>
    </message>
    <message>
        <source>Internal circular</source>
        <comment>FeedbackVersion</comment>
        <translation>党内通报件</translation>
    </message>
    <message>
        <source>Public version</source>
        <comment>FeedbackVersion</comment>
        <translation>公开件</translation>
    </message>
    <message>
        <source>To be sent</source>
        <comment>RoutingState</comment>
        <translation>待送达</translation>
    </message>
    <message>
        <source>Not signed for</source>
        <comment>RoutingState</comment>
        <translation>未签收</translation>
    </message>
    <message>
        <source>Signed for</source>
        <comment>RoutingState</comment>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Not done</source>
        <comment>Completion</comment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Mostly done</source>
        <comment>Completion</comment>
        <translation>基本完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>Completion</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Kept up for good</source>
        <comment>Completion</comment>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>By a date</source>
        <comment>DueKind</comment>
        <translation>限期完成</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>DueKind</comment>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>For good</source>
        <comment>DueKind</comment>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Not claimed</source>
        <comment>ItemState</comment>
        <translation>待认领</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>ItemState</comment>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Closure applied for</source>
        <comment>ItemState</comment>
        <translation>申请销号</translation>
    </message>
    <message>
        <source>Verified by the county</source>
        <comment>ItemState</comment>
        <translation>属地已初审</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>ItemState</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ItemState</comment>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Kept up for good</source>
        <comment>ItemState</comment>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Reopened</source>
        <comment>ItemState</comment>
        <translation>重启整改</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>Verdict</comment>
        <translation>未作结论</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>Verdict</comment>
        <translation>认可</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>Verdict</comment>
        <translation>部分认可</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>Verdict</comment>
        <translation>不认可</translation>
    </message>
    <message>
        <source>Specialities</source>
        <comment>IntakeField</comment>
        <translation>专业</translation>
    </message>
    <message>
        <source>Case number</source>
        <comment>IntakeField</comment>
        <translation>案号</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <comment>IntakeField</comment>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <comment>IntakeField</comment>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Category of the draw</source>
        <comment>IntakeField</comment>
        <translation>抽取类别</translation>
    </message>
    <message>
        <source>Handler</source>
        <comment>IntakeField</comment>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Where the case stands</source>
        <comment>IntakeField</comment>
        <translation>办理状态</translation>
    </message>
    <message>
        <source>Filed on</source>
        <comment>IntakeField</comment>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Closed on</source>
        <comment>IntakeField</comment>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Case review</source>
        <comment>AnchorKind</comment>
        <translation>案件评查</translation>
    </message>
    <message>
        <source>Supervision order due</source>
        <comment>DeadlineKind</comment>
        <translation>督办到期</translation>
    </message>
    <message>
        <source>Data collision</source>
        <comment>AnchorKind</comment>
        <translation>数据核查</translation>
    </message>
</context>
</TS>
