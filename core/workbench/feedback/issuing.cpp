#include "core/workbench/feedback/issuing.h"

#include "core/feedback/feedback_repository.h"
#include "core/storage/attachment_store.h"
#include "core/workbench/casework/findings.h"
#include "core/workbench/feedback/draft_access.h"
#include "core/workbench/feedback/numbers.h"
#include "core/workbench/rectification.h"
#include "core/workbench/settings.h"

#include <QtCore/QTemporaryFile>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// The findings that the text cites, in the order of the text.
QList<FindingId> citedIn(const FeedbackText &text)
{
    QList<FindingId> cited;
    for (const SentenceRow &row : text.sentences) {
        for (const SourceRow &source : row.sources) {
            if (!cited.contains(source.id))
                cited.append(source.id);
        }
    }
    return cited;
}

Result<> issueNow(Workbench &workbench, FeedbackText &text, const DocNumber &number, const QDate &on,
                  const RenderPdf &render)
{
    const auto done = issued(text.feedback, number.display(), on, text.checks);
    if (!done)
        return done.error();
    text.feedback = *done;
    text.checks.clear();
    DUCHA_TRY(takeNumber(workbench, number, done->code, NumberState::Used, {}));
    const auto pdf = render(text);
    if (!pdf)
        return pdf.error();
    const auto stored = keepDocument(workbench, *pdf);
    if (!stored)
        return stored.error();
    text.feedback.pdfSha256 = *stored;
    DUCHA_TRY(FeedbackRepository(workbench.database()).save(text.feedback));
    const auto cited = citedIn(text);
    for (const FindingId &finding : cited)
        DUCHA_TRY(moveFinding(workbench, finding, FindingState::InFeedback));
    return createItems(workbench, text.feedback, cited);
}

} // namespace

Result<QString> keepDocument(Workbench &workbench, const QByteArray &bytes)
{
    // The store reads files in pieces, so the rendered bytes take the way over one.
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::Code::Io,
                     {QT_TRANSLATE_NOOP("core", "The document cannot be put aside before it is stored. Check the free "
                                                "space.")},
                     file.errorString()};
    const auto stored = storeContent(workbench.database(), file.fileName());
    if (!stored)
        return stored.error();
    return stored->sha256;
}

Result<QString> proposedNumber(Workbench &workbench)
{
    const auto number = nextNumber(workbench, setting::kFeedbackPrefix);
    if (!number)
        return number.error();
    return number->display();
}

Result<Feedback> issueFeedback(Workbench &workbench, FeedbackId id, const QString &numberText, const QDate &on,
                               const RenderPdf &render)
{
    const auto number = DocNumber::parse(numberText);
    if (!number)
        return number.error();
    Feedback feedback;
    DUCHA_TRY(workbench.write([&]() -> Result<> {
        auto text = readFeedback(workbench, id);
        if (!text)
            return text.error();
        const QDate exit = text->inspection.inspection.exitedOn;
        if (!on.isValid() || (exit.isValid() && on < exit))
            return Error{Error::Code::Invalid,
                         {QT_TRANSLATE_NOOP("core", "Give the day of issue; it cannot be before the team left (%1)."),
                          {exit.toString(Qt::ISODate)}},
                         text->feedback.code};
        DUCHA_TRY(issueNow(workbench, *text, *number, on, render));
        feedback = text->feedback;
        return {};
    }));
    return feedback;
}

Result<> voidNumber(Workbench &workbench, const QString &numberText, const QString &reason)
{
    const auto number = DocNumber::parse(numberText);
    if (!number)
        return number.error();
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the number is void.")}};
    return workbench.write([&] { return takeNumber(workbench, *number, {}, NumberState::Void, reason.trimmed()); });
}

Result<QList<DocumentNumber>> documentNumbers(Workbench &workbench)
{
    return DocumentNumberRepository(workbench.database()).where({}, {}, u"prefix, year, serial"_s);
}

} // namespace ducha
