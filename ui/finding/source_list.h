#pragma once

#include "core/workbench/casework/evidence.h"
#include "ui/support/record_ref.h"
#include "ui/support/table_model.h"

#include <QtWidgets/QWidget>

namespace ducha {

class ListPanel;

/// What a paper or a finding rests on: place, words and whether they still stand (amber, ▲ and a word where they do
/// not). Enter or a double click goes to the place.
class SourceList : public QWidget {
    Q_OBJECT

public:
    explicit SourceList(QWidget *parent = nullptr);
    void setSources(const QList<AnchorRow> &sources);
    /// The one in hand; null when there is none.
    [[nodiscard]] AnchorId current() const;

Q_SIGNALS:
    void linkActivated(const ducha::RecordRef &record);

private:
    TableModel<AnchorRow> m_model;
    ListPanel *m_list;
};

/// The columns of anchors, for every list of them in this room.
[[nodiscard]] QList<ListColumn<AnchorRow>> sourceColumns();

} // namespace ducha
