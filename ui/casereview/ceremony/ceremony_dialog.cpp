#include "ui/casereview/ceremony/ceremony_dialog.h"

#include "ui/casereview/ceremony/big_type.h"
#include "ui/casereview/ceremony/carry_out_step.h"
#include "ui/casereview/ceremony/closing_step.h"
#include "ui/casereview/ceremony/digest_step.h"
#include "ui/casereview/ceremony/entropy_step.h"
#include "ui/casereview/ceremony/opening_step.h"
#include "ui/casereview/ceremony/reveal_step.h"
#include "ui/words/message_text.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

using namespace Qt::StringLiterals;

CeremonyDialog::CeremonyDialog(Services &services, DrawId draw, QWidget *parent)
    : QDialog(parent), m_services(services), m_draw(draw), m_steps(new QStackedWidget),
      m_head(bigLabel(u"headLabel"_s, 0.022)), m_heading(bigLabel(u"headingLabel"_s, 0.045)),
      m_message(bigLabel(u"ceremonyMessageLabel"_s, 0.032)), m_back(bigButton(tr("&Back"), u"backButton"_s)),
      m_main(bigButton({}, u"ceremonyMainButton"_s))
{
    setWindowTitle(tr("Draw on the big screen"));
    m_steps->setObjectName(u"ceremonySteps"_s);
    setAutoFillBackground(true);
    m_main->setProperty("main", true);
    m_message->setFrameShape(QFrame::Box);
    m_message->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_main);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 16, 32, 16);
    layout->addWidget(m_head);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message);
    layout->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_main, &QPushButton::clicked, this, [this] { step().proceed(); });
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this), &QShortcut::activated, m_main, &QPushButton::click);
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, m_back,
            &QPushButton::click);
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    resize(1280, 720);
    setWindowState(Qt::WindowFullScreen);
    const auto now = drawRow(services.workbench, draw);
    if (!now) {
        addStep(new OpeningStep);
        m_afterDraw.append(false);
        m_beforeDraw.append(false);
        paintBlackOnWhite(*this);
        say(words(now.error()));
        return;
    }
    makeSteps(*now);
    paintBlackOnWhite(*this);
    enter(0, *now);
}

void CeremonyDialog::addStep(CeremonyStep *step)
{
    m_steps->addWidget(step);
    connect(step, &CeremonyStep::done, this, [this] { go(1); });
    connect(step, &CeremonyStep::said, this, &CeremonyDialog::say);
    connect(step, &CeremonyStep::restyled, this, [this] { scaleType(*this); });
}

void CeremonyDialog::makeSteps(const DrawRow &row)
{
    const auto add = [this](CeremonyStep *step, bool beforeDraw, bool afterDraw) {
        addStep(step);
        m_beforeDraw.append(beforeDraw);
        m_afterDraw.append(afterDraw);
    };
    add(new OpeningStep, false, false);
    add(new DigestStep(DigestStep::What::Cases), false, false);
    if (row.draw.expertsCount > 0)
        add(new DigestStep(DigestStep::What::Experts), false, false);
    add(new EntropyStep(m_services), true, false);
    add(new CarryOutStep(m_services), true, false);
    add(new DigestStep(DigestStep::What::Seed), false, true);
    add(new RevealStep(m_services), false, true);
    add(new ClosingStep(m_services), false, true);
}

CeremonyStep &CeremonyDialog::step() const
{
    return *static_cast<CeremonyStep *>(m_steps->currentWidget());
}

bool CeremonyDialog::isOpen(int index, const DrawRow &row) const
{
    const bool drawn = !row.draw.record.isEmpty();
    return (!m_afterDraw.at(index) || drawn) && (!m_beforeDraw.at(index) || !drawn);
}

void CeremonyDialog::go(int by)
{
    const auto row = drawRow(m_services.workbench, m_draw);
    if (!row) {
        say(words(row.error()));
        return;
    }
    int to = m_steps->currentIndex() + by;
    while (to >= 0 && to < m_steps->count() && !isOpen(to, *row))
        to += by;
    if (to < 0)
        return;
    if (to >= m_steps->count()) {
        accept();
        return;
    }
    enter(to, *row);
}

void CeremonyDialog::enter(int index, const DrawRow &row)
{
    m_steps->setCurrentIndex(index);
    m_head->setText(row.draw.code + u" · "_s + row.draw.purpose);
    m_heading->setText(step().heading());
    m_main->setText(step().mainText());
    m_back->setVisible(index > 0);
    say({});
    m_main->setFocus(); // a step with fields takes it
    step().enter(row);
    scaleType(*this);
}

void CeremonyDialog::say(const QString &text)
{
    m_warned = false;
    m_message->setText(text.isEmpty() ? QString() : u"✕ "_s + text);
    m_message->setVisible(!text.isEmpty());
}

void CeremonyDialog::reject()
{
    if (isFullScreen()) {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        return;
    }
    if (const QString lost = step().unsaved(); !lost.isEmpty() && !m_warned) {
        say(lost + u' ' + tr("Press Esc once more to leave without it."));
        m_warned = true;
        return;
    }
    if (m_services.tasks.isRunning())
        m_services.tasks.cancel();
    QDialog::reject();
}

void CeremonyDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enters || event->modifiers() & ~Qt::KeypadModifier) {
        QDialog::keyPressEvent(event);
        return;
    }
    QWidget *focused = focusWidget();
    if (auto *button = qobject_cast<QPushButton *>(focused))
        button->click();
    else if (!qobject_cast<QLineEdit *>(focused)) // a line has done with it what it means there
        m_main->click();
}

void CeremonyDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    scaleType(*this);
}

} // namespace ducha
