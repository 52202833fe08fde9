#pragma once

#include "ui/support/list_panel.h"
#include "ui/support/printing/document_dialog.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"
#include "ui/support/speech/speech_board.h"
#include "ui/support/table_model.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QVBoxLayout>

namespace ducha {

/// What a page of talks and one of symposiums do alike: the list of the inspection in hand, the desk of the record that
/// is chosen, and going to a record or a marked span. `Base` is Page (this folder knows no page). `Room` names the
/// types Id, Row, Desk, Wizard and Details, the table, and the functions that the room keeps under names of its own: on
/// (the id on a desk), idOf, nameOf, rows, lastDraft, read, document, withdraw.
template <class Base, class Room>
class SpeechPage : public Base {
public:
    using Id = typename Room::Id;
    using Row = typename Room::Row;

    SpeechPage(Services &services, const QList<ListColumn<Row>> &columns, const SpeechWords &words)
        : m_services(services), m_words(words), m_model(columns), m_desk(new typename Room::Desk(services)),
          m_board(new SpeechBoard(words, m_model, m_desk))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_board);
        QObject::connect(m_board, &SpeechBoard::createAsked, this, [this] { create(); });
        QObject::connect(m_board, &SpeechBoard::printAsked, this, [this] { print(); });
        QObject::connect(m_board, &SpeechBoard::changeAsked, this, [this] { change(); });
        QObject::connect(m_board, &SpeechBoard::withdrawAsked, this, [this] { withdraw(); });
        QObject::connect(m_board, &SpeechBoard::rowChosen, this, [this](int row) { showRow(row); });
        QObject::connect(m_desk, &Room::Desk::changed, this, &Base::recordChanged);
    }

    [[nodiscard]] QString title() const override { return m_words.title; }

    void refresh() override
    {
        const InspectionId inspection = m_services.context.inspection();
        const auto rows =
            inspection.isNull() ? Result<QList<Row>>(QList<Row>()) : Room::rows(m_services.workbench, inspection);
        if (!rows) {
            m_services.notices.failed(rows.error());
            return;
        }
        Id wanted = Room::on(*m_desk);
        if (inspection != m_inspection) {
            m_inspection = inspection;
            wanted = {};
            // Back to where typing was cut off, if it was in this inspection.
            const auto last = Room::lastDraft(m_services.workbench);
            if (last &&
                std::any_of(rows->begin(), rows->end(), [&](const Row &row) { return Room::idOf(row) == *last; }))
                wanted = *last;
        }
        {
            const QScopedValueRollback filling(m_filling, true);
            m_model.setRows(*rows);
        }
        if (choose(wanted))
            return;
        if (rows->isEmpty())
            m_desk->open({});
        else
            choose(Room::idOf(rows->constFirst()));
    }

    bool reveal(const RecordRef &record) override
    {
        if (record.table == Room::table)
            return choose(Id::fromString(record.id).value_or(Id()));
        if (record.table != QLatin1StringView("anchor"))
            return false;
        if (m_desk->reveal(record))
            return true;
        for (const Row &row : m_model.rows()) {
            const auto read = Room::read(m_services.workbench, Room::idOf(row));
            if (!read || std::none_of(read->marks.begin(), read->marks.end(),
                                      [&](const auto &mark) { return mark.anchor.id.toString() == record.id; }))
                continue;
            return choose(Room::idOf(row)) && m_desk->reveal(record);
        }
        return false;
    }

    [[nodiscard]] RecordRef record() const override
    {
        const Id id = Room::on(*m_desk);
        return id.isNull() ? RecordRef() : RecordRef{Room::table.toString(), id.toString()};
    }

    [[nodiscard]] QList<CheckMessage> checks() const override
    {
        return m_desk->record() ? m_desk->record()->checks : QList<CheckMessage>();
    }

    void print() override
    {
        if (!m_desk->record())
            return;
        m_desk->keep();
        previewDocument(m_services, Room::document(m_services.workbench, Room::on(*m_desk)),
                        Room::nameOf(m_desk->record()->row));
    }

    void create() override
    {
        if (m_services.context.inspection().isNull()) {
            m_services.notices.tell({Notice::Kind::Warning, SpeechBoard::tr("Choose an inspection at the top first.")});
            return;
        }
        typename Room::Wizard wizard(m_services, m_services.context.inspection(), this);
        if (!m_services.prompts.run(wizard))
            return;
        refresh();
        choose(wizard.made());
        m_desk->setFocus();
    }

protected:
    void hideEvent(QHideEvent *event) override
    {
        m_desk->keep();
        Base::hideEvent(event);
    }

private:
    void showRow(int row)
    {
        if (m_filling || row < 0)
            return;
        m_desk->open(Room::idOf(m_model.rows().at(row)));
        Q_EMIT this->recordChanged();
    }

    /// Puts that record in hand; false when it is not one of this inspection.
    bool choose(const Id &id)
    {
        for (int row = 0; row < m_model.rows().size(); ++row) {
            if (Room::idOf(m_model.rows().at(row)) != id)
                continue;
            {
                const QScopedValueRollback filling(m_filling, true);
                m_board->list().setCurrentRow(row);
            }
            m_desk->open(id);
            Q_EMIT this->recordChanged();
            return true;
        }
        return false;
    }

    void change()
    {
        const Id id = Room::on(*m_desk);
        if (id.isNull())
            return;
        const auto plan = planOf(m_services.workbench, id);
        if (!plan) {
            m_services.notices.failed(plan.error());
            return;
        }
        m_desk->keep();
        typename Room::Details details(m_services, id, *plan, this);
        if (m_services.prompts.run(details))
            refresh();
    }

    void withdraw()
    {
        const Id id = Room::on(*m_desk);
        if (id.isNull())
            return;
        const auto reason = m_services.prompts.reason(m_words.whyWithdrawn, SpeechBoard::tr("Withdraw"));
        if (!reason)
            return;
        if (const auto done = Room::withdraw(m_services.workbench, id, *reason); !done)
            m_services.notices.failed(done.error());
        refresh();
    }

    Services &m_services;
    SpeechWords m_words;
    TableModel<Row> m_model;
    typename Room::Desk *m_desk;
    SpeechBoard *m_board;
    InspectionId m_inspection;
    bool m_filling = false; ///< rows come and go; the desk keeps its record
};

} // namespace ducha
