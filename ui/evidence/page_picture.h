#pragma once

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <functional>

namespace ducha {

/// A page of a file as a picture.
struct PagePicture {
    QImage image;  ///< null when the page cannot be shown
    int pages = 0; ///< of the file; 0 when it is no picture and no PDF, or cannot be read
};

/// Can pages of this kind of file be shown at all?
[[nodiscard]] bool canBeShown(const QString &mediaType);

/// How many pages a PDF has; 1 for a picture; 0 for everything else and for what cannot be read. Reads the file's table
/// of contents only. May be called in any thread.
[[nodiscard]] int pageCountOf(const QString &path, const QString &mediaType);

/// Draws page `page` (from 1) `width` pixels wide; a page that would become higher than 4 widths is drawn smaller, so
/// that a strange file cannot ask for all memory. `stop` is asked now and then; true ends the work with a null image.
/// May be called in any thread.
[[nodiscard]] PagePicture drawPage(const QString &path, const QString &mediaType, int page, int width,
                                   const std::function<bool()> &stop);

} // namespace ducha
