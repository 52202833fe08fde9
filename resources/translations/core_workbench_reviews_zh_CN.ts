<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>The review %1 is final and stays as it is.</source>
        <translation>评查 %1 已定等次，不再改动。</translation>
    </message>
    <message>
        <source>“%1” is no grade of this review's scale.</source>
        <translation>“%1”不在本评查所用的等次标准中。</translation>
    </message>
    <message>
        <source>This sheet is submitted and stays as it is (%1). Reopen it to change it.</source>
        <translation>%1 的这张评查表已提交，不能直接改动；如需修改，请先退回重填。</translation>
    </message>
    <message>
        <source>The opinion on %1 is given. Its sheets stay as they are.</source>
        <translation>%1 的评查意见已送达，评查表不再改动。</translation>
    </message>
    <message>
        <source>A page needs the scanned file that it belongs to.</source>
        <translation>填写页码须先选择所在的扫描件。</translation>
    </message>
    <message>
        <source>This expert is not assigned to %1.</source>
        <translation>该专家未被分配评查 %1。</translation>
    </message>
    <message>
        <source>Only the group's sheet takes marks over from the experts.</source>
        <translation>只有评查组的评查表可以汇总专家扣分项。</translation>
    </message>
    <message>
        <source>The group's sheet has marks already. Withdraw them first, or add what is missing by hand.</source>
        <translation>评查组的评查表已有扣分项。请先撤回，或手工补充。</translation>
    </message>
    <message>
        <source>Say why the mark is withdrawn.</source>
        <translation>请说明撤回该扣分项的原因。</translation>
    </message>
    <message>
        <source>The order %1 follows this flaw up. Withdraw the order first.</source>
        <translation>督办单 %1 正在督办该问题，请先撤回督办单。</translation>
    </message>
    <message>
        <source>Write an opinion before the sheet is submitted.</source>
        <translation>提交前请填写评查意见。</translation>
    </message>
    <message>
        <source>Say why the sheet is reopened.</source>
        <translation>请说明退回重填的原因。</translation>
    </message>
    <message>
        <source>The group's sheet rests on this one. Reopen the group's first.</source>
        <translation>评查组的评查表以此表为依据，请先退回评查组的评查表。</translation>
    </message>
    <message>
        <source>The grades of “%1” must fall from the best to one that fails and begins at 0 points, each with a name of its own.</source>
        <translation>“%1”的等次须从高到低排列，名称不重复，最低一等为不合格、从 0 分起。</translation>
    </message>
    <message>
        <source>Each item of “%1” needs a code of its own, a text and points; all points together are 100.</source>
        <translation>“%1”的每一项须有不重复的编号、内容和分值，分值合计 100 分。</translation>
    </message>
    <message>
        <source>There is no review sheet or no grade scale for %1 of %2. Make one first.</source>
        <translation>%2 的“%1”案件没有对应的评查表或等次标准，请先设置。</translation>
    </message>
    <message>
        <source>Only a mark with its reason on a submitted sheet can be cited (%1).</source>
        <translation>只有已提交评查表上写明理由的扣分项才能引用（%1）。</translation>
    </message>
    <message>
        <source>The organ of %1 is not inspected in this round.</source>
        <translation>%1 的承办单位不在本轮督察范围内。</translation>
    </message>
    <message>
        <source>The order %1 is issued. Its text stays as it is.</source>
        <translation>督办单 %1 已发出，内容不再改动。</translation>
    </message>
    <message>
        <source>Only a major flaw on the group's submitted sheet is followed up by an order (%1).</source>
        <translation>只有评查组已提交评查表上的重大瑕疵或错误才能督办（%1）。</translation>
    </message>
    <message>
        <source>The order %1 follows this flaw up already.</source>
        <translation>该问题已有督办单 %1。</translation>
    </message>
    <message>
        <source>Say why the order is withdrawn.</source>
        <translation>请说明撤回督办单的原因。</translation>
    </message>
    <message>
        <source>No reminder on %1 is due: they are sent once within seven days of the deadline and once after it.</source>
        <translation>%1 目前不需催办：到期前7日内催办一次，逾期后再催办一次。</translation>
    </message>
    <message>
        <source>Give the cause a title.</source>
        <translation>请填写原因标题。</translation>
    </message>
    <message>
        <source>A flaw belongs to a review of another inspection, or was withdrawn.</source>
        <translation>所选问题属于其他督察的评查，或已撤回。</translation>
    </message>
    <message>
        <source>Say why the cause is withdrawn.</source>
        <translation>请说明撤回该原因的理由。</translation>
    </message>
    <message>
        <source>A lead comes from a suspected mark of a submitted review sheet, or from words marked as a possible lead, of the same inspection.</source>
        <translation>问题线索须来自本次督察已提交评查表上标为涉嫌违纪违法的扣分项，或标为可能线索的摘录。</translation>
    </message>
    <message>
        <source>A lead needs whom it is about, what is reported, and who proposes it.</source>
        <translation>请填写被反映人、反映的主要问题和提出人。</translation>
    </message>
</context>
</TS>
