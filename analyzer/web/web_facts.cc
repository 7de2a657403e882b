#include "analyzer/web/web_facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/program/java_names.h"
#include "analyzer/web/bundle_settings.h"
#include "analyzer/web/bundles.h"
#include "analyzer/web/code_findings.h"
#include "analyzer/web/flutter_marks.h"
#include "analyzer/web/hbc_scan.h"
#include "analyzer/web/script_reader.h"
#include "analyzer/web/wxapkg.h"
#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

using program::json_text;

constexpr std::uint64_t kMaxScriptBytes = 64ull << 20;
constexpr std::uint64_t kMaxAllBytes = 256ull << 20;  // all web code of one scan
constexpr std::size_t kLongestMessage = 2'000;        // code points of a prompt

struct Totals {
  std::int64_t scripts = 0;
  std::int64_t scripts_read = 0;
  std::int64_t functions = 0;
  std::int64_t bytecode_functions = 0;
  std::int64_t bytecode_functions_read = 0;
};

// Reads one bundle. Its row comes last, because only then its counts are known; the number that the
// row will have is known before.
class BundleReader {
 public:
  BundleReader(const rules::RuleSet& rules, const package::Package& package,
               const FindingContext& context, const Bundle& bundle, std::uint64_t& left,
               Totals& totals)
      : rules_(rules),
        package_(package),
        in_(context),
        bundle_(bundle),
        left_(left),
        totals_(totals),
        id_(context.facts.rows(facts::WebBundleRow::kTable) + 1),
        // Pages of no framework may have come with any library.
        findings_(context, bundle.kind, id_, bundle.kind == "h5" ? "unknown" : "app") {}

  base::Result<bool> run() {
    row_.kind = bundle_.kind;
    if (!bundle_.framework.empty()) row_.framework = bundle_.framework;
    row_.container = container().name;
    row_.root = base::repair_utf8(bundle_.root).text;
    row_.form = "unread";
    read_settings();
    for (const BundleFile& file : bundle_.files) {
      base::Result<bool> done = read(file);
      if (!done.ok()) return done;
    }
    if (bundle_.kind == "flutter") read_flutter();
    write();
    return true;
  }

 private:
  const package::Container& container() const { return package_.container(bundle_.container); }

  program::Place place_of(const BundleFile& file) const {
    return {container().name, file.name, file.ref};
  }

  void limit(std::string code, std::string what, std::optional<facts::RowId> origin) {
    in_.facts.add(facts::LimitHitRow{"web", std::move(code), std::move(what), 0, origin});
  }

  // ---------------------------------------------------------------- settings

  // A settings file by its name; nullopt: not there or not readable.
  std::optional<zip::Inflated> settings_file(const std::string& name) {
    const std::optional<package::EntryRef> ref = package_.find(bundle_.container, name);
    if (!ref || package_.entry(*ref).uncompressed_size > kMaxScriptBytes) return std::nullopt;
    base::Result<zip::Inflated> bytes = package_.read(*ref);
    if (!bytes.ok()) return std::nullopt;  // the package has said why
    findings_.begin_file({container().name, name, *ref}, name);
    return std::move(bytes).value();
  }

  void take_settings(const BundleSettings& settings) {
    if (!settings.name.empty()) row_.name = settings.name;
    if (!settings.version.empty()) row_.version = settings.version;
    remote_ += settings.remote;
    for (const NamedModule& module : settings.modules) take_module(module);
  }

  void take_module(const NamedModule& module) {
    findings_.module(module.kind, module.name, module.version, {"entry", "{}", module.name});
  }

