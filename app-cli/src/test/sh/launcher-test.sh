#!/bin/sh
# Tests ./supercargo with JVMs and a build that are made up, so that it takes seconds.
# Usage: launcher-test.sh [SHELL], e.g. launcher-test.sh "bash --posix"
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
repository=$(CDPATH='' cd -- "$here/../../../.." && pwd -P)
shell=${1:-sh}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project="$work/a project"
failed=0

# ---- What the tests stand on ---------------------------------------------------------------------

# jvm NAME VERSION [jre]: a JVM that prints how it was called
jvm() {
  mkdir -p "$work/jvms/$1/bin"
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$work/jvms/$1/release"
  cat >"$work/jvms/$1/bin/java" <<'JAVA'
#!/bin/sh
for word in "$@"; do
  case $word in
    -XX:ArchiveClassesAtExit=*) : >"${word#*=}" && exit 0 ;;
  esac
  printf '<%s>' "$word"
done
printf '\n'
JAVA
  chmod +x "$work/jvms/$1/bin/java"
  if [ "${3:-jdk}" = jdk ]; then cp "$work/jvms/$1/bin/java" "$work/jvms/$1/bin/javac"; fi
}

# A project whose build counts how often it ran, and fails while there is a file named broken.
new_project() {
  rm -rf "$project"
  mkdir -p "$project/app-cli/src/main/java" "$project/app-cli/src/test" "$project/domain/src/main" \
    "$project/testkit/src/main" "$project/benchmarks/src/main" "$project/.mvn"
  touch "$project/pom.xml" "$project/app-cli/pom.xml" "$project/domain/pom.xml" \
    "$project/testkit/pom.xml" "$project/benchmarks/pom.xml"
  cp "$repository/supercargo" "$project/"
  cp -R "$repository/app-cli/src/main/sh" "$project/app-cli/src/main/sh"
  cat >"$project/mvnw" <<'MVNW'
#!/bin/sh
echo "$JAVA_HOME" >>builds
echo "[INFO] Building domain 0.1 [1/2]"
[ ! -e slow ] || sleep 1
if [ -e broken ]; then
  echo '[ERROR] domain does not compile'
  exit 1
fi
mkdir -p app-cli/target/lib
touch app-cli/target/supercargo.jar app-cli/target/lib/picocli-4.jar
MVNW
  chmod +x "$project/mvnw"
  find "$project" -exec touch -d '2026-01-01 00:00:00' {} + 2>/dev/null ||
    find "$project" -exec touch -t 202601010000 {} +
}

supercargo() {
  JAVA_HOME="$work/jvms/jdk17" $shell "$project/supercargo" "$@" 2>>"$work/words"
}

builds() {
  if [ -e "$project/builds" ]; then grep -c . "$project/builds"; else echo 0; fi
}

chosen_java() {
  # shellcheck disable=SC2016 # for the other shell to expand
  JAVA_HOME=${1:-} JVMS="$work/jvms" PATH=/usr/bin:/bin $shell -euc '
    command=supercargo
    . "$0"
    consider_installed_java() { for home in "$JVMS"/*; do consider_java "$home"; done; }
    consider_java_on_path() { :; }
    find_java
    echo "${java_home##*/} $java_major ${jdk_home##*/}"
  ' "$repository/app-cli/src/main/sh/launch.sh" 2>&1
}

check() {
  if [ "$2" = "$3" ]; then
    echo "ok    $1"
  else
    printf 'WRONG %s\n  expected: %s\n  found:    %s\n' "$1" "$3" "$2"
    failed=1
  fi
}

contains() {
  case $2 in
    *"$3"*) check "$1" yes yes ;;
    *) check "$1" "$2" "... $3 ..." ;;
  esac
}

# ---- Which Java ----------------------------------------------------------------------------------

jvm old8 1.8.0_402
jvm jdk11 11.0.2
contains 'says what is needed when all are too old' "$(chosen_java || true)" \
  "supercargo: Java 17 or newer is needed, and none was found (only 11.0.2 at $work/jvms/jdk11"
