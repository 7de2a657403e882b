# Sourced by ./hegui: `./hegui tidy [FOLDER…]`: format of every source of ours, then clang-tidy over
# the product's sources (of the folders named, else all).

run_tidy() {
  need "${build_packages[@]}" "${test_packages[@]}" clang-tidy clang-format
  build_program ON hegui
  local sources
  mapfile -t sources < <(git -C "$top" ls-files '*.cc' '*.h')
  (cd "$top" && clang-format --dry-run -Werror "${sources[@]}")
  say "format: ${#sources[@]} files"
  local folders=("${@:-.}")
  mapfile -t sources < <(cd "$top" && git ls-files "${folders[@]/%//*.cc}" | grep -v '^tests/\|_tool.cc$')
  local log
  log=$(mktemp)
  if ! (cd "$top" && printf '%s\n' "${sources[@]}" |
    xargs -P "$(nproc)" -n 4 clang-tidy -p "$build" --quiet) >"$log" 2>&1; then
    grep -A4 'error:' "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  say "clang-tidy: ${#sources[@]} files"
}
