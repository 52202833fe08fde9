#pragma once

#include "core/document/fonts.h"
#include "core/document/layout.h"
#include "core/document/pdf_writer.h"
#include "tests/support/catch_qt.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

namespace ducha {

inline const FontSet &testFonts()
{
    static const auto fonts = FontSet::load();
    REQUIRE(fonts);
    return **fonts;
}

inline Pages laidOut(const Document &document)
{
    auto pages = layOut(document, testFonts());
    REQUIRE(pages);
    return *std::move(pages);
}

inline QByteArray pdfOf(const Document &document)
{
    const auto pdf = writePdf(laidOut(document), testFonts(),
                              {document.title, document.author, QDateTime(QDate(2026, 7, 3), QTime(9, 0), Qt::UTC)});
    REQUIRE(pdf);
    return *pdf;
}

/// What another program says of the file; fails the test when the program is not installed.
inline QString askProgram(const QString &program, const QStringList &arguments)
{
    REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct PdfOnDisk {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("document.pdf"));
    explicit PdfOnDisk(const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace ducha
