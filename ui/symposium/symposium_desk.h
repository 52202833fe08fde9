#pragma once

#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/conversations/symposium_record.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

namespace ducha {

class ChoiceBox;
class DeskFrame;

/// The desk of one symposium: who came, opinions by participant, marked spans. What is typed is kept within a second.
class SymposiumDesk : public QWidget {
    Q_OBJECT

public:
    explicit SymposiumDesk(Services &services, QWidget *parent = nullptr);
    ~SymposiumDesk() override;
    /// Puts the symposium on the desk, with what was typed and not committed; a null id clears it.
    void open(SymposiumId symposium);
    void reload();
    [[nodiscard]] SymposiumId symposium() const { return m_symposium; }
    [[nodiscard]] const std::optional<SymposiumRecord> &record() const { return m_record; }
    bool reveal(const RecordRef &record);
    void keep();

Q_SIGNALS:
    void changed();

private:
    void show();
    void showSteps();
    void commit();
    void edit(int row);
    void endEdit();
    void mark(AnchorMark mark);
    void withdrawMarkOf(const QString &anchor);
    void withdrawRow(int row);
    void nextSpeaker();
    void changeAttendance(int row);
    void restoreDraft();
    void move(SymposiumState to);
    template <class T>
    bool told(const Result<T> &result);

    Services &m_services;
    SymposiumId m_symposium;
    std::optional<SymposiumRecord> m_record;
    OpinionId m_changing; ///< the opinion whose words are in the field; null: a new one is typed
    QString m_newText;
    ChoiceBox *m_speaker;
    DeskFrame *m_frame;
};

} // namespace ducha
