<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ducha::MessageStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ducha::ProgressStrip</name>
    <message>
        <source>about %1 s left</source>
        <translation>约还需 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约还需 %1 分钟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: stopping …</source>
        <translation>%1：正在停止…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2／%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ducha::SearchBox</name>
    <message>
        <source>Find a record</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Find (Ctrl+K)</source>
        <translation>查找（Ctrl+K）</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found. Try a number or part of a title.</source>
        <translation>没有找到。请试试编号或标题中的几个字。</translation>
    </message>
</context>
<context>
    <name>ducha::ContextBar</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>The handbook at this page's chapter (F1)</source>
        <translation>打开手册中本页的说明（F1）</translation>
    </message>
    <message>
        <source>Round in hand</source>
        <translation>当前轮次</translation>
    </message>
    <message>
        <source>Inspection in hand</source>
        <translation>当前督察</translation>
    </message>
    <message>
        <source>Choose an inspection</source>
        <translation>选择督察</translation>
    </message>
    <message>
        <source>Inspection in hand: type to find</source>
        <translation>当前督察：打字查找</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● 已保存</translation>
    </message>
    <message>
        <source>● Saved %1</source>
        <translation>● 已保存 %1</translation>
    </message>
    <message>
        <source>Everything is saved as you type. There is no button for it.</source>
        <translation>内容随填随存，不需要点保存。</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>还没有轮次</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>ducha::StageLine</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>进驻</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Rectify</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>What is missing for the next step</source>
        <translation>下一步还缺什么</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>The inspection is now: %1</source>
        <translation>督察已进入：%1</translation>
    </message>
</context>
<context>
    <name>ducha::AdvanceDialog</name>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>%1 goes from “%2” to “%3”. A step that was taken stays in the history and is not taken back.</source>
        <translation>%1 将从“%2”进入“%3”。进入后记入历史，不能退回。</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Take the step</source>
        <translation>确认进入</translation>
    </message>
</context>
<context>
    <name>ducha::SidePanel</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>About the record in hand</source>
        <translation>当前记录的情况</translation>
    </message>
    <message>
        <source>%1
Its source was changed or withdrawn.</source>
        <translation>%1
其来源已修改或撤销。</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>被引用</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>No files below this record.</source>
        <translation>本记录没有附件。</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>● Nothing to say against this record.</source>
        <translation>● 未发现问题。</translation>
    </message>
</context>
<context>
    <name>ducha::MainMenu</name>
    <message>
        <source>&amp;New record on this page</source>
        <translation>在本页新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Check the record in hand</source>
        <translation>检查当前记录(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find a record</source>
        <translation>查找记录(&amp;F)</translation>
    </message>
    <message>
        <source>Find an &amp;action</source>
        <translation>查找操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>前进(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Other workspace …</source>
        <translation>其他工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Bac&amp;kup …</source>
        <translation>备份(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>放大文字(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>恢复文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>The offic&amp;e …</source>
        <translation>本单位信息(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>ducha::ActionFinder</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Part of the action's name</source>
        <translation>操作名称中的几个字</translation>
    </message>
    <message>
        <source>Type part of its name</source>
        <translation>输入名称中的几个字</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ducha::MainWindow</name>
    <message>
        <source>Everything is saved already, as you type.</source>
        <translation>内容随填随存，已经保存。</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>备份工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.ducha)</source>
        <translation>工作区 (*.ducha)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up and verified: %1 (%2)</source>
        <translation>已备份并验证：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ducha::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>ducha::Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Inspection workbench</source>
        <translation>督察工作台</translation>
    </message>
    <message>
        <source>A workspace is one file on this laptop. It holds the rounds, talks, findings, feedback and rectification of one office.</source>
        <translation>工作区是本机上的一个文件，存放本单位的轮次、谈话、问题、反馈和整改全部内容。</translation>
    </message>
    <message>
        <source>Your &amp;name (it stands in every history):</source>
        <translation>您的姓名(&amp;N)（记入修改历史）：</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>&amp;Recent:</source>
        <translation>最近(&amp;R)：</translation>
    </message>
    <message>
        <source>New &amp;workspace …</source>
        <translation>新建工作区(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Sample …</source>
        <translation>示例(&amp;S)…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup …</source>
        <translation>恢复备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ducha::OfficeDialog</name>
    <message>
        <source>The office</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>What stands in all documents of this workspace. Issued ones keep what they say.</source>
        <translation>本工作区各类文书通用的内容。已印发的不受影响。</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>发文机关(&amp;I)</translation>
    </message>
    <message>
        <source>as it signs: 中共某市委政法委员会</source>
        <translation>落款所用全称，如 中共某市委政法委员会</translation>
    </message>
    <message>
        <source>&amp;Ordered by</source>
        <translation>部署机关(&amp;O)</translation>
    </message>
    <message>
        <source>as the feedback begins: 根据某市委部署</source>
        <translation>反馈意见开头所用，如“根据某市委部署”</translation>
    </message>
    <message>
        <source>Prefix of &amp;feedback</source>
        <translation>反馈意见代字(&amp;F)</translation>
    </message>
    <message>
        <source>Prefix of &amp;letters</source>
        <translation>函代字(&amp;L)</translation>
    </message>
    <message>
        <source>before 〔2026〕1号</source>
        <translation>〔2026〕1号之前的部分</translation>
    </message>
    <message>
        <source>Con&amp;tact</source>
        <translation>联系人(&amp;T)</translation>
    </message>
    <message>
        <source>person and telephone, may be empty</source>
        <translation>姓名和电话，可不填</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Receipt within</source>
        <translation>签收期限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Verification of hits within</source>
        <translation>疑点核查期限(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Supervision orders within</source>
        <translation>督办期限(&amp;S)</translation>
    </message>
</context>
</TS>
