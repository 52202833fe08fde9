#include "core/workbench/draws/draw_files.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 65LL << 20; ///< somewhat more than the reader of a record takes, so that it can say why

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be opened. Check the path and your permissions.")},
                     file.errorString(),
                     {.file = path}};
    QByteArray content = file.read(largestFile);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The file cannot be read to its end. Copy it again.")},
                     file.errorString(),
                     {.file = path}};
    return content;
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error inFile(Error error, const QString &path)
{
    if (error.place.file.isEmpty())
        error.place.file = nameOf(path);
    return error;
}

QString now()
{
    const QDateTime time = QDateTime::currentDateTime();
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

Result<DrawRecord> recordIn(const QString &path, QByteArray &bytes)
{
    auto content = contentOf(path);
    if (!content)
        return content.error();
    bytes = *std::move(content);
    auto record = readDrawJson(bytes);
    if (!record)
        return inFile(record.error(), path);
    return record;
}

Result<QList<Contribution>> entropyIn(const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    auto given = parseEntropy(*content);
    if (!given)
        return inFile(given.error(), path);
    return given;
}

/// The record before, and that nobody has changed it.
Result<> follow(DrawRequest &request, const QString &path)
{
    QByteArray bytes;
    const auto before = recordIn(path, bytes);
    if (!before)
        return before.error();
    if (before->digest != recordDigest(*before))
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The record of the draw before was changed: its digest does not fit.")},
                     u"digest"_s,
                     {.file = nameOf(path)}};
    request.attempt = before->attempt + 1;
    request.previous = before->digest;
    return {};
}

/// Errors of the draw that name a row are about a list.
Error inLists(const Error &error, const DrawFiles &files)
{
    if (error.place.row == 0)
        return error;
    return inFile(error, error.detail.contains(u"expert"_s) ? files.experts : files.pool);
}

} // namespace

Result<DrawnFiles> drawFromFiles(const DrawFiles &files, const Progress &progress)
{
    DrawRequest request;
    if (!files.previous.isEmpty())
        DUCHA_TRY(follow(request, files.previous));
    QStringList columns;
    for (const Stratum &stratum : files.rules.strata)
        columns.append(stratum.column);
    auto pool = readCasePool(files.pool, columns, progress);
    if (!pool)
        return pool.error();
    ExpertPool experts;
    if (!files.experts.isEmpty()) {
        auto read = readExpertPool(files.experts, progress);
        if (!read)
            return read.error();
        experts = *std::move(read);
        if (experts.experts.isEmpty())
            return inFile(populationOf(experts.experts).error(), files.experts);
    }
    request.cases = pool->cases;
    request.experts = experts.experts;
    request.rules = files.rules;
    for (qsizetype i = 0; i < request.rules.strata.size(); ++i)
        request.rules.strata[i].column = pool->strata.at(i);
    for (auto one = files.voided.constBegin(); one != files.voided.constEnd(); ++one) {
        const auto identifier = caseIdentifier(one.key());
        if (!identifier)
            return identifier.error();
        request.voided.insert(*identifier, one.value());
    }
    request.frozenAt = now();

    auto entropy = entropyIn(files.entropy);
    if (!entropy)
        return entropy.error();
    request.entropy = *std::move(entropy);
    const QString given = now();
    for (Contribution &one : request.entropy)
        one.at = given;

    if (!goOn(progress, 0, 0))
        return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
    auto record = makeDraw(request);
    if (!record)
        return inLists(record.error(), files);
    DrawnFiles drawn{*std::move(record), pool->remarks, experts.remarks};
    for (const auto &[expert, recusal] : recusalsWithoutEffect(request.cases, request.experts))
        drawn.expertRemarks.append({CheckMessage::Severity::Warning,
                                    u"recusal-without-effect"_s,
                                    expert,
                                    {QT_TRANSLATE_NOOP("core", "The recusal “%2” of %1 names no case, organ or area of "
                                                               "the list, so nothing follows from it."),
                                     {expert, recusal}}});
    return drawn;
}

Result<> verifyDrawFiles(const QString &record, const QString &pool, const QString &experts, const QString &entropy,
                         const Progress &progress)
{
    QByteArray bytes;
    const auto read = recordIn(record, bytes);
    if (!read)
        return read.error();
    QStringList columns;
    for (const Stratum &stratum : read->rules.strata)
        columns.append(stratum.column);
    const auto cases = readCasePool(pool, columns, progress);
    if (!cases)
        return cases.error();
    ExpertPool expertPool;
    if (!experts.isEmpty()) {
        auto list = readExpertPool(experts, progress);
        if (!list)
            return list.error();
        expertPool = *std::move(list);
    }
    if (!entropy.isEmpty()) {
        auto given = entropyIn(entropy);
        if (!given)
            return given.error();
        for (qsizetype i = 0; i < given->size() && i < read->entropy.size(); ++i)
            (*given)[i].at = read->entropy.at(i).at;
        if (*given != read->entropy)
            return Error{Error::Code::Conflict,
                         {QT_TRANSLATE_NOOP("core", "The record does not hold what this file says was contributed.")},
                         u"entropy"_s,
                         {.file = nameOf(entropy)}};
    }
    const auto verified = verifyDrawJson(bytes, *read, cases->cases, expertPool.experts);
    if (!verified)
        return inFile(verified.error(), record);
    return {};
}

} // namespace ducha
