<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>words</name>
    <message>
        <source>to be verified</source>
        <comment>HitState</comment>
        <translation>待核实</translation>
    </message>
    <message>
        <source>looked at by one</source>
        <comment>HitState</comment>
        <translation>一人已核</translation>
    </message>
    <message>
        <source>views differ</source>
        <comment>HitState</comment>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>to be sent</source>
        <comment>HitState</comment>
        <translation>待发函</translation>
    </message>
    <message>
        <source>excluded</source>
        <comment>HitState</comment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>sent for check</source>
        <comment>HitState</comment>
        <translation>核查中</translation>
    </message>
    <message>
        <source>person heard</source>
        <comment>HitState</comment>
        <translation>已说明</translation>
    </message>
    <message>
        <source>determined</source>
        <comment>HitState</comment>
        <translation>已认定</translation>
    </message>
    <message>
        <source>disposed of</source>
        <comment>HitState</comment>
        <translation>已处置</translation>
    </message>
    <message>
        <source>finished</source>
        <comment>HitState</comment>
        <translation>已复核</translation>
    </message>
    <message>
        <source>open</source>
        <comment>HitOutcome</comment>
        <translation>待核实</translation>
    </message>
    <message>
        <source>not true</source>
        <comment>HitOutcome</comment>
        <translation>不属实</translation>
    </message>
    <message>
        <source>true, no violation</source>
        <comment>HitOutcome</comment>
        <translation>属实不违规</translation>
    </message>
    <message>
        <source>true, a violation</source>
        <comment>HitOutcome</comment>
        <translation>属实违规</translation>
    </message>
    <message>
        <source>cannot be verified</source>
        <comment>HitOutcome</comment>
        <translation>无法核实</translation>
    </message>
    <message>
        <source>none</source>
        <comment>Disposal</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>reminder talk</source>
        <comment>Disposal</comment>
        <translation>谈话提醒</translation>
    </message>
    <message>
        <source>criticism</source>
        <comment>Disposal</comment>
        <translation>批评教育</translation>
    </message>
    <message>
        <source>self-examination</source>
        <comment>Disposal</comment>
        <translation>责令检查</translation>
    </message>
    <message>
        <source>admonition</source>
        <comment>Disposal</comment>
        <translation>诫勉</translation>
    </message>
    <message>
        <source>handed to the body in charge</source>
        <comment>Disposal</comment>
        <translation>移交有权机关</translation>
    </message>
    <message>
        <source>check it</source>
        <comment>HitOpinion</comment>
        <translation>需核查</translation>
    </message>
    <message>
        <source>exclude it</source>
        <comment>HitOpinion</comment>
        <translation>排除</translation>
    </message>
    <message>
        <source>first view</source>
        <comment>HitReviewKind</comment>
        <translation>第一核查人</translation>
    </message>
    <message>
        <source>second view</source>
        <comment>HitReviewKind</comment>
        <translation>第二核查人</translation>
    </message>
    <message>
        <source>arbiter</source>
        <comment>HitReviewKind</comment>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>same number</source>
        <comment>HitTier</comment>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>masked number and name</source>
        <comment>HitTier</comment>
        <translation>隐码相符且姓名相同</translation>
    </message>
    <message>
        <source>the official</source>
        <comment>Relation</comment>
        <translation>本人</translation>
    </message>
    <message>
        <source>spouse</source>
        <comment>Relation</comment>
        <translation>配偶</translation>
    </message>
    <message>
        <source>child</source>
        <comment>Relation</comment>
        <translation>子女</translation>
    </message>
    <message>
        <source>in business</source>
        <comment>CompanyStatus</comment>
        <translation>存续</translation>
    </message>
    <message>
        <source>revoked, not cancelled</source>
        <comment>CompanyStatus</comment>
        <translation>吊销未注销</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>CompanyStatus</comment>
        <translation>注销</translation>
    </message>
    <message>
        <source>registration annulled</source>
        <comment>CompanyStatus</comment>
        <translation>撤销登记</translation>
    </message>
    <message>
        <source>moved out</source>
        <comment>CompanyStatus</comment>
        <translation>迁出</translation>
    </message>
    <message>
        <source>suspended or being wound up</source>
        <comment>CompanyStatus</comment>
        <translation>停业或清算</translation>
    </message>
    <message>
        <source>status unknown</source>
        <comment>CompanyStatus</comment>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>within the service</source>
        <comment>Overlap</comment>
        <translation>在任职期间</translation>
    </message>
    <message>
        <source>outside the service</source>
        <comment>Overlap</comment>
        <translation>不在任职期间</translation>
    </message>
    <message>
        <source>period to be verified</source>
        <comment>Overlap</comment>
        <translation>期间待核</translation>
    </message>
    <message>
        <source>another person of the same name</source>
        <comment>FalsePositiveReason</comment>
        <translation>同名</translation>
    </message>
    <message>
        <source>identity used by others</source>
        <comment>FalsePositiveReason</comment>
        <translation>身份冒用</translation>
    </message>
    <message>
        <source>inherited</source>
        <comment>FalsePositiveReason</comment>
        <translation>继承</translation>
    </message>
    <message>
        <source>stock of a listed company</source>
        <comment>FalsePositiveReason</comment>
        <translation>上市公司股票</translation>
    </message>
    <message>
        <source>left before the service began</source>
        <comment>FalsePositiveReason</comment>
        <translation>入职前且已退出</translation>
    </message>
    <message>
        <source>left, register not changed</source>
        <comment>FalsePositiveReason</comment>
        <translation>已退出未变更登记</translation>
    </message>
    <message>
        <source>revoked and dormant</source>
        <comment>FalsePositiveReason</comment>
        <translation>吊销未经营</translation>
    </message>
    <message>
        <source>sent or allowed by the organisation</source>
        <comment>FalsePositiveReason</comment>
        <translation>组织委派或批准兼职</translation>
    </message>
    <message>
        <source>member of a cooperative</source>
        <comment>FalsePositiveReason</comment>
        <translation>合作社成员</translation>
    </message>
    <message>
        <source>employee shares of a reform</source>
        <comment>FalsePositiveReason</comment>
        <translation>转制职工股</translation>
    </message>
    <message>
        <source>no longer a relative</source>
        <comment>FalsePositiveReason</comment>
        <translation>已离异</translation>
    </message>
    <message>
        <source>error in the data</source>
        <comment>FalsePositiveReason</comment>
        <translation>数据错误</translation>
    </message>
    <message>
        <source>no rule</source>
        <comment>Rule</comment>
        <translation>不属各项规则</translation>
    </message>
    <message>
        <source>R1 own business</source>
        <comment>Rule</comment>
        <translation>R1 本人经商</translation>
    </message>
    <message>
        <source>R2 own share</source>
        <comment>Rule</comment>
        <translation>R2 本人参股</translation>
    </message>
    <message>
        <source>R3 own post</source>
        <comment>Rule</comment>
        <translation>R3 本人兼职</translation>
    </message>
    <message>
        <source>R4 family’s business</source>
        <comment>Rule</comment>
        <translation>R4 亲属经商</translation>
    </message>
    <message>
        <source>R5 after leaving</source>
        <comment>Rule</comment>
        <translation>R5 离职后</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>table</comment>
        <translation>疑点</translation>
    </message>
    <message>
        <source>View on a question</source>
        <comment>table</comment>
        <translation>疑点核查意见</translation>
    </message>
    <message>
        <source>Statement of the person</source>
        <comment>table</comment>
        <translation>本人说明</translation>
    </message>
    <message>
        <source>Collision</source>
        <comment>table</comment>
        <translation>数据碰撞</translation>
    </message>
    <message>
        <source>Name registered</source>
        <comment>column</comment>
        <translation>登记姓名</translation>
    </message>
    <message>
        <source>Official</source>
        <comment>column</comment>
        <translation>干部</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>column</comment>
        <translation>企业</translation>
    </message>
    <message>
        <source>Excluded for</source>
        <comment>column</comment>
        <translation>排除理由</translation>
    </message>
    <message>
        <source>Determination</source>
        <comment>column</comment>
        <translation>认定</translation>
    </message>
    <message>
        <source>Decided where</source>
        <comment>column</comment>
        <translation>集体研究</translation>
    </message>
    <message>
        <source>Verifier</source>
        <comment>column</comment>
        <translation>核查人</translation>
    </message>
    <message>
        <source>Second verifier</source>
        <comment>column</comment>
        <translation>第二核查人</translation>
    </message>
    <message>
        <source>Determined on</source>
        <comment>column</comment>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Disposal</source>
        <comment>column</comment>
        <translation>处置</translation>
    </message>
    <message>
        <source>Disposed of on</source>
        <comment>column</comment>
        <translation>处置日期</translation>
    </message>
    <message>
        <source>Put right</source>
        <comment>column</comment>
        <translation>整改情况</translation>
    </message>
    <message>
        <source>Verified on</source>
        <comment>column</comment>
        <translation>复核日期</translation>
    </message>
</context>
</TS>
