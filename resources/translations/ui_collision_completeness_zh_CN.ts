<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ducha::CompletenessPage</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>碰撞所得</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>是否相符</translation>
    </message>
    <message>
        <source>● yes</source>
        <translation>● 相符</translation>
    </message>
    <message>
        <source>✕ no</source>
        <translation>✕ 不符</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>排除理由</translation>
    </message>
    <message>
        <source>Units of the collision</source>
        <translation>各单位碰撞情况</translation>
    </message>
    <message>
        <source>Everything that was found is delivered with the feedback, or excluded with a reason. Here it adds up, or says what is missing.</source>
        <translation>碰撞所得要么随反馈交付，要么凭理由排除。此处核对合计，不符或未完的在此列明。</translation>
    </message>
    <message>
        <source>List of results…</source>
        <translation>结果清单…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Choose an inspection at the top first.</source>
        <translation>请先在上方选择督察。</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Begin with “Comparison”.</source>
        <translation>尚未比对。请从“比对”开始。</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>● Complete: %1 found = %2 delivered + %3 excluded with a reason.</source>
        <translation>● 完整：碰撞所得 %1 条 = 交付 %2 条 + 凭理由排除 %3 条。</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>比对：%1</translation>
    </message>
    <message>
        <source>Delivered: %1</source>
        <translation>交付：%1</translation>
    </message>
    <message>
        <source>Two reviewers looked at %1 hits and agreed on %2</source>
        <translation>两人核查 %1 条，意见一致 %2 条</translation>
    </message>
    <message>
        <source>, kappa %1</source>
        <translation>，一致性系数 κ 为 %1</translation>
    </message>
    <message>
        <source>; an arbiter decided %1.</source>
        <translation>；由第三人裁定 %1 条。</translation>
    </message>
    <message>
        <source>List of results</source>
        <translation>数据碰撞结果清单</translation>
    </message>
</context>
</TS>
