<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>core</name>
    <message>
        <source>Somebody is named twice. Talkers and recorder are different people.</source>
        <translation>有人重复：谈话人与记录人不能是同一人。</translation>
    </message>
    <message>
        <source>The record is confirmed and stays as it is. Write corrections as new turns.</source>
        <translation>笔录已经确认，不能再改。更正内容请另起一轮记录。</translation>
    </message>
    <message>
        <source>Say why the talk is withdrawn.</source>
        <translation>请填写作废谈话的原因。</translation>
    </message>
    <message>
        <source>A confirmed record cannot be withdrawn.</source>
        <translation>已确认的笔录不能作废。</translation>
    </message>
    <message>
        <source>Select the words to mark within one turn or opinion.</source>
        <translation>请在同一轮谈话或同一条意见内选取要标记的文字。</translation>
    </message>
    <message>
        <source>These words are marked so already.</source>
        <translation>这段文字已经作过同样的标记。</translation>
    </message>
    <message>
        <source>The working paper %1 cites this mark. Take it out there first.</source>
        <translation>底稿%1引用了这处标记，请先在底稿中移除。</translation>
    </message>
    <message>
        <source>The minutes are confirmed and stay as they are.</source>
        <translation>纪要已经确认，不能再改。</translation>
    </message>
    <message>
        <source>There are no words to record yet.</source>
        <translation>还没有可记录的文字。</translation>
    </message>
    <message>
        <source>Who is on leave says nothing. Change the attendance first if they came.</source>
        <translation>请假人员不能发言。如实际到会，请先改为出席。</translation>
    </message>
    <message>
        <source>Words of opinion %1 are marked. Take the marks away first.</source>
        <translation>第%1条意见中有标记，请先取消标记。</translation>
    </message>
    <message>
        <source>An opinion is recorded for them, so they came.</source>
        <translation>此人已有发言记录，不能改为请假。</translation>
    </message>
    <message>
        <source>Typed text is no opinion yet. Submit it with Enter, or delete it.</source>
        <translation>还有未提交的文字：按回车提交为意见，或者删除。</translation>
    </message>
    <message>
        <source>Somebody whose opinion is recorded cannot be left out.</source>
        <translation>已有发言记录的人员不能移出名单。</translation>
    </message>
    <message>
        <source>Somebody is invited twice. Take one of them out.</source>
        <translation>有人重复，请移出一个。</translation>
    </message>
    <message>
        <source>Say why the symposium is withdrawn.</source>
        <translation>请填写作废座谈会的原因。</translation>
    </message>
    <message>
        <source>Confirmed minutes cannot be withdrawn.</source>
        <translation>已确认的纪要不能作废。</translation>
    </message>
    <message>
        <source>The record is locked. Nothing can be added to it.</source>
        <translation>笔录已锁定，不能再增加内容。</translation>
    </message>
    <message>
        <source>Words of turn %1 are marked. Take the marks away first.</source>
        <translation>第%1轮中有标记，请先取消标记。</translation>
    </message>
    <message>
        <source>Typed text is not a turn yet. Submit it with Enter, or delete it.</source>
        <translation>还有未提交的文字：按回车提交为一轮，或者删除。</translation>
    </message>
</context>
</TS>
