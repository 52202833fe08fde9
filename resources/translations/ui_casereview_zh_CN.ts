<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::CarryOutStep</name>
    <message>
        <source>The seed is complete</source>
        <translation>种子已齐</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽取(&amp;D)</translation>
    </message>
    <message>
        <source>The smallest tickets win. Press Enter to draw; it is done once and never again.</source>
        <translation>签号最小者抽中。按回车抽取，只抽一次，不再重抽。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在抽取…</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draw with this reason</source>
        <translation>写明原因并抽取</translation>
    </message>
</context>
<context>
    <name>ducha::CaseForm</name>
    <message>
        <source>As documents print it</source>
        <translation>按文书上的写法</translation>
    </message>
    <message>
        <source>That of the organ when left empty</source>
        <translation>不填则取承办单位属地</translation>
    </message>
    <message>
        <source>What the draw chooses by</source>
        <translation>抽取时按此选择</translation>
    </message>
    <message>
        <source>Closed, or still being handled</source>
        <translation>已结或在办</translation>
    </message>
    <message>
        <source>Case &amp;number:</source>
        <translation>案号(&amp;N)：</translation>
    </message>
    <message>
        <source>Handling &amp;organ:</source>
        <translation>承办单位(&amp;O)：</translation>
    </message>
    <message>
        <source>A&amp;rea:</source>
        <translation>属地(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>案件类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Categor&amp;y:</source>
        <translation>抽取类别(&amp;Y)：</translation>
    </message>
    <message>
        <source>Han&amp;dler:</source>
        <translation>承办人(&amp;D)：</translation>
    </message>
    <message>
        <source>S&amp;tate:</source>
        <translation>办理状态(&amp;T)：</translation>
    </message>
    <message>
        <source>F&amp;iled on:</source>
        <translation>立案日期(&amp;I)：</translation>
    </message>
    <message>
        <source>C&amp;losed on:</source>
        <translation>结案日期(&amp;L)：</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>%1, drawn as %2</source>
        <translation>%1，已抽中（%2）</translation>
    </message>
</context>
<context>
    <name>ducha::CasesPage</name>
    <message>
        <source>running</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>抽取类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评查</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件库</translation>
    </message>
    <message>
        <source>The cases of this round that may be drawn for review. What is still running is never drawn.</source>
        <translation>本轮可供抽取评查的案件。在办案件只标记，不抽取。</translation>
    </message>
    <message>
        <source>Import cases…</source>
        <translation>导入案件…</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新案件</translation>
    </message>
    <message>
        <source>Withdraw the case…</source>
        <translation>移出案件…</translation>
    </message>
    <message>
        <source>Cases of which organ</source>
        <translation>按承办单位筛选</translation>
    </message>
    <message>
        <source>All organs</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Cases of which category</source>
        <translation>按抽取类别筛选</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Cases in which state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽中</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Choose a round at the top first: cases belong to a round.</source>
        <translation>请先在上方选择轮次，案件按轮次入库。</translation>
    </message>
    <message>
        <source>No case yet. Import the organs' lists, or type the first one with Ctrl+N.</source>
        <translation>案件库还是空的。请导入各单位清单，或按 Ctrl+N 逐件填写。</translation>
    </message>
    <message>
        <source>No case is like this.</source>
        <translation>没有符合条件的案件。</translation>
    </message>
    <message>
        <source>Choose a round at the top first.</source>
        <translation>请先在上方选择轮次。</translation>
    </message>
    <message>
        <source>Why is %1 taken out of the pool? It stays in the history.</source>
        <translation>为什么把 %1 移出案件库？历史记录会保留。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>已移出：%1</translation>
    </message>
</context>
<context>
    <name>ducha::CeremonyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Draw on the big screen</source>
        <translation>大屏抽取</translation>
    </message>
    <message>
        <source>Press Esc once more to leave without it.</source>
        <translation>再按一次 Esc 则不保存离开。</translation>
    </message>
</context>
<context>
    <name>ducha::ClosingStep</name>
    <message>
        <source>&amp;Verify now</source>
        <translation>立即核验(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Certify</source>
        <translation>确认结果(&amp;C)</translation>
    </message>
    <message>
        <source>Cer&amp;tificate…</source>
        <translation>抽取证书(&amp;T)…</translation>
    </message>
    <message>
        <source>Files for &amp;recomputing…</source>
        <translation>导出核验文件(&amp;R)…</translation>
    </message>
    <message>
        <source>Result and verification</source>
        <translation>结果与核验</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>结束(&amp;N)</translation>
    </message>
    <message>
        <source>voided tickets: %1</source>
        <translation>作废签号 %1 个</translation>
    </message>
    <message>
        <source>%1 cases are drawn</source>
        <translation>已抽取 %1 件</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在核验…</translation>
    </message>
    <message>
        <source>Verifying the draw</source>
        <translation>核验抽取</translation>
    </message>
    <message>
        <source>✕ Not verified</source>
        <translation>✕ 未能核验</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ 核验一致</translation>
    </message>
    <message>
        <source>Recomputed from the frozen lists, the parts of the seed and the rules: seed, tickets, drawn list and experts are the same.</source>
        <translation>已按封存名单、各方内容和规则复算：种子、签号、名单、专家完全相同。</translation>
    </message>
    <message>
        <source>✕ It does not agree</source>
        <translation>✕ 核验不一致</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>结果已确认</translation>
    </message>
    <message>
        <source>Print the certificate and have it signed by operator, witness and parties.</source>
        <translation>请打印抽取证书，由操作人、见证人和各方签字。</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <translation>%1 抽取证书</translation>
    </message>
    <message>
        <source>Choose a folder for the files of %1</source>
        <translation>选择存放 %1 核验文件的文件夹</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>已写出 %1 个文件</translation>
    </message>
</context>
<context>
    <name>ducha::DigestStep</name>
    <message>
        <source>Digest of the list of cases (SHA-256)</source>
        <translation>案件名单摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Digest of the list of experts (SHA-256)</source>
        <translation>专家名单摘要（SHA-256）</translation>
    </message>
    <message>
        <source>The seed (SHA-256)</source>
        <translation>种子（SHA-256）</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 cases. Write it down or photograph it: the list cannot be changed any more without changing this.</source>
        <translation>共 %1 件。请抄下或拍照：名单只要改动一处，这组字符就会不同。</translation>
    </message>
    <message>
        <source>%1 experts. Write it down or photograph it: the list cannot be changed any more without changing this.</source>
        <translation>共 %1 名。请抄下或拍照：名单只要改动一处，这组字符就会不同。</translation>
    </message>
    <message>
        <source>Made of both digests and of what every party gave, in their order. Every ticket follows from it and from nothing else.</source>
        <translation>由两份摘要和各方提供的内容依次算出。每个签号只由它决定。</translation>
    </message>
</context>
<context>
    <name>ducha::DrawPane</name>
    <message>
        <source>Drawn cases</source>
        <translation>抽中案件</translation>
    </message>
    <message>
        <source>Loads of the experts</source>
        <translation>专家承担件数</translation>
    </message>
    <message>
        <source>Big &amp;screen…</source>
        <translation>大屏抽取(&amp;S)…</translation>
    </message>
    <message>
        <source>No expert has a case of this draw.</source>
        <translation>本次抽取没有分配专家。</translation>
    </message>
    <message>
        <source>What the draw can be recomputed from</source>
        <translation>复算依据</translation>
    </message>
    <message>
        <source>Parts of the draw</source>
        <translation>抽取的各部分</translation>
    </message>
    <message>
        <source>Drawn list</source>
        <translation>抽中名单</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>专家件数</translation>
    </message>
    <message>
        <source>Digests and seed</source>
        <translation>摘要与种子</translation>
    </message>
    <message>
        <source>Su&amp;bstitute…</source>
        <translation>替补(&amp;B)…</translation>
    </message>
    <message>
        <source>Replace an e&amp;xpert…</source>
        <translation>更换专家(&amp;X)…</translation>
    </message>
    <message>
        <source>Ver&amp;ify now</source>
        <translation>立即核验(&amp;I)</translation>
    </message>
    <message>
        <source>Cer&amp;tificate…</source>
        <translation>抽取证书(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Export for verification…</source>
        <translation>导出核验文件(&amp;E)…</translation>
    </message>
    <message>
        <source>Choose a draw on the left.</source>
        <translation>请在左侧选择一次抽取。</translation>
    </message>
    <message>
        <source>Frozen %1 · %2 cases · %3 experts · operator %4 · witness %5</source>
        <translation>封存于 %1 · 案件 %2 件 · 专家 %3 名 · 操作人 %4 · 见证人 %5</translation>
    </message>
    <message>
        <source>Voided tickets: %1. Substitutes took their places; nothing was drawn again.</source>
        <translation>作废签号 %1 个，均由下一签号替补，没有重新抽取。</translation>
    </message>
    <message>
        <source>Void: %1</source>
        <translation>已作废：%1</translation>
    </message>
    <message>
        <source>The lists are frozen. The draw takes place on the big screen.</source>
        <translation>名单已封存，请到大屏上抽取。</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>没有抽取结果。</translation>
    </message>
    <message>
        <source>Digest of the cases:</source>
        <translation>案件名单摘要：</translation>
    </message>
    <message>
        <source>Digest of the experts:</source>
        <translation>专家名单摘要：</translation>
    </message>
    <message>
        <source>Parts of the seed:</source>
        <translation>种子的各方内容：</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>种子：</translation>
    </message>
    <message>
        <source>Strata:</source>
        <translation>分层：</translation>
    </message>
    <message>
        <source>Choose a drawn case that stands in the list first.</source>
        <translation>请先在名单中选择一件有效的案件。</translation>
    </message>
    <message>
        <source>Why can %1 not be reviewed? Its ticket is voided and stays visible; the next ticket of the same cell takes its place.</source>
        <translation>为什么 %1 不能评查？其签号作废但保留可见，由同一单元的下一签号替补。</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替补</translation>
    </message>
    <message>
        <source>%1 takes the place of %2.</source>
        <translation>%1 已替补 %2。</translation>
    </message>
    <message>
        <source>Another expert reviews %1 now. Nobody else moved.</source>
        <translation>%1 已更换专家，其他分配不变。</translation>
    </message>
    <message>
        <source>Verifying the draw</source>
        <translation>核验抽取</translation>
    </message>
    <message>
        <source>%1 agrees: recomputed from the frozen lists and the record.</source>
        <translation>%1 核验一致：已按封存名单和抽取记录复算。</translation>
    </message>
    <message>
        <source>%1 does not agree: %2</source>
        <translation>%1 核验不一致：%2</translation>
    </message>
    <message>
        <source>%1 certificate</source>
        <translation>%1 抽取证书</translation>
    </message>
    <message>
        <source>Choose a folder for the files of %1</source>
        <translation>选择存放 %1 核验文件的文件夹</translation>
    </message>
    <message>
        <source>%1 files were written to %2. verify_draw.py says how to recompute the draw.</source>
        <translation>已写出 %1 个文件到 %2。复算方法见 verify_draw.py。</translation>
    </message>
    <message>
        <source>%1 is certified.</source>
        <translation>%1 的结果已确认。</translation>
    </message>
    <message>
        <source>Why does %1 not count? It stays in the list, and the next draw of this purpose says that it is not the first.</source>
        <translation>为什么作废 %1？记录保留在列表中，同一目的再抽取会注明不是第一次。</translation>
    </message>
    <message>
        <source>Void the draw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>%1 does not count.</source>
        <translation>%1 已作废。</translation>
    </message>
</context>
<context>
    <name>ducha::DrawWizard</name>
    <message>
        <source>Begin on the big &amp;screen now</source>
        <translation>现在开始大屏抽取(&amp;S)</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>新建抽取</translation>
    </message>
    <message>
        <source>&amp;Freeze the lists</source>
        <translation>封存名单(&amp;F)</translation>
    </message>
    <message>
        <source>4. The lists are frozen</source>
        <translation>4. 名单已封存</translation>
    </message>
    <message>
        <source>From now on the lists cannot be changed for this draw. Whoever gives a part of the seed sees these digests first.</source>
        <translation>本次抽取的名单从现在起不能再改。各方在提供种子之前先看到这些摘要。</translation>
    </message>
    <message>
        <source>● %1, draw no. %2 for this purpose</source>
        <translation>● %1，同一目的第 %2 次抽取</translation>
    </message>
    <message>
        <source>%1 cases:</source>
        <translation>案件 %1 件：</translation>
    </message>
    <message>
        <source>%1 experts:</source>
        <translation>专家 %1 名：</translation>
    </message>
</context>
<context>
    <name>ducha::DrawnCases</name>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>the case is still running</source>
        <translation>案件在办</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案号</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>分层单元</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>评查专家</translation>
    </message>
    <message>
        <source>voided: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>签号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <source>Area</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件数</translation>
    </message>
    <message>
        <source>the whole round</source>
        <translation>整轮</translation>
    </message>
    <message>
        <source>%1 · %2 · draw no. %3 for this purpose</source>
        <translation>%1 · %2 · 同一目的第 %3 次抽取</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
</context>
<context>
    <name>ducha::DrawsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Freeze the lists, take the seed from two parties, draw. Anyone can recompute what came of it.</source>
        <translation>先封存名单，再由至少两方提供种子，然后抽取。结果任何人都可以复算。</translation>
    </message>
    <message>
        <source>New draw…</source>
        <translation>新建抽取…</translation>
    </message>
    <message>
        <source>Certify the draw</source>
        <translation>确认抽取结果</translation>
    </message>
    <message>
        <source>Void the draw…</source>
        <translation>作废本次抽取…</translation>
    </message>
    <message>
        <source>Choose a round at the top first: draws belong to a round.</source>
        <translation>请先在上方选择轮次，抽取按轮次进行。</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. Fill the pools of cases and experts first.</source>
        <translation>还没有抽取。请先充实案件库和专家库。</translation>
    </message>
    <message>
        <source>Choose a round at the top first.</source>
        <translation>请先在上方选择轮次。</translation>
    </message>
</context>
<context>
    <name>ducha::EntropyStep</name>
    <message>
        <source>&amp;Give</source>
        <translation>提交(&amp;G)</translation>
    </message>
    <message>
        <source>A throw of dice, a lottery result, any sentence</source>
        <translation>骰子点数、彩票号码或任意一句话</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>提供方(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>内容(&amp;V)：</translation>
    </message>
    <message>
        <source>The seed: each party gives its part</source>
        <translation>种子：各方依次提供</translation>
    </message>
    <message>
        <source>To the dra&amp;w</source>
        <translation>去抽取(&amp;W)</translation>
    </message>
    <message>
        <source>At least two parties. Nobody knows the seed before the last one.</source>
        <translation>至少两方。最后一方提供之前，谁也不知道种子。</translation>
    </message>
    <message>
        <source>Party no. %1</source>
        <translation>第 %1 方</translation>
    </message>
    <message>
        <source>What was typed is not given yet: press Enter in the value, or clear both lines.</source>
        <translation>输入的内容还没有提交：请在内容栏按回车提交，或清空两栏。</translation>
    </message>
</context>
<context>
    <name>ducha::ExpertForm</name>
    <message>
        <source>Never reviews cases of it</source>
        <translation>不评查该地案件</translation>
    </message>
    <message>
        <source>Several parted by 、</source>
        <translation>多项用、分隔</translation>
    </message>
    <message>
        <source>Several parted by 、, dates in brackets</source>
        <translation>单位（起止年），用、分隔</translation>
    </message>
    <message>
        <source>Organs, areas or case numbers</source>
        <translation>单位、属地或案号</translation>
    </message>
    <message>
        <source>Given when left empty</source>
        <translation>不填则自动编号</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>A&amp;rea:</source>
        <translation>属地(&amp;R)：</translation>
    </message>
    <message>
        <source>S&amp;pecialities:</source>
        <translation>专业(&amp;P)：</translation>
    </message>
    <message>
        <source>F&amp;ormer units:</source>
        <translation>曾任职单位(&amp;O)：</translation>
    </message>
    <message>
        <source>R&amp;ecusals:</source>
        <translation>回避事项(&amp;E)：</translation>
    </message>
    <message>
        <source>Nu&amp;mber:</source>
        <translation>编号(&amp;M)：</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新专家</translation>
    </message>
    <message>
        <source>%1, retired: %2</source>
        <translation>%1，已退库：%2</translation>
    </message>
</context>
<context>
    <name>ducha::ExpertsPage</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <source>Area</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>Specialities</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在评</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家库</translation>
    </message>
    <message>
        <source>Retire the expert…</source>
        <translation>专家退库…</translation>
    </message>
    <message>
        <source>Take back into the pool</source>
        <translation>重新入库</translation>
    </message>
    <message>
        <source>Who is drawn to review cases of other areas. Areas, former units and recusals decide who may not.</source>
        <translation>从中抽取专家异地评查。属地、任职经历和回避事项决定谁不能评查。</translation>
    </message>
    <message>
        <source>Import experts…</source>
        <translation>导入专家…</translation>
    </message>
    <message>
        <source>New expert</source>
        <translation>新专家</translation>
    </message>
    <message>
        <source>No expert yet. Import the city's list, or type the first one with Ctrl+N.</source>
        <translation>专家库还是空的。请导入全市名册，或按 Ctrl+N 逐个填写。</translation>
    </message>
    <message>
        <source>Why does %1 leave the pool? Reviews that were begun stay theirs.</source>
        <translation>为什么让 %1 退库？已分配的评查仍由其完成。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>%1 is not drawn any more.</source>
        <translation>%1 不再参加抽取。</translation>
    </message>
    <message>
        <source>%1 is in the pool again.</source>
        <translation>%1 已重新入库。</translation>
    </message>
</context>
<context>
    <name>ducha::FreezePage</name>
    <message>
        <source>Cell</source>
        <translation>分层单元</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cells of the draw</source>
        <translation>抽取的单元</translation>
    </message>
    <message>
        <source>3. Look once more, then freeze</source>
        <translation>3. 再看一遍，然后封存</translation>
    </message>
    <message>
        <source>This is who would be in the draw. Freezing takes the lists as they are now; a later change of them makes the draw refuse.</source>
        <translation>以下是参加抽取的名单。封存按此刻的名单进行，此后名单有变动则拒绝抽取。</translation>
    </message>
    <message>
        <source>Without strata there is one cell: all cases.</source>
        <translation>不分层时只有一个单元：全部案件。</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>正在读取名单…</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>读取名单</translation>
    </message>
    <message>
        <source>%1 cases are in the list, %2 experts in the pool.</source>
        <translation>名单案件 %1 件，在库专家 %2 名。</translation>
    </message>
    <message>
        <source>◐ %1 of the cases are still running: they stay in the list and are never drawn.</source>
        <translation>◐ 其中在办 %1 件：保留在名单中，不会抽为评查案件。</translation>
    </message>
    <message>
        <source>Drawn: %1 cases.</source>
        <translation>抽取 %1 件。</translation>
    </message>
    <message>
        <source>Drawn for every cell: %1.</source>
        <translation>每个单元抽取：%1。</translation>
    </message>
    <message>
        <source>Experts for each case: %1.</source>
        <translation>每案专家 %1 名。</translation>
    </message>
    <message>
        <source>The lists cannot be frozen like this. Go back and change the rules, or mend the pools.</source>
        <translation>这样不能封存。请返回修改规则，或先补正案件库、专家库。</translation>
    </message>
    <message>
        <source>Freezing the lists</source>
        <translation>封存名单</translation>
    </message>
</context>
<context>
    <name>ducha::OpeningStep</name>
    <message>
        <source>The draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%2 件案件中抽取 %1 件</translation>
    </message>
    <message>
        <source>%1 cases, drawn by %2</source>
        <translation>%1 件案件，按 %2 抽取</translation>
    </message>
    <message>
        <source>%1 experts, %2 for each case</source>
        <translation>%1 名专家，每案 %2 名</translation>
    </message>
    <message>
        <source>Draw no. %1 for this purpose · lists frozen %2
Operator %3 · witness %4</source>
        <translation>同一目的第 %1 次抽取 · 名单封存于 %2
操作人 %3 · 见证人 %4</translation>
    </message>
</context>
<context>
    <name>ducha::PurposePage</name>
    <message>
        <source>1. What is drawn, and who answers for it</source>
        <translation>1. 抽什么，由谁负责</translation>
    </message>
    <message>
        <source>Draws for the same purpose are counted: drawing until it fits shows. Nothing is saved yet.</source>
        <translation>同一目的的抽取逐次计数，反复抽取会留下痕迹。此时尚未保存。</translation>
    </message>
    <message>
        <source>Such as: cases long not executed, first round</source>
        <translation>如：长期执行不了案件（第一轮）</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>抽取目的(&amp;P)：</translation>
    </message>
    <message>
        <source>Cases o&amp;f:</source>
        <translation>案件范围(&amp;F)：</translation>
    </message>
    <message>
        <source>Categor&amp;y:</source>
        <translation>抽取类别(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>操作人(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Witness:</source>
        <translation>见证人(&amp;W)：</translation>
    </message>
    <message>
        <source>Operator and witness stand on the certificate: the operator works this laptop, the witness is from outside the office.</source>
        <translation>操作人和见证人记入抽取证书：操作人操作本机，见证人应来自本办公室以外。</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All organs of the round</source>
        <translation>本轮全部单位</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
</context>
<context>
    <name>ducha::ReplaceDialog</name>
    <message>
        <source>Replace an expert</source>
        <translation>更换专家</translation>
    </message>
    <message>
        <source>%1: the next expert in the case's own order takes the place. Nobody else moves; the change stays in the record with its reason.</source>
        <translation>%1：由该案次序中的下一名专家接替，其他分配不变，更换及原因记入抽取记录。</translation>
    </message>
    <message>
        <source>&amp;Who leaves:</source>
        <translation>退出专家(&amp;W)：</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>原因(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>更换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ducha::RevealStep</name>
    <message>
        <source>Drawn cases</source>
        <translation>抽中案件</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ubstitute…</source>
        <translation>替补(&amp;U)…</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽中名单</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>✕ voided: %1</source>
        <translation>✕ 作废：%1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>签号 %1</translation>
    </message>
    <message>
        <source>Choose a case that stands in the list first.</source>
        <translation>请先在名单中选择一件有效的案件。</translation>
    </message>
    <message>
        <source>Why can %1 not be reviewed? Its ticket is voided and stays visible; the next ticket of the same cell takes its place.</source>
        <translation>为什么 %1 不能评查？其签号作废但保留可见，由同一单元的下一签号替补。</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>替补</translation>
    </message>
</context>
<context>
    <name>ducha::RulesPage</name>
    <message>
        <source>A cell with too &amp;few cases gives what it has</source>
        <translation>件数不足的单元有多少抽多少(&amp;F)</translation>
    </message>
    <message>
        <source>Two areas may review each ot&amp;her's cases</source>
        <translation>允许两地互评(&amp;H)</translation>
    </message>
    <message>
        <source>2. How many, and by which rules</source>
        <translation>2. 抽多少，按什么规则</translation>
    </message>
    <message>
        <source>Strata draw so many cases for every value of a column; several multiply into cells.</source>
        <translation>分层时，某列的每个取值各抽若干件；多个分层相乘成单元。</translation>
    </message>
    <message>
        <source>no experts</source>
        <translation>不分配专家</translation>
    </message>
    <message>
        <source>Why: it stands in the record</source>
        <translation>原因（记入抽取记录）</translation>
    </message>
    <message>
        <source>Cases to &amp;draw:</source>
        <translation>抽取件数(&amp;D)：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不分层</translation>
    </message>
    <message>
        <source>Handling organ</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>属地</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>案件类型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>抽取类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Cases for every value of stratum %1</source>
        <translation>分层 %1 每个取值的件数</translation>
    </message>
    <message>
        <source>Stratum &amp;%1:</source>
        <translation>分层(&amp;%1)：</translation>
    </message>
    <message>
        <source>&amp;Experts for each case:</source>
        <translation>每案专家数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>With strata the number follows from the cells.</source>
        <translation>分层时件数由单元得出。</translation>
    </message>
</context>
</TS>
