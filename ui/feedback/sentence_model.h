#pragma once

#include "core/workbench/feedback/drafting.h"

#include <QtCore/QAbstractTableModel>

namespace ducha {

/// What a sentence rests on, with its sign: ● firm, ▲ a source changed, ○ nothing. Empty for headings.
[[nodiscard]] QString basisWords(const SentenceRow &row);

/// The sentences of a feedback in order: their words, which can be changed in place, and what each rests on.
class SentenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Basis };
    using QAbstractTableModel::QAbstractTableModel;

    /// The same sentences in the same order are only shown anew, so that an open editor stays.
    void setRows(const QList<SentenceRow> &rows, bool editable);
    [[nodiscard]] const QList<SentenceRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowOf(SentenceId id) const; ///< −1 where there is no such sentence

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Only asks for the change by `edited`; the words are those that are stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(const ducha::Sentence &sentence);

private:
    QList<SentenceRow> m_rows;
    bool m_editable = false;
};

} // namespace ducha
