#include "ui/collision/steps/hit_form.h"

#include "core/workbench/collision/verification/verifying.h"
#include "ui/collision/steps/reason_picker.h"
#include "ui/support/fields.h"
#include "ui/words/message_text.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QScopedValueRollback>
#include <QtCore/QTimer>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPause = 300; // milliseconds without a key after which what was typed is kept

bool offerTheSame(const HitScope &a, const HitScope &b)
{
    return std::equal(a.team.begin(), a.team.end(), b.team.begin(), b.team.end(),
                      [](const HitPerson &x, const HitPerson &y) { return x.id == y.id && x.name == y.name; }) &&
           std::equal(a.files.begin(), a.files.end(), b.files.begin(), b.files.end(),
                      [](const Attachment &x, const Attachment &y) { return x.id == y.id; });
}

/// Fills the box anew and keeps what is chosen, where it is still there.
template <class Id, class List, class NameOf>
void refill(ChoiceBox &box, const QString &none, const List &list, const NameOf &nameOf)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addChoice(Id(), none);
    for (const auto &one : list)
        box.addChoice(one.id, nameOf(one));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

HitForm::HitForm(Services &services, const QString &verb, QWidget *parent)
    : QWidget(parent), m_services(services), m_form(new QFormLayout), m_buttons(new QHBoxLayout),
      m_button(new QPushButton(verb)), m_lacking(new QLabel), m_pause(new QTimer(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_lacking->setObjectName(u"lackingLabel"_s);
    m_lacking->setWordWrap(true);
    m_lacking->setTextFormat(Qt::PlainText);
    m_lacking->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"stepButton"_s);
    m_buttons->addWidget(m_button);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_lacking);
    layout->addLayout(m_buttons);
    layout->addStretch();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &HitForm::keepTyped);
    connect(m_button, &QPushButton::clicked, this, [this] { submit(); });
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this] { submit(); });
    }
}

HitForm::~HitForm()
{
    keepTyped();
}

void HitForm::addRow(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    m_form->addRow(name, field);
    watch(field);
}

void HitForm::addWidget(QWidget *widget)
{
    m_form->addRow(widget);
    watch(widget);
}

void HitForm::begin()
{
    for (QWidget *field : std::as_const(m_fields)) {
        if (field->isVisibleTo(this) && field->focusPolicy() != Qt::NoFocus) {
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_button->setFocus(Qt::OtherFocusReason);
}

void HitForm::setRowShown(QWidget *field, bool shown)
{
    m_form->setRowVisible(field, shown);
}

void HitForm::watch(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &HitForm::changed);
    else if (auto *area = qobject_cast<TextArea *>(field))
        connect(area, &QPlainTextEdit::textChanged, this, &HitForm::changed);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentIndexChanged, this, &HitForm::changed);
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::toggled, this, &HitForm::changed);
    else if (auto *reasons = qobject_cast<ReasonPicker *>(field))
        connect(reasons, &ReasonPicker::changed, this, &HitForm::changed);
    else
        return;
    m_fields.append(field);
}

void HitForm::changed()
{
    if (m_isFilling)
        return;
    m_isUnkept = true;
    m_pause->start();
    showLacking();
}

QJsonObject HitForm::typed() const
{
    QJsonObject values;
    for (QWidget *field : m_fields) {
        const QString name = field->objectName();
        if (const auto *line = qobject_cast<const QLineEdit *>(field))
            values.insert(name, line->text());
        else if (const auto *area = qobject_cast<const TextArea *>(field))
            values.insert(name, area->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(field))
            values.insert(name, box->currentData().toString());
        else if (const auto *check = qobject_cast<const QCheckBox *>(field))
            values.insert(name, check->isChecked());
        else if (const auto *reasons = qobject_cast<const ReasonPicker *>(field))
            values.insert(name, reasons->reason());
    }
    return values;
}

