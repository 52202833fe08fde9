#pragma once

#include "core/workbench/feedback/skeleton_texts.h"
#include "ui/support/services.h"

#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace ducha {

class TextArea;

/// The office's wording of the sentences that every feedback begins with: each beside the program's own, with what may
/// be put into it. Nothing is kept before "Keep", and then all or nothing.
class WordingDialog : public QDialog {
    Q_OBJECT

public:
    explicit WordingDialog(Services &services, QWidget *parent = nullptr);
    void accept() override;

private:
    QWidget *makeSentence();
    void showText(int row);
    void take();
    void goBack();
    void showChecks();
    void showName(int row);

    Services &m_services;
    QList<SkeletonText> m_texts;
    QHash<QString, QString> m_dimensions; ///< P1 政治建设, by P1
    QListWidget *m_list;
    TextArea *m_text;
    QLabel *m_places;
    QLabel *m_standard;
    QLabel *m_checks;
    QPushButton *m_back;
};

} // namespace ducha