  void read_settings() {
    if (bundle_.kind == "uni_app" || bundle_.kind == "h5plus") {
      if (const auto file = settings_file(bundle_.root + "manifest.json")) {
        if (const auto settings = read_dcloud_manifest(file->bytes().chars())) {
          take_settings(*settings);
          if (settings->prompt) write_prompt(*settings->prompt);
        }
      }
    } else if (bundle_.kind == "capacitor") {
      if (const auto file = settings_file("assets/capacitor.config.json")) {
        if (const auto settings = read_capacitor_config(file->bytes().chars())) {
          take_settings(*settings);
        }
      }
      if (const auto file = settings_file("assets/capacitor.plugins.json")) {
        for (const NamedModule& module :
             read_capacitor_plugins(file->bytes().chars()).value_or(std::vector<NamedModule>())) {
          take_module(module);
        }
      }
    } else if (bundle_.kind == "cordova") {
      if (const auto file = settings_file(bundle_.root + "cordova_plugins.js")) {
        for (const NamedModule& module : read_cordova_plugins(file->bytes().chars())) {
          take_module(module);
        }
      }
    }
  }

  void write_prompt(const PrivacyPrompt& prompt) {
    if (prompt_written_) return;
    prompt_written_ = true;
    facts::WebPrivacyPromptRow row;
    row.bundle = id_;
    row.prompt = prompt.prompt == "template" || prompt.prompt == "custom" ? prompt.prompt : "none";
    row.version = prompt.version;
    row.title = prompt.title;
    std::string words = plain_words(prompt.message);
    if (!words.empty()) row.message = program::excerpt_of(words, kLongestMessage);
    row.accept = prompt.accept;
    row.refuse = prompt.refuse;
    row.second = prompt.second ? 1 : 0;
    if (prompt.without_consent) row.without_consent = *prompt.without_consent ? 1 : 0;
    row.origin = findings_.origin({"entry", "{}", words});
    std::string links = "[";
    for (const Link& link : links_of(prompt.message)) {
      if (link.address.empty()) continue;
      links += (links.size() > 1 ? "," : "") + json_text(base::repair_utf8(link.address).text);
      findings_.text(base::repair_utf8(link.address).text, findings_.owner(),
                     {"entry", "{}", link.address});
    }
    row.links_json = links + "]";
    // A prompt that is never shown says nothing.
    if (row.prompt != "none") {
      for (const std::string& shown :
           {prompt.title.value_or(""), prompt.accept.value_or(""), prompt.refuse.value_or("")}) {
        findings_.text(shown, findings_.owner(), {"entry", "{}", shown});
      }
    }
    in_.facts.add(row);
  }

  // ---------------------------------------------------------------- code

  base::Result<bool> read(const BundleFile& file) {
    const std::uint64_t size = package_.entry(file.ref).uncompressed_size;
    if (file.kind == FileKind::settings) {
      if (program::file_name_of(file.name) != "androidPrivacy.json" || size > kMaxScriptBytes) {
        return true;
      }
      const base::Result<zip::Inflated> bytes = package_.read(file.ref);
      if (!bytes.ok()) return true;  // the package has said why
      findings_.begin_file(place_of(file), file.name);
      if (const auto prompt = read_privacy_prompt(bytes->bytes().chars())) write_prompt(*prompt);
      return true;
    }
    if (size > kMaxScriptBytes || size > left_) {
      unread(file, size > kMaxScriptBytes ? "too-large" : "too-many-scripts",
             " is beyond what is read of web code");
      return true;
    }
    left_ -= size;
    const base::Result<zip::Inflated> bytes = package_.read(file.ref);
    if (!bytes.ok()) {  // the package has said why
      if (file.kind != FileKind::page) ++scripts_;
      return true;
    }
    findings_.begin_file(place_of(file), file.name);
    return read_code(file, bytes->bytes());
  }

  base::Result<bool> read_code(const BundleFile& file, base::ByteView bytes) {
    if (HbcFile::is_hbc(bytes)) return read_bytecode(file, bytes);
    if (file.kind == FileKind::packed_scripts) {
      read_packed(file, bytes);
      return true;
    }
    if (bytes.empty()) return true;
    if (!is_script_text(bytes.chars())) {
      if (file.kind == FileKind::script) unread(file, "unread-script", " is no text: encrypted?");
      return true;
    }
    read_text(file.name, file.kind, bytes.chars(), place_of(file));
    return true;
  }

