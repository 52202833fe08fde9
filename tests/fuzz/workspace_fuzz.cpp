// Any file as a workspace: the input as it stands, or, behind a first byte that is not S, as patches (place, length,
// bytes) of a sound one. What is refused is left as it is; what opens can be checked and listed.
#include "core/storage/drafts.h"
#include "core/workbench/preparation/list_import.h"
#include "core/workbench/rectification.h"
#include "core/workbench/safekeeping/health_check.h"
#include "tests/fuzz/fuzz_seed.h"
#include "tests/support/temporary_workspace.h"

#include <QtCore/QtEndian>

using namespace ducha;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    expect(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QByteArray &sound()
{
    static const QByteArray content = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sound.ducha"_s);
        {
            const auto bench = Workbench::create(path, testSession());
            expect(bool(bench));
            const QList<UnitLine> units{{1, u"X1"_s, u"云岭县人民法院"_s, u"法院"_s, u"云岭县"_s, u"530121"_s}};
            expect(bool(applyUnits(**bench, units)));
            expect(bool(saveDraft((*bench)->database(), {u"talk"_s, u"x"_s, {{u"text"_s, u"甲"_s}}, testNow()})));
        }
        return contentOf(path);
    }();
    return content;
}

/// Three bytes say where, one how long, and a place behind the end cuts the file there instead.
QByteArray patched(QByteArrayView patches)
{
    QByteArray content = sound();
    while (patches.size() > 4) {
        const auto at = qsizetype(qFromBigEndian<quint32>(patches.data()) >> 8);
        const qsizetype length = std::min<qsizetype>(quint8(patches.at(3)), patches.size() - 4);
        if (at < content.size())
            content.replace(at, std::min(length, content.size() - at), patches.sliced(4, length).toByteArray());
        else if (!content.isEmpty())
            content.truncate(at % content.size());
        patches = patches.sliced(4 + length);
    }
    return content;
}

void use(Workbench &workbench)
{
    const auto problems = checkWorkspace(workbench);
    expect(problems || !problems.error().message.isEmpty());
    [[maybe_unused]] const auto ledger = ledgerRows(workbench);
    [[maybe_unused]] const auto units = previewUnits(workbench, {{1, {}, u"甲县人民法院"_s, u"法院"_s, u"甲县"_s, {}}});
    [[maybe_unused]] const auto drafts = draftsOf(workbench.database(), u"talk"_s);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // Page size, version, application id, a page's kind, and a piece of the middle.
    const QByteArray patches("p\0\0\x10\x02\x10\0\0\0\x3c\x04\0\0\0\x01\0\0\x44\x04\x44\x75\x43\x68"
                             "\0\x40\0\x01\x0d\0\x80\x10\x03\xff\xff\xff",
                             33);
    const int first = seedCorpus(patches, *argc, *argv);
    return first != 0 ? first : seedCorpus(sound().first(4096), *argc, *argv, u"seed-file"_s);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray content =
        input.isEmpty() || input.startsWith('S') ? input : patched(QByteArrayView(input).sliced(1));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ducha"_s);
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    {
        const auto workbench = Workbench::open(path, testSession());
        if (workbench) {
            use(**workbench);
            return 0;
        }
        expect(!workbench.error().message.isEmpty());
    }
    expect(contentOf(path) == content);
    return 0;
}
