# What bench/run and bench/faults share: options, build, servers, the Java program. Sourced; expects $bench.
project=$(cd "$bench/.." && pwd)
home="${SHEYIN_BENCH_HOME:-$bench/target/site}"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
port_offset=850
properties=()

fail() { echo "$*" >&2; exit 2; }

options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --any-load) properties+=(-Dbench.any-load=true) ;;
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

# A configured WildFly for each kind of broker, kept between runs below bench/target.
servers() {
    local kind
    mkdir -p "$home"
    sed -e 's/^messaging.broker=.*/messaging.broker=remote/' "$project/standalone-config/env/embedded.properties" >"$home/own.properties"
    printf '%s\n' messaging.host=127.0.0.1 messaging.port=61616 messaging.user=sheyin messaging.connector.params= >>"$home/own.properties"
    for kind in "$@"; do
        case $kind in
            own) "$project/standalone-config/prepare-server" "$home/server-own" --env "$home/own.properties" >&2 ;;
            embedded) "$project/standalone-config/prepare-server" "$home/server-embedded" >&2 ;;
        esac
    done
}

program() {
    exec "$java" -Xmx512m -Dbench.project="$project" -Dbench.home="$home" -Dbench.port-offset="$port_offset" \
        ${properties[@]+"${properties[@]}"} -Dslf4j.internal.verbosity=ERROR -cp "$bench/target/classes:$bench/target/lib/*" org.sheyin.bench.Main "$@"
}
