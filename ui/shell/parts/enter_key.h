#pragma once

class QWidget;

namespace ducha {

/// Lets Enter press the button in focus anywhere in the window, as it does in dialogs; Qt leaves that to Space alone.
void letEnterPress(QWidget &window);

} // namespace ducha
