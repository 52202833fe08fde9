#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace ducha {

/// The objects of a PDF 1.4 file and their cross-reference table. The same objects give the same bytes.
class PdfFile {
public:
    /// Reserves a number for an object that is filled in later.
    int reserve();
    int add(const QByteArray &body);
    void set(int object, const QByteArray &body);
    /// A stream, deflated; `dictionary` holds entries beside Length and Filter.
    int addStream(const QByteArray &data, const QByteArray &dictionary = {});
    /// XMP must stay readable for archives: a stream without a filter.
    int addPlainStream(const QByteArray &data, const QByteArray &dictionary);
    /// The whole file; `id` is 32 hexadecimal digits.
    [[nodiscard]] QByteArray bytes(int catalog, int info, const QByteArray &id) const;

private:
    QList<QByteArray> m_objects;
};

[[nodiscard]] inline QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}
/// A text string in UTF-16BE with its byte order mark, in hexadecimal.
[[nodiscard]] QByteArray pdfText(const QString &text);
/// A number without exponent, at most three decimals, the same in every locale.
[[nodiscard]] QByteArray pdfNumber(double value);

} // namespace ducha
