#include "core/workbench/collision/verification/completeness.h"
#include "core/workbench/collision/verification/hits.h"
#include "core/workbench/preparation/rounds.h"
#include "tests/support/catch_qt.h"
#include "tests/ui/journey/walks.h"

#include <QtCore/QFile>
#include <QtWidgets/QLabel>
#include <QtWidgets/QWizard>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

InspectionId inHand(Program &program)
{
    return inspectionRows(program.workbench())->constFirst().inspection.id;
}

bool canGoOn()
{
    const QWidget *front = inFocus();
    const auto *wizard = front ? qobject_cast<QWizard *>(front->window()) : nullptr;
    return wizard && wizard->button(QWizard::NextButton)->isEnabled();
}

QString saidBy(const QString &name)
{
    const QWidget *front = inFocus();
    const auto *label = front ? front->window()->findChild<QLabel *>(name) : nullptr;
    return label ? label->text() : QString();
}

/// Somebody sits down and says of everything that waits for them that it is to be checked.
void checkAll(Program &program, int place)
{
    Hands &hands = program.hands;
    hands.tabTo(u"hitSeatBox"_s);
    hands.press(u"Home"_s);
    hands.press(u"Down"_s, place);
    const PersonId seat = hands.look([&] { return hitPeople(program.workbench(), inHand(program))->at(place - 1).id; });
    hands.tabTo(u"listView"_s);
    hands.press(u"Ctrl+Home"_s);
    hands.pressUntil(u"Y"_s,
                     [&] { return waitingFor(*hitRows(program.workbench(), inHand(program)), seat).isEmpty(); });
}

} // namespace

void compareWithTheRegister(Program &program)
{
    write(program.file(u"名册.csv"_s), "编号,姓名,公民身份号码,工作单位,职务,入职日期\n"
                                       "R1,张样,320505198001010017,云岭县人民法院,法官,2010-01-01\n"
                                       "R2,李样,320583198506071236,云岭县人民法院,书记员,2012-01-01\n"
                                       "R3,王样,11010519491231002X,云岭县人民法院,法警,2005-01-01\n");
    write(program.file(u"登记.csv"_s),
          "企业名称,企业类型,任职类型,姓名,证件号码,登记状态,成立日期\n"
          "甲样商贸有限公司,有限责任公司,股东,张样,320505198001010017,存续,2015-03-01\n"
          "甲样商贸有限公司,有限责任公司,监事,张样,320505198001010017,存续,2015-03-01\n"
          "乙样建材有限公司,有限责任公司,法定代表人,李样,320583********1236,存续,2016-03-01\n"
          "丙样有限公司,有限责任公司,股东,王样,,存续,2016-03-01\n");
    Hands &hands = program.hands;
    hands.press(u"Ctrl+7"_s);
    hands.shoot(u"110-no-runs"_s);
    hands.press(u"Ctrl+N"_s);
    hands.waitForWindow(u"新建比对"_s);
    hands.type(u"违规经商办企业核查"_s);
    hands.press(u"Tab"_s);
    hands.type(u"督察方案第五条"_s);
    hands.press(u"Tab"_s);
    hands.type(u"测试员甲"_s);
    hands.shoot(u"111-authority"_s);
    hands.press(u"Alt+N"_s);
    program.chooseFile(u"名册.csv"_s);
    hands.press(u"Alt+C"_s);
    hands.waitFor(u"the roster"_s, canGoOn);
    hands.shoot(u"112-roster"_s);
    hands.press(u"Alt+N"_s);
    program.chooseFile(u"登记.csv"_s);
    hands.press(u"Alt+A"_s);
    hands.waitFor(u"the register"_s, canGoOn);
    hands.shoot(u"113-register"_s);
    hands.press(u"Alt+N"_s);
    hands.shoot(u"114-once-more"_s);
    hands.press(u"Alt+M"_s);
    hands.waitFor(u"what was found"_s, [] { return saidBy(u"outcomeLabel"_s).contains(u"2"_s); });
    hands.shoot(u"115-outcome"_s);
    hands.press(u"Alt+F"_s);
    program.waitForMain();
    hands.shoot(u"116-run"_s);
    CHECK(hands.look([&] { return hitRows(program.workbench(), inHand(program))->size(); }) == 2);
}

void verifyTheHits(Program &program)
{
    Hands &hands = program.hands;
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"120-queue"_s);
    checkAll(program, 1);
    hands.shoot(u"121-one-looked"_s);
    checkAll(program, 2);
    hands.shoot(u"122-both-looked"_s);
    CHECK(hands.look([&] { return completenessOf(program.workbench(), inHand(program))->isComplete(); }));
    hands.press(u"Ctrl+PgDown"_s);
    hands.shoot(u"123-complete"_s);
    hands.press(u"Ctrl+P"_s);
    program.savePdf(u"结果清单.pdf"_s);
}

} // namespace ducha
