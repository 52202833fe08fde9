#pragma once

#include "core/workbench/conversations/speech_drafts.h"
#include "core/workbench/conversations/talk_record.h"
#include "ui/support/record_ref.h"
#include "ui/support/services.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace ducha {

class DeskFrame;

/// The writing desk of one talk: outline, numbered turns, the line that is typed, marked spans. Keys only; nothing
/// modal ever comes between while somebody types, and what is typed is kept within a second.
class TalkDesk : public QWidget {
    Q_OBJECT

public:
    explicit TalkDesk(Services &services, QWidget *parent = nullptr);
    ~TalkDesk() override;
    /// Puts the talk on the desk, with what was typed and not committed; a null id clears it.
    void open(TalkId talk);
    /// Reads the talk again; what is being typed stays.
    void reload();
    [[nodiscard]] TalkId talk() const { return m_talk; }
    [[nodiscard]] const std::optional<TalkRecord> &record() const { return m_record; }
    /// Selects the words of an anchor, or a whole turn.
    bool reveal(const RecordRef &record);
    /// Keeps what is typed now.
    void keep();

Q_SIGNALS:
    void changed();

private:
    void show();
    void showSteps();
    void commit();
    void edit(int row);
    void endEdit();
    void setSpeaker(Speaker speaker);
    void turnToNext();
    void mark(AnchorMark mark);
    void withdrawMarkOf(const QString &anchor);
    void withdrawRow(int row);
    void takeQuestion(int row);
    void takeNextQuestion();
    void restoreDraft();
    void move(TalkState to, bool needsComment);
    /// The result's error as a notice; true when there was none.
    template <class T>
    bool told(const Result<T> &result);

    Services &m_services;
    TalkId m_talk;
    std::optional<TalkRecord> m_record;
    Speaker m_speaker = Speaker::Question;
    OutlineItemId m_item;
    TalkTurnId m_changing; ///< the turn whose words are in the field; null: a new one is typed
    QString m_newText;     ///< what was typed for a new turn while another one is being changed
    QPushButton *m_speakerButton;
    DeskFrame *m_frame;
};

} // namespace ducha
