#include "core/workbench/sample/sample_collision.h"

#include "core/base/identifiers/citizen_id.h"
#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/questions.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/collision/verification/purge.h"
#include "core/workbench/collision/verification/runs.h"
#include "core/workbench/collision/verification/verifying.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kStrangers = 240; ///< rows of the register that are nobody's of the roster

/// A company of the register, and which of the roster's rows it is about, from 0.
struct Link {
    int official;
    bool isSpouse;
    bool isMasked;
    QStringView company, type, role, status, founded, ended;
};

/// One for each thing that happens in practice (domain.md F).
constexpr Link kLinks[] = {
    {3, false, false, u"样城样石商贸有限公司", u"有限责任公司", u"股东", u"存续", u"2016-04-12", u""},
    {3, false, false, u"样城样石商贸有限公司", u"有限责任公司", u"监事", u"存续", u"2016-04-12", u""},
    {3, false, false, u"样城样水建材有限公司", u"有限责任公司", u"股东", u"存续", u"2019-09-02", u""},
    {4, false, true, u"样城样水建材有限公司", u"有限责任公司", u"法定代表人", u"存续", u"2019-09-02", u""},
    {5, true, false, u"样城样味餐饮店", u"个体工商户", u"经营者", u"存续", u"2018-05-20", u""},
    {6, false, false, u"样城样田农民专业合作社", u"农民专业合作社", u"成员", u"存续", u"2012-03-08", u""},
    {7, false, false, u"样城样光科技股份有限公司", u"股份有限公司(上市)", u"股东", u"存续", u"2001-07-30", u""},
    {8, false, false, u"样城样林家具有限公司", u"有限责任公司", u"执行董事", u"吊销，未注销", u"2005-01-17",
     u"2011-12-01"},
    {9, false, false, u"样城样风物流有限公司", u"有限责任公司", u"股东", u"注销", u"2003-06-06", u"2008-02-14"},
    {10, false, false, u"样城样云信息咨询有限公司", u"有限责任公司", u"经理", u"存续", u"2021-11-11", u""},
};

QString credit(int serial)
{
    return u"91320500MA0Y%1"_s.arg(serial, 6, 10, QChar(u'0')); // invented: its check character need not fit
}

Result<> writeTable(const QString &path, const QList<QStringList> &rows)
{
    QFile file(path);
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += csvRecord(row);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        return {};
    return Error{Error::Code::Io,
                 {QT_TRANSLATE_NOOP("core", "The file cannot be written: %1"), {file.errorString()}},
                 {},
                 Place{path}};
}

} // namespace

QString SampleCollision::number(int born)
{
    const QString first = u"320500%1%2%3%4"_s.arg(born)
                              .arg(1 + m_random.below(12), 2, 10, QChar(u'0'))
                              .arg(1 + m_random.below(28), 2, 10, QChar(u'0'))
                              .arg(m_random.below(1000), 3, 10, QChar(u'0'));
    return first + citizenIdCheckCharacter(first);
}

Result<> SampleCollision::save(const SampleInspection &sample)
{
    static const QHash<Stage, int> wanted{{Stage::Entered, 1}, {Stage::Reported, 1}, {Stage::Rectifying, 2}};
    const Stage stage = sample.inspection.stage;
    if (m_given.value(stage) >= wanted.value(stage))
        return {};
    ++m_given[stage];
    DUCHA_TRY(compare(sample));
    DUCHA_TRY(reviewAll(sample, stage == Stage::Entered));
    return stage == Stage::Rectifying ? followUp(sample) : Result<>();
}

