#!/usr/bin/env bash
# Installs the hosts that `npm run test:hosts` tries the library in, where they are not there yet: a browser and fonts,
# the parts that run notebooks, Deno and DuckDB. Versions are those that were tried together.
set -eu
cd "$(dirname "$0")/.."

DENO=2.9.6
DUCKDB=1.5.6-r.1
VEGA_LITE=5.23.0 # the version that notebooks and most pages draw with, for its schema

missing=()
for package in chromium fonts-dejavu-core fonts-wqy-microhei python3-jupyter-client python3-nbformat; do
  dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Beside the dependencies of the project, not among them: who only develops need not carry them.
npm install --silent --no-save --no-audit --no-fund --legacy-peer-deps --prefix node_modules/.hosts \
  "deno@$DENO" "@duckdb/node-api@$DUCKDB" "vega-lite@$VEGA_LITE" ajv@8.17.1 ajv-formats@3.0.1
node_modules/.hosts/node_modules/.bin/deno --version | head -n 1
