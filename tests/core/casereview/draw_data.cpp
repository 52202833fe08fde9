#include "tests/core/casereview/draw_data.h"

using namespace Qt::StringLiterals;

namespace ducha {

QString areaName(int number)
{
    static const QString names = u"甲乙丙丁戊己庚辛壬癸"_s;
    return number < names.size() ? names.at(number) + u"子县"_s : u"第%1县"_s.arg(number);
}

DrawCase caseOf(int number, const QString &area, const QStringList &cell)
{
    return {u"(2023)苏0500执%1号"_s.arg(number), area + u"人民法院"_s, area, false, cell, number};
}

DrawExpert expertOf(int number, const QString &area)
{
    return {u"E-%1"_s.arg(number), area + u"人民检察院"_s, area, {}, {}, number};
}

DrawRequest randomRequest(QRandomGenerator &random, int cases, int experts)
{
    DrawRequest request;
    const int areas = 2 + random.bounded(4);
    const bool stratified = random.bounded(2) == 0;
    const int caseCount = 1 + random.bounded(cases);
    const int expertCount = random.bounded(6) == 0 ? 0 : 2 + random.bounded(experts);
    for (int i = 1; i <= caseCount; ++i) {
        DrawCase entry = caseOf(random.bounded(1'000'000) * 100 + i, areaName(random.bounded(areas)));
        entry.running = random.bounded(5) == 0;
        entry.row = i;
        if (stratified)
            entry.cell = {entry.area};
        request.cases.append(entry);
    }
    for (int i = 1; i <= expertCount; ++i) {
        DrawExpert expert = expertOf(i, areaName(random.bounded(areas)));
        if (random.bounded(4) == 0)
            expert.formerUnits.append(areaName(random.bounded(areas)) + u"法院"_s);
        if (random.bounded(4) == 0)
            expert.recusals.append(request.cases.at(random.bounded(request.cases.size())).identifier);
        if (random.bounded(8) == 0)
            expert.recusals.append(areaName(random.bounded(areas)));
        request.experts.append(expert);
    }
    request.frozenAt = u"2026-03-05T09:30:00+08:00"_s;
    request.entropy = {{u"驻点组 张三"_s, u"%1 次掷骰"_s.arg(random.bounded(1000)), u"2026-03-05T09:31:00+08:00"_s},
                       {u"李四"_s, QString::number(random.generate()), u"2026-03-05T09:32:10+08:00"_s}};
    if (stratified)
        request.rules.strata = {{u"属地"_s, 1 + random.bounded(3)}};
    else
        request.rules.count = 1 + random.bounded(caseCount);
    request.rules.allowShort = true;
    request.rules.perCase = expertCount > 0 ? 1 + random.bounded(2) : 0;
    return request;
}

} // namespace ducha
