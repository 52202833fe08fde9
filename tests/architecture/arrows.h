#pragma once

#include "tests/architecture/source_tree.h"

namespace ducha::architecture {

/// Includes that go against the arrows of the house, which point downward only:
///   app ─► ui ─► workbench ─► exchange, document, insight ─► rooms ─► storage ─► base
/// A new arrow is a change of the table in arrows.cpp, to be reviewed as such.
[[nodiscard]] QStringList arrowOffences(const SourceTree &tree);

/// Qt modules used where they may not be: no Gui in core but in core/document, no widgets in core, Qt Sql only in
/// core/storage and *_repository.cpp; and Qt includes without their module, which a link line cannot stop.
[[nodiscard]] QStringList qtModuleOffences(const SourceTree &tree);

/// The rooms of core, each named like a work step.
[[nodiscard]] const QStringList &rooms();

} // namespace ducha::architecture
