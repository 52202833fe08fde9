#include "ui/feedback/sentence_model.h"

#include "ui/words/outcome_words.h"

#include <QtGui/QFont>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCodes = 3;    ///< in the margin
constexpr qsizetype kMostReviews = 12; ///< in the tip: a sentence on all cases rests on each

/// The first, and how many there are in all.
QStringList shortened(const QStringList &lines, qsizetype most)
{
    return lines.size() <= most
               ? lines
               : lines.first(most - 1) + QStringList{SentenceModel::tr("… %1 in all").arg(lines.size())};
}

QStringList reviewTips(const SentenceRow &row)
{
    QStringList lines;
    for (const ReviewSource &review : row.reviews)
        lines.append((review.shaken ? u"▲ "_s : QString()) + review.code + u' ' + review.title);
    return shortened(lines, kMostReviews);
}

QString sourceTip(const SentenceRow &row)
{
    QStringList lines;
    for (const SourceRow &source : row.sources)
        lines.append(
            SentenceModel::tr("%1 %2: %3 anchors, %4 people")
                .arg(source.code, source.title)
                .arg(source.anchors)
                .arg(source.people) +
            (source.shaken ? u'\n' + SentenceModel::tr("▲ One of its sources was changed or withdrawn.") : QString()));
    lines += reviewTips(row);
    if (!row.sentence.withheld.isEmpty())
        lines.append(SentenceModel::tr("Not in the public version: %1").arg(row.sentence.withheld));
    return lines.isEmpty() ? word(row.sentence.basis) : lines.join(u'\n');
}

bool hasSameSentences(const QList<SentenceRow> &left, const QList<SentenceRow> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const auto &a, const auto &b) { return a.sentence.id == b.sentence.id; });
}

} // namespace

QString basisWords(const SentenceRow &row)
{
    if (row.sentence.kind != SentenceKind::Body)
        return {};
    const SentenceBasis basis = row.sentence.basis;
    if (basis == SentenceBasis::None ||
        (basis == SentenceBasis::Sources && row.sources.isEmpty() && row.reviews.isEmpty()))
        return u"○ "_s + word(SentenceBasis::None);
    QStringList codes;
    for (const SourceRow &source : row.sources)
        codes.append(source.code);
    for (const ReviewSource &review : row.reviews)
        codes.append(review.code);
    const QString what = basis == SentenceBasis::Sources ? shortened(codes, kMostCodes).join(u'\n') : word(basis);
    return (row.shaken ? u"▲ "_s : u"● "_s) + what;
}

void SentenceModel::setRows(const QList<SentenceRow> &rows, bool editable)
{
    const bool same = hasSameSentences(m_rows, rows) && editable == m_editable;
    if (!same)
        beginResetModel();
    m_rows = rows;
    m_editable = editable;
    if (!same)
        endResetModel();
    else if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, Basis));
}

int SentenceModel::rowOf(SentenceId id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const SentenceRow &row) { return row.sentence.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SentenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SentenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant SentenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SentenceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Text ? row.printed() : basisWords(row);
    case Qt::EditRole:
        return index.column() == Text ? row.sentence.text : QString();
    case Qt::ToolTipRole:
        return index.column() == Basis ? sourceTip(row) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Text ? word(row.sentence.kind) + u": "_s + row.printed() : basisWords(row);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    case Qt::FontRole: {
        QFont font;
        font.setBold(row.sentence.kind != SentenceKind::Body || (index.column() == Basis && row.shaken));
        return font;
    }
    default:
        return {};
    }
}

QVariant SentenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? tr("Sentence") : tr("Rests on");
}

Qt::ItemFlags SentenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.isValid() && index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

bool SentenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Sentence sentence = m_rows.at(index.row()).sentence;
    const QString text = value.toString().simplified();
    if (text == sentence.text)
        return false;
    sentence.text = text;
    Q_EMIT edited(sentence);
    return true;
}

} // namespace ducha
