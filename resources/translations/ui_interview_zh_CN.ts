<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::InterviewPersonPage</name>
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
        <source>Talks</source>
        <translation>个别谈话</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who is talked with</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>Type to find somebody; people of the inspected unit come first.</source>
        <translation>输入文字即可查找，被督察单位人员排在前面。</translation>
    </message>
    <message>
        <source>Nobody is in the workspace yet. Import people first.</source>
        <translation>工作区中还没有人员，请先导入人员。</translation>
    </message>
    <message>
        <source>Questions of the outline</source>
        <translation>提纲问题</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>提纲(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ducha::InterviewStaffPage</name>
    <message>
        <source>Who talks, where and when</source>
        <translation>谈话人、地点和时间</translation>
    </message>
    <message>
        <source>At least two talkers and one recorder of the team. Space ticks a name.</source>
        <translation>督察组至少两名谈话人、一名记录人，按空格键勾选。</translation>
    </message>
    <message>
        <source>&amp;Talkers</source>
        <translation>谈话人(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;ecorders</source>
        <translation>记录人(&amp;E)</translation>
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
        <source>Talkers</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>En&amp;ded</source>
        <translation>结束时间(&amp;D)</translation>
    </message>
    <message>
        <source>Write when the talk ended, as 2026-07-03 14:30.</source>
        <translation>请填写结束时间，如 2026-07-03 14:30。</translation>
    </message>
</context>
<context>
    <name>ducha::InterviewWizard</name>
    <message>
        <source>New talk</source>
        <translation>新建谈话</translation>
    </message>
    <message>
        <source>&amp;Open the talk</source>
        <translation>建立谈话(&amp;O)</translation>
    </message>
    <message>
        <source>The talk gets its number when it is opened.</source>
        <translation>请核对，建立后自动编号。</translation>
    </message>
</context>
<context>
    <name>ducha::TalkDesk</name>
    <message>
        <source>Outline: Enter takes a question, Ctrl+J the next one</source>
        <translation>提纲：回车取一问，Ctrl+J 取下一问</translation>
    </message>
    <message>
        <source>Tab changes between question and answer</source>
        <translation>按 Tab 切换问答</translation>
    </message>
    <message>
        <source>Choose a talk on the left.</source>
        <translation>请在左侧选择谈话。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; · %2 · %3 · %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Why? It stays in the record.</source>
        <translation>请写明理由，将留在记录中。</translation>
    </message>
    <message>
        <source>%1: type, Enter ends the turn, Tab changes the speaker</source>
        <translation>%1：输入内容，回车结束本句，Tab 切换问答</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The record is confirmed. Add a correction at its end.</source>
        <translation>记录已确认，请在末尾补充更正。</translation>
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
        <source>Why is turn %1 taken out?</source>
        <translation>为什么撤去第%1句？</translation>
    </message>
    <message>
        <source>What was typed at %1 is here again.</source>
        <translation>已恢复 %1 的内容。</translation>
    </message>
    <message>
        <source>&amp;Go on recording</source>
        <translation>继续记录(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;End the record</source>
        <translation>结束记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Confirmed by the person</source>
        <translation>本人确认(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;fused to sign</source>
        <translation>拒绝签字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lock the record</source>
        <translation>锁定记录(&amp;L)</translation>
    </message>
    <message>
        <source>Another turn is being changed. Enter or Esc ends that.</source>
        <translation>另一条正在修改，请先按回车提交或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>▲ Not saved</source>
        <translation>▲ 未保存</translation>
    </message>
    <message>
        <source>A locked record takes no corrections any more. Lock it?</source>
        <translation>锁定后不能再补充更正。确定锁定？</translation>
    </message>
    <message>
        <source>End the turn in the field with Enter first.</source>
        <translation>请先按回车提交输入框中的内容。</translation>
    </message>
</context>
<context>
    <name>ducha::TalkPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>谈话对象</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>个别谈话</translation>
    </message>
    <message>
        <source>Plan talks, take them down while listening, mark what is evidence.</source>
        <translation>安排谈话，边听边记，标记证据。</translation>
    </message>
    <message>
        <source>New talk…</source>
        <translation>新建谈话…</translation>
    </message>
    <message>
        <source>Print or save the record…</source>
        <translation>打印或保存记录…</translation>
    </message>
    <message>
        <source>Withdraw the talk…</source>
        <translation>撤回谈话…</translation>
    </message>
    <message>
        <source>No talk yet. Open the first one: person, outline, talkers, place and time.</source>
        <translation>还没有谈话。请新建：对象、提纲、谈话人、地点和时间。</translation>
    </message>
    <message>
        <source>Why is the talk withdrawn? It leaves every list and count and stays in the file.</source>
        <translation>为什么撤回该谈话？撤回后不再列出和统计，但保留在文件中。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>修改谈话信息…</translation>
    </message>
</context>
<context>
    <name>ducha::TalkDetails</name>
    <message>
        <source>Details of the talk</source>
        <translation>修改谈话信息</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>保存修改(&amp;C)</translation>
    </message>
</context>
</TS>