void HitForm::bring(const QJsonObject &typed)
{
    for (QWidget *field : std::as_const(m_fields)) {
        const QJsonValue value = typed.value(field->objectName());
        if (value.isUndefined())
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(value.toString());
        else if (auto *area = qobject_cast<TextArea *>(field))
            area->setPlainText(value.toString());
        else if (auto *box = qobject_cast<QComboBox *>(field))
            box->setCurrentIndex(std::max(0, box->findData(value.toString())));
        else if (auto *check = qobject_cast<QCheckBox *>(field))
            check->setChecked(value.toBool());
        else if (auto *reasons = qobject_cast<ReasonPicker *>(field))
            reasons->setReason(value.toString());
    }
}

void HitForm::setScope(const HitScope &scope)
{
    const bool isAnother = scope.view.row.hit.id != hit().id || scope.view.row.hit.state != hit().state;
    if (isAnother || scope.seat != m_scope.seat)
        keepTyped();
    const bool offersOthers = !offerTheSame(scope, m_scope);
    m_scope = scope;
    if (!isAnother && author() == m_author) {
        if (offersOthers) {
            const QScopedValueRollback filling(m_isFilling, true);
            fillChoices();
        }
        showLacking();
        return;
    }
    m_author = author();
    const QScopedValueRollback filling(m_isFilling, true);
    fill();
    m_untouched = typed();
    const auto note = hit().id.isNull() ? Result<QString>(QString()) : hitNote(workbench(), hit().id, m_author);
    if (note)
        bring(QJsonDocument::fromJson(note->toUtf8()).object());
    showLacking();
}

void HitForm::setHits(const HitScope &scope)
{
    m_scope.chosen = scope.chosen;
    m_scope.wholeFamily = scope.wholeFamily;
    showLacking();
}

void HitForm::keepTyped()
{
    m_pause->stop();
    if (!m_isUnkept || hit().id.isNull())
        return;
    m_isUnkept = false;
    const auto kept = keepHitNote(workbench(), hit().id, note(), m_author);
    if (!kept)
        m_services.notices.failed(kept.error());
}

QString HitForm::note() const
{
    const QJsonObject now = typed();
    return now == m_untouched ? QString() : QString::fromUtf8(QJsonDocument(now).toJson(QJsonDocument::Compact));
}

void HitForm::showLacking()
{
    if (hit().id.isNull())
        return;
    const auto lacks = lacking();
    m_lacking->setText(lacks ? QString() : u"○ "_s + words(lacks.error()));
    m_lacking->setVisible(!lacks);
}

void HitForm::take(const std::function<Result<QString>()> &step, const GivenViews &views)
{
    // First: the note goes with the step, and must not be kept once more when the next hit comes in hand.
    const bool isUnkept = m_isUnkept;
    m_isUnkept = false;
    m_pause->stop();
    const auto done = step();
    if (done) {
        Q_EMIT taken(*done, views);
        return;
    }
    m_isUnkept = isUnkept;
    keepTyped();
    m_lacking->setText(u"✕ "_s + words(done.error()));
    m_lacking->show();
}

QString HitForm::hitsInWords() const
{
    const auto count = hitsOf(m_scope).size();
    return count > 1 ? tr("%1 questions").arg(count) : hit().code;
}

void HitForm::fillPeople(ChoiceBox &box)
{
    refill<PersonId>(box, tr("– choose –"), m_scope.team, [](const HitPerson &one) { return one.name; });
}

void HitForm::fillFiles(ChoiceBox &box)
{
    refill<AttachmentId>(box, tr("– none –"), m_scope.files,
                         [](const Attachment &file) { return file.code + u' ' + file.fileName; });
}

void HitForm::fillToday(DateField &field)
{
    field.setToday(m_scope.today);
    field.setDate(m_scope.today);
}

void HitForm::hideEvent(QHideEvent *event)
{
    keepTyped();
    QWidget::hideEvent(event);
}

} // namespace ducha
