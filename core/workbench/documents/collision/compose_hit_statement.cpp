#include "core/workbench/documents/collision/compose_hit_statement.h"

#include "core/base/chinese_text.h"
#include "core/collision/collision_repository.h"
#include "core/directory/directory_repository.h"
#include "core/workbench/documents/collision/hit_words.h"
#include "core/workbench/documents/document_text.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// Room to write by hand.
const QString kSpace = u"\n\n\n\n\n\n\n\n"_s;

QString registeredWords(const Hit &hit)
{
    QStringList lines{companyWords(hit)};
    if (!hit.companyType.isEmpty())
        lines.append(u"企业类型："_s + hit.companyType);
    lines.append(u"登记任职："_s + holdingWords(hit));
    lines.append(u"登记状态："_s + statusWords(hit));
    if (!hit.founded.isEmpty())
        lines.append(u"成立日期："_s + hit.founded);
    if (!hit.ended.isEmpty())
        lines.append(u"注销或者吊销日期："_s + hit.ended);
    return lines.join(u'\n');
}

/// What the names of the takers are, in their order; empty names without a statement.
Result<QStringList> takersOf(Workbench &workbench, const std::optional<Statement> &statement)
{
    QStringList names;
    if (!statement)
        return QStringList{{}, {}};
    for (const PersonId &id : {statement->takerId, statement->secondTakerId}) {
        const auto person = PersonRepository(workbench.database()).byId(id);
        if (!person)
            return person.error();
        names.append(person->name);
    }
    return names;
}

QString saidWords(const std::optional<Statement> &statement)
{
    if (!statement)
        return kSpace;
    if (!statement->refused)
        return cellText(statement->text);
    return statement->text.isEmpty() ? u"本人拒绝说明。"_s : u"本人拒绝说明。"_s + cellText(statement->text);
}

} // namespace

Result<Document> hitStatement(Workbench &workbench, HitId id)
{
    Database &database = workbench.database();
    const auto hit = HitRepository(database).byId(id);
    const auto settings = documentSettings(workbench);
    const auto statements =
        StatementRepository(database).where(u"hit_id = :id"_s, {{u":id"_s, id.toString()}}, u"stated_on, id"_s);
    if (!hit)
        return hit.error();
    if (!settings)
        return settings.error();
    if (!statements)
        return statements.error();
    if (!isDelivered(hit->state))
        return Error{
            Error::Code::Invalid,
            {QT_TRANSLATE_NOOP("core", "The hit %1 is excluded or not reviewed yet: nobody is asked about it."),
             {hit->code}},
            hit->code};
    const auto statement = statements->isEmpty() ? std::nullopt : std::optional(statements->constLast());
    const auto takers = takersOf(workbench, statement);
    if (!takers)
        return takers.error();
    Document document;
    document.format = DocumentFormat::Record;
    document.title = u"本人说明表"_s;
    document.author = settings->issuer;
    document.made = statement ? statement->statedOn : workbench.today();
    document.banner = bannerOf(*settings, hit->state == HitState::ToCheck);
    document.footer = u"编号："_s + hit->code;
    Table form{{{{}, 1.3}, {{}, 3}, {{}, 1.3}, {{}, 3}}, {}, 12, true};
    form.rows = {{u"编号"_s, hit->code, u"核查函号"_s, hit->letterNumber},
                 {u"姓名"_s, cellText(hit->official), u"单位职务"_s,
                  cellText(hit->post.isEmpty() ? hit->unitName : hit->unitName + u'\n' + hit->post)},
                 {u"登记人员"_s, cellText(personWords(*hit)), u"在职期间"_s,
                  cellText(hit->serviceFrom.isEmpty() && hit->serviceTo.isEmpty()
                               ? u"待核"_s
                               : u"%1至%2"_s.arg(hit->serviceFrom.isEmpty() ? u"待核"_s : hit->serviceFrom,
                                                 hit->serviceTo.isEmpty() ? u"今"_s : hit->serviceTo))},
                 {u"登记数据\n（待核实）"_s, cellText(registeredWords(*hit))},
                 {u"请说明"_s, askedWords(*hit)},
                 {u"本人说明"_s, saidWords(statement)},
                 {u"填表日期"_s, statement ? chineseDate(statement->statedOn) : u"____年__月__日"_s, u"本人签名"_s,
                  statement && statement->refused ? u"拒绝签名"_s : u"\n"_s},
                 {u"核查人\n（签名）"_s, takers->at(0) + u'\n', u"核查人\n（签名）"_s, takers->at(1) + u'\n'}};
    document.blocks.append(form);
    document.blocks += paragraphsOf(
        u"以上为登记数据比对结果，未经核实，不是认定。本人有权说明和申辩，所作说明如实记录，不因申辩加重处理。"_s);
    return document;
}

} // namespace ducha
