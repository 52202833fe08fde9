#include "ui/interview/talk_page.h"

#include "ui/words/fieldwork_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString stateSign(TalkState state)
{
    switch (state) {
    case TalkState::Planned:
        return u"○"_s;
    case TalkState::Held:
    case TalkState::Drafted:
        return u"◐"_s;
    case TalkState::RefusedToSign:
        return u"▲"_s;
    case TalkState::Confirmed:
    case TalkState::Locked:
        return u"●"_s;
    }
    return {};
}

QList<ListColumn<TalkRow>> columns()
{
    return {{TalkPage::tr("Number"), [](const TalkRow &row) { return row.talk.code; }},
            {TalkPage::tr("Person"),
             [](const TalkRow &row) { return row.person; },
             {},
             false,
             [](const TalkRow &row) { return row.post; }},
            {TalkPage::tr("State"),
             [](const TalkRow &row) { return stateSign(row.talk.state) + u' ' + word(row.talk.state); }},
            {TalkPage::tr("Marks"), [](const TalkRow &row) {
                 return row.leads > 0 ? u"● %1 ▲ %2"_s.arg(row.evidence).arg(row.leads) : u"● %1"_s.arg(row.evidence);
             }}};
}

SpeechWords speechWords()
{
    return {TalkPage::tr("Talks"),
            TalkPage::tr("Plan talks, take them down while listening, mark what is evidence."),
            TalkPage::tr("Talks"),
            TalkPage::tr("No talk yet. Open the first one: person, outline, talkers, place and time."),
            TalkPage::tr("New talk…"),
            TalkPage::tr("Print or save the record…"),
            TalkPage::tr("Details…"),
            TalkPage::tr("Withdraw the talk…"),
            TalkPage::tr("Why is the talk withdrawn? It leaves every list and count and stays in the file.")};
}

} // namespace

TalkPage::TalkPage(Services &services) : SpeechPage(services, columns(), speechWords()) {}

QString TalkPage::iconName() const
{
    return u"im-user"_s;
}

QString TalkPage::handbook() const
{
    return u"interview"_s;
}

} // namespace ducha
