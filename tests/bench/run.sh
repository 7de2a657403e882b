# Sourced by ./hegui: `./hegui bench [APP…]`: the cost of a scan as ratios, all in one run.
#
# Without arguments: every app of corpus/lists that npm and Debian provide. Prints, for each app, the
# floor and the scan's stages (bench_stages), then CPU seconds of the whole program against dexdump
# -d and androguard's AnalyzeAPK, and peak memory against the allowed.

# CPU seconds and peak MB of a command: "0.25 31"
cost_of() {
  local log
  log=$(mktemp)
  python3 - "$log" "$@" <<'PY'
import os, resource, subprocess, sys
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as out:
    out.write("%.3f %.0f %d\n" % (usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, code))
PY
  cat "$log"
  rm -f "$log"
}

run_bench() {
  need "${build_packages[@]}" "${test_packages[@]}" "${bench_packages[@]}" "${all_packages[@]}"
  local folder=$top/build-bench apps=("$@") app
  configure "$folder" -DCMAKE_BUILD_TYPE=Release -DHEGUI_TESTS=OFF -DHEGUI_BENCH=ON
  cmake --build "$folder" --target hegui bench_stages >&2
  if [ ${#apps[@]} -eq 0 ]; then
    "$top/corpus/lists/fetch" --npm --debian >&2
    apps=("${HEGUI_CACHE:-$HOME/.cache/hegui}"/apps/*.apk)
  fi
  "$folder/tests/bench/bench_stages" "${apps[@]}"
  echo
  printf '%-44s %9s %9s %11s %9s %9s\n' app 'hegui s' 'dexdump s' 'androguard s' 'ratio' 'hegui MB'
  for app in "${apps[@]}"; do
    local ours dump guard
    ours=$(cost_of "$folder/hegui" scan "$app" -o "$folder/bench-report")
    dump=$(cost_of dexdump -d "$app")
    guard=$(cost_of timeout 900 /usr/bin/python3 -c \
      "import sys; from androguard.misc import AnalyzeAPK; AnalyzeAPK(sys.argv[1])" "$app")
    awk -v app="$(basename "$app")" -v o="$ours" -v d="$dump" -v g="$guard" 'BEGIN {
      split(o, a); split(d, b); split(g, c)
      printf "%-44s %9.2f %9.2f %11s %9s %9d\n", app, a[1], b[1], c[3] == 0 ? c[1] : "failed",
             c[3] == 0 ? sprintf("%.0f", c[1] / a[1]) : "-", a[2] }'
  done
}
