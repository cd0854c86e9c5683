# The parts of ./run: checks, build, the database's and the server's process. Sourced; expects $here (the project).
state="${SHEYIN_STATE:-$here/.sheyin}"
run_dir="$state/run" log_dir="$state/log" server="$state/server"
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

fail() { echo "$*" >&2; exit 1; }

# --- checks: one clear sentence each

check_tools() {
    local version
    command -v "$java" >/dev/null 2>&1 || fail "Sheyin needs a JDK 17 or later, and no java was found."
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || fail "Sheyin needs a JDK 17 or later; this java is version ${version:-unknown}. JAVA_HOME names another."
    command -v "${java%java}javac" >/dev/null 2>&1 || fail "Sheyin needs a JDK; this java $version comes without javac."
    command -v mvn >/dev/null 2>&1 || fail "Sheyin needs Maven 3.8 or later, and no mvn was found."
}

check_disk() {
    local free need=2000
    if [ -d "$server" ]; then need=500; fi
    free=$(($(df -Pk "$state" | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free" -ge "$need" ] || fail "The disk of $state is full: $free MB are free, Sheyin needs $need MB."
}

port_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# A PostgreSQL of ours that outlived its launcher; the next launcher ends it.
database_left_over() {
    local pid
    pid=$(head -n 1 "$state/database/data/postmaster.pid" 2>/dev/null) &&
        ps -p "$pid" -o args= 2>/dev/null | grep -qF -- "$state/database"
}

check_ports() {
    local port ports="8080 8443 9990 3528 3529"
    if [ -z "$2" ] && ! database_left_over; then ports="$ports 15432"; fi
    for port in $ports; do
        if port_taken $((port + $1)); then
            fail "Port $((port + $1)) is taken by another program; ./run --port-offset N moves all ports by N."
        fi
    done
}

# --- what is kept in .sheyin/

# Images, keys and the decision for demonstration data belong to one database: a database of yours has its own.
choose_database() {
    local suffix=''
    if [ -n "$1" ]; then suffix="-$(printf %s "$1" | cksum | cut -d ' ' -f 1)"; fi
    data_dir="$state/data$suffix" demo_file="$state/demo$suffix"
    # The broker's journal is of the other database: harmless to lose, since the outbox sends again.
    if [ "$(cat "$state/database-in-use" 2>/dev/null)" != "$suffix" ]; then rm -rf "$server/standalone/data"; fi
    echo "$suffix" >"$state/database-in-use"
}

forget_everything() {
    rm -rf "$state/database" "$data_dir" "$state/secrets.env" "$demo_file" \
        "$server"/standalone/data "$server"/standalone/log "$server"/standalone/tmp "$server"/standalone/deployments/sheyin.*
}

# Demonstration data or not is decided at the first start and remembered.
choose_data() {
    local wanted=$1 before
    if [ -z "$wanted" ]; then if [ -z "$2" ]; then wanted=true; else wanted=false; fi; fi
    before=$(cat "$demo_file" 2>/dev/null || echo "$wanted")
    if [ -n "$1" ] && [ "$before" != "$1" ]; then
        fail "The data in $data_dir were begun with demonstration data = $before; that cannot be changed afterwards (./run --fresh begins anew)."
    fi
    demo=$before
    echo "$demo" >"$demo_file"
    mkdir -p "$data_dir/keys" "$data_dir/attachments"
}

random_hex() { od -An -tx1 -N24 /dev/urandom | tr -d ' \n'; }

load_secrets() {
    if [ ! -f "$state/secrets.env" ]; then
        {
            echo "SHEYIN_DATABASE_OWNER_PASSWORD=$(random_hex)"
            echo "SHEYIN_DATABASE_APP_PASSWORD=$(random_hex)"
        } >"$state/secrets.env"
    fi
    set -a
    . "$state/secrets.env"
    set +a
}

# --- build

built_modules="standalone-config persistence ejb batch web-portal ear"

# Files of a folder, relative to it; a class by the name of its source.
files_of() { if [ -d "$1" ]; then (cd "$1" && find . -type f ! -name '*$*' | sed 's/[.]class$/.java/'); fi; }

# Maven leaves the class, page or migration of a deleted source in target/, and it would be deployed: a module with such a
# file is built from nothing.
drop_stale() {
    local module stale
    for module in $built_modules; do
        (
            cd "$here/$module" || exit
            stale=$(
                comm -23 <(files_of target/classes | sort) \
                    <({ files_of src/main/java; files_of src/main/resources
                        files_of database | sed 's|^[.]|./org/sheyin/database/sql|'; } | sort)
                comm -23 <(files_of target/test-classes | sort) \
                    <({ files_of src/test/java; files_of src/test/resources; } | sort)
                comm -23 <(files_of target/sheyin-"$module" | grep -v -e '^./WEB-INF/classes/' -e '^./WEB-INF/lib/' -e '^./META-INF/' | sort) \
                    <(files_of src/main/webapp | sort)
            )
            if [ -n "$stale" ]; then rm -rf target; fi
        )
    done
}

sources() { (cd "$here" && find pom.xml ./*/pom.xml ./*/src standalone-config/database "$@"); }

build_when_changed() {
    local names
    names=$(sources -type f | sort | cksum)
    if [ -f "$here/ear/target/sheyin.ear" ] && [ -d "$here/standalone-config/target/modules" ] &&
        [ "$(cat "$state/built" 2>/dev/null)" = "$names" ] &&
        [ -z "$(sources -newer "$state/built" | head -n 1)" ]; then
        return
    fi
    echo "Building (the first time Maven fetches what it needs) ..."
    rm -f "$state/built"
    drop_stale
    echo "$names" >"$state/building"
    # The umask of .sheyin/ is not the project's.
    (umask 022 && cd "$here" && mvn -B -q -DskipTests -pl standalone-config,ear -am package) || fail "The build failed, see above."
    mv "$state/building" "$state/built"
}

# --- processes: a pid file each, believed only while the process is ours

alive() {
    local pid
    pid=$(cat "$run_dir/$1.pid" 2>/dev/null) || return 1
    [ -n "$pid" ] && ps -p "$pid" -o args= 2>/dev/null | grep -qF -- "$state"
}

# Another ./run of this folder that starts or watches.
other_run() {
    local pid
    pid=$(cat "$run_dir/run.pid" 2>/dev/null) || return 1
    [ -n "$pid" ] && [ "$pid" != $$ ] && ps -p "$pid" -o args= 2>/dev/null | grep -q '[/ ]run\b'
}

stop_one() {
    local tries=0
    if alive "$1"; then
        kill -TERM "$(cat "$run_dir/$1.pid")"
        while alive "$1"; do
            tries=$((tries + 1))
            if [ $tries -gt 450 ]; then kill -KILL "$(cat "$run_dir/$1.pid")" 2>/dev/null || true; fi
            sleep 0.2
        done
    fi
    rm -f "$run_dir/$1.pid"
}

stop_all() {
    trap '' INT TERM
    stop_one server
    stop_one database
    rm -f "$run_dir/run.pid"
}

start_database() {
    local jars="$here/standalone-config/target"
    load_secrets
    rm -f "$run_dir/database.ready"
    echo "Starting the database ..."
    nohup "$java" -Xmx256m -XX:+UseSerialGC -cp "$jars/classes:$jars/lib/*" \
        org.sheyin.database.DatabaseLauncher "$state/database" "$1" "$run_dir/database.ready" \
        >"$log_dir/database.log" 2>&1 </dev/null &
    echo $! >"$run_dir/database.pid"
    until [ -f "$run_dir/database.ready" ]; do
        alive database || fail "The database did not start: $(grep -m 1 -E 'Exception|Error' "$log_dir/database.log" || tail -n 1 "$log_dir/database.log")"
        sleep 0.2
    done
    SHEYIN_DATABASE_URL=$(cat "$run_dir/database.ready")
    export SHEYIN_DATABASE_URL
}

use_database() {
    export SHEYIN_DATABASE_URL=$1 SHEYIN_DATABASE_OWNER_PASSWORD SHEYIN_DATABASE_APP_PASSWORD
    export SHEYIN_DATABASE_OWNER_USER=$owner SHEYIN_DATABASE_APP_USER=$app
}

check_database() {
    case $1 in jdbc:postgresql:*) ;; *) fail "--database-url begins with jdbc:postgresql:, not with '$1'." ;; esac
    [ -n "${SHEYIN_DATABASE_OWNER_PASSWORD:-}" ] || fail "SHEYIN_DATABASE_OWNER_PASSWORD is not set: the password of $owner."
    [ -n "${SHEYIN_DATABASE_APP_PASSWORD:-}" ] || fail "SHEYIN_DATABASE_APP_PASSWORD is not set: the password of $app."
}

# One sentence now instead of a deployment that fails later.
reach_database() {
    local jars="$here/standalone-config/target"
    "$java" -cp "$jars/classes:$jars/lib/*" org.sheyin.database.DatabaseCheck "$1" "$owner" "$app" || exit 1
}

start_server() {
    local deployments="$server/standalone/deployments" environment=PRODUCTION
    if [ "$demo" = true ]; then environment=DEMO; fi
    rm -f "$deployments"/sheyin.ear*
    cp "$here/ear/target/sheyin.ear" "$deployments/"
    : >"$deployments/sheyin.ear.dodeploy"
    echo "Starting WildFly ..."
    export JBOSS_PIDFILE="$run_dir/server.pid" LAUNCH_JBOSS_IN_BACKGROUND=true
    export JAVA_OPTS="-Xms256m -Xmx${SHEYIN_HEAP:-1g} -XX:MaxMetaspaceSize=512m -XX:+UseParallelGC -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman"
    rm -f "$run_dir/server.pid"
    nohup "$server/bin/standalone.sh" -c standalone-full.xml -b 127.0.0.1 -bmanagement 127.0.0.1 \
        -Djboss.socket.binding.port-offset="$1" -Djboss.node.name=sheyin -Djboss.tx.node.id=sheyin \
        -Dsheyin.data.dir="$data_dir" -Dsheyin.demo="$demo" -Dsheyin.environment=$environment \
        >"$log_dir/server-console.log" 2>&1 </dev/null &
    launcher=$!
    [ -s "$run_dir/server.pid" ] || echo "$launcher" >"$run_dir/server.pid"
}

# The first line of what /sheyin/ answers; empty while nobody does.
portal_status() {
    (
        exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
        printf 'GET /sheyin/ HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$1" >&3
        head -n 1 <&3
    ) 2>/dev/null || true
}

await_portal() {
    local deployments="$server/standalone/deployments" tries=0
    while :; do
        if [ -f "$deployments/sheyin.ear.failed" ]; then
            echo "Sheyin could not be deployed:" >&2
            { grep 'Caused by:' "$server/standalone/log/server.log" || cat "$deployments/sheyin.ear.failed"; } | tail -n 3 | cut -c 1-500 >&2
            fail "More in $server/standalone/log/server.log."
        fi
        if [ -f "$deployments/sheyin.ear.deployed" ]; then
            case $(portal_status "$1") in *" 200 "* | *" 30"[1-8]" "*) return ;; esac
        fi
        kill -0 "$launcher" 2>/dev/null || fail "WildFly did not start: $(tail -n 2 "$log_dir/server-console.log")"
        tries=$((tries + 1))
        [ $tries -lt 1200 ] || fail "Sheyin did not answer within 10 minutes; see $server/standalone/log/server.log."
        sleep 0.5
    done
}

welcome() {
    echo
    echo "Sheyin answers at http://localhost:$1/sheyin/"
    if [ "$demo" = true ] && [ -f "$data_dir/demo-accounts.txt" ]; then
        echo "Demonstration accounts:"
        cat "$data_dir/demo-accounts.txt"
    elif [ -f "$data_dir/setup-code.txt" ]; then
        echo "One-time code for the set-up page: $(cat "$data_dir/setup-code.txt")"
    fi
}