  void read_text(const std::string& name, FileKind kind, std::string_view text,
                 const program::Place& place) {
    const std::string_view inside = std::string_view(name).starts_with(bundle_.root)
                                        ? std::string_view(name).substr(bundle_.root.size())
                                        : std::string_view(name);
    const std::string_view runtime = in_.catalog.runtime_owner(bundle_.kind, inside);
    const ScriptsRead read = kind == FileKind::page
                                 ? read_page(text, runtime, in_.catalog, findings_)
                                 : read_script(text, runtime, in_.catalog, findings_);
    scripts_ += read.scripts;
    scripts_read_ += read.read;
    functions_ += read.functions;
    row_.bytes += static_cast<std::int64_t>(read.bytes);
    remote_ += read.remote;
    if (read.scripts > 0) row_.form = "script";
    if (read.read < read.scripts) {
      limit("script-cut", name + " could not be read to its end",
            in_.origins.add_entry(place, name));
    }
  }

  void unread(const BundleFile& file, std::string code, const std::string& why) {
    ++scripts_;
    limit(std::move(code), file.name + why, in_.origins.add_entry(place_of(file), file.name));
  }

  void read_packed(const BundleFile& file, base::ByteView bytes) {
    const std::optional<Wxapkg> package = read_wxapkg(bytes);
    if (!package) {
      unread(file, "packed-scripts", " is a package of scripts that is not read");
      return;
    }
    std::uint64_t budget = 2 * bytes.size();  // the files of a damaged package may overlap
    for (const PackedFile& packed : package->files) {
      const std::string_view name = packed.name;
      const bool page = name.ends_with(".html");
      if (!page && !name.ends_with(".js")) continue;
      if (packed.bytes.size() > budget || !is_script_text(packed.bytes.chars())) {
        ++scripts_;
        continue;
      }
      budget -= packed.bytes.size();
      read_text(packed.name, page ? FileKind::page : FileKind::script, packed.bytes.chars(),
                place_of(file));
    }
    if (!package->complete) {
      ++scripts_;
      limit("script-cut", file.name + " could not be read to its end",
            in_.origins.add_entry(place_of(file), file.name));
    }
  }

  base::Result<bool> read_bytecode(const BundleFile& file, base::ByteView bytes) {
    ++scripts_;
    row_.bytes += static_cast<std::int64_t>(bytes.size());
    row_.form = "bytecode";
    row_.framework = "hermes";
    const facts::RowId place = in_.origins.add_entry(place_of(file), file.name);
    const base::Result<HbcFile> hbc = HbcFile::read(bytes);
    if (!hbc.ok()) {
      limit("bytecode-damaged", file.name + ": " + hbc.error().what, place);
      return true;
    }
    row_.version = "HBC " + std::to_string(hbc->version());
    read_bytecode_texts(*hbc);
    base::Result<std::optional<HbcInstructions>> instructions =
        HbcInstructions::load(rules_, hbc->version());
    if (!instructions.ok()) return std::move(instructions).error();
    totals_.bytecode_functions += hbc->function_count();
    if (!instructions->has_value()) {
      limit("bytecode-version",
            fmt::format("{}: what the instructions of version {} mean is not known", file.name,
                        hbc->version()),
            place);
      return true;
    }
    const auto spot = [&](const HbcUse& use, const std::string& excerpt) {
      return CodeFindings::Spot{
          "hbc", fmt::format("{{\"function\":{},\"offset\":{}}}", use.function, use.offset),
          excerpt};
    };
    const HbcScanned scanned = scan_hbc(
        *hbc, **instructions, in_.catalog.chains(),
        [&](const HbcUse& use) {
          if (!findings_.counts(use.row, use.kind)) return;
          const auto function = hbc->function(use.function);
          const std::string name =
              function ? hbc->string(function->name).value_or("") : std::string();
          findings_.use(
              use.row, use.kind, name, findings_.owner(),
              spot(use,
                   std::string(in_.catalog.apis()[static_cast<std::size_t>(use.row)].pattern)));
        },
        [&](const std::string& module, const HbcUse& use) {
          findings_.module("npm", module, "", spot(use, module));
        });
    totals_.bytecode_functions_read += scanned.functions_read;
    functions_ += scanned.functions_read;
    limit("bytecode",
          fmt::format("{}: {} of {} functions of Hermes bytecode were looked through; what they do "
                      "is followed only inside one expression",
                      file.name, scanned.functions_read, scanned.functions),
          place);
    return true;
  }

