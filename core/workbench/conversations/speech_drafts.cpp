#include "core/workbench/conversations/speech_drafts.h"

#include "core/storage/drafts.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

QString kindOf(TalkId)
{
    return u"talk-desk"_s;
}

QString kindOf(SymposiumId)
{
    return u"symposium-desk"_s;
}

SpeechDraft fromStored(const Draft &draft)
{
    const QJsonObject &body = draft.body;
    return {body.value(u"speaker"_s).toString(),
            body.value(u"item"_s).toString(),
            body.value(u"text"_s).toString(),
            body.value(u"changing"_s).toString(),
            body.value(u"changed"_s).toString(),
            body.value(u"cursor"_s).toInt(),
            draft.savedAt};
}

template <class Id>
Result<std::optional<SpeechDraft>> read(Workbench &workbench, Id about)
{
    const auto draft = loadDraft(workbench.database(), kindOf(about), about.toString());
    if (!draft)
        return draft.error();
    return *draft ? std::optional(fromStored(**draft)) : std::nullopt;
}

template <class Id>
Result<QDateTime> keep(Workbench &workbench, Id about, const SpeechDraft &draft)
{
    const QDateTime at = workbench.now();
    if (draft.text.isEmpty() && draft.changing.isEmpty()) {
        DUCHA_TRY(dropDraft(workbench.database(), kindOf(about), about.toString()));
        return at;
    }
    DUCHA_TRY(saveDraft(workbench.database(), {kindOf(about),
                                               about.toString(),
                                               {{u"speaker"_s, draft.speaker},
                                                {u"item"_s, draft.item},
                                                {u"text"_s, draft.text},
                                                {u"changing"_s, draft.changing},
                                                {u"changed"_s, draft.changed},
                                                {u"cursor"_s, draft.cursor}},
                                               at}));
    return at;
}

template <class Id>
Result<Id> last(Workbench &workbench)
{
    const auto drafts = draftsOf(workbench.database(), kindOf(Id()));
    if (!drafts)
        return drafts.error();
    return drafts->isEmpty() ? Id() : Id::fromString(drafts->constFirst().subject).value_or(Id());
}

/// Applies `forget` to the draft where there is one.
template <class Id, class Forget>
Result<> lessen(Workbench &workbench, Id about, Forget forget)
{
    const auto draft = read(workbench, about);
    if (!draft)
        return draft.error();
    if (!*draft)
        return {};
    SpeechDraft rest = **draft;
    forget(rest);
    DUCHA_TRY(keep(workbench, about, rest));
    return {};
}

void withoutText(SpeechDraft &draft)
{
    draft.text.clear();
    draft.item.clear();
}

void withoutChange(SpeechDraft &draft)
{
    draft.changing.clear();
    draft.changed.clear();
    draft.cursor = int(draft.text.size());
}

} // namespace

Result<QDateTime> keepTalkDraft(Workbench &workbench, TalkId talk, const SpeechDraft &draft)
{
    return keep(workbench, talk, draft);
}

Result<std::optional<SpeechDraft>> talkDraft(Workbench &workbench, TalkId talk)
{
    return read(workbench, talk);
}

Result<> dropTalkDraft(Workbench &workbench, TalkId talk)
{
    return dropDraft(workbench.database(), kindOf(talk), talk.toString());
}

Result<TalkId> lastTalkDraft(Workbench &workbench)
{
    return last<TalkId>(workbench);
}

Result<QDateTime> keepSymposiumDraft(Workbench &workbench, SymposiumId symposium, const SpeechDraft &draft)
{
    return keep(workbench, symposium, draft);
}

Result<std::optional<SpeechDraft>> symposiumDraft(Workbench &workbench, SymposiumId symposium)
{
    return read(workbench, symposium);
}

Result<> dropSymposiumDraft(Workbench &workbench, SymposiumId symposium)
{
    return dropDraft(workbench.database(), kindOf(symposium), symposium.toString());
}

Result<SymposiumId> lastSymposiumDraft(Workbench &workbench)
{
    return last<SymposiumId>(workbench);
}

Result<> forgetDraftText(Workbench &workbench, TalkId talk)
{
    return lessen(workbench, talk, withoutText);
}

Result<> forgetDraftText(Workbench &workbench, SymposiumId symposium)
{
    return lessen(workbench, symposium, withoutText);
}

Result<> forgetDraftChange(Workbench &workbench, TalkId talk)
{
    return lessen(workbench, talk, withoutChange);
}

Result<> forgetDraftChange(Workbench &workbench, SymposiumId symposium)
{
    return lessen(workbench, symposium, withoutChange);
}

} // namespace ducha
