# Sourced by ./hegui: `./hegui bench [APP…]`: the cost of a scan as ratios, all in one run.
#
# Without arguments: every app of corpus/lists that npm and Debian provide. Prints, for each app, the
# floor and the scan's stages (bench_stages), then CPU seconds of the whole program, with both
# profiles, against dexdump -d and androguard's AnalyzeAPK, and the peak memory of the full one.

# cost_of ROUNDS COMMAND…: CPU seconds (median), peak MB and exit code of a command: "0.250 31 0".
# Usage is a difference: what started python3 (a shim, say) may have had children of its own.
cost_of() {
  /usr/bin/python3 - "$@" <<'PY'
import resource, statistics, subprocess, sys

def used():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime

seconds = []
for _ in range(int(sys.argv[1])):
    before = used()
    code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    seconds.append(used() - before)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print("%.3f %.0f %d" % (statistics.median(seconds), peak, code))
PY
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
  printf '%-44s %8s %8s %9s %8s %6s %8s %6s\n' app 'quick s' 'full s' 'dexdump s' 'AnalyzeAPK s' \
    ':quick' ':full' 'full MB'
  for app in "${apps[@]}"; do
    local quick ours dump guard
    quick=$(cost_of 5 "$folder/hegui" scan "$app" --profile quick -o "$folder/bench-report")
    ours=$(cost_of 5 "$folder/hegui" scan "$app" -o "$folder/bench-report")
    dump=$(cost_of 5 dexdump -d "$app")
    guard=$(cost_of 1 timeout 900 /usr/bin/python3 -c \
      "import sys; from androguard.misc import AnalyzeAPK; AnalyzeAPK(sys.argv[1])" "$app")
    awk -v app="$(basename "$app")" -v q="$quick" -v o="$ours" -v d="$dump" -v g="$guard" 'BEGIN {
      split(q, k); split(o, a); split(d, b); split(g, c); done = c[3] == 0
      printf "%-44s %8.3f %8.3f %9.3f %12s %6s %6s %8d\n", app, k[1], a[1], b[1],
             done ? c[1] : "failed", done ? sprintf("%.0f", c[1] / k[1]) : "-",
             done ? sprintf("%.0f", c[1] / a[1]) : "-", a[2] }'
  done
}
