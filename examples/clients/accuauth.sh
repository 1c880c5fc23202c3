#!/bin/sh
# Accuauth's published request in the three encodings that its clients use. Arguments: base URL, front, back.
set -eu
base=$1 front=$2 back=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

call() {
  printf '\n$ curl -X POST /ocr/idcard  (%s)\n' "$1"
  shift
  curl -sS -w '\nHTTP %{http_code}\n' -X POST "$base/ocr/idcard" -H "X-DF-API-ID: $id" -H "X-DF-API-SECRET: demo-secret" "$@"
}

id=demo
call multipart -F "file=@$front"
base64 -w0 "$back" >"$work/base64"
call form --data-urlencode "image_base64@$work/base64"
printf '{"image_base64": "%s"}' "$(cat "$work/base64")" >"$work/body.json"
call JSON -H "Content-Type: application/json" -d "@$work/body.json"
call "neither" -F "detect_face=0"
id=demo-pk
call "Egyptian card, Pakistani key" -F "file=@$front"
id=nobody
call "unknown key" -F "file=@$front"
