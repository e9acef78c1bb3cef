#!/usr/bin/env bash
# The one check: restores, builds with warnings as errors, verifies the format, runs every test project under tests/.
# Works from a clean clone with empty caches and from any directory; needs the .NET SDK.
# The browser tests need Chromium; on Debian it is installed when it is missing.
#
#   bash tests/run.sh            everything
#   bash tests/run.sh --quick    without the browser tests (and so without Chromium)
#
# The last line is "N passed, N failed" (", N skipped" when some were). Exit code 0 only if everything passed and something ran.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 3
exec </dev/null # nothing here may wait for an answer

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# A build node that outlives the script would keep a caller's pipe open.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

quick=false
for argument in "$@"; do
  case "$argument" in
    --quick) quick=true ;;
    -h | --help) sed -n '2,9s/^# \{0,1\}//p' tests/run.sh; exit 0 ;;
    *) echo "tests/run.sh: unknown option '$argument'; there is only --quick." >&2; exit 2 ;;
  esac
done

step() { printf '\n== %s (at %d s)\n' "$*" "$SECONDS"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

# Runs a command with a limit in seconds; a second time when the first one failed or hung.
twice() {
  local seconds=$1; shift
  timeout --kill-after=10 "$seconds" "$@" && return 0
  echo "'$*' did not succeed; once more." >&2
  timeout --kill-after=10 "$seconds" "$@"
}

find_chromium() {
  local name
  if [ -n "${CHROMIUM:-}" ]; then
    [ -x "$CHROMIUM" ] || fail "CHROMIUM names $CHROMIUM, which cannot be executed. Correct it, or unset it to let this script look for a browser."
    return 0
  fi
  for name in chromium google-chrome chromium-browser; do
    if CHROMIUM=$(command -v "$name"); then return 0; fi
  done
  return 1
}

install_chromium() {
  local as_root=()
  local what="The browser tests need Chromium. Install it (chromium, google-chrome or chromium-browser on the PATH), or name it in the environment variable CHROMIUM, or run tests/run.sh --quick to leave them out."
  command -v apt-get >/dev/null || fail "$what"
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || fail "$what (apt-get is here, but this is neither root nor a user with password-less sudo.)"
    as_root=(sudo -n)
  fi
  step "Installing Chromium"
  twice 300 "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y update || fail "apt-get update failed twice, see above. $what"
  twice 900 "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends chromium fonts-dejavu-core \
    || fail "apt-get install chromium failed twice, see above. $what"
  find_chromium || fail "apt-get installed chromium, but there is none on the PATH. $what"
}

command -v dotnet >/dev/null || fail "The .NET SDK was not found. Install version 10 (global.json says which) and put dotnet on the PATH."

if ! $quick; then
  find_chromium || install_chromium
  export CHROMIUM
  echo "Browser: $CHROMIUM ($("$CHROMIUM" --version 2>/dev/null || echo 'version unknown'))"
fi

step "Restore"
twice 900 dotnet restore CustomsItGuide.sln --locked-mode || fail "The packages could not be restored, see above. Where a lock file differs from a project on purpose, run 'dotnet restore' and commit the packages.lock.json."

step "Build (Release, warnings are errors)"
dotnet build CustomsItGuide.sln -c Release --no-restore -warnaserror || fail "The build failed, see above; nothing was tested."

results=TestResults
rm -rf "$results"
mkdir -p "$results"
passed=0 failed=0 skipped=0
failures=()

# All that is left runs at once: none of it keeps every processor busy for itself. The last one is shown as it goes, the others when they
# have ended.
dotnet format CustomsItGuide.sln --verify-no-changes --no-restore >"$results/format.log" 2>&1 &
format=$!
trap 'jobs -p | xargs -r kill 2>/dev/null' EXIT

# Takes the name of a project.
run_tests() {
  dotnet test "tests/$1/$1.csproj" -c Release --no-build --logger "trx;LogFileName=$1.trx" --results-directory "$results" \
    --blame-hang-timeout 20m --blame-hang-dump-type none
}

# Adds the totals of one .trx to passed, failed and skipped. A skipped test is in "total" and not in "executed".
add_totals() {
  local counters
  counters=$(grep -o '<Counters [^>]*>' "$1" 2>/dev/null | head -n 1)
  number() { local n; n=$(sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"); echo "${n:-0}"; }
  local total executed ok
  total=$(number total) executed=$(number executed) ok=$(number passed)
  passed=$((passed + ok)) failed=$((failed + executed - ok)) skipped=$((skipped + total - executed))
  found=$executed wrong=$((executed - ok))
}

# The names and messages of the failed tests of one .trx.
list_failures() {
  awk 'BEGIN { RS = "<UnitTestResult " }
    NR > 1 && substr($0, 1, index($0, ">")) ~ /outcome="(Failed|Error|Timeout|Aborted)"/ {
      name = $0; sub(/.*testName="/, "", name); sub(/".*/, "", name)
      text = ""
      if (match($0, /<Message>/)) { text = substr($0, RSTART + 9); sub(/<\/Message>.*/, "", text) }
      all = name "\n" text
      gsub(/&lt;/, "<", all); gsub(/&gt;/, ">", all); gsub(/&quot;/, "\"", all); gsub(/&apos;/, "\047", all); gsub(/&#xD;/, "", all); gsub(/&amp;/, "\\&", all)
      gsub(/\n/, "\n      ", all)
      print "  - " all
    }' "$1"
}

# Counts what a project's tests gave. Takes its name and what dotnet test said.
judge() {
  local name=$1 code=$2
  found=0 wrong=0
  [ -f "$results/$name.trx" ] && add_totals "$results/$name.trx"
  if [ "$wrong" -gt 0 ]; then
    failures+=("$name:" "$(list_failures "$results/$name.trx")")
  elif [ "$code" != 0 ] || [ "$found" = 0 ]; then
    failed=$((failed + 1))
    failures+=("$name: did not run to its end, or ran no test (dotnet test said $code, see above); counted as one failure.")
  fi
}

# Benchmarks hold no tests.
projects=()
for project in tests/*/*.csproj; do
  case "$project" in *Benchmarks.csproj) continue ;; *BrowserTests.csproj) $quick && continue ;; esac
  projects+=("$(basename "$project" .csproj)")
done
last=${projects[-1]} others=("${projects[@]::${#projects[@]}-1}")
running=()
for name in "${others[@]}"; do
  run_tests "$name" >"$results/$name.log" 2>&1 &
  running+=($!)
done
step "Tests: $last"
run_tests "$last"
judge "$last" $?
for i in "${!others[@]}"; do
  wait "${running[i]}"
  code=$?
  step "Tests: ${others[i]}"
  cat "$results/${others[i]}.log"
  judge "${others[i]}" "$code"
done

unformatted=false
wait "$format" || { unformatted=true; step "Format"; cat "$results/format.log"; }

[ ${#failures[@]} = 0 ] || printf '\n== Failures\n%s\n' "$(printf '%s\n' "${failures[@]}")"
if $unformatted; then printf "\nThe format differs, see above: run 'dotnet format' and commit.\n"; fi
total="$passed passed, $failed failed"
[ "$skipped" = 0 ] || total="$total, $skipped skipped"
printf '\n%s\n' "$total"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ] && ! $unformatted
