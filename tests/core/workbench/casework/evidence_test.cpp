#include "core/workbench/casework/evidence.h"

#include "core/evidence/evidence_repository.h"
#include "tests/core/workbench/casework/casework.h"

using namespace ducha;
using namespace Qt::StringLiterals;

TEST_CASE("a file is taken in with its kind, digest and number", "[casework]")
{
    Casework work;
    const Attachment first = work.attached(u"会议记录.txt"_s, "some words");
    CHECK(first.code == u"FJ-2026-0001"_s);
    CHECK(first.title == u"会议记录"_s);
    CHECK(first.fileName == u"会议记录.txt"_s);
    CHECK(first.mediaType == u"text/plain"_s);
    CHECK(first.size == 10);
    CHECK(first.sha256.size() == 64);
    const Attachment second = work.attached(u"𠮷.pdf"_s, "%PDF-1.4\n");
    CHECK(second.mediaType == u"application/pdf"_s);
    const auto rows = attachmentRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->at(0).attachment == first);
    CHECK(rows->at(1).attachment == second);
}

TEST_CASE("the same bytes, an empty file or none are refused and change nothing", "[casework]")
{
    Casework work;
    work.attached();
    const auto take = [&](const QString &path) {
        return attachFile(*work.workbench, {work.about.id, path, {}, {}, {}, 0});
    };
    CHECK(codeOf(take(work.file(u"副本.txt"_s, "some words"))) == Error::Code::Conflict);
    CHECK_FALSE(take(work.file(u"空.txt"_s, {})));
    CHECK_FALSE(take(work.workbench.folder.filePath(u"没有.txt"_s)));
    CHECK(attachmentRows(*work.workbench, work.about.id)->size() == 1);
}

TEST_CASE("taking a file in can be stopped and leaves nothing", "[casework]")
{
    Casework work;
    const QString path = work.file(u"大.bin"_s, QByteArray(3 << 20, 'x'));
    const auto stopped =
        attachFile(*work.workbench, {work.about.id, path, {}, {}, {}, 0}, [](int done, int) { return done == 0; });
    CHECK(codeOf(stopped) == Error::Code::Cancelled);
    CHECK(attachmentRows(*work.workbench, work.about.id)->isEmpty());
    CHECK(attachFile(*work.workbench, {work.about.id, path, {}, {}, {}, 0}));
}

TEST_CASE("a file comes out as it went in, under its own name and inside the folder", "[casework]")
{
    Casework work;
    Attachment file = work.attached();
    QTemporaryDir folder;
    SECTION("under its name")
    {
        const auto path = extractAttachment(*work.workbench, file.id, folder.path());
        REQUIRE(path);
        CHECK(*path == folder.filePath(u"会议记录.txt"_s));
        QFile out(*path);
        REQUIRE(out.open(QIODevice::ReadOnly));
        CHECK(out.readAll() == "some words");
    }
    SECTION("even when its name is a path")
    {
        file.fileName = u"../../逃逸.txt"_s;
        REQUIRE(work.workbench->write([&] { return AttachmentRepository(work.workbench->database()).save(file); }));
        CHECK(*extractAttachment(*work.workbench, file.id, folder.path()) == folder.filePath(u"逃逸.txt"_s));
    }
    SECTION("or means a folder")
    {
        file.fileName = u".."_s;
        REQUIRE(work.workbench->write([&] { return AttachmentRepository(work.workbench->database()).save(file); }));
        CHECK(*extractAttachment(*work.workbench, file.id, folder.path()) == folder.filePath(file.code));
    }
    SECTION("but not into a folder that is not there")
    {
        CHECK(codeOf(extractAttachment(*work.workbench, file.id, folder.filePath(u"没有"_s))) == Error::Code::Io);
    }
}

TEST_CASE("the form of a file changes what is said of it and not the file", "[casework]")
{
    Casework work;
    Attachment form = work.attached();
    REQUIRE(markPage(*work.workbench, form.id, 3, u"未见登记"_s));
    form.title = u" 党组会议记录 "_s;
    form.sha256 = u"other"_s;
    REQUIRE(saveAttachment(*work.workbench, form));
    const Attachment saved = attachmentRows(*work.workbench, work.about.id)->constFirst().attachment;
    CHECK(saved.title == u"党组会议记录"_s);
    CHECK(saved.sha256.size() == 64);
    form.pages = 2;
    CHECK(codeOf(saveAttachment(*work.workbench, form)) == Error::Code::Invalid);
    form.pages = 0; // not known after all
    CHECK(saveAttachment(*work.workbench, form));
    form.title.clear();
    CHECK(codeOf(saveAttachment(*work.workbench, form)) == Error::Code::Invalid);
}

TEST_CASE("a page is marked with its words, within the file and once", "[casework]")
{
    Casework work;
    const Attachment file = work.attached();
    REQUIRE(markPage(*work.workbench, file.id, 2, u" 未见登记 "_s));
    CHECK(codeOf(markPage(*work.workbench, file.id, 2, u"未见登记"_s)) == Error::Code::Conflict);
    CHECK(codeOf(markPage(*work.workbench, file.id, 0, u"未见登记"_s)) == Error::Code::Invalid);
    CHECK(codeOf(markPage(*work.workbench, file.id, 4, u"未见登记"_s)) == Error::Code::Invalid);
    CHECK(codeOf(markPage(*work.workbench, file.id, 1, u"　"_s)) == Error::Code::Invalid);
    CHECK(attachmentRows(*work.workbench, work.about.id)->constFirst().anchors == 1);
}

TEST_CASE("everything that can be cited is listed by what names it", "[casework]")
{
    Casework work;
    const Attachment file = work.attached();
    REQUIRE(markPage(*work.workbench, file.id, 2, u"第二页载明的内容很长很长很长很长很长很长很长很长很长"_s));
    const auto rows = anchorRows(*work.workbench, work.about.id);
    REQUIRE(rows);
    REQUIRE(rows->size() == 3);
    CHECK(rows->at(0).label.plain() == u"TH-2026-0001, turn 1: “没有登记”"_s);
    CHECK(rows->at(2).label.plain() == u"FJ-2026-0001, page 2: “第二页载明的内容很长很长很长很长很长很长很长很长…”"_s);
    CHECK(rows->at(0).papers == 0);
    CHECK(anchorRows(*work.workbench)->size() == 3);
    SECTION("changed words are said to be changed")
    {
        work.rewrite();
        CHECK(anchorRows(*work.workbench, work.about.id)->at(0).standing == MarkStanding::Changed);
    }
    SECTION("a file that was withdrawn stands last")
    {
        CHECK(codeOf(withdrawAttachment(*work.workbench, file.id, u" "_s)) == Error::Code::Invalid);
        REQUIRE(withdrawAttachment(*work.workbench, file.id, u"交错材料"_s));
        const auto after = anchorRows(*work.workbench, work.about.id);
        CHECK(after->constLast().standing == MarkStanding::Withdrawn);
        CHECK(after->constLast().source.isEmpty());
    }
}
