#!/usr/bin/env bash
# Installs the Debian 12 packages that a task needs and that are missing: dependencies.sh build|test
set -euo pipefail

build=(
  g++ cmake ninja-build ccache lld pkgconf
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  qt6-svg-dev libqt6sql6-sqlite libqt6sql6-psql qt6-qpa-plugins
  libzip-dev zlib1g-dev libharfbuzz-dev libfreetype-dev libxlsxwriter-dev libpoppler-qt6-dev libgl-dev libxkbcommon-dev
  breeze-icon-theme fonts-noto-cjk fonts-lxgw-wenkai
  ca-certificates dpkg-dev python3 python3-fonttools
)
# What only the tests need: a second opinion on PDF and XLSX files and on matches, a display that is none.
check=(
  catch2 poppler-utils qpdf default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java libcommons-io-java
  python3-openpyxl postgresql xvfb xauth clang clang-format clang-tidy
)

case "${1:-}" in
  build) wanted=("${build[@]}") ;;
  test) wanted=("${build[@]}" "${check[@]}") ;;
  *) echo "usage: dependencies.sh build|test" >&2; exit 2 ;;
esac

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "Installing: ${missing[*]}" >&2
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing and only root may install them: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
"${as_root[@]}" apt-get update -q >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >&2
