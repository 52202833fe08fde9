#include "tests/architecture/class_size.h"

namespace ducha::architecture {

using namespace Qt::StringLiterals;

namespace {

/// One { … } that is open while the text is read.
struct Scope {
    bool isClass = false;
    bool isPublic = false;
    qsizetype result = -1; ///< which ClassSize
};

class Counter {
public:
    explicit Counter(const QString &text) : m_code(codeOnly(text)) {}

    QList<ClassSize> run()
    {
        dropPreprocessor();
        for (m_at = 0; m_at < m_code.size(); ++m_at)
            step(m_code.at(m_at));
        return m_sizes;
    }

private:
    void dropPreprocessor()
    {
        static const QRegularExpression directive(u"^[ \\t]*#(?:.*\\\\\\n)*.*$"_s, QRegularExpression::MultilineOption);
        for (auto matches = directive.globalMatch(m_code); matches.hasNext();) {
            const auto match = matches.next();
            for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
                if (m_code.at(i) != u'\n')
                    m_code[i] = u' ';
            }
        }
    }

    void step(QChar c)
    {
        if (c == u'(')
            ++m_round;
        else if (c == u')')
            --m_round;
        if (m_round > 0) {
            m_statement += c;
            return;
        }
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';')
            endStatement();
        else if (c == u':' && isAccessLabel())
            m_statement.clear();
        else
            m_statement += c;
    }

    void open()
    {
        static const QRegularExpression head(
            u"^\\s*(?:template\\s*<.*>\\s*)?(?:requires .*)?(class|struct)\\s+(?:\\[\\[.*\\]\\]\\s*)?"
            "(?:\\w+_EXPORT\\s+)?(\\w+)[^=();]*$"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const auto match = head.match(m_statement);
        Scope scope;
        if (match.hasMatch()) {
            scope.isClass = true;
            scope.isPublic = match.captured(1) == u"struct"_s;
            scope.result = m_sizes.size();
            m_sizes.append({match.captured(2), static_cast<int>(m_code.first(m_at).count(u'\n') + 1), 0});
        } else {
            endStatement();
        }
        m_scopes.append(scope);
        m_statement.clear();
    }

    void close()
    {
        if (!m_scopes.isEmpty())
            m_scopes.removeLast();
        m_statement.clear();
    }

    /// "public:", "private Q_SLOTS:", "Q_SIGNALS:"; signals are told, not called, and so not counted.
    bool isAccessLabel()
    {
        static const QRegularExpression label(u"(?:^|\\s)(public|protected|private|Q_SIGNALS)(\\s+Q_SLOTS)?\\s*$"_s);
        const auto match = label.match(m_statement);
        if (!match.hasMatch() || m_scopes.isEmpty() || !m_scopes.last().isClass)
            return false;
        m_scopes.last().isPublic = match.captured(1) == u"public"_s;
        return true;
    }

    /// A declaration ended by ; or, as a definition, by {.
    void endStatement()
    {
        const QString statement = m_statement.simplified();
        m_statement.clear();
        if (m_scopes.isEmpty() || !m_scopes.last().isClass || !m_scopes.last().isPublic)
            return;
        ClassSize &size = m_sizes[m_scopes.last().result];
        if (isCounted(statement, size.name))
            ++size.publicFunctions;
    }

    static bool isCounted(const QString &statement, const QString &className)
    {
        static const QRegularExpression notFunctions(u"^(using|friend|typedef|static_assert|enum|Q_[A-Z_]+|DUCHA_[A-Z_]"
                                                     u"+)\\b|\\boperator\\b|\\boverride\\b|\\bfinal\\b"
                                                     "|=\\s*(default|delete)$"_s);
        if (notFunctions.match(statement).hasMatch())
            return false;
        // The name of a function stands before the first round bracket that is not inside < >: std::function<void()> f;
        qsizetype bracket = -1;
        int angle = 0;
        for (qsizetype i = 0; i < statement.size() && bracket < 0; ++i) {
            const QChar c = statement.at(i);
            if (c == u'<')
                ++angle;
            else if (c == u'>' && angle > 0)
                --angle;
            else if (c == u'=' && angle == 0)
                return false;
            else if (c == u'(' && angle == 0)
                bracket = i;
        }
        if (bracket <= 0)
            return false;
        static const QRegularExpression lastWord(u"(~?\\w+)\\s*$"_s);
        const QString name = lastWord.match(statement.first(bracket)).captured(1);
        return !name.isEmpty() && name != className && !name.startsWith(u'~') && !name.startsWith(u"requires"_s);
    }

    QString m_code;
    QString m_statement;
    QList<Scope> m_scopes;
    QList<ClassSize> m_sizes;
    qsizetype m_at = 0;
    int m_round = 0;
};

} // namespace

QList<ClassSize> classSizes(const QString &text)
{
    return Counter(text).run();
}

} // namespace ducha::architecture
