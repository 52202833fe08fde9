#include "core/workbench/documents/compose_talk.h"

#include "core/workbench/conversations/talk_record.h"
#include "core/workbench/documents/document_text.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString roleWords(TalkRole role)
{
    switch (role) {
    case TalkRole::Leadership:
        return u"班子成员"_s;
    case TalkRole::MiddleManager:
        return u"中层干部"_s;
    case TalkRole::Officer:
        return u"干警"_s;
    case TalkRole::ResidentDisciplineHead:
        return u"派驻纪检监察组组长"_s;
    case TalkRole::Other:
        return u"其他人员"_s;
    }
    Q_UNREACHABLE();
}

QString namesOf(const TalkRecord &record, TalkDuty duty)
{
    QStringList names;
    for (const TalkStaffRow &row : record.staff) {
        if (row.staff.duty == duty)
            names.append(row.name);
    }
    return names.join(u'、');
}

Table headOf(const TalkRecord &record)
{
    const Talk &talk = record.row.talk;
    Table form{{{{}, 1.1}, {{}, 3}, {{}, 1.1}, {{}, 2}}, {}, 14, true};
    form.rows = {{u"编号"_s, talk.code, u"谈话类别"_s, roleWords(talk.role)},
                 {u"谈话时间"_s, chineseSpan(talk.startedAt, talk.endedAt)},
                 {u"谈话地点"_s, cellText(talk.place)},
                 {u"督察对象"_s, record.inspectedUnit},
                 {u"被谈话人"_s, record.row.person},
                 {u"单位职务"_s, record.row.post},
                 {u"谈话人"_s, namesOf(record, TalkDuty::Talker), u"记录人"_s, namesOf(record, TalkDuty::Recorder)}};
    return form;
}

void addTurns(Document &document, const QList<TalkTurn> &turns)
{
    for (const TalkTurn &turn : turns) {
        const QString label =
            u"%1.%2"_s.arg(turn.number).arg(turn.speaker == Speaker::Question ? u"问："_s : u"答："_s);
        for (Block &block : paragraphsOf(turn.text, label)) {
            for (Piece &piece : std::get<Paragraph>(block).pieces)
                piece.tag = turn.id.toString();
            document.blocks.append(block);
        }
    }
}

void addSignatures(Document &document, const Talk &talk)
{
    document.blocks.append(BlankLines{});
    if (talk.state == TalkState::RefusedToSign) {
        document.blocks += paragraphsOf(talk.confirmationNote, u"被谈话人拒绝签名，原因："_s);
    } else {
        document.blocks.append(Paragraph{{{u"以上记录我看过，和我讲的一致。"_s}}});
        if (!talk.confirmationNote.isEmpty())
            document.blocks += paragraphsOf(talk.confirmationNote, u"核对说明："_s);
        document.blocks.append(BlankLines{});
        document.blocks.append(Paragraph{{{u"被谈话人签名：________________　____年__月__日"_s}}});
    }
    document.blocks.append(Paragraph{{{u"谈话人签名：__________________　____年__月__日"_s}}});
    document.blocks.append(Paragraph{{{u"记录人签名：__________________　____年__月__日"_s}}});
}

} // namespace

Result<Document> talkDocument(Workbench &workbench, TalkId id)
{
    const auto record = readTalk(workbench, id);
    const auto settings = documentSettings(workbench);
    if (!record)
        return record.error();
    if (!settings)
        return settings.error();
    const Talk &talk = record->row.talk;
    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"谈话记录"_s;
    document.author = settings->issuer;
    document.made = talk.startedAt.date();
    document.banner = bannerOf(*settings, isEditable(talk.state));
    document.footer = u"被谈话人签名：____________"_s;
    document.blocks.append(headOf(*record));
    addTurns(document, record->turns);
    addSignatures(document, talk);
    return document;
}

} // namespace ducha
