<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::SymposiumDesk</name>
    <message>
        <source>Participants: Enter changes who came</source>
        <translation>参加人员：回车更改出席情况</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Type the opinion; Enter ends it, Tab goes to the next speaker</source>
        <translation>输入发言内容，回车结束，Tab 换下一位发言人</translation>
    </message>
    <message>
        <source>Choose a symposium on the left.</source>
        <translation>请在左侧选择座谈会。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2 · host %3 · %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2 · 主持人：%3 · %4</translation>
    </message>
    <message>
        <source>&amp;End the record</source>
        <translation>结束记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go on recording</source>
        <translation>继续记录(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Confirm the minutes</source>
        <translation>确认纪要(&amp;C)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The minutes are confirmed and stay as they are.</source>
        <translation>纪要已确认，不能再改。</translation>
    </message>
    <message>
        <source>Select the words in the record first.</source>
        <translation>请先在记录中选中文字。</translation>
    </message>
    <message>
        <source>Why is the mark withdrawn?</source>
        <translation>为什么撤回该标记？</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why is opinion %1 taken out?</source>
        <translation>为什么撤去第%1条发言？</translation>
    </message>
    <message>
        <source>What was typed at %1 is here again.</source>
        <translation>已恢复 %1 的内容。</translation>
    </message>
    <message>
        <source>Another opinion is being changed. Enter or Esc ends that.</source>
        <translation>另一条意见正在修改，请先按回车提交或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>▲ Not saved</source>
        <translation>▲ 未保存</translation>
    </message>
</context>
<context>
    <name>ducha::SymposiumInvitationPage</name>
    <message>
        <source>Invited</source>
        <translation>参加情况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>可邀请人员</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Enter on a name invites it, again changes to leave, observer, not invited.</source>
        <translation>在姓名上按回车列为出席，再按依次为请假、列席、不邀请。</translation>
    </message>
    <message>
        <source>Nobody is in the workspace yet. Import people first.</source>
        <translation>工作区中还没有人员，请先导入人员。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1人：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ducha::SymposiumPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Symposiums</source>
        <translation>座谈会</translation>
    </message>
    <message>
        <source>Gather opinions by participant, mark what is evidence, print the minutes.</source>
        <translation>按人记录发言，标记证据，印制纪要。</translation>
    </message>
    <message>
        <source>New symposium…</source>
        <translation>新建座谈会…</translation>
    </message>
    <message>
        <source>Print or save the minutes…</source>
        <translation>打印或保存纪要…</translation>
    </message>
    <message>
        <source>Withdraw the symposium…</source>
        <translation>撤回座谈会…</translation>
    </message>
    <message>
        <source>No symposium yet. Open the first one: theme, host, participants, place and time.</source>
        <translation>还没有座谈会。请新建：主题、主持人、参加人员、地点和时间。</translation>
    </message>
    <message>
        <source>Why is the symposium withdrawn? It leaves every list and count and stays in the file.</source>
        <translation>为什么撤回该座谈会？撤回后不再列出和统计，但保留在文件中。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>修改座谈会信息…</translation>
    </message>
</context>
<context>
    <name>ducha::SymposiumThemePage</name>
    <message>
        <source>What it is about</source>
        <translation>座谈会基本情况</translation>
    </message>
    <message>
        <source>Theme, host, recorder, place and time; the host may be of the resident discipline group.</source>
        <translation>填写主题、主持人、记录人、地点和时间，主持人可以是派驻纪检监察组人员。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Host is &amp;of</source>
        <translation>主持方(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主持人(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recorder</source>
        <translation>记录人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>开始时间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>结束时间(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ducha::SymposiumWizard</name>
    <message>
        <source>New symposium</source>
        <translation>新建座谈会</translation>
    </message>
    <message>
        <source>&amp;Open the symposium</source>
        <translation>建立座谈会(&amp;O)</translation>
    </message>
    <message>
        <source>The symposium gets its number when it is opened; who came can be changed on the desk.</source>
        <translation>请核对，建立后自动编号；到会情况可在记录台修改。</translation>
    </message>
</context>
<context>
    <name>ducha::SymposiumDetails</name>
    <message>
        <source>Details of the symposium</source>
        <translation>修改座谈会信息</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
</context>
</TS>
