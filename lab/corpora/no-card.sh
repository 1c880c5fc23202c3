#!/bin/sh
# Gathers 50 pictures without a card: 40 photos from Debian packages (no-card.tsv) and 10 computed tables.
# usage: lab/corpora/no-card.sh DIR        then: ./hawiya lab accuracy --without-documents DIR
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(
  cd "$work"
  for package in $(grep -v '^#' "$here/no-card.tsv" | cut -f1 | sort -u); do
    apt-get download -qq "$package"
  done
  for package in *.deb; do
    dpkg -x "$package" .
  done
)
grep -v '^#' "$here/no-card.tsv" | cut -f2 | while read -r file; do
  cp "$work/$file" "$out/$(basename "$file")"
done
"$here/../../hawiya" specimen --type NONE --count 10 --seed 7 --out "$out"
