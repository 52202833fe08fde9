#pragma once

#include "core/workbench/collision/verification/hit_queue.h"
#include "ui/collision/hits/hit_filter.h"
#include "ui/collision/steps/hit_scope.h"
#include "ui/shell/page.h"
#include "ui/support/services.h"
#include "ui/support/table_model.h"

class QAction;
class QLabel;
class QTimer;

namespace ducha {

class ChoiceBox;
class HitDesk;
class ListPanel;

/// 疑点核查: the questions of the inspection in hand as a queue of the person who sits here, worked through by keys,
/// and the desk of the one in hand.
class HitsPage : public Page {
    Q_OBJECT

public:
    explicit HitsPage(Services &services, QWidget *parent = nullptr);
    ~HitsPage() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString handbook() const override;
    void refresh() override;
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef record() const override;
    [[nodiscard]] QList<CheckMessage> checks() const override;
    void print() override;
    void create() override;

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QList<ListColumn<HitRow>> columns();
    QWidget *makeChoice();
    void connectParts();
    bool listKey(int key);
    void readTeam();
    void showRows();
    void showCurrent();
    void chosen();
    void step(int by);
    void toWaiting();
    void sitDown();
    void taken(const QString &words, const GivenViews &views);
    [[nodiscard]] bool canTakeBack() const;
    void takeBack();
    void lookAgain();
    void printLetter();
    void printStatement();
    void cite();
    void showAgreement();
    [[nodiscard]] HitFilter filter() const;
    [[nodiscard]] QList<HitRow> selectedRows() const;

    Services &m_services;
    HitQueue m_queue;
    TableModel<HitRow> m_model;
    HitScope m_scope;
    HitId m_current;
    GivenViews m_given;        ///< the last ones, by who sits here
    InspectionId m_inspection; ///< of which the rows, the team and the files are
    int m_shown = -1;          ///< generation of the queue that the list shows; -1: it has to be filled
    bool m_filling = false;    ///< the list is being filled; which row is in hand is not the user's choice
    QAction *m_next;
    QAction *m_again;
    QAction *m_back;
    QAction *m_letter;
    QAction *m_statement;
    QAction *m_cite;
    ChoiceBox *m_seat;
    ChoiceBox *m_filter;
    ListPanel *m_list;
    QLabel *m_agreement;
    QTimer *m_count; ///< reads how far reviewers agree once nobody decides for a moment
    HitDesk *m_desk;
};

} // namespace ducha
