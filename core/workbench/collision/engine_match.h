#pragma once

#include "core/workbench/collision/collide.h"

namespace ducha {

/// Where an engine holds the register: a table with a column for each field, called as in extracts or as the request
/// names it, and register_file and register_row.
struct EngineChoice {
    QString engine;     ///< postgresql
    QString connection; ///< libpq's words: host=… dbname=… user=…
    QString table;      ///< a dot parts it from its schema; empty: register
};

/// The collision done by the engine that holds the register, for one larger than the laptop: what collide gives for the
/// same rows, and the same list to the byte where the extracts are in the order of their names. The roster is sent as
/// temporary tables, which are gone afterwards; nothing else is written there. The `registers` of the request are not
/// asked for. `progress` is told no figures. Errors as of readRoster and inEngine; Usage for an engine that is not
/// known; Input when the table lacks a column, or a row's number is none or stands twice in one extract.
Result<Collision> collideInEngine(const CollisionRequest &request, const EngineChoice &choice,
                                  const Progress &progress = {});

} // namespace ducha
