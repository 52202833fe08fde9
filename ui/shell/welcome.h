#pragma once

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QWidget;

namespace ducha {

/// What stands there before a workspace is open: who works here, and the four ways to a workspace. It stays until one
/// of them led to one, and says what went wrong.
class Welcome : public QDialog {
    Q_OBJECT

public:
    enum class Choice { New, Open, Recent, Sample, Restore };
    Q_ENUM(Choice)

    /// `person` is the name that is suggested; it stands in every history.
    Welcome(const QStringList &recent, const QString &person, QWidget *parent = nullptr);
    [[nodiscard]] QString person() const;
    void showError(const QString &text);
    /// Work is going on; `total` 0 means that nobody knows how much.
    void showProgress(int done, int total);
    void hideProgress();

Q_SIGNALS:
    /// `recent` is the path of a recent workspace, else empty.
    void chosen(ducha::Welcome::Choice choice, const QString &recent);
    void cancelled();

private:
    QWidget *makeButtons();

    QLineEdit *m_person;
    QListWidget *m_recent;
    QLabel *m_error;
    QWidget *m_buttons = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace ducha
