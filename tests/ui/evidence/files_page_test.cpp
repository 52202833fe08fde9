#include "tests/ui/evidence/evidence_fixture.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

struct FilesUi : EvidenceUi<FilesPage> {
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &event);
    }
};

/// What the page asked the system to open.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QString path;

public Q_SLOTS:
    void open(const QUrl &url) { path = url.toLocalFile(); }
};

} // namespace

TEST_CASE("files dropped onto the page are taken in, and who handed them over is written down", "[ui][evidence]")
{
    FilesUi ui;
    writePdf(ui.outside(u"扫描.pdf"_s), 3);
    ui.drop({ui.outside(u"扫描.pdf"_s), ui.casework.file(u"记录.txt"_s, "words")});
    ui.waitForTasks();
    REQUIRE(ui.files().size() == 2);
    CHECK(ui.files().constFirst().attachment.pages == 3);
    CHECK(ui.field<QLineEdit>("titleEdit").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    typeText(*QApplication::focusWidget(), u"某县法院办公室"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto &day = ui.field<QLineEdit>("receivedOnEdit");
    day.selectAll();
    typeText(day, u"2026.6.5"_s);
    QTest::keyClick(&day, Qt::Key_Tab);
    const Attachment file = ui.files().constFirst().attachment;
    CHECK(file.origin == u"某县法院办公室"_s);
    CHECK(file.receivedOn == QDate(2026, 6, 5));
    typeText(day, u"不是日子"_s);
    day.setFocus();
    QTest::keyClick(&day, Qt::Key_Tab);
    CHECK(ui.field<QLabel>("formMessageLabel").isVisible());
    CHECK(ui.files().constFirst().attachment.receivedOn == QDate(2026, 6, 5));
}

TEST_CASE("a file that is missing, empty or here already is refused by name, and the others are taken in",
          "[ui][evidence]")
{
    FilesUi ui;
    const Attachment first = ui.casework.attached(u"会议记录.txt"_s, "same bytes");
    ui.drop({ui.outside(u"没有.pdf"_s), ui.casework.file(u"空.txt"_s, {}),
             ui.casework.file(u"另一个名字.txt"_s, "same bytes"), ui.casework.file(u"新.txt"_s, "new bytes")});
    ui.waitForTasks();
    CHECK(ui.files().size() == 2);
    REQUIRE_FALSE(ui.told.isEmpty());
    const Notice told = ui.told.constLast();
    CHECK(told.kind == Notice::Kind::Failed);
    for (const QString &named : {u"没有.pdf"_s, u"空.txt"_s, first.code})
        CHECK(told.text.contains(named));
}

TEST_CASE("text and folders are refused while they hover", "[ui][evidence]")
{
    FilesUi ui;
    QMimeData text;
    text.setText(u"记录"_s);
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(ui.casework.workbench.folder.path())});
    for (QMimeData *data : {&text, &folder}) {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&ui.page, &enter);
        CHECK_FALSE(enter.isAccepted());
    }
}

TEST_CASE("stopping a big file leaves nothing behind", "[ui][evidence]")
{
    FilesUi ui;
    QFile big(ui.outside(u"大.bin"_s));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(60 * 1024 * 1024)); // sparse
    big.close();
    QObject::connect(&ui.tasks, &Tasks::progressed, &ui.tasks, [&ui] { ui.tasks.cancel(); });
    ui.prompts.path = big.fileName();
    ui.page.create();
    ui.tasks.cancel();
    ui.waitForTasks();
    CHECK(ui.files().isEmpty());
    CHECK(QFileInfo(ui.workbench.path()).size() < 20 * 1024 * 1024);
}

