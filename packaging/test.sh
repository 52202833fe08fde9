#!/usr/bin/env bash
# Installs what is missing, builds the tests with warnings as errors, and runs them all.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/dependencies.sh test
bash packaging/fonts.sh build/ci/fonts
export CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset ci
cmake --build --preset ci
ctest --preset ci -j "$(nproc)"
