#!/bin/sh
# The curl lines that Vlens publishes for its OCR API. Changed: the base URL, the key, and the
# pictures, which are too long for a command line and come from a file. Arguments: base URL, front, back.
set -eu
base=$1 front=$2 back=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

call() {
  printf '\n$ curl -X POST %s\n' "$1"
  path=$1
  shift
  curl -sS -w '\nHTTP %{http_code}\n' -X POST "$base$path" -H "ApiKey: demo-api-key" -H "Authorization: Bearer $token" "$@"
}
json() {
  printf '{"image": "%s"%s}' "$(base64 -w0 "$1")" "$2" >"$work/body.json"
}

token=$(curl -sS -X POST "$base/api/credentials/Login" -H "ApiKey: demo-api-key" -H "Content-Type: application/json" \
  -d '{"tenancyName":"demo","userNameOrEmailAddress":"demo","password":"demo-password"}' |
  sed 's/.*"accessToken":"\([^"]*\)".*/\1/')

json "$front" ', "getExtractedData": true'
call /v1/ocr/id/front -H "Content-Type: application/json" -d "@$work/body.json" | tee "$work/front"
transaction=$(sed -n 's/.*"transaction_id":"\([^"]*\)".*/\1/p' "$work/front" | head -n 1)

json "$back" ", \"transaction_id\": \"$transaction\""
call /v1/ocr/id/back -H "Content-Type: application/json" -d "@$work/body.json"

json "$front" ''
call /v1/ocr/classification -H "Content-Type: application/json" -d "@$work/body.json"
for endpoint in passport car/license/front car/license/back driving_license license_plate; do
  call "/v1/ocr/$endpoint" -H "Content-Type: application/json" -d "@$work/body.json"
done
call /v1/ocr/id/front/file -F "file=@$front"
call /v1/ocr/passport/file -F "file=@$front"
call /v1/ocr/aml/validate -H "Content-Type: application/json" -d '{
    "idNumber": "29901234567890",
    "name": "Ahmed Mohamed"
  }'
token=
call /v1/ocr/id/front/file -F "file=@$front" >"$work/empty-bearer"
printf '\n$ the same with an empty bearer\n'
tail -n 1 "$work/empty-bearer"
