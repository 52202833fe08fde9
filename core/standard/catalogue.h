#pragma once

#include "core/base/ids.h"
#include "core/directory/talk_role.h"

namespace ducha {

/// One dimension of what is inspected (domain.md A3): `id` is its code P1 … P7. Data, because every city words it anew.
struct Dimension {
    QString id;
    QString title;
    QString topics; ///< second-level topics, one a line
    int position = 0;
    bool operator==(const Dimension &) const = default;
};

/// A talk outline: the questions that one role is asked.
struct Outline {
    OutlineId id;
    TalkRole role = TalkRole::Officer;
    QString title;
    bool operator==(const Outline &) const = default;
};

struct OutlineItem {
    OutlineItemId id;
    OutlineId outlineId;
    int position = 0;
    QString text;
    bool operator==(const OutlineItem &) const = default;
};

/// One choice of the office: `id` is its name (see core/workbench/settings.h), `value` its text.
struct Setting {
    QString id;
    QString value;
    bool operator==(const Setting &) const = default;
};

} // namespace ducha
