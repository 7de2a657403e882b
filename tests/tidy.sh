# Sourced by ./hegui: `./hegui tidy [FOLDER…]`: format of every source of ours, then clang-tidy over
# the product's sources (of the folders named, else all).
#
# clang-tidy takes seconds a file, so a clean result is remembered: an empty file in the cache, named
# by a hash of all that decides the result. Findings are never remembered.

# tidy_key COMMAND: the hash of clang-tidy's version and checks (tidy_rules, set by run_tidy), the
# compile command and the text the command makes of its source. That text keeps comments (NOLINT)
# and macro definitions (some checks read them) and does not name the checkout. Nothing is printed
# where there is no such text.
tidy_key() {
  local preprocess text
  preprocess=$(sed -E "s/^[^ ]+/$tidy_preprocessor/; s/ -o [^ ]+ -c / -E -C -dD -w /" <<<"$1")
  text=$(cd "$build" && eval "$preprocess" 2>/dev/null | sed "s|$top/||g" | sha256sum
    exit "$((PIPESTATUS[0]))") || return 0
  printf '%s\n' "$tidy_rules" "${1//"$top"/}" "$text" | sha256sum | cut -d ' ' -f 1
}

# tidy_source SOURCE COMMAND: one source; its findings in one piece, as others run beside it.
tidy_source() {
  local key findings
  key=$(tidy_key "$2")
  if [ -n "$key" ] && [ -e "$tidy_cache/$key" ]; then
    touch "$tidy_cache/$key"
    return
  fi
  if findings=$(clang-tidy -p "$build" --quiet "$1" 2>&1); then
    [ -z "$key" ] || : >"$tidy_cache/$key"
  else
    grep -A 6 'error:' <<<"$findings" >&2 || printf '%s: %s\n' "$1" "$findings" >&2
    return 1
  fi
}

# The product's sources in the folders named.
tidy_sources() {
  (cd "$top" && git ls-files "${@/%//*.cc}" | grep -v '^tests/\|_tool.cc$')
}

# The compile commands of the sources named: SOURCE, COMMAND, each ended by a NUL. CMake writes one
# key a line.
tidy_commands() {
  awk -v top="$top/" -v names="$*" '
    BEGIN { n = split(names, name, " "); for (i = 1; i <= n; i++) wanted[top name[i]] = 1 }
    { value = $0; sub(/^ *"[a-z]+": "/, "", value); sub(/",?$/, "", value); gsub(/\\"/, "\"", value) }
    /^ *"command":/ { gsub(/\\\\/, "\\", value); command = value }
    /^ *"file":/ && value in wanted { printf "%s%c%s%c", value, 0, command, 0 }
  ' "$build/compile_commands.json"
}

run_tidy() {
  need "${build_packages[@]}" "${test_packages[@]}" clang-tidy clang-format
  build_program ON hegui
  local sources commands
  mapfile -t sources < <(git -C "$top" ls-files '*.cc' '*.h')
  (cd "$top" && clang-format --dry-run -Werror "${sources[@]}")
  say "format: ${#sources[@]} files"

  tidy_cache=${HEGUI_CACHE:-$HOME/.cache/hegui}/tidy
  tidy_rules=$(clang-tidy --version | grep version; cat "$top/.clang-tidy")
  # The clang of clang-tidy's own package.
  tidy_preprocessor=clang++-$(grep -o 'version [0-9]*' <<<"$tidy_rules" | cut -d ' ' -f 2)
  mkdir -p "$tidy_cache"
  find "$tidy_cache" -type f -mtime +60 -delete  # texts that no longer exist
  export top build tidy_cache tidy_rules tidy_preprocessor
  export -f tidy_key tidy_source
  mapfile -t sources < <(tidy_sources "${@:-.}")
  mapfile -d '' -t commands < <(tidy_commands "${sources[@]}")
  if [ "${#sources[@]}" -eq 0 ] || [ "${#commands[@]}" -ne $((2 * ${#sources[@]})) ]; then
    say "no source in $*, or one that is not built"
    return 2
  fi
  printf '%s\0' "${commands[@]}" |
    xargs -0 -P "$(nproc)" -n 2 bash -c 'tidy_source "$@"' tidy || return 1
  say "clang-tidy: ${#sources[@]} files"
}
