# Shared by apply and undo: options, the @key@ values of an environment file, one offline run of jboss-cli.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() { echo "$*" >&2; exit 1; }

usage() { fail "usage: $(basename "$0") --server DIR [--config standalone-full.xml] [--env FILE] [--modules DIR]"; }

options() {
    server='' config=standalone-full.xml env_file="$here/env/embedded.properties" modules="$here/target/modules"
    while [ $# -gt 0 ]; do
        [ $# -ge 2 ] || usage
        case $1 in
            --server) server=$2 ;;
            --config) config=$2 ;;
            --env) env_file=$2 ;;
            --modules) modules=$2 ;;
            *) usage ;;
        esac
        shift 2
    done
    [ -n "$server" ] || usage
    [ -x "$server/bin/jboss-cli.sh" ] || fail "$server is no WildFly: bin/jboss-cli.sh is missing."
    server=$(cd "$server" && pwd)
    config_file="$server/standalone/configuration/$config"
    [ -f "$config_file" ] || fail "$config_file does not exist."
    [ -f "$env_file" ] || fail "The environment file $env_file does not exist."
}

# The value of one key of the environment file; empty when it is not there.
value() { sed -n "s/^$(printf %s "$1" | sed 's/\./\\./g')=//p" "$env_file" | tail -n 1 | tr -d '\r'; }

# Replaces each @key@ of the script by the environment file's value; a key without a value is an error.
fill() {
    awk -v env_file="$env_file" -v extra="$1" '
        function define(line,    at) {
            at = index(line, "=")
            if (line !~ /^[ \t]*#/ && at > 1) values["@" substr(line, 1, at - 1) "@"] = substr(line, at + 1)
        }
        BEGIN {
            while ((getline line < env_file) > 0) { sub(/\r$/, "", line); define(line) }
            count = split(extra, lines, "\n")
            for (i = 1; i <= count; i++) define(lines[i])
        }
        /^[ \t]*#/ { next }
        {
            for (key in values)
                while ((at = index($0, key)) > 0)
                    $0 = substr($0, 1, at - 1) values[key] substr($0, at + length(key))
            if (match($0, /@[a-z][a-z.-]*@/)) {
                print "The environment file has no value for " substr($0, RSTART + 1, RLENGTH - 2) > "/dev/stderr"
                exit 1
            }
            print
        }' "$2"
}

# Runs the collected commands against the configuration file, without a running server; puts the file back on failure.
run_offline() {
    local script=$1 log=$1.log
    cp -p "$config_file" "$config_file.before-sheyin"
    if ! "$server/bin/jboss-cli.sh" --file="$script" >"$log" 2>&1; then
        mv "$config_file.before-sheyin" "$config_file"
        cat "$log" >&2
        fail "The configuration was put back as it was. jboss-cli.sh failed, see above."
    fi
    rm -f "$config_file.before-sheyin"
}

# Removals that are still in their if, in reverse order of the scripts.
undo_scripts() { ls "$here"/removal/*.cli | sort -r; }
