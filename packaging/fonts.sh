#!/usr/bin/env bash
# Takes the Fandol fonts (GPL with font exception) out of Debian's package, cuts them to GBK and puts them into a folder:
# fonts.sh FOLDER. They are fetched once and kept in the user's cache; the package itself is never installed.
set -euo pipefail
target=${1:?usage: fonts.sh FOLDER}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ducha-fonts
fonts=(FandolFang-Regular FandolKai-Regular FandolHei-Regular)

declare -A known=(
  [FandolFang-Regular]=d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9
  [FandolKai-Regular]=ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827
  [FandolHei-Regular]=4afa97aa8751e0118617df88272b58d43691b5cffb7ea024c4580496e9f34d28
)

complete() { for font in "${fonts[@]}"; do [ -s "$1/$font.otf" ] || return 1; done; }

if ! complete "$cache"; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  chmod 755 "$work" # apt drops its rights while it downloads
  echo "Fetching the fonts for official documents ..." >&2
  if ! (cd "$work" && apt-get download -q texlive-lang-chinese >&2); then
    if [ "$(id -u)" -eq 0 ]; then apt-get update -q >&2; else sudo apt-get update -q >&2; fi
    (cd "$work" && apt-get download -q texlive-lang-chinese >&2)
  fi
  dpkg -x "$work"/texlive-lang-chinese_*.deb "$work/package"
  mkdir -p "$work/cut"
  for font in "${fonts[@]}"; do
    file=$(find "$work/package" -name "$font.otf" | head -n 1)
    [ -n "$file" ] || { echo "$font.otf is not in the package" >&2; exit 1; }
    echo "${known[$font]}  $file" | sha256sum --check --status || { echo "$font.otf is not the file we know" >&2; exit 1; }
    # GBK's characters, the enclosed numbers and the signs of official documents.
    /usr/bin/python3 - "$work/$font.txt" <<'PY'
import sys
characters = {chr(c) for c in range(0x20, 0x7f)} | set("·—‘’“”…‰′″※℃〇〔〕①②③④⑤⑥⑦⑧⑨⑩★☆")
for high in range(0x81, 0xff):
    for low in range(0x40, 0xff):
        try:
            characters.add(bytes([high, low]).decode("gbk"))
        except UnicodeDecodeError:
            pass
open(sys.argv[1], "w", encoding="utf-8").write("".join(sorted(characters)))
PY
    /usr/bin/python3 -m fontTools.subset "$file" --text-file="$work/$font.txt" --output-file="$work/cut/$font.otf" \
      --no-hinting --drop-tables+=GSUB,GPOS,BASE --name-IDs='*'
  done
  mkdir -p "$cache"
  for font in "${fonts[@]}"; do mv "$work/cut/$font.otf" "$cache/$font.otf"; done
  echo "Fandol fonts, from Debian's texlive-lang-chinese: GPL with font exception. Cut to GBK." > "$cache/LICENCE"
fi

mkdir -p "$target"
cp "$cache"/*.otf "$cache/LICENCE" "$target/"
