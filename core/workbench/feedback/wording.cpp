#include "core/workbench/feedback/wording.h"

#include "core/base/text_fold.h"
#include "core/evidence/evidence_repository.h"
#include "core/finding/lead_repository.h"
#include "core/interview/interview_repository.h"
#include "core/symposium/symposium_repository.h"

using namespace Qt::StringLiterals;

namespace ducha {

namespace {

constexpr int kVerbatim = 15;    ///< characters of a talk that a sentence may not repeat unseen
constexpr int kLeadVerbatim = 8; ///< fewer for a possible lead: a name and a deed fit into these

/// Every run of so many characters of some texts, without spaces and punctuation, so that a comma hides nothing.
class Runs {
public:
    explicit Runs(int length) : m_length(length) {}

    void add(const QString &text)
    {
        const auto letters = lettersOf(text);
        for (qsizetype i = 0; i + m_length <= letters.size(); ++i)
            m_runs.insert(letters.mid(i, m_length));
    }

    /// The first run of `text` that the added texts hold; empty when there is none.
    [[nodiscard]] QString foundIn(const QString &text) const
    {
        const auto letters = lettersOf(text);
        for (qsizetype i = 0; i + m_length <= letters.size(); ++i) {
            if (const auto run = letters.mid(i, m_length); m_runs.contains(run))
                return QString::fromUcs4(reinterpret_cast<const char32_t *>(run.constData()), run.size());
        }
        return {};
    }

private:
    static QList<uint> lettersOf(const QString &text)
    {
        QList<uint> letters;
        for (const uint c : foldForCompare(text).toUcs4()) {
            if (QChar::isLetterOrNumber(c))
                letters.append(c);
        }
        return letters;
    }

    int m_length;
    QSet<QList<uint>> m_runs;
};

struct Spoken {
    Runs speech{kVerbatim};
    Runs leads{kLeadVerbatim};
};

Result<Spoken> spokenIn(Workbench &workbench, InspectionId inspection)
{
    Database &database = workbench.database();
    const Binds binds{{u":id"_s, inspection.toString()}};
    const auto turns = TalkTurnRepository(database).where(
        u"talk_id IN (SELECT id FROM talk WHERE inspection_id = :id AND voided_at IS NULL)"_s, binds);
    const auto opinions = OpinionRepository(database).where(
        u"symposium_id IN (SELECT id FROM symposium WHERE inspection_id = :id AND voided_at IS NULL)"_s, binds);
    const auto leads = AnchorRepository(database).where(u"inspection_id = :id AND mark = 'possible-lead'"_s, binds);
    if (!turns)
        return turns.error();
    if (!opinions)
        return opinions.error();
    if (!leads)
        return leads.error();
    Spoken spoken;
    for (const TalkTurn &turn : *turns) {
        if (turn.speaker == Speaker::Answer)
            spoken.speech.add(turn.text);
    }
    for (const Opinion &opinion : *opinions)
        spoken.speech.add(opinion.text);
    for (const Anchor &lead : *leads)
        spoken.leads.add(lead.quote);
    return spoken;
}

/// The people whom the register of leads is about, as they are compared. A lead that was not taken up is closed.
Result<QStringList> leadSubjects(Workbench &workbench, InspectionId inspection)
{
    const auto leads =
        LeadRepository(workbench.database())
            .where(u"inspection_id = :id AND state <> 'rejected'"_s, {{u":id"_s, inspection.toString()}});
    if (!leads)
        return leads.error();
    QStringList names;
    for (const Lead &lead : *leads) {
        if (const QString name = foldForCompare(lead.subject); codePointCount(name) > 1)
            names.append(name);
    }
    return names;
}

bool namesOneOf(const QStringList &names, const QString &text)
{
    const QString plain = foldForCompare(text);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) { return plain.contains(name); });
}

bool restsOnOnePerson(const SentenceRow &row)
{
    return !row.sources.isEmpty() && row.reviews.isEmpty() &&
           std::all_of(row.sources.begin(), row.sources.end(),
                       [](const SourceRow &source) { return source.people == 1 && !source.onFiles; });
}

} // namespace

Result<QList<CheckMessage>> checkWording(Workbench &workbench, InspectionId inspection,
                                         const QList<SentenceRow> &sentences)
{
    using enum CheckMessage::Severity;
    const auto spoken = spokenIn(workbench, inspection);
    const auto subjects = leadSubjects(workbench, inspection);
    if (!spoken)
        return spoken.error();
    if (!subjects)
        return subjects.error();
    QList<CheckMessage> messages;
    for (const SentenceRow &row : sentences) {
        const QString subject = row.sentence.id.toString();
        if (namesOneOf(*subjects, row.sentence.text)) // who it is about is not said here either
            messages.append({Blocker,
                             u"sentence-lead-subject"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "“%1…” names somebody whom only the register of leads may "
                                                        "name. Word it without the name."),
                              {beginning(row.sentence.text, 20)}}});
        if (const QString lead = spoken->leads.foundIn(row.sentence.text); !lead.isEmpty())
            messages.append({Blocker,
                             u"sentence-lead"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "“%1” is marked as a possible lead and must not be in the "
                                                        "feedback. Word it anew."),
                              {lead}}});
        else if (const QString said = spoken->speech.foundIn(row.sentence.text); !said.isEmpty())
            messages.append({Warning,
                             u"sentence-verbatim"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "“%1” repeats a talk or symposium word for word; the unit "
                                                        "could tell who said it."),
                              {said}}});
        if (row.sentence.kind == SentenceKind::Body && restsOnOnePerson(row))
            messages.append({Warning,
                             u"sentence-one-person"_s,
                             subject,
                             {QT_TRANSLATE_NOOP("core", "“%1…” rests on the words of a single person."),
                              {beginning(row.sentence.text, 20)}}});
    }
    return messages;
}

} // namespace ducha
