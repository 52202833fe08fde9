#include "ui/casereview/review/mark_form.h"

#include "ui/support/fields.h"
#include "ui/words/review_signs.h"
#include "ui/words/review_words.h"

#include <QtCore/QSignalBlocker>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QSpinBox>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostPages = 99999;
constexpr int kPauseMs = 2000; // ux.md: typed text is safe after two seconds

} // namespace

MarkForm::MarkForm(QWidget *parent)
    : FormPane(parent), m_points(new QLineEdit), m_flaw(new ChoiceBox), m_reason(new TextArea), m_basis(new QLineEdit),
      m_dossier(new QLineEdit), m_file(new ChoiceBox), m_page(new QSpinBox),
      m_suspected(new QCheckBox(tr("may be a breach of discipline or law")))
{
    m_points->setObjectName(u"pointsEdit"_s);
    m_flaw->setObjectName(u"flawBox"_s);
    m_reason->setObjectName(u"reasonEdit"_s);
    m_basis->setObjectName(u"basisEdit"_s);
    m_dossier->setObjectName(u"dossierEdit"_s);
    m_file->setObjectName(u"fileBox"_s);
    m_page->setObjectName(u"pageBox"_s);
    m_suspected->setObjectName(u"suspectedBox"_s);
    m_reason->setLines(4);
    m_basis->setPlaceholderText(tr("Law and article"));
    m_dossier->setPlaceholderText(tr("Volume and page"));
    m_page->setRange(0, kMostPages);
    m_page->setSpecialValueText(tr("none"));
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[level, name] : enumNames(FlawLevel{}))
        m_flaw->addChoice(level, (sign(level) + u' ' + word(level)).trimmed());
    addRow(tr("Points o&ff:"), m_points);
    addRow(tr("&Level:"), m_flaw);
    addRow(tr("&Reason:"), m_reason);
    addRow(tr("R&ule:"), m_basis);
    addRow(tr("&Place in the file:"), m_dossier);
    addRow(tr("Sca&n:"), m_file);
    addRow(tr("Pa&ge of the scan:"), m_page);
    addRow(tr("Suspecte&d:"), m_suspected);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMs);
    connect(pause, &QTimer::timeout, this, &FormPane::commit);
    for (QLineEdit *line : {m_points, m_basis, m_dossier})
        connect(line, &QLineEdit::textEdited, pause, qOverload<>(&QTimer::start));
    setFiles({});
    setRow({}, false);
}

void MarkForm::setFiles(const QList<AttachmentRow> &files)
{
    const QSignalBlocker quiet(m_file);
    const auto chosen = m_file->chosenId<AttachmentId>();
    m_file->clear();
    m_file->addChoice(AttachmentId(), tr("none"));
    for (const AttachmentRow &file : files)
        m_file->addChoice(file.attachment.id, file.attachment.code + u' ' + file.attachment.title);
    if (m_file->findData(chosen.toString()) < 0)
        m_file->addChoice(chosen, tr("(withdrawn file)"));
    m_file->setChoice(chosen);
}

void MarkForm::setRow(const SheetLine &row, bool editable)
{
    const bool isSame =
        row.mark.id == m_row.mark.id && row.mark.sheetId == m_row.mark.sheetId && row.item.code == m_row.item.code;
    const bool isTyping = isSame && (value() != m_row.mark || !pointsProblem().isEmpty());
    m_row = row;
    for (QLineEdit *line : {m_points, m_basis, m_dossier})
        line->setReadOnly(!editable);
    m_reason->setReadOnly(!editable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_flaw, m_file, m_page, m_suspected})
        field->setEnabled(editable);
    if (!isTyping)
        fill();
}

void MarkForm::giveUp()
{
    fill();
}

void MarkForm::fill()
{
    const ReviewMark &mark = m_row.mark;
    m_points->setText(mark.deduction == 0 ? QString() : pointsWord(mark.deduction));
    m_flaw->setChoice(mark.flaw);
    if (m_reason->toPlainText().trimmed() != mark.reason)
        m_reason->setPlainText(mark.reason);
    if (m_basis->text().trimmed() != mark.basis)
        m_basis->setText(mark.basis);
    if (m_dossier->text().trimmed() != mark.dossier)
        m_dossier->setText(mark.dossier);
    if (m_file->findData(mark.attachmentId.toString()) < 0)
        m_file->addChoice(mark.attachmentId, tr("(withdrawn file)"));
    m_file->setChoice(mark.attachmentId);
    m_page->setValue(mark.page);
    m_suspected->setChecked(mark.suspected);
    QString heading = tr("No item in hand");
    if (!m_row.item.code.isEmpty()) {
        heading = word(m_row.item.dimension) + u" · "_s +
                  tr("%1 %2 (%3 points)").arg(m_row.item.code, m_row.item.text, pointsWord(m_row.item.points));
        if (m_row.item.veto)
            heading += u' ' + tr("A major flaw here makes the case fail.");
    }
    settle(heading);
}

void MarkForm::adopt(const ReviewMark &stored)
{
    m_row.mark = stored;
}

ReviewMark MarkForm::value() const
{
    ReviewMark mark = m_row.mark;
    if (pointsProblem().isEmpty())
        mark.deduction = *readPoints(m_points->text());
    mark.flaw = m_flaw->choice<FlawLevel>().value_or(mark.flaw);
    mark.reason = m_reason->toPlainText().trimmed();
    mark.basis = m_basis->text().trimmed();
    mark.dossier = m_dossier->text().trimmed();
    mark.attachmentId = m_file->chosenId<AttachmentId>();
    mark.page = mark.attachmentId.isNull() ? 0 : m_page->value();
    mark.suspected = m_suspected->isChecked();
    return mark;
}

QString MarkForm::pointsProblem() const
{
    const auto points = readPoints(m_points->text());
    if (!points)
        return tr("“%1” are no points. Type a number such as 2 or 0.5.").arg(m_points->text().trimmed());
    if (*points > m_row.item.points)
        return tr("%1 has only %2 points. Take off no more.").arg(m_row.item.code, pointsWord(m_row.item.points));
    return {};
}

void MarkForm::beginPoints(const QString &typed)
{
    m_points->setFocus(Qt::OtherFocusReason);
    m_points->selectAll();
    if (!typed.isEmpty() && !m_points->isReadOnly())
        m_points->setText(typed);
}

void MarkForm::beginReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

} // namespace ducha