Result<> SampleCollision::compare(const SampleInspection &sample)
{
    QList<QStringList> roster{{u"编号"_s, u"姓名"_s, u"公民身份号码"_s, u"工作单位"_s, u"职务"_s, u"入职日期"_s,
                               u"配偶姓名"_s, u"配偶公民身份号码"_s, u"家属纳入依据"_s}};
    for (const Person &person : sample.staff)
        roster.append({person.code,
                       person.name,
                       number(1968 + m_random.below(30)),
                       sample.unit.name,
                       person.post,
                       u"%1-07-01"_s.arg(1998 + m_random.below(14)),
                       {},
                       {},
                       {}});
    QStringList &married = roster[1 + 5 % sample.staff.size()];
    married[6] = u"样某配偶"_s;
    married[7] = number(1975);
    married[8] = u"领导干部个人有关事项报告"_s;

    QList<QStringList> extract{{u"企业名称"_s, u"统一社会信用代码"_s, u"企业类型"_s, u"任职类型"_s, u"姓名"_s,
                                u"证件号码"_s, u"登记状态"_s, u"成立日期"_s, u"注吊销日期"_s, u"登记机关"_s}};
    int serial = 0;
    QHash<QStringView, int> serials;
    for (const Link &link : kLinks) {
        if (!serials.contains(link.company))
            serials.insert(link.company, ++serial);
        const QStringList &row = roster.at(1 + link.official % sample.staff.size());
        QString id = row.at(link.isSpouse ? 7 : 2);
        if (link.isMasked)
            id.replace(6, 8, u"********"_s);
        extract.append({link.company.toString(), credit(serials.value(link.company)), link.type.toString(),
                        link.role.toString(), row.at(link.isSpouse ? 6 : 1), id, link.status.toString(),
                        link.founded.toString(), link.ended.toString(), u"样城市行政审批局"_s});
    }
    for (int i = 0; i < kStrangers; ++i) {
        const bool isNamesake = i % 80 == 7; // 同名待核: counted, never kept
        extract.append({u"样城某某第%1号有限公司"_s.arg(i + 1),
                        credit(1000 + i),
                        u"有限责任公司"_s,
                        u"股东"_s,
                        isNamesake ? sample.staff.at(i % sample.staff.size()).name : u"路人%1"_s.arg(i + 1),
                        isNamesake ? QString() : number(1960 + m_random.below(40)),
                        u"存续"_s,
                        u"%1-03-15"_s.arg(2000 + m_random.below(24)),
                        {},
                        u"样城市行政审批局"_s});
    }
    QTemporaryDir folder;
    const CollisionOrder order{sample.inspection.id, u"违规经商办企业核查"_s, u"本轮督察工作方案第五条"_s,
                               sample.team.constLast().name, folder.filePath(u"干部名册（演示）.csv"_s)};
    CollisionRequest request;
    request.roster = order.roster;
    request.registers = {folder.filePath(u"企业登记数据（演示）.csv"_s)};
    request.names = true;
    DUCHA_TRY(writeTable(request.roster, roster));
    DUCHA_TRY(writeTable(request.registers.constFirst(), extract));
    const auto kept = compareAndKeep(m_workbench, order, request);
    return kept ? Result<>() : kept.error();
}

Result<> SampleCollision::reviewAll(const SampleInspection &sample, bool leaveSome)
{
    const auto rows = hitRows(m_workbench, sample.inspection.id);
    if (!rows)
        return rows.error();
    const PersonId one = sample.team.at(2).id;
    const PersonId two = sample.team.at(3).id;
    const PersonId arbiter = sample.team.at(1).id;
    const auto view = [&](const Hit &hit, PersonId by, bool isExcluded) -> Result<> {
        HitReview review;
        review.hitId = hit.id;
        review.reviewerId = by;
        review.opinion = isExcluded ? HitOpinion::Exclude : HitOpinion::Check;
        if (isExcluded) {
            review.reason = hit.suggested.isEmpty() ? enumName(FalsePositiveReason::BeforeService) : hit.suggested;
            review.proof = u"登记档案查询结果、本单位人事档案"_s;
        }
        const auto given = giveView(m_workbench, review);
        return given ? Result<>() : given.error();
    };
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const Hit &hit = rows->at(i).hit;
        if (!isUndecided(hit.state) || (leaveSome && i % 3 == 0))
            continue;
        const bool isNone = !hit.suggested.isEmpty() || hit.overlap == Overlap::No;
        DUCHA_TRY(view(hit, one, isNone));
        if (leaveSome && i % 3 == 1)
            continue;
        const bool differs = i % 4 == 2;
        DUCHA_TRY(view(hit, two, isNone != differs));
        if (differs && !leaveSome)
            DUCHA_TRY(view(hit, arbiter, isNone));
    }
    return {};
}

Result<> SampleCollision::followUp(const SampleInspection &sample)
{
    const auto rows = hitRows(m_workbench, sample.inspection.id);
    if (!rows)
        return rows.error();
    QList<Hit> open;
    for (const HitRow &row : *rows) {
        if (row.hit.state == HitState::ToCheck)
            open.append(row.hit);
    }
    if (open.size() < 3)
        return {};
    const QDate today = m_workbench.today();
    const PersonId one = sample.team.at(2).id;
    const PersonId two = sample.team.at(3).id;
    const auto letter = sendHits(m_workbench, {open.at(0).id, open.at(1).id, open.at(2).id}, today);
    if (!letter)
        return letter.error();
    const Statement statement{
        {}, {}, false, u"股份系亲友借用本人名义登记，本人未出资、未分红，已着手办理变更登记。"_s, today, one, two, {}};
    DUCHA_TRY(recordStatement(m_workbench, {open.at(0).id}, statement));
    if (sample.isLarge)
        return purge(sample);
    const Determination determination{
        HitOutcome::TrueViolation, u"登记档案、股权协议、银行流水"_s, u"督察组第三次会议"_s, one, two, today};
    DUCHA_TRY(determineHits(m_workbench, {open.at(0).id}, determination));
    const auto item = rectifyHits(m_workbench, {open.at(0).id}, today);
    return item ? Result<>() : item.error();
}

Result<> SampleCollision::purge(const SampleInspection &sample)
{
    const auto runs = runRows(m_workbench, sample.inspection.id);
    if (!runs)
        return runs.error();
    const auto purged = purgeRoster(m_workbench, runs->constFirst().run.id, sample.team.constLast().name);
    return purged ? Result<>() : purged.error();
}

} // namespace ducha
