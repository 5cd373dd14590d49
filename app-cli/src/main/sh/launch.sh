# Sourced by ./supercargo and ./supercargo-lab: finds a JVM, builds when sources changed, starts.
# Written for POSIX sh on Linux and macOS; every fork counts, so the shell's own means come first.

oldest_java=17

# launch MODULE COMMAND ARGUMENT...: runs MODULE/target/COMMAND.jar
launch() {
  module=$1
  command=$2
  shift 2
  state=$root/$module/target/launcher
  stamp=$state/built
  jar=$root/$module/target/$command.jar

  find_java
  if sources_changed; then
    build
  fi
  # A JVM does not verify what stands on its own class path, and looks there first: that halves what
  # it costs to load picocli, whose byte code is of the oldest form.
  for picocli in "$root/$module/target/lib"/picocli-*.jar; do :; done
  speak_utf8
  choose_flags "$@"
  choose_archive
  measure_terminal
  # shellcheck disable=SC2086 # flags and options are words
  exec "$java_home/bin/java" $flags "-Xbootclasspath/a:$picocli" \
    ${archive:+"-XX:SharedArchiveFile=$archive"} "-Dsupercargo.terminal=$terminal" \
    ${SUPERCARGO_OPTS:-} -jar "$jar" "$@"
}

say() {
  printf '%s: %s\n' "$command" "$*" >&2
}

# ---- Java ----------------------------------------------------------------------------------------

# Sets java_home, java_version and java_major (what runs) and jdk_home (what builds; may be empty).
find_java() {
  java_home='' java_version='' java_major=0 seen=''
  jdk_home='' jdk_version='' jdk_major=0 jre_home='' jre_version='' jre_major=0
  if [ -n "${JAVA_HOME:-}" ]; then
    consider_java "$JAVA_HOME"
    java_home=${jdk_home:-$jre_home}
  fi
  if [ -z "$jdk_home" ]; then
    consider_installed_java
  fi
  if [ -z "$jdk_home" ]; then
    consider_java_on_path
  fi
  : "${java_home:=${jdk_home:-$jre_home}}"
  if [ -z "$java_home" ]; then
    say "Java $oldest_java or newer is needed, and none was found${seen:+ (only$seen)}."
    say "Install a JDK, e.g. from https://adoptium.net, or set JAVA_HOME to one."
    exit 1
  fi
  if [ "$java_home" = "$jdk_home" ]; then
    java_version=$jdk_version java_major=$jdk_major
  else
    java_version=$jre_version java_major=$jre_major
  fi
}

# Where systems put their JVMs.
consider_installed_java() {
  for home in /usr/lib/jvm/* /usr/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    consider_java "$home"
  done
}

# Keeps a JVM's home when it is newer than those before it. Nothing is started: its release file tells.
consider_java() {
  [ -x "$1/bin/java" ] || return 0
  version=''
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then
        version=${value#\"}
        version=${version%\"}
      fi
    done <"$1/release"
  fi
  major=${version#1.}
  major=${major%%[!0-9]*}
  : "${major:=0}"
  if [ "$major" -lt "$oldest_java" ]; then
    seen="$seen ${version:-an unknown version} at $1"
  elif [ -x "$1/bin/javac" ]; then
    if [ "$major" -gt "$jdk_major" ]; then
      jdk_home=$1 jdk_version=$version jdk_major=$major
    fi
  elif [ "$major" -gt "$jre_major" ]; then
    jre_home=$1 jre_version=$version jre_major=$major
  fi
}

# The last resort: the java on the PATH, which may be a stub that only a start can see through.
consider_java_on_path() {
  home=$(command -v java >/dev/null 2>&1 && java -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.home = //p') || return 0
  if [ -n "$home" ]; then consider_java "$home"; fi
}

# ---- Building ------------------------------------------------------------------------------------

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

# ---- Starting ------------------------------------------------------------------------------------

# A JVM reads its arguments in the locale's encoding: without UTF-8, Chinese words would be lost.
speak_utf8() {
  if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
  fi
}

# Sets flags, as words without spaces, and archive_kind. Short commands start fastest with the small
# archive; where no server runs that could answer, a command becomes one and needs the large one.
choose_flags() {
  archive_kind='' flags=''
  if [ "$module" = app-cli ]; then
    archive_kind=command flags='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'
    if [ ! -e "${SUPERCARGO_HOME:-"${HOME:-}/.supercargo"}/server.json" ]; then
      archive_kind=house
    fi
    verb=''
    for word in "$@"; do
      case $word in
        --server | --server=* | --help | -h | --version | -V) archive_kind=command ;;
        -*) ;;
        *) : "${verb:=$word}" ;;
      esac
    done
    if [ "$verb" = serve ]; then
      archive_kind=house flags='-XX:+UseParallelGC'
    fi
  fi
  # A JVM complains of its archives on standard output, where only data belongs.
  flags="$flags -Xlog:disable -Xlog:all=error:stderr"
  if [ "$java_major" -ge 24 ]; then
    flags="$flags --sun-misc-unsafe-memory-access=allow"
  fi
}

# Sets archive to what lets this JVM start faster with this jar, whoever built it. Where it is missing,
# it is made in the background, for the next time.
choose_archive() {
  archive=''
  [ -n "$archive_kind" ] || return 0
  archives=$(archives_folder)
  if [ "$archives/$archive_kind.jsa" -nt "$jar" ]; then
    archive=$archives/$archive_kind.jsa
  elif [ ! "$archives/tried" -nt "$jar" ] || [ -n "$(find "$archives/tried" -mmin +60)" ]; then
    if mkdir -p "$archives" 2>/dev/null && : >"$archives/tried"; then
      (
        trap '' HUP INT
        make_archive command
        make_archive house "$archives/home"
      ) </dev/null >/dev/null 2>&1 &
    fi
  fi
}

# An archive is good for one JVM only: its place and version make the folder's name.
archives_folder() {
  IFS=/
  set -f
  # shellcheck disable=SC2086 # split at the slashes
  set -- $java_home
  IFS=_
  printf '%s' "$state/archives/$*-$java_version"
}

# make_archive KIND [HOME]: lets the program rehearse, in a home of its own where it needs one.
make_archive() {
  rm -rf "$archives/home" "$archives/$1.new"
  # shellcheck disable=SC2086
  nice "$java_home/bin/java" $flags "-Xbootclasspath/a:$picocli" \
    "-XX:ArchiveClassesAtExit=$archives/$1.new" \
    -cp "$jar" io.supercargo.cli.Rehearsal ${2:+"$2"} && mv -f "$archives/$1.new" "$archives/$1.jsa"
  rm -rf "$archives/home"
}

# Tells the program what a JVM finds out too late or not at all.
measure_terminal() {
  terminal=''
  if [ -t 1 ]; then terminal=out; fi
  if [ -t 2 ]; then terminal=$terminal,err; fi
  if [ -n "$terminal" ] && [ -z "${COLUMNS:-}" ]; then
    size=$(stty size 2>/dev/null </dev/tty) || size=''
    if [ -n "${size#* }" ]; then export COLUMNS="${size#* }"; fi
  fi
}
