#!/usr/bin/env bash
# Installs what is missing, builds the tests with warnings as errors, and runs them all.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/dependencies.sh test
bash packaging/fonts.sh build/ci/fonts
export CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset ci
cmake --build --preset ci
results=build/ci/results.txt
status=0
ctest --preset ci -j "$(nproc)" | tee "$results" || status=$?
sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$results" |
  while read -r failed total; do echo "$((total - failed)) passed, $failed failed"; done
exit "$status"
