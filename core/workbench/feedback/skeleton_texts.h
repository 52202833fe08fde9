#pragma once

#include "core/base/check_message.h"
#include "core/workbench/workbench.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>

namespace ducha {

/// A sentence of the feedback's skeleton (domain.md D2: the wording is the office's to change). Headings are not among
/// them: a draft that was begun is found its way about in by them.
struct SkeletonText {
    QString key;        ///< lead, found, advice.P1, demands … of resources/templates/feedback.json
    QString text;       ///< in use; of the demands one sentence a line
    QString standard;   ///< the program's own wording
    QStringList places; ///< what may stand in it as 【…】
};

/// In the order of the document.
Result<QList<SkeletonText>> skeletonTexts(Workbench &workbench);

/// What is wrong with `text.text`: nothing in it, a 【 without its 】, a place that nothing is put into (blockers); a
/// place of the standard that is missing (a warning: its figure will not stand in the feedback).
[[nodiscard]] QList<CheckMessage> checkSkeletonText(const SkeletonText &text);

/// Keeps the wording of these keys for every feedback that is begun from now on; drafts stay as they are. The standard
/// wording takes the office's back. Invalid with the first blocker of checkSkeletonText, or for a key that is none;
/// nothing is kept then.
Result<> saveSkeletonTexts(Workbench &workbench, const QMap<QString, QString> &texts);

/// The template of the resource in the office's wording. What is stored and cannot be used is passed over.
Result<QJsonObject> skeletonTemplate(Workbench &workbench);
/// The template of the resource as the program words it.
Result<QJsonObject> standardTemplate();

} // namespace ducha
