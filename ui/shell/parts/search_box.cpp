#include "ui/shell/parts/search_box.h"

#include "ui/words/record_words.h"

#include <QtCore/QTimer>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 120; // a pause between two keys, not a wait

QString lineOf(const SearchHit &hit)
{
    QStringList parts{tableWord(hit.table), hit.code, hit.title};
    if (!hit.unit.isEmpty())
        parts.append(hit.unit);
    return parts.join(u"  ·  "_s);
}

} // namespace

SearchBox::SearchBox(Workbench &workbench, QWidget *parent)
    : QLineEdit(parent), m_workbench(workbench), m_model(new QStandardItemModel(this)), m_delay(new QTimer(this))
{
    setObjectName(u"searchEdit"_s);
    setAccessibleName(tr("Find a record"));
    setPlaceholderText(tr("Find (Ctrl+K)"));
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(12);
    completer->popup()->setMinimumWidth(560);
    completer->popup()->setAccessibleName(tr("Records found"));
    // Not setCompleter: that would write the whole line of a hit into the box.
    completer->setWidget(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(kDelayMs);
    connect(this, &QLineEdit::textEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, [this, completer] {
        search();
        if (m_model->rowCount() > 0)
            completer->complete();
        else
            completer->popup()->hide();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        search();
        choose(0);
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
}

void SearchBox::search()
{
    m_delay->stop();
    const auto hits = searchRecords(m_workbench, text());
    m_hits = hits ? *hits : QList<SearchHit>();
    m_model->clear();
    for (const SearchHit &hit : m_hits)
        m_model->appendRow(new QStandardItem(lineOf(hit)));
    if (m_hits.isEmpty() && !text().trimmed().isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing found. Try a number or part of a title."));
        nothing->setEnabled(false);
        m_model->appendRow(nothing);
    }
}

void SearchBox::choose(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits.at(row);
    clear();
    Q_EMIT chosen(hit);
}

} // namespace ducha
