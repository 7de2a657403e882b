# Sourced by ./hegui: `./hegui tidy`: format and clang-tidy, over every source of ours.

run_tidy() {
  need "${build_packages[@]}" "${test_packages[@]}" clang-tidy clang-format
  build_program ON fact_tables
  local sources
  mapfile -t sources < <(git -C "$top" ls-files '*.cc' '*.h')
  (cd "$top" && clang-format --dry-run -Werror "${sources[@]}")
  say "format: ${#sources[@]} files"
  mapfile -t sources < <(git -C "$top" ls-files '*.cc' | grep -v '^tests/fuzz/\|^tests/bench/')
  (cd "$top" && printf '%s\n' "${sources[@]}" |
    xargs -P "$(nproc)" -n 4 clang-tidy -p "$build" --quiet 2>&1 |
    grep -v 'warnings generated\|warnings treated\|Suppressed\|Use -header-filter' || true
    [ "${PIPESTATUS[1]}" -eq 0 ])
  say "clang-tidy: ${#sources[@]} files"
}
