#pragma once

#include "core/workbench/workbench.h"

namespace ducha {

/// On whose behalf this program works here: an id for the laptop, made the first time and kept in the user's settings
/// (copies of one disk image would share a machine id), and the name set there, else the name of the account.
[[nodiscard]] Session sessionHere();

} // namespace ducha
