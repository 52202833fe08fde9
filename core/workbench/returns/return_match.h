#pragma once

#include "core/exchange/table.h"
#include "core/rectification/rect_item.h"
#include "core/workbench/returns/returns.h"

#include <QtCore/QHash>

namespace ducha {

/// An item that rows may be about, with what its finding says.
struct KnownItem {
    RectItem item;
    QString findingCode; ///< WT-2026-0001
    QString findingText; ///< 具体表现
};

/// What was found for a row.
struct RowMatch {
    ReturnMatch match = ReturnMatch::Unmatched;
    int index = -1;                                   ///< into the known items; -1 without one
    ReturnOutcome refusal = ReturnOutcome::Unmatched; ///< the outcome when a remark is a blocker
    QList<ReturnRemark> remarks;
};

/// Finds the item that a row is about: by its key, else by the problem's text; never by a guess.
class ReturnMatcher {
public:
    /// `elsewhere`: the codes of all items of other inspections, with those inspections' codes.
    ReturnMatcher(const QList<KnownItem> &items, const QHash<QString, QString> &elsewhere, const QStringList &headers);

    [[nodiscard]] RowMatch match(const TableLine &line) const;

private:
    RowMatch byKey(const QString &key, const TableLine &line) const;
    RowMatch byText(const TableLine &line) const;
    RowMatch byLikeness(const QStringList &texts) const;
    QList<int> exactly(const QString &text) const;
    QString header(ReturnField field) const { return m_headers.value(int(field)); }

    const QList<KnownItem> &m_items;
    const QHash<QString, QString> &m_elsewhere;
    QStringList m_headers;
    QHash<QString, int> m_byCode;
    QHash<QString, QList<int>> m_byText;
};

} // namespace ducha
