#include "core/workbench/documents/collision/compose_purge.h"

#include "core/collision/collision_repository.h"
#include "core/workbench/collision/hit_list.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/documents/document_text.h"
#include "core/workbench/preparation/rounds.h"
#include "core/workbench/safekeeping/safekeeping.h"

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString registersOf(const RunRow &row)
{
    QStringList lines;
    for (const RegisterFact &one : row.registers)
        lines.append(one.sha256.isEmpty() ? one.name : u"%1，SHA-256 %2"_s.arg(one.name, one.sha256));
    return lines.join(u'\n');
}

/// The automatic backups that were made before the purge.
QString backupsBefore(const QString &path, const QDateTime &purged)
{
    QStringList names;
    const QStringList backups = backupsOf(path);
    for (const QString &backup : backups) {
        const QFileInfo info(backup);
        if (info.lastModified() < purged)
            names.append(info.fileName());
    }
    if (names.isEmpty())
        return u"自动备份中没有清除以前的备份。另存他处的备份、副本由保管人销毁。"_s;
    return u"下列备份在清除以前形成，仍含名册，由保管人销毁：\n%1\n另存他处的备份、副本一并销毁。"_s.arg(
        names.join(u'\n'));
}

/// The rows that a comparison from the command line could not compare, with every number in them.
QString rejectedBeside(const QString &path)
{
    const QFileInfo info(rejectedPath(path));
    return info.exists() ? u"\n未能比对的登记记录另存于%1，一并销毁。"_s.arg(info.fileName()) : QString();
}

} // namespace

Result<Document> purgeCertificate(Workbench &workbench, CollisionRunId id)
{
    const auto rows = runRows(workbench);
    const auto settings = documentSettings(workbench);
    if (!rows)
        return rows.error();
    if (!settings)
        return settings.error();
    const auto row = std::find_if(rows->begin(), rows->end(), [&](const RunRow &one) { return one.run.id == id; });
    if (row == rows->end())
        return Error{Error::Code::NotFound,
                     {QT_TRANSLATE_NOOP("core", "The record no longer exists. Refresh the list.")}};
    const CollisionRun &run = row->run;
    if (!run.purgedAt.isValid())
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The roster of %1 is not purged, so nothing can be certified."), {run.code}},
            run.code};
    const int kept = run.officials - run.purgedOfficials + run.relatives - run.purgedRelatives;
    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"个人信息清除证明"_s;
    document.author = settings->issuer;
    document.made = run.purgedAt.date();
    document.banner = bannerOf(*settings, false);
    document.footer = u"比对编号："_s + run.code;
    QString staying = u"疑点及其核查记录（证件号码只留前六位和后四位）、比对数字、名册和登记数据的摘要。"_s;
    if (run.known > 0) // of another roster perhaps, so that nobody counted whose they are
        staying += u"另有疑点%1条以前的比对已有，随该次比对保留。"_s.arg(run.known);
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 12, true};
    form.rows = {
        {u"比对编号"_s, run.code, u"比对时间"_s, chineseTime(run.runAt)},
        {u"比对用途"_s, cellText(run.purpose)},
        {u"比对依据"_s, cellText(run.authority)},
        {u"比对人"_s, cellText(run.runBy), u"登记记录"_s, u"%1条"_s.arg(run.records)},
        {u"名册"_s, cellText(u"%1，SHA-256 %2"_s.arg(run.rosterName, run.rosterSha256))},
        {u"登记数据"_s, cellText(registersOf(*row))},
        {u"比对人数"_s, u"干部%1人、亲属%2人"_s.arg(run.officials).arg(run.relatives), u"形成疑点"_s,
         u"%1条"_s.arg(run.candidates)},
        {u"清除人数"_s, u"干部%1人、亲属%2人"_s.arg(run.purgedOfficials).arg(run.purgedRelatives), u"保留人数"_s,
         u"%1人"_s.arg(kept)},
        {u"清除内容"_s, u"名册原文件，连同其中没有疑点的人员信息；工作区文件中的存储区域已被覆盖。"_s},
        {u"保留内容"_s, staying},
        {u"备份"_s, cellText(backupsBefore(workbench.path(), run.purgedAt) + rejectedBeside(workbench.path()))},
        {u"清除人"_s, cellText(run.purgedBy) + u"\n\n（签名）"_s, u"清除时间"_s, chineseTime(run.purgedAt)},
        {u"监督人"_s, u"\n\n（签名）"_s, u"备份\n销毁人"_s, u"\n\n（签名）"_s}};
    document.blocks.append(form);
    document.blocks += paragraphsOf(
        u"依据个人信息保护法第四十七条，处理目的已经实现的个人信息应当删除。比对名册与摘要不符的文件不在本证明之内。"_s);
    return document;
}

} // namespace ducha
