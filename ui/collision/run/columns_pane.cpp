#include "ui/collision/run/columns_pane.h"

#include "ui/support/fields.h"
#include "ui/support/panes/scroll_pane.h"
#include "ui/words/message_text.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAcross = 3; ///< fields beside each other
constexpr int kRemarksShown = 4;
constexpr int kSettleMs = 400; ///< a choice may be one of several key presses

QString factsOf(const CollisionPreview &preview)
{
    const QLocale locale;
    QStringList facts{locale.formattedDataSize(preview.bytes)};
    if (!preview.encoding.isEmpty())
        facts.append(preview.encoding);
    const QString records = preview.isResult     ? ColumnsPane::tr("answer of a platform: %1 rows")
                            : preview.isEstimate ? ColumnsPane::tr("about %1 rows")
                                                 : ColumnsPane::tr("%1 rows");
    facts.append(records.arg(locale.toString(preview.records)));
    if (preview.isResult)
        facts.append(ColumnsPane::tr("%1 rows compared there").arg(locale.toString(preview.compared)));
    if (preview.people > 0)
        facts.append(ColumnsPane::tr("%1 people with their families").arg(locale.toString(preview.people)));
    return preview.name + u" · "_s + facts.join(u" · "_s);
}

} // namespace

QString fieldWords(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"code"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Number of the official")},
        {u"name"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Name")},
        {u"id"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Citizen's number")},
        {u"unit"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Unit")},
        {u"post"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Post")},
        {u"spouse-name"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Spouse's name")},
        {u"spouse-id"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Spouse's number")},
        {u"child-name"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Children's names")},
        {u"child-id"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Children's numbers")},
        {u"service-from"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "In service from")},
        {u"service-to"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "In service to")},
        {u"rank"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Rank")},
        {u"basis"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Why the family")},
        {u"company"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Company")},
        {u"uscc"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Credit code")},
        {u"role"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Role")},
        {u"status"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Status")},
        {u"founded"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Founded")},
        {u"ended"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Cancelled or revoked")},
        {u"share"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Share")},
        {u"capital"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Capital")},
        {u"authority"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Registered at")},
        {u"type"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Type of company")},
        {u"role-from"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Role from")},
        {u"role-to"_s, QT_TRANSLATE_NOOP("ducha::ColumnsPane", "Role to")}};
    const char *word = words.value(field);
    return word ? QCoreApplication::translate("ducha::ColumnsPane", word) : field;
}

ColumnsPane::ColumnsPane(const QStringList &fields, QWidget *parent)
    : QWidget(parent), m_fields(fields), m_facts(new QLabel), m_rows(new QStandardItemModel(this)),
      m_view(new QTableView), m_remarks(new QLabel), m_settle(new QTimer(this))
{
    m_settle->setSingleShot(true);
    m_settle->setInterval(kSettleMs);
    connect(m_settle, &QTimer::timeout, this, &ColumnsPane::chosenChanged);
    m_facts->setObjectName(u"factsLabel"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    for (int i = 0; i < m_fields.size(); ++i) {
        auto *box = new ChoiceBox;
        box->setObjectName(m_fields.at(i) + u"ColumnBox"_s);
        box->setAccessibleName(fieldWords(m_fields.at(i)));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        auto *label = new QLabel(fieldWords(m_fields.at(i)));
        label->setBuddy(box);
        grid->addWidget(label, i / kAcross, i % kAcross * 2);
        grid->addWidget(box, i / kAcross, i % kAcross * 2 + 1);
        m_boxes.insert(m_fields.at(i), box);
        connect(box, &QComboBox::activated, this, [this, box, field = m_fields.at(i)] {
            if (box->currentIndex() > 0)
                m_chosen.insert(field, box->currentText());
            else
                m_chosen.remove(field);
            m_settle->start();
        });
    }
    for (int column = 0; column < kAcross; ++column)
        grid->setColumnStretch(column * 2 + 1, 1);
    m_view->setObjectName(u"previewView"_s);
    m_view->setAccessibleName(tr("First records"));
    m_view->setModel(m_rows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_remarks->setObjectName(u"previewRemarksLabel"_s);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addLayout(grid);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_remarks);
    clear();
}

void ColumnsPane::setPreview(const CollisionPreview &preview)
{
    setEnabled(true);
    m_facts->setText(factsOf(preview));
    fillBoxes(preview);
    fillRows(preview);
    const auto shown = preview.remarks.first(std::min<qsizetype>(kRemarksShown, preview.remarks.size()));
    QString remarks = words(shown);
    if (preview.remarks.size() > kRemarksShown)
        remarks += u'\n' + tr("and %1 more remarks").arg(preview.remarks.size() - kRemarksShown);
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

void ColumnsPane::clear()
{
    setEnabled(false);
    m_facts->clear();
    m_remarks->hide();
    m_rows->clear();
    for (ChoiceBox *box : std::as_const(m_boxes))
        box->clear();
}

void ColumnsPane::fillBoxes(const CollisionPreview &preview)
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->clear();
        it.value()->addItem(tr("— none —"));
        it.value()->addItems(preview.headers);
        it.value()->setCurrentIndex(preview.columns.value(it.key(), -1) + 1);
        it.value()->setEnabled(!preview.isResult); // they are the statements' own
    }
}

void ColumnsPane::fillRows(const CollisionPreview &preview)
{
    m_rows->clear();
    m_rows->setHorizontalHeaderLabels(preview.headers);
    for (const QStringList &cells : preview.rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items.append(new QStandardItem(cell));
        m_rows->appendRow(items);
    }
    m_view->resizeColumnsToContents();
}

} // namespace ducha
