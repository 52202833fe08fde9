#!/usr/bin/env bash
# Installs what is missing, builds Ducha, and opens it on a sample workspace. Without a display it carries the sample
# inspection through to its PDF and says where the files are.
set -euo pipefail
cd "$(dirname "$0")/.."
bash packaging/dependencies.sh build
bash packaging/fonts.sh build/release/fonts
export CCACHE_SLOPPINESS=pch_defines,time_macros
cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release
bin=$PWD/build/release/bin
out=$PWD/build/sample
mkdir -p "$out"
workspace=$out/sample.ducha
if [ ! -e "$workspace" ]; then
  rm -f "$out"/new.ducha* # of a run that was interrupted
  "$bin/ducha-cli" init "$out/new.ducha" --sample
  mv "$out/new.ducha" "$workspace"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/ducha" "$workspace"
fi

echo "No display here, so the window stays closed; carrying the sample inspection through to its documents instead."
code=$("$bin/ducha-cli" list inspections -w "$workspace" | grep -oE 'DC-[0-9]{4}-001' | head -n 1)
"$bin/ducha-cli" report feedback -w "$workspace" --inspection "$code" --out "$out/feedback.pdf"
"$bin/ducha-cli" report routing -w "$workspace" --inspection "$code" --out "$out/routing.pdf"
"$bin/ducha-cli" report rectification-notice -w "$workspace" --inspection "$code" --out "$out/rectification-notice.pdf"
"$bin/ducha-cli" export ledger -w "$workspace" --inspection "$code" --out "$out/ledger.xlsx"
"$bin/ducha-cli" check "$workspace"
printf 'The files:\n'
printf '  %s\n' "$workspace" "$out/feedback.pdf" "$out/routing.pdf" "$out/rectification-notice.pdf" "$out/ledger.xlsx"
