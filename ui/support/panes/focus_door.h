#pragma once

class QWidget;

namespace ducha {

/// Focus given to `whole`, which is made of several fields, goes to `first` in it. Not a focus proxy: with one, Tab
/// passes by every field of `whole` that stands before `first`.
void passFocus(QWidget &whole, QWidget &first);

} // namespace ducha
