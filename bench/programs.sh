# What bench/run and bench/faults share: options, build, the Java program. Sourced; expects $bench, $family, $suffix.
project=$(cd "$bench/.." && pwd)
home="${SHEYIN_BENCH_HOME:-$bench/target/site}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port_offset=850
properties=()

fail() { echo "$*" >&2; exit 2; }

# Names of all, from their classes: QueuePurgedFault is queue-purged.
names() {
    ls "$bench/src/main/java/org/sheyin/bench/$family" | sed -n "s/\(..*\)$suffix\.java/\1/p" |
        sed -e 's/\([A-Z]\)/-\1/g' -e 's/^-//' | tr '[:upper:]' '[:lower:]'
}

usage() { sed -n '2,/^set /s/^# *//p' "$0" >&2; echo "names: $(names | tr '\n' ' ')" >&2; exit 2; }

options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --any-load) properties+=(-Dbench.any-load=true) ;;
            --unhurried) properties+=(-Dbench.hurry=false) ;;
            --pairs | --size | --warm-up | --count) [ $# -ge 2 ] || fail "$1 needs a number."; properties+=("-Dbench.${1#--}=$2"); shift ;;
            --port-offset) [ $# -ge 2 ] || fail "$1 needs a number."; port_offset=$2; shift ;;
            *) fail "There is no option $1." ;;
        esac
        shift
    done
}

build() {
    (cd "$project" && mvn -B -q -ntp -DskipTests -pl standalone-config,ear,bench -am package) || fail "The build failed, see above."
}

program() {
    "$java" -Xmx512m -Dbench.project="$project" -Dbench.home="$home" -Dbench.port-offset="$port_offset" \
        ${properties[@]+"${properties[@]}"} -Dslf4j.internal.verbosity=ERROR \
        -cp "$bench/target/classes:$bench/target/lib/*" org.sheyin.bench.Main "$family" "$1"
}
