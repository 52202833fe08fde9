#pragma once

#include "core/workbench/feedback/drafting.h"
#include "ui/feedback/findings_choice.h"
#include "ui/feedback/sentences_pane.h"
#include "ui/support/page_preview.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace ducha {

class ListPanel;
class PageMaker;

/// 反馈起草: the findings on the left, the sentences in the middle, the pages on the right, which follow the sentence
/// in hand.
class DraftingDesk : public QWidget {
    Q_OBJECT

public:
    explicit DraftingDesk(Services &services, QWidget *parent = nullptr);
    /// Shows this text and the findings of its inspection.
    void setText(const FeedbackText &text);
    [[nodiscard]] SentencesPane &sentences() const { return *m_sentences; }
    [[nodiscard]] PagePreview &preview() const { return *m_preview; }

private:
    QWidget *makeFindings();
    QWidget *makePages();
    void compose();
    void takeUp();
    void restOn();
    void showCurrent(const SentenceId &id);

    Services &m_services;
    FeedbackText m_text;
    FindingsModel m_findings;
    QTimer m_pause; ///< pages are laid out when the typing rests
    ListPanel *m_list;
    QPushButton *m_takeUp;
    QPushButton *m_restOn;
    SentencesPane *m_sentences;
    PagePreview *m_preview;
    QLabel *m_place;
    PageMaker *m_maker;
};

} // namespace ducha
