#include "ui/shell/handbook.h"

#include "tests/support/catch_qt.h"
#include "tests/ui/support/window_checks.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("the handbook has every chapter that is written, each with a title", "[ui]")
{
    Handbook handbook;
    const auto *chapters = handbook.findChild<QListWidget *>(u"chapterList"_s);
    CHECK(chapters->count() == QDir(u":/handbook/zh_CN"_s).entryList({u"*.md"_s}).size());
    for (int i = 0; i < chapters->count(); ++i)
        CHECK_FALSE(chapters->item(i)->text().isEmpty());
    CHECK(namelessWidgets(handbook).isEmpty());
}

TEST_CASE("the handbook opens at a chapter and follows links to others", "[ui]")
{
    Handbook handbook;
    const auto *text = handbook.findChild<QTextBrowser *>(u"handbookText"_s);
    handbook.showChapter(u"rectification"_s);
    CHECK(text->toPlainText().startsWith(u"整改台账"_s));
    handbook.showChapter(u"no such chapter"_s);
    CHECK(text->toPlainText().startsWith(u"入门"_s));
    shoot(handbook, u"handbook"_s);
    Q_EMIT const_cast<QTextBrowser *>(text)->anchorClicked(QUrl(u"interview.md"_s));
    CHECK(text->toPlainText().startsWith(u"个别谈话"_s));
}

TEST_CASE("every link of the handbook leads to a chapter", "[ui]")
{
    static const QRegularExpression link(u"\\]\\(([a-z]+)\\.md\\)"_s);
    const QDir folder(u":/handbook/zh_CN"_s);
    for (const QString &name : folder.entryList({u"*.md"_s})) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto matches = link.globalMatch(text); matches.hasNext();)
            CHECK(folder.exists(matches.next().captured(1) + u".md"_s));
    }
}
