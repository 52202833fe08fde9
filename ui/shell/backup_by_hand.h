#pragma once

#include "ui/support/services.h"

namespace ducha {

/// Asks where to and makes a verified backup beside the window; the message strip says how it ended.
void backUpByHand(Services &services, QObject *owner);

} // namespace ducha