jvm jre21 21.0.1 jre
check 'runs on a runtime where no JDK is' "$(chosen_java)" 'jre21 21 '
jvm jdk17 17.0.15
check 'prefers a JDK to a newer runtime' "$(chosen_java)" 'jdk17 17 jdk17'
jvm jdk25 25.0.3
jvm jdk9 9
jvm jdk26 26-ea
check 'picks the newest JDK' "$(chosen_java)" 'jdk26 26 jdk26'
check 'JAVA_HOME comes first' "$(chosen_java "$work/jvms/jdk17")" 'jdk17 17 jdk17'
check 'an old JAVA_HOME is passed over' "$(chosen_java "$work/jvms/jdk11")" 'jdk26 26 jdk26'
check 'a wrong JAVA_HOME is passed over' "$(chosen_java /nowhere)" 'jdk26 26 jdk26'
check 'a runtime as JAVA_HOME runs, a JDK builds' "$(chosen_java "$work/jvms/jre21")" \
  'jre21 21 jdk26'

# ---- When to build -------------------------------------------------------------------------------

new_project
out=$(supercargo search 'a  b' '帆布包' '')
contains 'passes the words on as they are' "$out" '<search><a  b><帆布包><>'
contains 'runs the jar' "$out" "<-jar><$project/app-cli/target/supercargo.jar>"
check 'builds at the first start' "$(builds)" 1
check 'builds with the JDK that was found' "$(cat "$project/builds")" "$work/jvms/jdk17"
check 'keeps standard output for data' "$(echo "$out" | grep -c .)" 1

supercargo --version >/dev/null
check 'does not build when nothing changed' "$(builds)" 1

touch "$project/app-cli/src/test/ATest.java" "$project/testkit/src/main/Fake.java" \
  "$project/benchmarks/src/main/Lab.java"
supercargo --version >/dev/null
check 'tests, testkit and lab are no reason to build' "$(builds)" 1

touch "$project/domain/src/main/New.java"
supercargo --version >/dev/null
check 'builds when a source is new' "$(builds)" 2
rm "$project/domain/src/main/New.java"
supercargo --version >/dev/null
check 'builds when a source is gone' "$(builds)" 3
touch "$project/domain/pom.xml"
supercargo --version >/dev/null
check 'builds when a pom changed' "$(builds)" 4

touch "$project/broken" "$project/pom.xml"
: >"$work/words"
code=0
supercargo --version >/dev/null || code=$?
check 'a failed build ends with 1' "$code" 1
contains 'a failed build shows why' "$(cat "$work/words")" '[ERROR] domain does not compile'
contains 'a failed build names its log' "$(cat "$work/words")" \
  "supercargo: the build failed; its log is $project/app-cli/target/launcher/build.log"
rm "$project/broken"
supercargo --version >/dev/null
check 'a failed build is tried again' "$(builds)" 6

touch "$project/slow" "$project/pom.xml"
supercargo one >"$work/one" &
supercargo two >"$work/two"
wait $!
check 'two starts at once build once' "$(builds)" 7
contains 'the one runs' "$(cat "$work/one")" '<one>'
contains 'and so does the other' "$(cat "$work/two")" '<two>'

touch "$project/pom.xml"
ln -s 999999999 "$project/app-cli/target/launcher/lock"
supercargo --version >/dev/null
check 'a lock that nobody holds is no hindrance' "$(builds)" 8

# ---- From where ----------------------------------------------------------------------------------

ln -s "$project/supercargo" "$work/link"
ln -s link "$work/link to a link"
out=$(cd / && JAVA_HOME="$work/jvms/jdk17" $shell "$work/link to a link" x)
contains 'works through links, from anywhere' "$out" \
  "<-jar><$project/app-cli/target/supercargo.jar><x>"
out=$(cd "$project" && JAVA_HOME="$work/jvms/jdk17" $shell supercargo x)
contains 'works from its own folder' "$out" '<x>'

# ---- How fast ------------------------------------------------------------------------------------

attempts=0
until out=$(supercargo x) && [ "${out#*SharedArchiveFile}" != "$out" ] || [ $attempts -ge 50 ]; do
  attempts=$((attempts + 1))
  sleep 0.1
done
contains 'a class-data archive is made in the background' "$out" '/house.jsa>'
contains 'a server has its own' "$(supercargo serve)" '<-XX:+UseParallelGC>'
contains 'a word of a search does not make a server' "$(supercargo search serve)" \
  '<-XX:TieredStopAtLevel=1>'

exit $failed
