#pragma once

#include "core/base/result.h"
#include "core/directory/unit.h"
#include "core/finding/finding.h"

#include <QtCore/QStringList>

namespace ducha {

/// One problem of the sample: what somebody said of it, how it is found, and the two items that follow from it.
struct SampleProblem {
    QString dimension;
    QString title;
    QString text;
    QString said;
    Severity severity = Severity::Ordinary;
    ProblemType type = ProblemType::Individual;
    bool courtOnly = false;
    QList<QPair<QString, QString>> items; ///< problem and measure
};

struct SampleContent {
    QList<SampleProblem> problems;
    QStringList answers; ///< what people answer when nothing is found
    QStringList themes;  ///< of symposiums
};

/// Reads :/sample/findings.json.
Result<SampleContent> sampleContent();
/// The same content in the words of another kind of organ: courts have 庭室, the others 科室.
QString inWordsOf(AgencyType agency, const QString &text);

} // namespace ducha