  void read_bytecode_texts(const HbcFile& hbc) {
    std::uint64_t budget = 4 * hbc.bytes().size();  // strings may overlap
    for (std::uint32_t number = 0; number < hbc.string_count(); ++number) {
      const auto place = hbc.string_place(number);
      if (!place) continue;
      if (place->bytes.size() > budget) break;
      budget -= place->bytes.size();
      if (!place->utf16 && !CodeFindings::worth_telling(place->bytes.chars())) continue;
      const std::string value = hbc.string(number).value_or("");
      if (value.size() < 4) continue;
      findings_.text(
          value, findings_.owner(),
          {"hbc", fmt::format("{{\"offset\":{},\"string\":{}}}", place->offset, number), value});
    }
  }

  // ---------------------------------------------------------------- Flutter

  void read_flutter() {
    row_.form = "snapshot";
    ++scripts_;
    for (const package::Container& container : package_.containers()) {
      for (const package::Part& part : package_.native_libraries(container.index)) {
        if (!part.entry) continue;
        const package::EntryRef ref{container.index, *part.entry};
        const std::string entry = base::repair_utf8(package_.entry(ref).name).text;
        const std::string_view name = program::file_name_of(entry);
        if (name != "libapp.so" && name != "libflutter.so") continue;
        const base::Result<base::ByteView> bytes = package_.keep(part);
        if (!bytes.ok()) continue;  // the package has said why
        findings_.begin_file({container.name, entry, ref}, entry);
        if (name == "libflutter.so") {
          if (const auto version = find_dart_version(*bytes)) dart_ = *version;
        } else if (!snapshot_) {
          read_snapshot(*bytes);
        }
      }
    }
    std::string version;
    if (!dart_.empty()) version = "Dart " + dart_;
    if (snapshot_) {
      version += (version.empty() ? "" : ", ") + std::string("snapshot ") + snapshot_->version_hash;
    }
    if (!version.empty()) row_.version = version;
    row_.origin = marker_origin();
    limit("snapshot", "Dart code is compiled ahead of time: only strings of it were read",
          row_.origin);
  }

  void read_snapshot(base::ByteView library) {
    snapshot_ = find_snapshot(library);
    row_.bytes += static_cast<std::int64_t>(library.size());
    each_dart_text(library, [&](std::string_view text, std::uint64_t offset) {
      const CodeFindings::Spot spot{
          "text", fmt::format("{{\"end\":{},\"start\":{}}}", offset + text.size(), offset),
          std::string(text)};
      if (text.starts_with("package:")) {
        text.remove_prefix(8);
        findings_.module("dart", text.substr(0, text.find('/')), "", spot);
      } else {
        findings_.text(std::string(text), findings_.owner(), spot);
      }
    });
  }

  // ---------------------------------------------------------------- the bundle's row

  facts::RowId marker_origin() {
    const std::string marker = base::repair_utf8(package_.entry(bundle_.marker).name).text;
    return in_.origins.add_entry({container().name, marker, bundle_.marker}, marker);
  }

