#include "core/workbench/documents/compose_symposium.h"

#include "core/workbench/conversations/symposium_record.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString withPost(const ParticipantRow &row)
{
    return row.post.isEmpty() ? row.name : u"%1（%2）"_s.arg(row.name, row.post);
}

/// 执行工作座谈会 and 执行工作座谈 are both 执行工作座谈会纪要.
QString titleOf(const QString &theme)
{
    QString words = cellText(theme).replace(u'\n', u' ');
    for (const QString &ending : {u"座谈会"_s, u"座谈"_s}) {
        if (words.endsWith(ending)) {
            words.chop(ending.size());
            break;
        }
    }
    return words + u"座谈会纪要"_s;
}

/// 出席：… with the wrapped lines under the first name (GB/T 9704 9.3).
void addAttendance(Document &document, const SymposiumRecord &record, Attendance attendance, const QString &label)
{
    QStringList names;
    for (const ParticipantRow &row : record.participants) {
        if (row.participant.attendance == attendance)
            names.append(withPost(row));
    }
    if (!names.isEmpty())
        document.blocks.append(Paragraph{{{label + u'：', {}, true}, {names.join(u'、')}}, 2, 5});
}

} // namespace

Result<Document> symposiumDocument(Workbench &workbench, SymposiumId id)
{
    const auto record = readSymposium(workbench, id);
    const auto settings = documentSettings(workbench);
    if (!record)
        return record.error();
    if (!settings)
        return settings.error();
    const Symposium &symposium = record->row.symposium;
    const auto inspection = inspectionRow(workbench, symposium.inspectionId);
    if (!inspection)
        return inspection.error();
    const QString team = inspection->inspection.teamName;
    const QString host = symposium.hostKind == HostKind::ResidentDisciplineGroup ? u"派驻纪检监察组"_s : team;

    Document document;
    document.format = DocumentFormat::Minutes;
    document.mark = u"政治督察座谈会纪要"_s;
    document.number = symposium.code;
    document.title = titleOf(symposium.theme);
    document.author = settings->issuer;
    document.made = symposium.startedAt.date();
    document.banner = bannerOf(*settings, isEditable(symposium.state));
    document.blocks +=
        paragraphsOf(u"%1，%2在%3召开%4，围绕“%5”听取意见，由%6主持，%7记录。现将座谈意见纪要如下："_s.arg(
            chineseSpan(symposium.startedAt, symposium.endedAt), host.isEmpty() ? u"督察组"_s : host,
            cellText(symposium.place), record->inspectedUnit + u"座谈会"_s, cellText(symposium.theme), record->row.host,
            record->row.recorder));
    QHash<ParticipantId, ParticipantRow> speakers;
    for (const ParticipantRow &row : record->participants)
        speakers.insert(row.participant.id, row);
    for (const Opinion &opinion : record->opinions) {
        const ParticipantRow speaker = speakers.value(opinion.participantId);
        const QString said = (speaker.post.isEmpty() ? u"："_s : u"（%1）："_s.arg(speaker.post)) + opinion.text;
        for (Block &block : paragraphsOf(said, u"%1.%2"_s.arg(opinion.number).arg(speaker.name))) {
            for (Piece &piece : std::get<Paragraph>(block).pieces)
                piece.tag = opinion.id.toString();
            document.blocks.append(block);
        }
    }
    document.blocks.append(BlankLines{});
    addAttendance(document, *record, Attendance::Present, u"出席"_s);
    addAttendance(document, *record, Attendance::OnLeave, u"请假"_s);
    addAttendance(document, *record, Attendance::Observer, u"列席"_s);
    document.printer = settings->issuer + team;
    document.printedOn = (symposium.endedAt.isValid() ? symposium.endedAt : symposium.startedAt).date();
    return document;
}

} // namespace ducha
