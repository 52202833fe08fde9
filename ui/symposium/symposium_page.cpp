#include "ui/symposium/symposium_page.h"

#include "ui/words/fieldwork_words.h"

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString stateSign(SymposiumState state)
{
    switch (state) {
    case SymposiumState::Planned:
        return u"○"_s;
    case SymposiumState::Held:
    case SymposiumState::Drafted:
        return u"◐"_s;
    case SymposiumState::Confirmed:
        return u"●"_s;
    }
    return {};
}

QList<ListColumn<SymposiumRow>> columns()
{
    return {{SymposiumPage::tr("Number"), [](const SymposiumRow &row) { return row.symposium.code; }},
            {SymposiumPage::tr("Theme"), [](const SymposiumRow &row) { return row.symposium.theme; }},
            {SymposiumPage::tr("State"),
             [](const SymposiumRow &row) { return stateSign(row.symposium.state) + u' ' + word(row.symposium.state); }},
            {SymposiumPage::tr("Opinions"), [](const SymposiumRow &row) { return QString::number(row.opinions); },
             [](const SymposiumRow &row) { return QVariant(row.opinions); }, true}};
}

SpeechWords speechWords()
{
    return {SymposiumPage::tr("Symposiums"),
            SymposiumPage::tr("Gather opinions by participant, mark what is evidence, print the minutes."),
            SymposiumPage::tr("Symposiums"),
            SymposiumPage::tr("No symposium yet. Open the first one: theme, host, participants, place and time."),
            SymposiumPage::tr("New symposium…"),
            SymposiumPage::tr("Print or save the minutes…"),
            SymposiumPage::tr("Details…"),
            SymposiumPage::tr("Withdraw the symposium…"),
            SymposiumPage::tr("Why is the symposium withdrawn? It leaves every list and count and stays in the file.")};
}

} // namespace

SymposiumPage::SymposiumPage(Services &services) : SpeechPage(services, columns(), speechWords()) {}

QString SymposiumPage::iconName() const
{
    return u"meeting-attending"_s;
}

QString SymposiumPage::handbook() const
{
    return u"symposium"_s;
}

} // namespace ducha