  void write() {
    // Pages without scripts are texts, not code.
    if (bundle_.kind == "h5" && scripts_ == 0 && !prompt_written_) return;
    totals_.scripts += static_cast<std::int64_t>(scripts_);
    totals_.scripts_read += static_cast<std::int64_t>(scripts_read_);
    totals_.functions += static_cast<std::int64_t>(functions_);
    row_.scripts = static_cast<std::int64_t>(scripts_);
    row_.scripts_read = static_cast<std::int64_t>(scripts_read_);
    if (scripts_ > 0) row_.code_read = scripts_read_ == scripts_ ? 1 : 0;
    if (row_.form == "script" || row_.form == "bytecode") {
      row_.functions = static_cast<std::int64_t>(functions_);
    }
    row_.remote = static_cast<std::int64_t>(remote_);
    if (!row_.origin) row_.origin = marker_origin();
    if (findings_.overflowed()) {
      limit("too-many-places", "more places in " + row_.root + " than are kept", row_.origin);
    }
    in_.facts.add(row_);
  }

  const rules::RuleSet& rules_;
  const package::Package& package_;
  FindingContext in_;
  const Bundle& bundle_;
  std::uint64_t& left_;
  Totals& totals_;
  facts::RowId id_;
  CodeFindings findings_;
  facts::WebBundleRow row_;
  std::size_t scripts_ = 0;
  std::size_t scripts_read_ = 0;
  std::uint64_t functions_ = 0;
  std::size_t remote_ = 0;
  bool prompt_written_ = false;
  std::string dart_;
  std::optional<DartSnapshot> snapshot_;
};

// Most apps' only web files are pages of plain text, such as a policy: for those no catalog is
// read.
bool may_hold_code(const package::Package& package, const Bundle& bundle) {
  if (bundle.kind != "h5") return true;
  return std::any_of(bundle.files.begin(), bundle.files.end(), [&](const BundleFile& file) {
    if (file.kind != FileKind::page) return true;
    if (package.entry(file.ref).uncompressed_size > kMaxScriptBytes) return true;
    const base::Result<zip::Inflated> bytes = package.read(file.ref);
    if (!bytes.ok()) return false;  // the package has said why
    const std::string_view text = bytes->bytes().chars();
    for (const char* tag : {"<script", "<SCRIPT", "<Script"}) {
      if (text.find(tag) != std::string_view::npos) return true;
    }
    return false;
  });
}

}  // namespace

base::Result<bool> write_web_bundles(const rules::RuleSet& rules, const package::Package& package,
                                     const program::Phrases& phrases, program::Hosts& hosts,
                                     program::Origins& origins, facts::FactWriter& facts,
                                     inventory::FromWeb& found) {
  const base::Result<std::vector<BundleMarker>> markers = load_bundle_markers(rules);
  if (!markers.ok()) return markers.error();
  const std::vector<Bundle> bundles = find_bundles(package, *markers);
  const bool code = std::any_of(bundles.begin(), bundles.end(), [&](const Bundle& bundle) {
    return may_hold_code(package, bundle);
  });
  if (!code) return true;
  const base::Result<WebCatalog> catalog = WebCatalog::load(rules);
  if (!catalog.ok()) return catalog.error();
  program::UrlWriter urls(hosts);
  program::WordTally words(phrases.category_words());
  const FindingContext context{*catalog, phrases, urls, words, origins, facts, found};
  std::uint64_t left = kMaxAllBytes;
  Totals totals;
  for (const Bundle& bundle : bundles) {
    base::Result<bool> done = BundleReader(rules, package, context, bundle, left, totals).run();
    if (!done.ok()) return done;
  }
  words.write(facts);
  if (totals.scripts == 0) return true;
  facts.add(facts::CoverageRow{"web_scripts", totals.scripts_read, totals.scripts});
  facts.add(facts::CoverageRow{"web_functions", totals.functions, std::nullopt});
  if (totals.bytecode_functions > 0) {
    facts.add(facts::CoverageRow{"hermes_functions", totals.bytecode_functions_read,
                                 totals.bytecode_functions});
  }
  return true;
}

}  // namespace hegui::web
