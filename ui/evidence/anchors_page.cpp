#include "ui/evidence/anchors_page.h"

#include "ui/support/fields.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/words/fieldwork_words.h"
#include "ui/words/message_text.h"
#include "ui/words/signs.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QList<ListColumn<AnchorRow>> columns()
{
    ListColumn<AnchorRow> standing{AnchorsPage::tr("Standing"),
                                   [](const AnchorRow &row) { return sign(row.standing) + u' ' + word(row.standing); }};
    standing.isShaken = [](const AnchorRow &row) { return row.standing != MarkStanding::Stands; };
    ListColumn<AnchorRow> papers{AnchorsPage::tr("Cited by"),
                                 [](const AnchorRow &row) { return QString::number(row.papers); },
                                 [](const AnchorRow &row) { return QVariant(row.papers); }, true};
    papers.tip = [](const AnchorRow &row) {
        return AnchorsPage::tr("Working papers that cite it: %1").arg(row.papers);
    };
    return {{AnchorsPage::tr("Kind"), [](const AnchorRow &row) { return word(row.anchor.kind); }},
            {AnchorsPage::tr("Source"), [](const AnchorRow &row) { return row.source; }},
            {AnchorsPage::tr("Words"),
             [](const AnchorRow &row) { return row.anchor.quote.simplified(); },
             {},
             false,
             [](const AnchorRow &row) { return words(row.label) + u'\n' + row.anchor.note; }},
            {AnchorsPage::tr("Mark"), [](const AnchorRow &row) { return word(row.anchor.mark); }},
            standing,
            papers};
}

} // namespace

AnchorsPage::AnchorsPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_filter(new ChoiceBox),
      m_list(new ListPanel(m_model, tr("Marked passages")))
{
    auto *header = new PageHeader(
        title(), tr("All marked passages of talks and symposiums, and pages of files. Enter goes to the place."));
    m_filter->setObjectName(u"kindFilter"_s);
    m_filter->setAccessibleName(tr("Which passages"));
    m_filter->addItem(tr("All kinds"));
    for (const auto &[kind, name] : enumNames(AnchorKind{}))
        m_filter->addChoice(kind, word(kind));
    header->addWidget(m_filter);
    m_list->setObjectName(u"anchorList"_s);
    m_list->setStretchColumn(2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &AnchorsPage::showRows);
    connect(m_list, &ListPanel::currentRowChanged, this, &AnchorsPage::showCurrent);
    connect(m_list, &ListPanel::activated, this, [this](int row) {
        Q_EMIT linkActivated({u"anchor"_s, m_model.rows().at(row).anchor.id.toString()});
    });
}

AnchorsPage::~AnchorsPage()
{
    m_list->disconnect(this); // it would still call back while the page's own members are gone
}

QString AnchorsPage::title() const
{
    return tr("Marked passages");
}

QString AnchorsPage::iconName() const
{
    return u"bookmarks"_s;
}

QString AnchorsPage::handbook() const
{
    return u"evidence"_s;
}

void AnchorsPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    m_all.clear();
    if (!inspection.isNull()) {
        const auto rows = anchorRows(m_services.workbench, inspection);
        if (!rows) {
            m_services.notices.failed(rows.error());
            return;
        }
        m_all = *rows;
    }
    m_list->setEmptyState(inspection.isNull()
                              ? tr("Choose an inspection first, at the top or in the list of inspections.")
                              : tr("Nothing is marked yet. Mark passages in talks, symposiums or on pages of files."));
    showRows();
}

void AnchorsPage::showRows()
{
    const auto kind = m_filter->choice<AnchorKind>();
    QList<AnchorRow> rows;
    int current = 0;
    for (const AnchorRow &row : std::as_const(m_all)) {
        if (kind && row.anchor.kind != *kind)
            continue;
        if (row.anchor.id == m_current)
            current = int(rows.size());
        rows.append(row);
    }
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(rows);
        m_list->setCurrentRow(rows.isEmpty() ? -1 : current);
    }
    showCurrent();
}

void AnchorsPage::showCurrent()
{
    if (m_filling)
        return;
    const int row = m_list->currentRow();
    m_current = row < 0 || row >= m_model.rows().size() ? AnchorId() : m_model.rows().at(row).anchor.id;
    Q_EMIT recordChanged();
}

bool AnchorsPage::reveal(const RecordRef &record)
{
    const auto id = record.table == u"anchor"_s ? AnchorId::fromString(record.id) : std::nullopt;
    if (!id)
        return false;
    m_current = *id;
    m_filter->setCurrentIndex(0);
    refresh();
    return m_current == *id;
}

RecordRef AnchorsPage::record() const
{
    return m_current.isNull() ? RecordRef() : RecordRef{u"anchor"_s, m_current.toString()};
}

} // namespace ducha