TEST_CASE("a PDF is leafed through and a page of it marked with its words", "[ui][evidence]")
{
    FilesUi ui;
    writePdf(ui.outside(u"扫描.pdf"_s), 3);
    ui.prompts.path = ui.outside(u"扫描.pdf"_s);
    ui.page.create();
    ui.waitForTasks();
    auto &place = ui.field<QLabel>("pagePlaceLabel");
    REQUIRE(QTest::qWaitFor([&] { return place.text().contains(u"1"_s) && place.text().contains(u"3"_s); }));
    auto &next = ui.field<QPushButton>("nextPageButton");
    next.setFocus();
    QTest::keyClick(&next, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return ui.field<QSpinBox>("markPageBox").value() == 2; }));
    CHECK_FALSE(ui.field<QLabel>("pictureLabel").pixmap().isNull());
    shoot(ui.page, u"files"_s);

    auto &words = ui.field<QLineEdit>("markWordsEdit");
    words.setFocus();
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(ui.field<QLabel>("markProblemLabel").isVisible());
    typeText(words, u"登记簿缺五月"_s);
    QTest::keyClick(&words, Qt::Key_Return);
    const auto anchors = anchorRows(ui.workbench, ui.casework.about.id);
    REQUIRE(anchors);
    const auto made = std::find_if(anchors->begin(), anchors->end(),
                                   [](const AnchorRow &row) { return row.anchor.kind == AnchorKind::DocumentPage; });
    REQUIRE(made != anchors->end());
    CHECK(made->anchor.page == 2);
    CHECK(words.text().isEmpty());
    CHECK(ui.files().constFirst().anchors == 1);

    ui.context.set(ui.casework.about.roundId, {});
    CHECK(ui.page.reveal({u"anchor"_s, made->anchor.id.toString()}));
    CHECK(ui.field<QSpinBox>("markPageBox").value() == 2);
    CHECK_FALSE(ui.page.reveal({u"anchor"_s, ui.casework.unregistered.id.toString()}));
}

TEST_CASE("a damaged PDF is kept and said to be not to be shown", "[ui][evidence]")
{
    FilesUi ui;
    ui.drop({ui.casework.file(u"坏.pdf"_s, "%PDF-1.7\nnothing of it")});
    ui.waitForTasks();
    REQUIRE(ui.files().size() == 1);
    auto &picture = ui.field<QLabel>("pictureLabel");
    CHECK(QTest::qWaitFor([&] { return !picture.text().isEmpty(); }));
}

TEST_CASE("a file is opened as a copy that cannot be written", "[ui][evidence]")
{
    Opened opened;
    FilesUi ui;
    ui.casework.attached();
    auto &view = ui.field<QTableView>("listView");
    view.setFocus();
    view.selectRow(0);
    QTest::keyClick(&view, Qt::Key_Return);
    ui.waitForTasks();
    REQUIRE(opened.path.endsWith(u"会议记录.txt"_s));
    QFile copy(opened.path);
    CHECK_FALSE(QFileInfo(copy).permission(QFileDevice::WriteOwner));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "some words");
}

TEST_CASE("withdrawing a file asks why and says how many marks lose their source", "[ui][evidence]")
{
    FilesUi ui;
    const Attachment file = ui.casework.attached();
    REQUIRE(markPage(ui.workbench, file.id, 1, u"数字"_s));
    ui.prompts.reasonToGive = std::nullopt;
    ui.field<QAction>("withdrawAction").trigger();
    CHECK(ui.files().size() == 1);
    CHECK(ui.prompts.asked.constLast().contains(file.code));
    ui.prompts.reasonToGive = u"交错了"_s;
    ui.field<QAction>("withdrawAction").trigger();
    CHECK(ui.files().isEmpty());
    CHECK(ui.page.record().isEmpty());
}

TEST_CASE("the list of files is a sound model, every field has a name, and no inspection means no file",
          "[ui][evidence]")
{
    FilesUi ui;
    QAbstractItemModelTester tester(ui.field<QTableView>("listView").model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui.casework.attached();
    CHECK(namelessWidgets(ui.page).join(u", "_s).toStdString().empty());
    ui.field<QLineEdit>("titleEdit").setFocus();
    CHECK(tabsAround(ui.page) > 5);
    ui.context.set(ui.casework.about.roundId, {});
    ui.drop({ui.casework.file(u"x.txt"_s, "x")});
    CHECK(ui.told.constLast().kind == Notice::Kind::Warning);
    CHECK_FALSE(ui.tasks.isRunning());
}

#include "files_page_test.moc"
