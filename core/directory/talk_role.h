#pragma once

#include "core/base/enum_names.h"

namespace ducha {

/// In what position somebody is talked with; talks and their outlines are made for a role (domain.md A4).
enum class TalkRole { Leadership, MiddleManager, Officer, ResidentDisciplineHead, Other };
constexpr auto enumNames(TalkRole)
{
    return EnumTable<TalkRole, 5>{{{TalkRole::Leadership, u"leadership"},
                                   {TalkRole::MiddleManager, u"middle-manager"},
                                   {TalkRole::Officer, u"officer"},
                                   {TalkRole::ResidentDisciplineHead, u"resident-discipline-head"},
                                   {TalkRole::Other, u"other"}}};
}

} // namespace ducha
