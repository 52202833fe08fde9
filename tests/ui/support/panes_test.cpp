#include "tests/support/catch_qt.h"
#include "ui/support/panes/dialog_size.h"
#include "ui/support/panes/elided_label.h"
#include "ui/support/panes/scroll_pane.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a pane scrolls only where its content cannot do with the room", "[ui]")
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    auto *words = new QLabel(u"字"_s.repeated(400)); // would like far more room than it needs
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    layout->addWidget(words);
    auto *fixed = new QWidget;
    fixed->setMinimumSize(200, 300);
    layout->addWidget(fixed);
    ScrollPane pane(content);
    CHECK(pane.minimumSizeHint().width() >= 200);
    pane.resize(400, 360);
    pane.show();
    QCoreApplication::processEvents();
    CHECK(pane.verticalScrollBar()->maximum() == 0);
    CHECK(content->size() == pane.viewport()->size());
    fixed->setMinimumHeight(700);
    QCoreApplication::processEvents();
    CHECK(pane.verticalScrollBar()->maximum() > 0);
}

TEST_CASE("a label that is cut short has its whole words in the tooltip, and only then", "[ui]")
{
    ElidedLabel label(u"样政法督〔2026〕1号，2026-09-16 印发"_s);
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width());
    const auto ask = [&](int width) {
        label.resize(width, 30);
        QHelpEvent event(QEvent::ToolTip, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(&label, &event);
        return label.toolTip();
    };
    CHECK(ask(60) == label.text());
    CHECK(ask(1000).isEmpty());
}

TEST_CASE("a dialog opens larger with larger text, but never over a small laptop's screen", "[ui]")
{
    QWidget dialog;
    QFont font = dialog.font();
    font.setPointSizeF(10.5);
    dialog.setFont(font);
    openAt(dialog, {560, 240});
    CHECK(dialog.size() == QSize(560, 240));
    font.setPointSizeF(21);
    dialog.setFont(font);
    openAt(dialog, {560, 240});
    CHECK(dialog.size() == QSize(1120, 480));
    openAt(dialog, {1180, 680});
    CHECK(dialog.width() <= 1366);
    CHECK(dialog.height() <= 700);
}
