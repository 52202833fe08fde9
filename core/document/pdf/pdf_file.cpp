#include "core/document/pdf/pdf_file.h"

#include <QtCore/QString>

#include <cmath>
#include <zlib.h>

namespace ducha {

int PdfFile::reserve()
{
    m_objects.append(QByteArray());
    return int(m_objects.size());
}

int PdfFile::add(const QByteArray &body)
{
    m_objects.append(body);
    return int(m_objects.size());
}

void PdfFile::set(int object, const QByteArray &body)
{
    m_objects[object - 1] = body;
}

int PdfFile::addStream(const QByteArray &data, const QByteArray &dictionary)
{
    uLongf length = compressBound(uLong(data.size()));
    QByteArray packed(qsizetype(length), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &length, reinterpret_cast<const Bytef *>(data.constData()),
              uLong(data.size()), 6);
    packed.truncate(qsizetype(length));
    return addPlainStream(packed, "/Filter/FlateDecode" + dictionary);
}

int PdfFile::addPlainStream(const QByteArray &data, const QByteArray &dictionary)
{
    return add("<<" + dictionary + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data +
               "\nendstream");
}

QByteArray PdfFile::bytes(int catalog, int info, const QByteArray &id) const
{
    // The comment's high bytes tell transfer programs that the file is binary (PDF 1.4, 3.4.1).
    QByteArray file = "%PDF-1.4\n%\xe5\xe4\xe3\xe2\n";
    QByteArray table;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + m_objects.at(i) + "\nendobj\n";
    }
    const qsizetype start = file.size();
    const QByteArray count = QByteArray::number(m_objects.size() + 1);
    file += "xref\n0 " + count + "\n0000000000 65535 f \n" + table;
    file += "trailer\n<</Size " + count + "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" + id +
            "><" + id + ">]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return file;
}

QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray pdfNumber(double value)
{
    const auto thousandths = qint64(std::llround(value * 1000));
    QByteArray text = QByteArray::number(std::abs(thousandths) / 1000);
    if (const qint64 rest = std::abs(thousandths) % 1000; rest != 0) {
        text += '.' + QByteArray::number(rest).rightJustified(3, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    return thousandths < 0 ? '-' + text : text;
}

} // namespace ducha
