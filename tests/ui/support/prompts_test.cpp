#include "ui/support/prompts.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/typing.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("Escape does not throw a typed reason away without a question", "[ui]")
{
    DialogPrompts prompts;
    int questions = 0;
    QString left;
    bool isOver = false;
    // Each step is its own timer: one that shows a dialog does not come back before that is closed.
    std::function<void()> step = [&] {
        if (isOver)
            return;
        QTimer::singleShot(20, qApp, step);
        QWidget *front = QApplication::activeModalWidget();
        if (auto *question = qobject_cast<QMessageBox *>(front)) {
            ++questions;
            if (questions == 1) {
                QTest::keyClick(question, Qt::Key_Escape); // thinks better of it
                return;
            }
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole)
                    return button->click();
            }
        } else if (auto *field = front ? front->findChild<QPlainTextEdit *>(u"reasonEdit"_s) : nullptr) {
            if (questions == 0)
                typeText(*field, u"收到新的材料"_s);
            left = field->toPlainText();
            QTest::keyClick(front, Qt::Key_Escape);
        }
    };
    step();
    CHECK_FALSE(prompts.reason(u"为何重新核查？"_s, u"重新核查"_s).has_value());
    isOver = true;
    QTest::qWait(50); // the last step sees it
    CHECK(questions == 2);
    CHECK(left == u"收到新的材料"_s); // it was still there after the first question
}

TEST_CASE("a reason that was not begun is left by Escape at once", "[ui]")
{
    DialogPrompts prompts;
    QTimer::singleShot(20, qApp, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    CHECK_FALSE(prompts.reason(u"为何重新核查？"_s, u"重新核查"_s).has_value());
}
