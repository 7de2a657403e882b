# Sourced by ./hegui: `./hegui test [--all]`.

run_tests() {
  local all=no
  [ "${1:-}" = --all ] && all=yes
  need "${test_packages[@]}"
  [ "$all" = yes ] && need "${all_packages[@]}"
  build_program ON all
  if [ "$all" = yes ]; then
    # The real apps: the oracle tests run over them too.
    "$top/corpus/lists/fetch" >&2
    export HEGUI_APPS="${HEGUI_CACHE:-$HOME/.cache/hegui}/apps"
  fi
  (cd "$build" && ctest --output-on-failure -j"$(nproc)")
}
