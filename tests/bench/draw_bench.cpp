// The verifiable draw: 2,000 of 100,000 cases, with 500 experts, two for each case. Goal: makeDraw below a second.
#include "core/casereview/draw_json.h"
#include "tests/bench/measure.h"

using namespace ducha;
using namespace ducha::bench;
using namespace Qt::StringLiterals;

namespace {

DrawRequest bigRequest()
{
    static const QStringList areas{u"甲县"_s, u"乙县"_s, u"丙县"_s, u"丁县"_s, u"戊县"_s,
                                   u"己县"_s, u"庚县"_s, u"辛县"_s, u"壬县"_s, u"癸县"_s};
    DrawRequest request;
    for (int i = 0; i < 100'000; ++i) {
        const QString &area = areas.at((i * 7 + i / 13) % areas.size());
        request.cases.append(
            {u"(2025)苏05%1执%2号"_s.arg(i % 10).arg(i), area + u"人民法院"_s, area, i % 10 == 0, {}, i + 2});
    }
    for (int i = 0; i < 500; ++i) {
        const QString &area = areas.at(i % areas.size());
        DrawExpert expert{u"ZJ-%1"_s.arg(i), area + u"人民检察院"_s, area, {}, {}, i + 2};
        if (i % 3 == 0)
            expert.formerUnits.append(areas.at((i + 3) % areas.size()) + u"人民法院（2015年至2019年）"_s);
        if (i % 20 == 0)
            expert.recusals.append(areas.at((i + 5) % areas.size()) + u"法院"_s);
        request.experts.append(expert);
    }
    request.frozenAt = u"2026-03-05T09:30:00+08:00"_s;
    request.entropy = {{u"甲"_s, u"3 5 1"_s, request.frozenAt}, {u"乙"_s, u"2026031"_s, request.frozenAt}};
    request.rules = {.count = 2000, .perCase = 2};
    return request;
}

} // namespace

int main()
{
    const DrawRequest request = bigRequest();
    const auto record = makeDraw(request);
    must(record);
    const QByteArray json = drawJson(*record);
    alone("freeze: both digests of 100,000 cases", timed([&] { must(populationOf(request.cases)); }));
    alone("draw 2,000 of 100,000 cases", timed([&] { must(drawCases(request.cases, record->seed, request.rules)); }));
    alone("the whole draw, with 500 experts, 2 a case", timed([&] { must(makeDraw(request)); }));
    alone("verify the record", timed([&] { must(verifyDrawJson(json, *record, request.cases, request.experts)); }));
    return 0;
}
