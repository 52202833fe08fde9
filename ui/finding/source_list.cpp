#include "ui/finding/source_list.h"

#include "ui/support/list_panel.h"
#include "ui/support/panes/focus_door.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"
#include "ui/words/signs.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

QList<ListColumn<AnchorRow>> sourceColumns()
{
    const auto isShaken = [](const AnchorRow &row) { return row.standing != MarkStanding::Stands; };
    ListColumn<AnchorRow> standing{SourceList::tr("Standing"),
                                   [](const AnchorRow &row) { return sign(row.standing) + u' ' + word(row.standing); }};
    ListColumn<AnchorRow> place{SourceList::tr("Source"), [](const AnchorRow &row) { return words(row.label); }};
    place.tip = [](const AnchorRow &row) { return row.anchor.quote; };
    standing.isShaken = isShaken;
    place.isShaken = isShaken;
    return {standing, place};
}

SourceList::SourceList(QWidget *parent)
    : QWidget(parent), m_model(sourceColumns()), m_list(new ListPanel(m_model, tr("Sources")))
{
    m_list->setObjectName(u"sourceList"_s);
    m_list->setStretchColumn(1);
    m_list->filter().hide();
    m_list->setEmptyState(tr("It cites nothing yet."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    passFocus(*this, *m_list);
    connect(m_list, &ListPanel::activated, this, [this](int row) {
        Q_EMIT linkActivated({u"anchor"_s, m_model.rows().at(row).anchor.id.toString()});
    });
}

void SourceList::setSources(const QList<AnchorRow> &sources)
{
    m_model.setRows(sources);
}

AnchorId SourceList::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_model.rows().size() ? AnchorId() : m_model.rows().at(row).anchor.id;
}

} // namespace ducha
