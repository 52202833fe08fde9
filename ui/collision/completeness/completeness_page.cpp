#include "ui/collision/completeness/completeness_page.h"

#include "core/workbench/documents/collision/compose_hit_list.h"
#include "ui/support/list_panel.h"
#include "ui/support/page_header.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/collision_words.h"
#include "ui/words/message_text.h"

#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

ListColumn<UnitCount> figure(const QString &title, const std::function<int(const UnitCount &)> &count)
{
    return {title, [count](const UnitCount &unit) { return QString::number(count(unit)); },
            [count](const UnitCount &unit) { return QVariant(count(unit)); }, true};
}

/// Why hits were excluded, with how many.
QString reasons(const UnitCount &unit)
{
    QStringList parts;
    for (auto it = unit.excluded.cbegin(); it != unit.excluded.cend(); ++it)
        parts.append(CompletenessPage::tr("%1 %2").arg(word(it.key())).arg(it.value()));
    return parts.join(u'、');
}

QList<ListColumn<UnitCount>> columns()
{
    return {{CompletenessPage::tr("Unit"), [](const UnitCount &unit) { return unit.unitName; }},
            figure(CompletenessPage::tr("Officials"), [](const UnitCount &unit) { return unit.officials; }),
            figure(CompletenessPage::tr("Family"), [](const UnitCount &unit) { return unit.relatives; }),
            figure(CompletenessPage::tr("Found"), [](const UnitCount &unit) { return unit.candidates; }),
            figure(CompletenessPage::tr("Delivered"), [](const UnitCount &unit) { return unit.delivered; }),
            figure(CompletenessPage::tr("Excluded"), [](const UnitCount &unit) { return unit.excludedCount(); }),
            figure(CompletenessPage::tr("Undecided"), [](const UnitCount &unit) { return unit.undecided; }),
            {CompletenessPage::tr("Adds up"),
             [](const UnitCount &unit) {
                 return unit.addsUp() ? CompletenessPage::tr("● yes") : CompletenessPage::tr("✕ no");
             },
             {},
             false,
             {},
             [](const UnitCount &unit) { return !unit.addsUp(); }},
            {CompletenessPage::tr("Reasons"), reasons}};
}

} // namespace

CompletenessPage::CompletenessPage(Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(columns()), m_verdict(new QLabel), m_figures(new QLabel),
      m_list(new ListPanel(m_model, tr("Units of the collision")))
{
    auto *header = new PageHeader(
        title(), tr("Everything that was found is delivered with the feedback, or excluded with a reason. Here it adds "
                    "up, or says what is missing."));
    auto *list = new QAction(QIcon::fromTheme(u"document-print-preview"_s), tr("List of results…"), this);
    header->setMainAction(list);
    connect(list, &QAction::triggered, this, &CompletenessPage::print);
    for (QLabel *label : {m_verdict, m_figures}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_verdict->setObjectName(u"completenessVerdict"_s);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_figures->setObjectName(u"completenessFigures"_s);
    m_list->setStretchColumn(8);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(header);
    layout->addWidget(m_verdict);
    layout->addWidget(m_figures);
    layout->addWidget(m_list, 1);
}

QString CompletenessPage::title() const
{
    return tr("Completeness");
}

QString CompletenessPage::iconName() const
{
    return u"checkbox"_s;
}

QString CompletenessPage::handbook() const
{
    return u"collision"_s;
}

void CompletenessPage::refresh()
{
    const InspectionId inspection = m_services.context.inspection();
    const auto count =
        inspection.isNull() ? Result<Completeness>(Completeness()) : completenessOf(m_services.workbench, inspection);
    if (!count) {
        m_services.notices.failed(count.error());
        return;
    }
    m_missing = count->missing;
    m_list->setEmptyState(inspection.isNull() ? tr("Choose an inspection at the top first.")
                                              : tr("Nothing was compared yet. Begin with “Comparison”."));
    QList<UnitCount> rows = count->units;
    if (rows.size() > 1) {
        rows.append(count->total);
        rows.last().unitName = tr("All units");
    }
    m_model.setRows(rows);
    showFigures(*count);
    Q_EMIT recordChanged();
}

void CompletenessPage::showFigures(const Completeness &count)
{
    m_verdict->setVisible(!count.units.isEmpty());
    m_figures->setVisible(!count.units.isEmpty());
    if (count.isComplete())
        m_verdict->setText(tr("● Complete: %1 found = %2 delivered + %3 excluded with a reason.")
                               .arg(count.total.candidates)
                               .arg(count.total.delivered)
                               .arg(count.total.excludedCount()));
    else
        m_verdict->setText(words(count.missing));
    QStringList lines{tr("Runs: %1").arg(count.runs.join(u", "_s))};
    QStringList outcomes;
    for (auto it = count.outcomes.cbegin(); it != count.outcomes.cend(); ++it)
        outcomes.append(tr("%1 %2").arg(word(it.key())).arg(it.value()));
    if (!outcomes.isEmpty())
        lines.append(tr("Delivered: %1").arg(outcomes.join(u'、')));
    if (count.agreement.both > 0) {
        QString agreement = tr("Two reviewers looked at %1 hits and agreed on %2")
                                .arg(count.agreement.both)
                                .arg(count.agreement.agreed);
        if (count.agreement.kappa)
            agreement += tr(", kappa %1").arg(double(*count.agreement.kappa) / 1000, 0, 'f', 2);
        lines.append(agreement + tr("; an arbiter decided %1.").arg(count.byArbiter));
    }
    m_figures->setText(lines.join(u'\n'));
}

void CompletenessPage::print()
{
    const InspectionId inspection = m_services.context.inspection();
    if (!inspection.isNull())
        previewDocument(m_services, hitListDocument(m_services.workbench, inspection), tr("List of results"));
}

} // namespace ducha
