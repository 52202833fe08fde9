#include "ui/feedback/sentence_model.h"

#include "tests/support/catch_qt.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

SentenceRow body(const QString &text, SentenceBasis basis)
{
    SentenceRow row;
    row.sentence.id = SentenceId::create();
    row.sentence.text = text;
    row.sentence.basis = basis;
    return row;
}

} // namespace

TEST_CASE("the sentences keep the rules of item models, filled, shown anew and emptied", "[ui][feedback]")
{
    SentenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<SentenceRow> rows{body(u"甲"_s, SentenceBasis::None), body(u"乙"_s, SentenceBasis::Figures)};
    model.setRows(rows, true);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    rows[1].sentence.text = u"丙"_s;
    model.setRows(rows, true);
    CHECK(reset.isEmpty()); // an open editor stays
    CHECK(model.index(1, SentenceModel::Text).data().toString() == u"丙"_s);
    model.setRows({}, true);
    CHECK(reset.count() == 1);
}

TEST_CASE("every sentence carries a sign for what it rests on", "[ui][feedback]")
{
    CHECK(basisWords(body(u"甲"_s, SentenceBasis::None)).startsWith(u"○"_s));
    CHECK(basisWords(body(u"甲"_s, SentenceBasis::Sources)).startsWith(u"○"_s)); // its findings are gone
    SentenceRow row = body(u"甲"_s, SentenceBasis::Sources);
    row.sources.append({FindingId::create(), u"WT-2026-0001"_s, u"题"_s, false, 1, 1, false});
    CHECK(basisWords(row) == u"● WT-2026-0001"_s);
    row.shaken = true;
    CHECK(basisWords(row) == u"▲ WT-2026-0001"_s);
    row.sentence.kind = SentenceKind::Heading1;
    CHECK(basisWords(row).isEmpty());
}

TEST_CASE("an issued sentence cannot be edited, and unchanged words ask for nothing", "[ui][feedback]")
{
    SentenceModel model;
    model.setRows({body(u"甲"_s, SentenceBasis::None)}, true);
    QSignalSpy edited(&model, &SentenceModel::edited);
    const QModelIndex index = model.index(0, SentenceModel::Text);
    CHECK_FALSE(model.setData(index, u" 甲\n"_s));
    CHECK(model.setData(index, u"乙"_s));
    CHECK(edited.count() == 1);
    CHECK(index.data(Qt::EditRole).toString() == u"甲"_s); // only what is stored is shown
    model.setRows(model.rows(), false);
    CHECK_FALSE(model.setData(model.index(0, SentenceModel::Text), u"丙"_s));
    CHECK(edited.count() == 1);
}
