# Sourced by what starts a program of ours: finds a JVM and starts as fast as that allows.
# Written for POSIX sh on Linux and macOS; every fork counts, so the shell's own means come first.
# shellcheck disable=SC2154 # who sources this says which command it is

oldest_java=17

# launch FOLDER STATE ARGUMENT...: runs FOLDER/$command.jar with the libraries in FOLDER/lib. What makes
# later starts faster is kept in the folder STATE.
launch() {
  jar=$1/$command.jar
  libraries=$1/lib
  state=$2
  shift 2
  if [ -z "${java_home:-}" ]; then find_java; fi
  # A JVM does not verify what stands on its own class path, and looks there first: that halves what
  # it costs to load picocli, whose byte code is of the oldest form.
  for picocli in "$libraries"/picocli-*.jar; do :; done
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
  if [ "$command" = supercargo ]; then
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
  else
    flags='-XX:+UseParallelGC' # the lab's own pauses would be taken for those of what it measures
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
