#include "core/casereview/entropy.h"

#include "core/base/text_fold.h"
#include "core/casereview/sha256.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtCore/QStringDecoder>

#include <algorithm>

namespace ducha {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostContributions = 1000;
constexpr qsizetype longestText = 10'000;

bool hasControl(const QString &text, bool tabAllowed)
{
    return std::any_of(text.begin(), text.end(), [&](QChar c) {
        return (c.category() == QChar::Other_Control && !(tabAllowed && c == u'\t')) || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

Error unusable(const char *text, const QStringList &values, const QString &detail, int row = 0)
{
    return {Error::Code::Input, {text, values}, detail, {.row = row}};
}

} // namespace

Contribution trimmed(const Contribution &given)
{
    const auto clean = [](const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); };
    return {clean(given.contributor), clean(given.value), given.at};
}

Result<QList<Contribution>> parseEntropy(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    if (decoder.hasError())
        return unusable(QT_TRANSLATE_NOOP("core", "The text is not UTF-8. Save it as UTF-8."), {}, u"encoding"_s);
    QList<Contribution> result;
    int row = 0;
    for (const QString &line : text.split(u'\n')) {
        ++row;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0)
            return unusable(QT_TRANSLATE_NOOP("core", "Write the contributor, a tab and the value, such as "
                                                      "“张三<Tab>3 5 1 6”."),
                            {}, u"no-tab"_s, row);
        result.append(trimmed({line.left(tab), line.mid(tab + 1)}));
        if (result.size() > mostContributions)
            return unusable(QT_TRANSLATE_NOOP("core", "There are more than %1 contributions."),
                            {QString::number(mostContributions)}, u"too-many"_s, row);
    }
    DUCHA_TRY(checkContributions(result));
    return result;
}

Result<> checkContributions(const QList<Contribution> &given)
{
    QSet<QString> contributors;
    for (const Contribution &one : given) {
        if (one.contributor.isEmpty())
            return unusable(QT_TRANSLATE_NOOP("core", "“%1” has no contributor. Say who gave it."), {one.value},
                            u"no-contributor"_s);
        if (one.value.isEmpty())
            return unusable(QT_TRANSLATE_NOOP("core", "%1 has given nothing."), {one.contributor}, u"no-value"_s);
        const Contribution clean = trimmed(one);
        if (one.contributor.size() > longestText || one.value.size() > longestText || hasControl(one.value, true) ||
            hasControl(one.contributor, false) || clean.contributor != one.contributor || clean.value != one.value)
            return unusable(QT_TRANSLATE_NOOP("core", "What %1 has given cannot be: it has control characters, space "
                                                      "around it or more than %2 characters."),
                            {beginning(one.contributor, 40), QString::number(longestText)}, u"text"_s);
        const QString key = foldForCompare(one.contributor);
        if (contributors.contains(key))
            return unusable(QT_TRANSLATE_NOOP("core", "%1 contributes twice. Each party contributes once."),
                            {one.contributor}, u"same-contributor"_s);
        contributors.insert(key);
    }
    if (given.size() < 2)
        return unusable(QT_TRANSLATE_NOOP("core", "The seed needs what at least two different parties contribute; "
                                                  "there is only %1."),
                        {QString::number(given.size())}, u"one-contributor"_s);
    return {};
}

QString seedOf(const QString &caseDigest, const QString &expertDigest, const QList<Contribution> &given)
{
    QString text = u"ducha-draw-v1\n"_s + caseDigest + u'\n' + expertDigest + u'\n';
    for (const Contribution &one : given)
        text += one.contributor + u'\t' + one.value + u'\n';
    return sha256Hex(text.toUtf8());
}

} // namespace ducha
