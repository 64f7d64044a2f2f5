#!/usr/bin/env bash
# The steps of action.yml. Everything comes in by the environment:
#
#   scan    RTMLINT_PATHS, _CONFIG, _BASELINE, _FAIL_ON, _CHANGED_SINCE, _SARIF_FILE, _UPLOAD, _ANNOTATIONS, _SUMMARY,
#           _ARGS: the action's inputs. Writes its outputs and the job summary, never fails for findings.
#   judge   RTMLINT_EXIT_CODE: what scan ended with, which becomes the job's.
set -euo pipefail

action=${GITHUB_ACTION_PATH:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)}

# The newest java of version 17 or later that the runner brings, before what its environment has.
find_java() {
    local home version
    for home in "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JAVA_HOME_25_arm64-}" \
        "${JAVA_HOME_21_X64-}" "${JAVA_HOME_21_ARM64-}" "${JAVA_HOME_21_arm64-}" \
        "${JAVA_HOME_17_X64-}" "${JAVA_HOME_17_ARM64-}" "${JAVA_HOME_17_arm64-}" "${JAVA_HOME-}"; do
        if [[ -n $home && ( -x $home/bin/java || -x $home/bin/java.exe ) ]]; then
            version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release" 2>/dev/null || true)
            if (( ${version:-0} >= 17 )); then
                export JAVA_HOME=$home
                java=$home/bin/java
                return
            fi
        fi
    done
    if command -v java >/dev/null; then
        version=$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
        if (( ${version:-0} >= 17 )); then
            java=java
            return
        fi
    fi
    echo "::error title=rtmlint::Java 17 or newer is needed; add a step with actions/setup-java before this one"
    return 3
}

# The jar of the release that bin/release.sha256 names (a line of sha256sum), else one built from the action's checkout.
find_jar() {
    local sum name folder
    jar=$action/target/rtmlint.jar
    if [[ -f $jar ]]; then
        return
    fi
    if [[ -f $action/bin/release.sha256 ]] && read -r sum name <"$action/bin/release.sha256"; then
        name=${name#\*}
        folder=${RUNNER_TOOL_CACHE:-$RUNNER_TEMP}/rtmlint
        if download "$sum" "$name" "$folder"; then
            jar=$folder/$name
            return
        fi
        echo "rtmlint: $name could not be downloaded and verified; building it instead" >&2
    fi
    RTMLINT_NO_CDS=1 "$action/bin/rtmlint" --version >&2
}

# $1 checksum, $2 file of the release, rtmlint-VERSION.jar, $3 where to
download() {
    local version=${2#rtmlint-}
    local url=${GITHUB_SERVER_URL:-https://github.com}/${GITHUB_ACTION_REPOSITORY:-rtmlint/rtmlint}
    version=${version%.jar}
    mkdir -p "$3" || return 1
    if [[ ! -f $3/$2 ]]; then
        curl --fail --silent --show-error --location --proto '=https' --retry 3 --max-time 120 \
            --output "$3/$2.part" "$url/releases/download/v$version/$2" || return 1
        mv -f "$3/$2.part" "$3/$2"
    fi
    if [[ $(checksum "$3/$2") != "$1" ]]; then
        rm -f "$3/$2"
        return 1
    fi
}

checksum() {
    if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -d ' ' -f 1
}

check() {
    "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" check --no-progress "$@"
}

# Prints files so that nothing in them is taken for a workflow command.
print() {
    local token
    token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    echo "::stop-commands::$token"
    cat "$@"
    echo "::$token::"
}

# The number that the JSON report's summary has for $1.
number() {
    local found=
    if [[ -s $scratch/report.json ]]; then
        found=$(sed -n "s/^    \"$1\": \([0-9]*\),\{0,1\}\r\{0,1\}\$/\1/p" "$scratch/report.json" | head -n 1)
    fi
    echo "${found:-0}"
}

scan() {
    local code=0 annotations=$RTMLINT_ANNOTATIONS path
    local -a common=() narrow=() paths=() words=()
    scratch=$(mktemp -d "$RUNNER_TEMP/rtmlint.XXXXXX")
    local sarif=${RTMLINT_SARIF_FILE:-$scratch/rtmlint.sarif}

    find_java
    find_jar

    while IFS= read -r path; do
        path=${path%$'\r'}
        if [[ -n $path ]]; then paths+=("$path"); fi
    done <<<"$RTMLINT_PATHS"
    read -r -d '' -a words <<<"$RTMLINT_ARGS" || true
    if [[ -n $RTMLINT_CONFIG ]]; then common+=(--config "$RTMLINT_CONFIG"); fi
    if [[ -n $RTMLINT_BASELINE ]]; then narrow+=(--baseline "$RTMLINT_BASELINE"); fi
    if [[ -n $RTMLINT_CHANGED_SINCE ]]; then narrow+=(--changed-since "$RTMLINT_CHANGED_SINCE"); fi
    common+=(${words[@]+"${words[@]}"})
    local -a reports=(--report "sarif=$sarif" --report "json=$scratch/report.json"
        --report "markdown=$scratch/summary.md" --report "github=$scratch/annotations.txt")
    local -a level=()
    if [[ -n $RTMLINT_FAIL_ON ]]; then level=(--fail-on "$RTMLINT_FAIL_ON"); fi

    rm -f -- "$sarif"
    check ${common[@]+"${common[@]}"} ${narrow[@]+"${narrow[@]}"} ${level[@]+"${level[@]}"} "${reports[@]}" \
        -- ${paths[@]+"${paths[@]}"} >"$scratch/out.txt" 2>"$scratch/err.txt" || code=$?
    print "$scratch/out.txt" "$scratch/err.txt"

    # Code scanning closes the alerts that an upload lacks, and opens those that a baseline calls absent.
    if [[ $RTMLINT_UPLOAD == true && ${#narrow[@]} -gt 0 && -s $sarif ]]; then
        check ${common[@]+"${common[@]}"} --quiet --fail-on never --report "sarif=$sarif" \
            -- ${paths[@]+"${paths[@]}"} >/dev/null 2>&1 || true
    fi

    if (( code > 1 )); then
        echo "::error title=rtmlint::$(tail -n 1 "$scratch/err.txt" | tr -d '\r' | sed -e 's/^rtmlint: //' -e 's/%/%25/g')"
    fi
    if [[ $annotations == auto ]]; then
        if [[ $RTMLINT_UPLOAD == true ]]; then annotations=false; else annotations=true; fi
    fi
    if [[ $annotations == true && -s $scratch/annotations.txt ]]; then cat "$scratch/annotations.txt"; fi
    if [[ $RTMLINT_SUMMARY == true && -s $scratch/summary.md ]]; then
        cat "$scratch/summary.md" >>"$GITHUB_STEP_SUMMARY"
    fi
    if [[ ! -s $sarif || $sarif == *$'\n'* ]]; then sarif=; fi
    {
        for name in findings errors warnings fixable; do echo "$name=$(number $name)"; done
        echo "sarif-file=$sarif"
        echo "exit-code=$code"
    } >>"$GITHUB_OUTPUT"
}

case ${1-} in
scan) scan ;;
judge) exit "${RTMLINT_EXIT_CODE:-3}" ;;
*)
    echo "usage: action.sh scan|judge" >&2
    exit 2
    ;;
esac
