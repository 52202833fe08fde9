#include "core/casereview/draw_session.h"

#include "core/base/text_fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

/// What the seed takes (entropy.h).
constexpr qsizetype kLongestPart = 10'000;

bool oneLine(const QString &text)
{
    return text.size() <= kLongestPart &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

Result<> checkEntropy(const DrawSession &draw, const QList<Entropy> &given, const Entropy &part)
{
    if (draw.state != DrawState::Frozen)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "The seed of %1 is closed: it was drawn or does not count any more."),
                      {draw.code}}};
    if (part.contributor.trimmed().isEmpty() || part.value.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "A part of the seed needs who gives it and what they give.")}};
    if (!oneLine(part.contributor) || !oneLine(part.value))
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "A part of the seed is one line without tabs.")}};
    const QString name = foldForCompare(part.contributor);
    const bool again = std::any_of(given.begin(), given.end(),
                                   [&](const Entropy &one) { return foldForCompare(one.contributor) == name; });
    if (again)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 has given a part of the seed already. Somebody else gives the "
                                                "next one."),
                      {part.contributor.trimmed()}}};
    return {};
}

Result<DrawSession> drawn(DrawSession draw, int parties, const QString &record, const QDateTime &at)
{
    if (draw.state != DrawState::Frozen)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 was drawn already. Nothing is ever drawn again: freeze a new "
                                                "draw, which counts as a further attempt."),
                      {draw.code}}};
    if (parties < 2)
        return Error{Error::Code::Invalid,
                     {QT_TRANSLATE_NOOP("core", "The seed needs at least two different parties; %1 has given so far."),
                      {QString::number(parties)}}};
    draw.state = DrawState::Drawn;
    draw.record = record;
    draw.drawnAt = at;
    return draw;
}

Result<DrawSession> certified(DrawSession draw)
{
    if (draw.state != DrawState::Drawn)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "Only a finished draw gets a certificate (%1)."), {draw.code}}};
    draw.state = DrawState::Certified;
    return draw;
}

Result<DrawSession> voided(DrawSession draw, const QString &reason)
{
    if (draw.state == DrawState::Void)
        return Error{Error::Code::Conflict,
                     {QT_TRANSLATE_NOOP("core", "%1 does not count any more already."), {draw.code}}};
    if (reason.trimmed().isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "Say why the draw does not count.")}};
    draw.state = DrawState::Void;
    draw.voidNote = reason.trimmed();
    return draw;
}

} // namespace ducha
