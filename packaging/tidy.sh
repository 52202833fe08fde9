#!/usr/bin/env bash
# Looks for mistakes with clang-tidy (.clang-tidy) in the sources that changed since a commit: tidy.sh [COMMIT]; without
# one, in all of them, which takes the better part of an hour. Too slow for every test run, so it is run before a merge.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/dependencies.sh test
cmake --preset tidy >/dev/null
# clang-tidy reads the sources through the precompiled headers of a clang build, with the generated files beside them.
cmake --build build/tidy >/dev/null
if [ $# -gt 0 ]; then
  mapfile -t files < <(git diff --name-only --diff-filter=d "$1" -- 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
else
  mapfile -t files < <(git ls-files 'app/*.cpp' 'core/*.cpp' 'ui/*.cpp')
fi
[ ${#files[@]} -gt 0 ] || { echo "No source has changed."; exit 0; }
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 1 clang-tidy -p build/tidy --quiet
