# Sourced by ./hegui: `./hegui fuzz [SECONDS]`: every fuzz target under ASan and UBSan.
#
# SECONDS (default 60) are shared by all targets. Seeds: our own samples and labelled apps' parts.

run_fuzz() {
  local seconds=${1:-60} folder=$top/build-fuzz
  need "${build_packages[@]}" clang libclang-rt-14-dev unzip
  configure "$folder" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++ \
    -DHEGUI_TESTS=OFF -DHEGUI_FUZZ=ON -DHEGUI_SANITIZE=address,undefined
  local targets=() source name
  for source in "$top"/tests/fuzz/*_fuzz.cc; do
    name=$(basename "$source" _fuzz.cc)
    targets+=("fuzz_$name")
  done
  cmake --build "$folder" --target "${targets[@]}" >&2
  local seeds=$folder/seeds each=$((seconds / ${#targets[@]} + 1))
  rm -rf "$seeds" && mkdir -p "$seeds"
  cp "$top"/corpus/samples/*.apk "$seeds/"
  unzip -qo "$top/corpus/samples/notes.apk" -d "$seeds/notes"
  # Native libraries: those of the labelled apps, whose shared header is the fragment's.
  for source in "$top"/corpus/apps/*/native/*.c; do
    name=$(basename "$(dirname "$(dirname "$source")")")
    cc -shared -nostdlib -ffreestanding -O2 -fPIC -w -I "$top/corpus/apps/base/native/native" \
      -Wl,-z,pack-relative-relocs "$source" -o "$seeds/$name.so"
  done
  local policies=$folder/seeds-fuzz_policy
  mkdir -p "$policies"
  find "$top/corpus/policies/texts" -type f ! -name '*.tsv' -exec cp -t "$policies" {} +
  for name in "${targets[@]}"; do
    local own=("$folder/seeds-$name")
    [ -d "${own[0]}" ] || own=()
    mkdir -p "$folder/corpus/$name"
    say "$name: $each s"
    (cd "$folder" && "tests/fuzz/$name" -seed=1 -max_total_time="$each" -rss_limit_mb=2048 -timeout=5 \
      -print_final_stats=1 "corpus/$name" "$seeds" "$seeds/notes" "${own[@]}" 2>&1 |
      grep -E 'ERROR|SUMMARY|stat::number_of_executed_units|DEADLYSIGNAL' ; exit "${PIPESTATUS[0]}")
  done
}
