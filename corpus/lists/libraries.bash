# To be sourced by the builders that make apps of the libraries in sdk_libraries.tsv, corpus/hosts/build and
# corpus/shrunk/build, and by corpus/flows/build, which needs dx only. Fetches the files of npm packages (those of
# Debian's packages through `fetch --libraries`) and checks their SHA-256, unpacks what an aar or zip holds, and makes
# class files that dx accepts. The sourcing script sets `program` (its name in messages) and -euo pipefail.
#
#   start_run FOLDER            takes the lock of $cache/FOLDER, makes $scratch in it, and clears it at the end
#   read_libraries ID...        fills package_of, path_of, hashes_of, files_of for these; ends the program on an unknown ID
#   fetch_wanted                brings everything in files_of to $downloads/<coordinates>/<path>, and Debian's libraries
#   library_file ID             prints where a library is then
#   add_dx, prepare_dx          before and after fetch_wanted: set dx (a jar)
#   prepare_desugar             sets desugar (a class folder) and exports (options of java)
#   library_jars ID FOLDER      prints the jars of a library, an aar or zip unpacked into FOLDER
#   desugar_library JAR JARS... one jar of class files up to Java 7 out of several
# Exit code of the program: `result`, which `worse N` raises: 1 something could not be made, 3 a file has another hash.
# Needs: npm, unzip, a JDK from 17 to 23.

lists="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
readonly lists list="$lists/sdk_libraries.tsv"
readonly cache="${HEGUI_CACHE:-$HOME/.cache/hegui}"
readonly downloads="$cache/host-builder/npm"
readonly dx_package='@nativescript/android@9.1.1' dx_path='framework/build-tools/android-metadata-generator.jar'
readonly dx_sha256='65b0efce431b4c554d1aed6e18a6d7d20d02cbe945a3302cdf635e3031f35152'
readonly framework='/usr/share/android-framework-res/framework-res.apk'

# shellcheck disable=SC2154  # set by the sourcing script
note() { printf '%s: %s\n' "$program" "$*" >&2; }
die() { note "$1"; exit 2; }
result=0
worse() { if (($1 > result)); then result=$1; fi; }

declare -A package_of=() path_of=() hashes_of=() files_of=()
debian_libraries=()

start_run() {  # folder
  mkdir -p "$downloads" "$cache/$1"
  exec 9>"$cache/$1/lock"
  flock 9
  rm -rf "$cache/$1"/run.*  # left by a run that was killed: we hold the lock
  scratch="$(mktemp -d "$cache/$1/run.XXXXXX")"
  trap 'rm -rf "$scratch"' EXIT
}

# Runs a command while no other builder fetches.
alone() {
  exec 8>"$downloads/lock"
  flock 8
  "$@"
  exec 8>&-
}

need_tools() {  # commands...
  local tool
  for tool in npm unzip javac java aapt "$@"; do command -v "$tool" >/dev/null || die "needs $tool"; done
  [[ -f $framework ]] || die 'needs the package android-framework-res'
}

read_libraries() {  # IDs...
  local id kind coordinates path sha256
  local -A wanted=()
  for id in "$@"; do wanted[$id]=1; done
  while IFS=$'\t' read -r id kind coordinates path _ sha256 _; do
    [[ -n ${wanted[$id]:-} ]] || continue
    # shellcheck disable=SC2034  # hashes_of is for the sourcing script
    package_of[$id]="$coordinates" path_of[$id]="$path" hashes_of[$id]="$sha256"
    if [[ $kind == npm ]]; then
      files_of[$coordinates]+="$sha256"$'\t'"$path"$'\n'
    else
      debian_libraries+=("$id")
    fi
  done < <(grep -v '^#' "$list")
  for id in "$@"; do [[ -n ${package_of[$id]:-} ]] || die "no library $id in sdk_libraries.tsv"; done
}

add_dx() { files_of[$dx_package]+="$dx_sha256"$'\t'"$dx_path"$'\n'; }

# Brings files of one package ("SHA256<tab>PATH" each) to $downloads/<coordinates>/<path>. A file gets there only after
# its hash was right.
fetch_files() {  # coordinates, files...
  local coordinates="$1" folder="$downloads/$1" archive="$scratch/package" file sha256 path actual
  local -a absent=()
  shift
  for file in "$@"; do [[ -f $folder/${file#*$'\t'} ]] || absent+=("$file"); done
  ((${#absent[@]} > 0)) || return 0
  note "fetching $coordinates"
  rm -rf "$archive"
  mkdir "$archive"
  (cd "$archive" && npm pack --silent "$coordinates" >/dev/null) ||
    { note "cannot obtain $coordinates"; worse 1; return 0; }
  printf 'package/%s\n' "${absent[@]#*$'\t'}" >"$archive/members"
  tar -xf "$archive"/*.tgz -C "$archive" --no-same-owner --verbatim-files-from -T "$archive/members" || true
  for file in "${absent[@]}"; do
    IFS=$'\t' read -r sha256 path <<<"$file"
    [[ -f $archive/package/$path ]] || { note "$coordinates has no $path"; worse 1; continue; }
    actual="$(sha256sum <"$archive/package/$path")"
    [[ ${actual%% *} == "$sha256" ]] ||
      { note "$coordinates: $path has SHA-256 ${actual%% *}, not $sha256"; worse 3; continue; }
    mkdir -p "$(dirname "$folder/$path")"
    mv "$archive/package/$path" "$folder/$path"
  done
  rm -rf "$archive"
}

fetch_wanted() { alone fetch_all; }

fetch_all() {
  local coordinates
  local -a files
  for coordinates in "${!files_of[@]}"; do
    mapfile -t files <<<"${files_of[$coordinates]%$'\n'}"
    fetch_files "$coordinates" "${files[@]}"
  done
  if ((${#debian_libraries[@]} > 0)); then "$lists/fetch" --libraries "${debian_libraries[@]}" || worse $?; fi
}

library_file() {  # id
  case " ${debian_libraries[*]} " in
    *" $1 "*) printf '%s/apps/%s.%s\n' "$cache" "$1" "${path_of[$1]##*.}" ;;
    *) printf '%s/%s/%s\n' "$downloads" "${package_of[$1]}" "${path_of[$1]}" ;;
  esac
}

prepare_dx() {
  dx="$downloads/$dx_package/$dx_path"
  [[ -f $dx ]] || exit "$result"
}

prepare_desugar() {
  local package
  exports=()  # the JDK's own copy of ASM
  for package in asm asm.tree asm.commons; do
    exports+=(--add-exports "java.base/jdk.internal.org.objectweb.$package=ALL-UNNAMED")
  done
  desugar="$cache/host-builder/desugar-$(sha256sum <"$lists/Desugar.java" | cut -c1-16)"
  if [[ ! -d $desugar ]]; then
    javac -nowarn "${exports[@]}" -d "$scratch/desugar" "$lists/Desugar.java"
    mv "$scratch/desugar" "$desugar"
  fi
}

library_jars() {  # id, folder
  local file
  file="$(library_file "$1")"
  [[ -f $file ]] || return 1
  case "$file" in
    *.jar) printf '%s\n' "$file" ;;
    *)  # an aar, or a zip of what belongs into an app's libs folder
      unzip -q "$file" -d "$2" || return 1
      rm -rf "$2/__MACOSX"
      find "$2" -name '*.jar' | sort ;;
  esac
}

desugar_library() {  # jar to make, jars...
  java "${exports[@]}" -cp "$desugar" Desugar "$@"
}
