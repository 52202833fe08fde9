#include "core/exchange/xlsx_writer.h"

#include "core/base/save_file.h"
#include "core/exchange/cell_sink.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <vector>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBetweenReports = 500;
/// Longer drop-downs take their texts from the hidden sheet.
constexpr qsizetype charactersOfChoices = 255;
constexpr const char *hiddenName = "选项";
constexpr lxw_color_t wrongColour = 0xFFC7CE;
constexpr lxw_color_t doubtfulColour = 0xFFEB9C;
/// Drop-downs reach so many rows below the last one, for what is added.
constexpr int spareRows = 200;
constexpr double titleHeight = 30;
/// A fixed day, so that the same table gives the same bytes; the files say when they were made themselves.
constexpr time_t fixedDay = 1'577'836'800; // 2020-01-01

Error unwritable(const QString &path, const QString &detail)
{
    return {Error::Code::Io,
            {QT_TRANSLATE_NOOP(
                "core", "The file cannot be written. Check the folder, your permissions and the free space there.")},
            detail,
            {.file = path}};
}

/// Text as a sheet holds it: what looks like the escape of a character is escaped itself, and the two code points that
/// XML forbids are written as one.
QByteArray cellText(const QString &text)
{
    QString result = cleanCell(text);
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    result.replace(escape, u"_x005F_"_s);
    result.replace(QChar(0xFFFE), u"_xFFFE_"_s).replace(QChar(0xFFFF), u"_xFFFF_"_s);
    return result.toUtf8();
}

QByteArray sheetName(const QString &wished)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\[:cntrl:]]"_s);
    QString name = QString(wished).replace(forbidden, u" "_s).left(31).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? "Sheet1" : name.toUtf8();
}

/// Builds one workbook in a folder of its own beside the target.
class XlsxWriting {
public:
    XlsxWriting(const WriteSheet &sheet, const RowSource &rows, const QString &folder)
        : m_sheet(sheet), m_rows(rows), m_folder(QFile::encodeName(folder)),
          m_path(QFile::encodeName(folder + u"/book.xlsx"_s))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        options.constant_memory = m_rows ? LXW_TRUE : LXW_FALSE;
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    XlsxWriting(const XlsxWriting &) = delete;
    XlsxWriting &operator=(const XlsxWriting &) = delete;
    ~XlsxWriting()
    {
        if (m_book != nullptr)
            lxw_workbook_free(m_book);
    }

    /// What libxlsxwriter says; LXW_NO_ERROR when the file stands complete.
    Result<> write(const Progress &progress)
    {
        if (m_book == nullptr)
            return Error{Error::Code::Io};
        QByteArray nobody;
        lxw_doc_properties properties{};
        properties.author = nobody.data();
        properties.created = fixedDay;
        workbook_set_properties(m_book, &properties);
        m_page = workbook_add_worksheet(m_book, sheetName(m_sheet.name).constData());
        makeFormats();
        writeHead();
        DUCHA_TRY(writeRows(progress));
        mergeRows();
        writeHidden();
        writeChoices();
        printed();
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR)
            return Error{Error::Code::Io, {}, QString::fromUtf8(lxw_strerror(error))};
        return {};
    }

    [[nodiscard]] QString path() const { return QFile::decodeName(m_path); }

