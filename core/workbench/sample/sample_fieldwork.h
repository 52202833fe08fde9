#pragma once

#include "core/evidence/anchor.h"
#include "core/inspection/inspection.h"
#include "core/standard/catalogue.h"
#include "core/workbench/sample/sample_content.h"
#include "core/workbench/sample/sample_people.h"

namespace ducha {

/// One inspection of the sample and who takes part in it.
struct SampleInspection {
    Inspection inspection;
    Unit unit;
    QList<Person> staff;           ///< of the inspected unit, in the order of SampleCity::staff
    QList<Person> team;            ///< leader, deputy, two members, liaison
    QList<SampleProblem> problems; ///< what will be found, in the words of the unit's kind
    int talks = 0;
    int symposiums = 0;
    bool isLarge = false; ///< the one that is as large as life
};

/// Invents what the team did on site: team, talks, symposiums, marked spans, working papers, findings. How far it goes
/// follows from the inspection's stage.
class SampleFieldwork {
public:
    SampleFieldwork(Workbench &workbench, SampleRandom &random, const SampleContent &content);

    /// Inside a transaction.
    Result<> save(const SampleInspection &sample);

private:
    struct Said {
        AnchorId anchor;
        int problem = 0;
    };
    Result<> saveTeam(const SampleInspection &sample);
    Result<> saveTalk(const SampleInspection &sample, int index, QList<Said> &said);
    Result<> saveSymposium(const SampleInspection &sample, int index, QList<Said> &said);
    Result<AnchorId> mark(const Inspection &inspection, AnchorKind kind, const QString &source, const QString &text,
                          const QString &words, bool possibleLead);
    Result<> savePapers(const SampleInspection &sample, const QList<Said> &said);
    QString code(const QString &prefix);

    Workbench &m_workbench;
    SampleRandom &m_random;
    const SampleContent &m_content;
    QHash<TalkRole, QPair<OutlineId, QList<OutlineItem>>> m_outlines;
    QHash<QString, int> m_counters;
};

} // namespace ducha
