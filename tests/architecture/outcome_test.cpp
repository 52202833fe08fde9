#include "tests/architecture/source_tree.h"
#include "tests/support/catch_qt.h"

using namespace ducha::architecture;
using namespace Qt::StringLiterals;

TEST_CASE("no text of the program suggests another outcome of a case", "[architecture]")
{
    // The committee reviews the quality of closed cases (domain.md B).
    const QRegularExpression outcome(u"改判|撤销原判|发回重审|重新审判|提起再审|启动再审|应当再审"_s);
    QStringList offences;
    bool readTemplates = false;
    for (auto file = ownTree().cbegin(); file != ownTree().cend(); ++file) {
        if (!file.key().startsWith(u"resources/"_s))
            continue;
        readTemplates = readTemplates || file.value().contains(u"防止就案论案"_s);
        for (const int line : linesMatching(file.value(), outcome))
            offences.append(offence(file.key(), line, u"a text suggests another outcome of a case"_s));
    }
    failFor(offences);
    CHECK(readTemplates); // else the test reads nothing
}