private:
    lxw_format *format(const char *font, double size, uint8_t alignment)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, font);
        format_set_font_size(made, size);
        format_set_align(made, alignment);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        return made;
    }

    void makeFormats()
    {
        m_title = format("黑体", 16, LXW_ALIGN_CENTER);
        m_under = {format("宋体", 11, LXW_ALIGN_LEFT), format("宋体", 11, LXW_ALIGN_CENTER),
                   format("宋体", 11, LXW_ALIGN_RIGHT)};
        m_header = format("黑体", 11, LXW_ALIGN_CENTER);
        format_set_border(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        m_plain = cellFormats();
        if (m_sheet.tints.isEmpty())
            return;
        m_doubtful = cellFormats();
        m_wrong = cellFormats();
        for (int wrap = 0; wrap < 2; ++wrap) {
            format_set_bg_color(m_doubtful.at(wrap), doubtfulColour);
            format_set_bg_color(m_wrong.at(wrap), wrongColour);
        }
        for (const WriteTint &tint : m_sheet.tints)
            m_tints.insert({tint.row, tint.column}, tint.isWrong);
    }

    /// Of cells: on one line, and wrapped.
    std::array<lxw_format *, 2> cellFormats()
    {
        std::array<lxw_format *, 2> formats{};
        for (lxw_format *&cell : formats) {
            cell = format("宋体", 11, LXW_ALIGN_LEFT);
            format_set_border(cell, LXW_BORDER_THIN);
            format_set_num_format_index(cell, 49); // @: what is typed stays as it was typed, dates too
        }
        format_set_text_wrap(formats.at(1));
        return formats;
    }

    lxw_format *formatOf(qsizetype row, qsizetype column) const
    {
        const int wrap = m_sheet.columns.at(column).wrap ? 1 : 0;
        const auto tint = m_tints.constFind({row, column});
        return tint == m_tints.constEnd() ? m_plain.at(wrap) : tint.value() ? m_wrong.at(wrap) : m_doubtful.at(wrap);
    }

    [[nodiscard]] lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_sheet.columns.size() - 1); }

    void writeAcross(lxw_col_t first, lxw_col_t last, const QString &text, lxw_format *format)
    {
        const QByteArray bytes = cellText(text);
        if (first < last)
            worksheet_merge_range(m_page, m_row, first, m_row, last, bytes.constData(), format);
        else
            worksheet_write_string(m_page, m_row, first, bytes.constData(), format);
    }

    void writeHead()
    {
        if (!m_sheet.title.isEmpty()) {
            writeAcross(0, lastColumn(), m_sheet.title, m_title);
            worksheet_set_row(m_page, m_row, titleHeight, nullptr);
            ++m_row;
        }
        const auto parts = std::min<qsizetype>({m_sheet.underTitle.size(), 3, m_sheet.columns.size()});
        for (qsizetype i = 0; i < parts; ++i) {
            const auto first = static_cast<lxw_col_t>(m_sheet.columns.size() * i / parts);
            const auto last = static_cast<lxw_col_t>(m_sheet.columns.size() * (i + 1) / parts - 1);
            writeAcross(first, last, m_sheet.underTitle.at(i),
                        i == 0           ? m_under.at(0)
                        : i + 1 == parts ? m_under.at(2)
                                         : m_under.at(1));
        }
        m_row += parts > 0 ? 1 : 0;
        m_headerRow = m_row++;
        for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
            const WriteColumn &one = m_sheet.columns.at(column);
            worksheet_set_column(m_page, column, column, one.width, nullptr);
            worksheet_write_string(m_page, m_headerRow, column, cellText(one.title).constData(), m_header);
        }
    }

    Result<> writeRows(const Progress &progress)
    {
        if (m_rows)
            return m_rows([this](const QStringList &row) { return writeRow(row); });
        for (qsizetype i = 0; i < m_sheet.rows.size(); ++i) {
            if (i % rowsBetweenReports == 0 && !goOn(progress, int(i), int(m_sheet.rows.size())))
                return Error{Error::Code::Cancelled, {QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")}};
            DUCHA_TRY(writeRow(m_sheet.rows.at(i)));
        }
        return {};
    }

    Result<> writeRow(const QStringList &row)
    {
        const qsizetype done = qsizetype(m_row) - m_headerRow - 1;
        for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
            const QByteArray text = cellText(row.value(column));
            lxw_format *format = formatOf(done, column);
            const lxw_error error = text.isEmpty()
                                        ? worksheet_write_blank(m_page, m_row, column, format)
                                        : worksheet_write_string(m_page, m_row, column, text.constData(), format);
            if (error != LXW_NO_ERROR)
                return Error{Error::Code::Invalid,
                             {QT_TRANSLATE_NOOP("core", "A text in row %1, column %2 is too long for a cell. "
                                                        "Shorten it, or export as CSV."),
                              {QString::number(m_row + 1), m_sheet.columns.at(column).title}},
                             QString::fromUtf8(lxw_strerror(error))};
        }
        ++m_row;
        return {};
    }

    void mergeRows()
    {
        const lxw_row_t first = m_headerRow + 1;
        for (const WriteMerge &merge : m_sheet.merges) {
            const auto column = static_cast<lxw_col_t>(merge.column);
            worksheet_merge_range(m_page, first + static_cast<lxw_row_t>(merge.firstRow), column,
                                  first + static_cast<lxw_row_t>(merge.lastRow), column,
                                  cellText(m_sheet.rows.at(merge.firstRow).value(merge.column)).constData(),
                                  formatOf(merge.firstRow, merge.column));
        }
    }

    bool isLong(const QStringList &choices) const { return choices.join(u',').size() > charactersOfChoices; }

    /// Below its first row the hidden sheet holds the long drop-downs, each in the column that it belongs to.
    void writeHidden()
    {
        const bool isNeeded =
            !m_sheet.hidden.isEmpty() || std::any_of(m_sheet.columns.begin(), m_sheet.columns.end(),
                                                     [&](const WriteColumn &one) { return isLong(one.choices); });
        if (!isNeeded)
            return;
        lxw_worksheet *page = workbook_add_worksheet(m_book, hiddenName);
        worksheet_hide(page);
        for (qsizetype i = 0; i < m_sheet.hidden.size(); ++i)
            worksheet_write_string(page, 0, static_cast<lxw_col_t>(i), cellText(m_sheet.hidden.at(i)).constData(),
                                   m_plain.at(0));
        for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
            const QStringList &choices = m_sheet.columns.at(column).choices;
            for (qsizetype i = 0; isLong(choices) && i < choices.size(); ++i)
                worksheet_write_string(page, static_cast<lxw_row_t>(i + 1), column, cellText(choices.at(i)).constData(),
                                       m_plain.at(0));
        }
    }

    void choose(lxw_col_t column, lxw_data_validation &validation)
    {
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        worksheet_data_validation_range(m_page, m_headerRow + 1, column, m_row + spareRows, column, &validation);
    }

    void writeChoices()
    {
        for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
            const QStringList &choices = m_sheet.columns.at(column).choices;
            if (choices.isEmpty())
                continue;
            lxw_data_validation validation{};
            if (isLong(choices)) {
                QByteArray formula = "='" + QByteArray(hiddenName) + "'!$" + columnLetters(column + 1).toLatin1() +
                                     "$2:$" + columnLetters(column + 1).toLatin1() + '$' +
                                     QByteArray::number(choices.size() + 1);
                validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
                validation.value_formula = formula.data();
                choose(column, validation);
                continue;
            }
            QByteArrayList texts;
            for (const QString &choice : choices)
                texts.append(choice.toUtf8());
            std::vector<char *> list;
            for (QByteArray &text : texts)
                list.push_back(text.data());
            list.push_back(nullptr);
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
            choose(column, validation);
        }
    }

    void printed()
    {
        worksheet_freeze_panes(m_page, m_headerRow + 1, 0);
        worksheet_repeat_rows(m_page, 0, m_headerRow);
        worksheet_set_landscape(m_page);
        worksheet_set_paper(m_page, 9); // A4
        worksheet_fit_to_pages(m_page, 1, 0);
        worksheet_set_footer(m_page, "&C第 &P 页，共 &N 页");
    }

    const WriteSheet &m_sheet;
    const RowSource &m_rows; ///< none: those of the sheet
    QByteArray m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_title = nullptr;
    std::array<lxw_format *, 3> m_under{};
    lxw_format *m_header = nullptr;
    std::array<lxw_format *, 2> m_plain{};
    std::array<lxw_format *, 2> m_doubtful{};
    std::array<lxw_format *, 2> m_wrong{};
    QHash<std::pair<qsizetype, qsizetype>, bool> m_tints;
    lxw_row_t m_row = 0;
    lxw_row_t m_headerRow = 0;
};

Result<> written(const QString &path, const WriteSheet &sheet, const RowSource &rows, const Progress &progress)
{
    if (sheet.columns.isEmpty())
        return Error{Error::Code::Invalid, {QT_TRANSLATE_NOOP("core", "A table without columns cannot be written.")}};
    // libxlsxwriter only writes to a name of its own; a folder beside the target keeps the content on the same disk.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.ducha-XXXXXX"_s);
    if (!folder.isValid())
        return unwritable(path, folder.errorString());
    XlsxWriting writing(sheet, rows, folder.path());
    if (const auto done = writing.write(progress); !done)
        return done.error().code == Error::Code::Io ? unwritable(path, done.error().detail) : done.error();
    QFile made(writing.path());
    if (!made.open(QIODevice::ReadOnly))
        return unwritable(path, made.errorString());
    return saveFile(path, made.readAll());
}

} // namespace

Result<> writeXlsx(const QString &path, const WriteSheet &sheet, const Progress &progress)
{
    return written(path, sheet, {}, progress);
}

Result<> streamXlsx(const QString &path, const WriteSheet &sheet, const RowSource &rows)
{
    return written(path, sheet, rows, {});
}

} // namespace ducha
