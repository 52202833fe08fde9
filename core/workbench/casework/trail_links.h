#pragma once

#include "core/base/ids.h"
#include "core/workbench/workbench.h"

namespace ducha {

/// A record in the chain from what was said to what has to be put right.
struct TrailNode {
    /// talk, symposium, attachment, case_review, review_mark, hit, anchor, working_paper, cause, finding,
    /// supervision_order, sentence, feedback, rect_item, routing. Never a lead: nothing links into their register.
    QString table;
    QString id;
    QString code;        ///< its human number; empty for anchors and sentences
    QString title;       ///< its own words
    bool shaken = false; ///< its source was changed or withdrawn: show it amber
    int depth = 0;       ///< steps from the record in hand
};

/// Everything of one inspection that rests on something, and on what. Read at once, walked in memory.
class TrailLinks {
public:
    static Result<TrailLinks> read(Workbench &workbench, InspectionId inspection);

    /// What the record rests on, the nearest first; itself not among them.
    [[nodiscard]] QList<TrailNode> below(const QString &table, const QString &id) const;
    /// What rests on the record, the nearest first.
    [[nodiscard]] QList<TrailNode> above(const QString &table, const QString &id) const;

private:
    using Key = QString; ///< table and id
    Result<> readSources(Workbench &workbench, InspectionId inspection);
    Result<> readReviews(Workbench &workbench, InspectionId inspection);
    Result<> readHits(Workbench &workbench, InspectionId inspection);
    Result<> readProblems(Workbench &workbench, InspectionId inspection);
    Result<> readFeedback(Workbench &workbench, InspectionId inspection);
    Result<> readItems(Workbench &workbench, InspectionId inspection);
    void add(const QString &table, const QString &id, const QString &code, const QString &title, bool shaken = false);
    void rest(const Key &upper, const Key &lower);
    [[nodiscard]] QList<TrailNode> walk(const Key &from, const QMultiHash<Key, Key> &links) const;

    QHash<Key, TrailNode> m_nodes;
    QMultiHash<Key, Key> m_below;
    QMultiHash<Key, Key> m_above;
};

} // namespace ducha
