# Sourced by ./supercargo and ./supercargo-lab, after launch.sh: builds when sources changed.

# build_and_launch MODULE ARGUMENT...: runs MODULE/target/$command.jar
build_and_launch() {
  module=$1
  shift
  state=$root/$module/target/launcher
  stamp=$state/built
  jar=$root/$module/target/$command.jar
  find_java
  if sources_changed; then
    build
  fi
  launch "$root/$module/target" "$state" "$@"
}

# Whether a source that the program is made of is newer than the last build.
sources_changed() {
  [ -e "$stamp" ] && [ -e "$jar" ] || return 0
  newer=$(
    cd "$root"
    set -- pom.xml .mvn
    for folder in */; do
      case $module:$folder in
        *:testkit/ | *:architecture-tests/ | app-cli:benchmarks/) continue ;;
      esac
      if [ -f "${folder}pom.xml" ]; then set -- "$@" "${folder}pom.xml" "${folder}src/main"; fi
    done
    find "$@" -newer "$stamp" 2>/dev/null | head -n 1
  )
  [ -n "$newer" ]
}

build() {
  if [ -z "$jdk_home" ]; then
    say "a JDK is needed to build, and $java_home has no compiler."
    say "Install a JDK of version $oldest_java or newer, or set JAVA_HOME to one."
    exit 1
  fi
  mkdir -p "$state" || exit 1
  lock_build
  trap 'rm -f "$state/lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
  if sources_changed; then # else whoever held the lock has built
    run_build
  fi
  rm -f "$state/lock"
  trap - EXIT INT TERM HUP
}

# A link is made or refused in one step, and says who holds it.
lock_build() {
  until ln -s "$$" "$state/lock" 2>/dev/null; do
    holder=$(readlink "$state/lock") || continue
    if ! kill -0 "$holder" 2>/dev/null; then
      rm -f "$state/lock"
    else
      [ "${waiting:-}" = "$holder" ] || say "waiting for a build that process $holder does ..."
      waiting=$holder
      sleep 1
    fi
  done
}

run_build() {
  log=$state/build.log
  if [ -e "$stamp" ]; then
    say "sources changed, building ..."
  else
    say "building; the first time takes a minute or two, as libraries are fetched ..."
  fi
  touch "$state/began"
  # A server that runs from the old files keeps them; writing into them would break it.
  rm -rf "$stamp" "$jar" "$root/$module/target/lib" "$state/archives"
  (
    cd "$root"
    JAVA_HOME=$jdk_home MAVEN_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 ${MAVEN_OPTS:-}" \
      ./mvnw -Dquick -Dmaven.test.skip=true -pl "$module" -am package 2>&1 && echo BUILT
  ) </dev/null | follow_build
  if ! grep -q '^BUILT$' "$log"; then
    grep '^\[ERROR\]' "$log" | head -n 30 >&2 || tail -n 30 "$log" >&2
    say "the build failed; its log is $log"
    exit 1
  fi
  mv "$state/began" "$stamp"
}

# Copies the build's words into the log; on a terminal, says which module it is at.
follow_build() {
  : >"$log"
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$log"
    case $line in
      '[INFO] Building '*'['*/*']')
        if [ -t 2 ]; then
          at=${line##*[}
          name=${line#'[INFO] Building '}
          printf '\r\033[K%s: building %s (%s of %s) ' \
            "$command" "${name%% *}" "${at%/*}" "${at#*/}" | tr -d ']' >&2
        fi
        ;;
    esac
  done
  if [ -t 2 ]; then printf '\r\033[K' >&2; fi
}
