#include "ui/collision/run/run_pane.h"

#include "core/workbench/collision/verification/purge.h"
#include "core/workbench/documents/collision/compose_purge.h"
#include "ui/support/list_panel.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/words/message_text.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

QString number(qint64 value)
{
    return QLocale().toString(value);
}

ListColumn<CollisionUnit> figure(const QString &title, int CollisionUnit::*member)
{
    return {title, [member](const CollisionUnit &unit) { return QString::number(unit.*member); },
            [member](const CollisionUnit &unit) { return QVariant(unit.*member); }, true};
}

QList<ListColumn<CollisionUnit>> columns()
{
    return {{RunPane::tr("Unit"), [](const CollisionUnit &unit) { return unit.unitName; }},
            figure(RunPane::tr("Officials"), &CollisionUnit::officials),
            figure(RunPane::tr("Family"), &CollisionUnit::relatives),
            figure(RunPane::tr("Hits"), &CollisionUnit::candidates),
            figure(RunPane::tr("Known before"), &CollisionUnit::known)};
}

/// A digest in groups that can be read out.
QString spaced(const QString &digest)
{
    QStringList groups;
    for (qsizetype i = 0; i < digest.size(); i += 8)
        groups.append(digest.mid(i, 8));
    return groups.join(u' ');
}

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RunPane::RunPane(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_units(columns()), m_heading(textLabel(u"runHeading"_s)),
      m_about(textLabel(u"runAbout"_s)), m_registers(textLabel(u"runRegisters"_s)),
      m_unitList(new ListPanel(m_units, tr("Units of the roster"))), m_purge(new QPushButton(tr("&Purge the roster…"))),
      m_certificate(new QPushButton(tr("Cer&tificate of the purge…")))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_purge->setObjectName(u"purgeButton"_s);
    m_certificate->setObjectName(u"purgeCertificateButton"_s);
    m_unitList->setStretchColumn(0);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_purge);
    buttons->addWidget(m_certificate);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_about);
    layout->addWidget(m_registers);
    layout->addWidget(m_unitList, 1);
    layout->addLayout(buttons);
    connect(m_purge, &QPushButton::clicked, this, &RunPane::purge);
    connect(m_certificate, &QPushButton::clicked, this, &RunPane::preview);
    setRun({});
}

void RunPane::setRun(const RunRow &row)
{
    m_row = row;
    const bool isOne = !row.run.id.isNull();
    setEnabled(isOne);
    m_units.setRows(row.units);
    m_unitList->setEmptyState(isOne ? tr("The roster names no unit.") : QString());
    m_purge->setVisible(!row.run.purgedAt.isValid());
    m_certificate->setVisible(row.run.purgedAt.isValid());
    if (isOne) {
        showFacts();
        return;
    }
    m_heading->setText(tr("Choose a run on the left."));
    m_about->clear();
    m_registers->clear();
}

void RunPane::showFacts()
{
    const CollisionRun &run = m_row.run;
    m_heading->setText(run.code + u" · "_s + run.runAt.toString(u"yyyy-MM-dd HH:mm"_s) + u" · "_s + run.runBy);
    QStringList about{tr("Purpose: %1").arg(run.purpose), tr("Authority: %1").arg(run.authority),
                      tr("● %1 hits: %2 rows by number, %3 by masked number and name")
                          .arg(number(run.candidates), number(run.byNumber), number(run.byMaskedNumber))};
    if (run.engine != u"local"_s)
        about.append(tr("○ Compared by the engine of a platform: %1").arg(run.engine));
    if (run.known > 0)
        about.append(tr("○ Raised by an earlier run already: %1").arg(number(run.known)));
    if (run.namesakes >= 0)
        about.append(tr("○ Equal names alone, no questions: %1 rows").arg(number(run.namesakes)));
    if (run.rejected > 0)
        about.append(tr("▲ Rows that could not be compared: %1").arg(number(run.rejected)));
    if (m_row.undecided > 0)
        about.append(tr("◐ %1 hits wait for reviewers or the arbiter.").arg(number(m_row.undecided)));
    if (run.purgedAt.isValid())
        about.append(tr("● The roster was purged on %1 by %2: %3 officials and %4 of their families without a hit.")
                         .arg(run.purgedAt.date().toString(Qt::ISODate), run.purgedBy, number(run.purgedOfficials),
                              number(run.purgedRelatives)));
    m_about->setText(about.join(u'\n'));
    QStringList compared{tr("Roster %1, SHA-256:").arg(run.rosterName), spaced(run.rosterSha256)};
    for (const RegisterFact &fact : std::as_const(m_row.registers)) {
        compared.append(tr("Register %1, %2").arg(fact.name, QLocale().formattedDataSize(fact.bytes)) +
                        (fact.encoding.isEmpty() ? QString() : u" · "_s + fact.encoding) +
                        (fact.sha256.isEmpty() ? QString() : u" · SHA-256:"_s));
        if (!fact.sha256.isEmpty())
            compared.append(spaced(fact.sha256));
    }
    compared.append(tr("Rows of all registers: %1").arg(number(run.records)));
    m_registers->setText(compared.join(u'\n'));
}

void RunPane::preview()
{
    if (m_row.run.purgedAt.isValid())
        previewDocument(m_services, purgeCertificate(m_services.workbench, run()),
                        tr("%1 certificate of the purge").arg(m_row.run.code));
}

bool RunPane::isChosen()
{
    if (run().isNull())
        m_services.notices.tell({Notice::Kind::Warning, tr("Choose a run on the left.")});
    return !run().isNull();
}

void RunPane::withdraw()
{
    if (!isChosen())
        return;
    const auto reason = m_services.prompts.reason(
        tr("Why does %1 not count? Its hits leave every list with it; the history keeps both.").arg(m_row.run.code),
        tr("Withdraw"));
    if (!reason)
        return;
    const QString code = m_row.run.code;
    if (const auto done = withdrawRun(m_services.workbench, run(), *reason); !done)
        m_services.notices.failed(done.error());
    else
        m_services.notices.done(tr("%1 was withdrawn.").arg(code));
}

void RunPane::purge()
{
    if (!isChosen())
        return;
    const auto preview = purgePreview(m_services.workbench, run());
    if (!preview) {
        m_services.notices.failed(preview.error());
        return;
    }
    QString question = tr("%1 officials and %2 of their families have no hit. With the roster's file they are erased "
                          "from this workspace for good; %3 people with a hit, the digest and the figures stay.")
                           .arg(preview->officials)
                           .arg(preview->relatives)
                           .arg(preview->keptPeople);
    if (!preview->otherRuns.isEmpty())
        question += u"\n\n"_s +
                    tr("Purged with it, because they had the same roster: %1.").arg(preview->otherRuns.join(u", "_s));
    if (!preview->backups.isEmpty())
        question +=
            u"\n\n"_s + tr("%1 backups still hold it. Delete them by hand afterwards; the certificate names them.")
                            .arg(preview->backups.size());
    question += u"\n\n"_s + tr("Who purges? Your name stands on the certificate.");
    const auto by = m_services.prompts.reason(question, tr("Purge"));
    if (!by)
        return;
    if (const auto done = purgeRoster(m_services.workbench, run(), *by); !done)
        m_services.notices.failed(done.error());
    else
        m_services.notices.done(tr("The roster of %1 was purged. Print the certificate now.").arg(m_row.run.code));
}

} // namespace ducha
