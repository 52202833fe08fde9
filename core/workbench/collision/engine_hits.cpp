#include "core/workbench/collision/engine_hits.h"

#include "core/exchange/csv_writer.h"
#include "core/workbench/collision/hit_list.h"

#include <QtCore/QCoreApplication>

#include <limits>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFiles = std::numeric_limits<std::uint16_t>::max();

} // namespace

EngineHits::EngineHits(Collision &collision, QString source) : m_collision(collision), m_source(std::move(source))
{
    m_collision.found = std::make_unique<HitStore>();
    m_form.encoding = u"UTF-8"_s;
    for (int i = 0; i < kRegisterFields; ++i)
        m_form.columns[size_t(i)] = i;
    m_form.layout.columns = kRegisterFields;
    m_form.layout.nameColumn = int(RegisterField::Name);
    m_form.layout.numberColumn = int(RegisterField::Number);
}

Result<> EngineHits::take(std::uint32_t entry, scan::Tier tier, const QString &file, const QString &record,
                          const QStringList &cells, int at)
{
    bool isNumber = false;
    const quint64 row = record.toULongLong(&isNumber);
    if (!isNumber || row == 0)
        return Error{Error::Code::Input,
                     {QT_TRANSLATE_NOOP("core", "register_row holds “%1”, which is no number of a row."), {record}},
                     {},
                     Place{m_source, {}, at, u"register_row"_s}};
    if (!m_files.contains(file)) {
        if (m_files.size() == kMostFiles)
            return Error{Error::Code::Input,
                         {QT_TRANSLATE_NOOP("core", "register_file names more than %1 extracts."),
                          {QString::number(kMostFiles)}},
                         {},
                         Place{m_source, {}, at, u"register_file"_s}};
        m_files.insert(file, std::uint16_t(m_collision.registers.size()));
        m_form.name = file;
        m_collision.registers.append(m_form);
    }
    const QByteArray text = plainCsvRecord(cells);
    ++m_collision.byTier[size_t(tier)];
    return m_collision.found->add({entry, tier, m_files.value(file), row},
                                  std::string_view(text.constData(), size_t(text.size()) - 2), false);
}

Result<> EngineHits::finish()
{
    QList<RegisterFile> &files = m_collision.registers;
    std::sort(files.begin(), files.end(), [](const RegisterFile &a, const RegisterFile &b) { return a.name < b.name; });
    QList<std::uint16_t> placeOf(files.size());
    for (qsizetype i = 0; i < files.size(); ++i)
        placeOf[m_files.value(files.at(i).name)] = std::uint16_t(i);
    QList<FoundRow> &rows = m_collision.found->rows();
    for (FoundRow &row : rows)
        row.file = placeOf.at(row.file);
    sortFound(m_collision);
    const auto twice = std::adjacent_find(rows.begin(), rows.end(), [](const FoundRow &a, const FoundRow &b) {
        return a.entry == b.entry && a.file == b.file && a.record == b.record;
    });
    if (twice == rows.end())
        return {};
    return Error{Error::Code::Input,
                 {QT_TRANSLATE_NOOP("core", "Row %1 of “%2” stands in the table more than once. register_file and "
                                            "register_row must name one row."),
                  {QString::number(twice->record), files.at(twice->file).name}},
                 {},
                 Place{m_source}};
}

std::optional<scan::Tier> tierOf(const QString &name)
{
    for (const scan::Tier tier : {scan::Tier::Id, scan::Tier::MaskedId, scan::Tier::Name}) {
        if (tierName(tier) == name)
            return tier;
    }
    return {};
}

} // namespace ducha
