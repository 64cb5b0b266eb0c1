#!/bin/sh
# Builds what a release hands out twice, in two folders and time zones, and compares the bytes of every file.
# Arguments go to Maven. It takes the last commit, needs what the release build needs, and a few minutes.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

build() {
  folder=$1 zone=$2
  shift 2
  git clone -q "$home" "$folder"
  (cd "$folder" && TZ=$zone mvn -q -B -ntp -Prelease -Dplanverk.rehearsal -DskipTests \
    -pl .,templates,generator-core,maven-plugin,repository "$@" package)
  (cd "$folder" && find . -path '*/target/*' \( -name 'planverk-*.jar' -o -name 'planverk-*.zip' -o -name 'bom.*' \) \
    ! -path './repository/target/*/*' -exec sha256sum {} + | sort -k 2)
}

build "$work/one" UTC "$@" >"$work/one.txt"
build "$work/another folder" Asia/Tokyo "$@" >"$work/two.txt"
cat "$work/one.txt"
diff "$work/one.txt" "$work/two.txt" && echo "The same bytes: $(wc -l <"$work/one.txt") files"
