#pragma once

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <variant>

namespace ducha {

/// A piece of a paragraph; the tag lets the preview find it again.
struct Piece {
    QString text;
    QString tag = {};
    bool hei = false; ///< in 黑体, as the labels of minutes are
};

/// Headings 一、 （一） 1. （1） in 黑体, 楷体, 仿宋, 仿宋; the number is part of the text.
struct Heading {
    int level = 1;
    QList<Piece> pieces;
};

/// Body text; first line two characters in.
struct Paragraph {
    QList<Piece> pieces;
    int indent = 2;  ///< characters of the first line
    int hanging = 0; ///< characters of the following lines
    int right = 0;   ///< characters kept free at the right
};

struct TableColumn {
    QString title;
    double width = 1; ///< share of the text width
    bool centred = false;
};

/// A table with ruled cells in small type; its head is repeated on every page.
struct Table {
    QList<TableColumn> columns;
    QList<QStringList> rows;
    double size = 12; ///< points
    /// A form (时间 | … | 地点 | …): no head; every other cell from the first is a label in 黑体, and the last cell of
    /// a row with fewer texts than columns runs to the right edge. A row of one text has no label.
    bool form = false;
};

struct BlankLines {
    int count = 1;
};

/// Another record of the same kind: a new page with its title.
struct NextRecord {
    QString title;
};

using Block = std::variant<Heading, Paragraph, Table, BlankLines, NextRecord>;

enum class DocumentFormat { Official, Letter, Minutes, Record };

/// A document before layout. Empty parts are left out.
struct Document {
    DocumentFormat format = DocumentFormat::Official;
    QString mark;       ///< 发文机关标志
    QString number;     ///< 发文字号
    QString copyNumber; ///< 份号
    QString urgency;    ///< 特急, 加急
    QString label;      ///< 内部, 工作秘密
    QString title;
    QString recipient; ///< 主送, without the colon
    QList<Block> blocks;
    QStringList attachmentNotes; ///< 附件：1.××
    QString signature;           ///< 署名
    QDate date;                  ///< 成文日期
    QString note;                ///< 附注, without brackets
    struct Attachment {
        QString title;
        QList<Block> blocks;
        int number = 0; ///< among the attachment notes; 0 counts the attachments bound with the document
    };
    QList<Attachment> attachments;
    QStringList copies; ///< 抄送
    QString printer;    ///< 印发机关
    QDate printedOn;
    QString footer;        ///< on every page opposite to its number, e.g. 被谈话人签名：
    QString banner;        ///< 演示数据 or 草稿, small in the top margin
    QString author;        ///< for the file's metadata
    QDate made;            ///< for the file's metadata, where there is no 成文日期
    QList<Document> bound; ///< others behind this one, each on a sheet of its own with its own page numbers
};

} // namespace ducha
