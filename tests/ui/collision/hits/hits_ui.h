#pragma once

#include "tests/core/workbench/collision/verification/collided.h"
#include "tests/ui/support/scripted_prompts.h"
#include "tests/ui/support/typing.h"
#include "tests/ui/support/window_checks.h"
#include "ui/collision/hits/hits_page.h"
#include "ui/support/services.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace ducha {

/// The page over kept questions, and hands that do nothing but by keys.
struct HitsWindow {
    Collided made;
    Workbench &workbench = *made.workbench;
    Context context;
    ScriptedPrompts prompts;
    Notices notices;
    Tasks tasks{workbench};
    Services services{workbench, context, prompts, notices, tasks};
    QList<Notice> told;
    CollisionRun run = made.kept();
    std::unique_ptr<HitsPage> page;

    HitsWindow()
    {
        REQUIRE(setSetting(workbench, setting::kLetterPrefix, QStringLiteral("样政法督函")));
        QObject::connect(&notices, &Notices::told, &notices, [this](const Notice &notice) { told.append(notice); });
        context.set(made.about.roundId, made.about.id);
        open();
    }
    /// Opens the page anew, as after a restart.
    void open()
    {
        page = std::make_unique<HitsPage>(services);
        QObject::connect(&workbench.changes(), &Changes::changed, page.get(), &Page::refresh);
        QObject::connect(&context, &Context::changed, page.get(), &Page::refresh);
        page->resize(1180, 620);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
    }
    template <class Widget>
    Widget &field(const char *name)
    {
        for (Widget *one : page->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (one->isVisibleTo(page.get()))
                return *one;
        }
        FAIL("no field is shown: " << name);
        return *page->findChild<Widget *>();
    }
    template <class Widget>
    bool isShown(const char *name)
    {
        const auto all = page->findChildren<Widget *>(QString::fromLatin1(name));
        return std::any_of(all.begin(), all.end(), [this](Widget *one) { return one->isVisibleTo(page.get()); });
    }
    QTableView &queue() { return *page->findChild<QWidget *>(QStringLiteral("hitList"))->findChild<QTableView *>(); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(page->focusWidget(), Qt::Key(key), modifiers);
    }
    void toQueue() { queue().setFocus(); }
    void choose(const char *name, int index)
    {
        auto &box = field<QComboBox>(name);
        box.setFocus();
        for (int i = 0; i < box.count() && box.currentIndex() != index; ++i)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(box.currentIndex() == index);
    }
    template <class Field>
    void type(const char *name, const QString &text)
    {
        auto &one = field<Field>(name);
        one.setFocus();
        one.selectAll();
        typeText(one, text);
    }
    void press(const char *name)
    {
        auto &one = field<QPushButton>(name);
        one.setFocus();
        QTest::keyClick(&one, Qt::Key_Space);
    }
    [[nodiscard]] HitId inHand() const { return HitId::fromString(page->record().id).value_or(HitId()); }
};

/// What one does with it, and what it says.
struct HitsUi : HitsWindow {
    void sit(int place) { choose("hitSeatBox", place); }
    void show(HitFilter filter) { choose("hitFilterBox", int(filter)); }
    /// Walks through the queue by J until this hit is in hand.
    void goTo(const Hit &hit)
    {
        toQueue();
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < queue().model()->rowCount() && inHand() != hit.id; ++i)
            key(Qt::Key_J);
        REQUIRE(inHand() == hit.id);
    }
    HitView view(const Hit &hit, PersonId as = {}) { return *readHit(workbench, hit.id, as); }
    HitState state(const Hit &hit) { return view(hit).row.hit.state; }
    QString text(const char *label) { return field<QLabel>(label).text(); }
    /// Every text that any widget holds, shown or not, with tooltips and what is spoken.
    QString everything()
    {
        QStringList texts{page->windowTitle()};
        for (QWidget *one : page->findChildren<QWidget *>()) {
            texts.append({one->toolTip(), one->accessibleName(), one->accessibleDescription()});
            if (auto *label = qobject_cast<QLabel *>(one))
                texts.append(label->text());
            if (auto *line = qobject_cast<QLineEdit *>(one))
                texts.append(line->text());
            if (auto *area = qobject_cast<QPlainTextEdit *>(one))
                texts.append(area->toPlainText());
            if (auto *box = qobject_cast<QComboBox *>(one))
                texts.append(box->currentText());
            if (auto *view = qobject_cast<QAbstractItemView *>(one)) {
                for (int row = 0; view->model() && row < view->model()->rowCount(); ++row) {
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        texts.append(view->model()->index(row, column).data().toString());
                }
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace ducha
