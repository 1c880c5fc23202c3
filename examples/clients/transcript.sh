#!/usr/bin/env bash
# Runs the clients of this folder against a demo and prints what they say, as Markdown.
# Arguments: base URL, a Python with requests, a folder node_modules with axios.
#   examples/clients/transcript.sh http://127.0.0.1:8080 venv/bin/python node_modules > transcript.md
set -euo pipefail
base=$1 python=$2 modules=$(cd "$3" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

# A JWT as VideoSDK's guide makes it, signed with the demo's secret.
token() {
  local now body
  now=$(date +%s)
  body=$(printf '{"alg":"HS256","typ":"JWT"}' | url)
  body=$body.$(printf '{"apikey":"demo","permissions":["allow_join"],"iat":%d,"exp":%d}' "$now" $((now + 7200)) | url)
  printf '%s.%s' "$body" "$(printf %s "$body" | openssl dgst -sha256 -hmac demo-secret-demo-secret-demo-secret -binary | url)"
}

# JSON is laid out where its shape is new, and stays on its line where only values differ.
cat >"$work/layout.py" <<'P'
import json, re, sys

def shape(value):
    if isinstance(value, dict):
        return tuple(sorted((key, shape(part)) for key, part in value.items()))
    return tuple(shape(part) for part in value) if isinstance(value, list) else ""

seen = set()
for line in sys.stdin:
    found = re.fullmatch(r"(\d{3} )?(\{.*\})\n?", line)
    value = json.loads(found[2]) if found else None
    if found and shape(value) not in seen:
        seen.add(shape(value))
        line = (found[1] or "") + json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    print(line.rstrip("\n"))
P

# Arguments: the heading, the command as a reader would type it; then the command itself.
show() {
  printf '\n### %s\n\n```console\n$ %s\n' "$1" "$2"
  shift 2
  ("$@" 2>&1 || printf 'exit status %s\n' "$?") | "$python" "$work/layout.py"
  printf '```\n'
}

"$here/../../hawiya" specimen --count 1 --seed 41 --photo --out "$work/card" 2>/dev/null
front=$work/card/egy-nid-0001-front.jpg back=$work/card/egy-nid-0001-back.jpg
mkdir "$work/node"
ln -s "$modules" "$work/node/node_modules"
cp "$here/videosdk.mjs" "$work/node"

printf 'Run on %s against `./hawiya serve --demo` by `examples/clients/transcript.sh`, with Python %s and requests %s, Node %s and axios %s, curl %s, Java %s.\n' \
  "$(date -u '+%Y-%m-%d %H:%M UTC')" \
  "$("$python" -c 'import platform; print(platform.python_version())')" \
  "$("$python" -c 'import requests; print(requests.__version__)')" \
  "$(node --version)" \
  "$(sed -n 's/^  "version": "\(.*\)".*/\1/p' "$modules/axios/package.json")" \
  "$(curl --version | sed -n '1s/curl \([^ ]*\).*/\1/p')" \
  "$(java --version | sed -n '1s/[^ ]* \([^ ]*\).*/\1/p')"
printf '`front.jpg` and `back.jpg` are two photos of an invented person'"'"'s card: `./hawiya specimen --count 1 --seed 41 --photo --out card`. The first answer of each shape is laid out, later ones are left on their line; nothing is left out.\n'

show Valify "python valify.py $base front.jpg back.jpg" "$python" "$here/valify.py" "$base" "$front" "$back"
show 'Accuauth, by curl' "sh accuauth.sh $base front.jpg back.jpg" sh "$here/accuauth.sh" "$base" "$front" "$back"
show 'Accuauth, in Java' "java AccuauthClient.java $base front.jpg" java "$here/AccuauthClient.java" "$base" "$front"
show Vlens "sh vlens.sh $base front.jpg back.jpg" sh "$here/vlens.sh" "$base" "$front" "$back"
API_KEY=$(token)
export API_KEY
show VideoSDK "API_KEY=eyJ… node videosdk.mjs $base front.jpg back.jpg" node "$work/node/videosdk.mjs" "$base" "$front" "$back"
