#include "analyzer/web/code_findings.h"

#include <algorithm>

#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

constexpr std::size_t kMaxSites = 10;           // of one interface and owner in one file
constexpr std::size_t kMaxCalls = 5'000;        // of one bundle
constexpr std::size_t kMaxPhrases = 400;        // of one bundle
constexpr std::size_t kMaxAddresses = 5'000;    // of one bundle
constexpr std::size_t kMaxModules = 2'000;      // of one bundle
constexpr std::size_t kLongestShownText = 200;  // code points of a text on a screen
constexpr std::size_t kLongText = 250;          // code points of a text that may be a policy
constexpr std::size_t kMaxTexts = 64;           // of one scan, for the policy pass

std::string_view use_name(UseKind kind) {
  switch (kind) {
    case UseKind::call:
      return "call";
    case UseKind::passed:
      return "passed";
    default:
      return "read";
  }
}

}  // namespace

bool CodeFindings::counts(int row, UseKind kind) const {
  const WebApi& api = in_.catalog.apis()[static_cast<std::size_t>(row)];
  if (!holds_kind(api.bundles, kind_)) return false;
  if (api.use == "call") return kind != UseKind::read;
  return true;
}

void CodeFindings::use(int row, UseKind kind, std::string_view function, const std::string& owner,
                       const Spot& spot) {
  if (++sites_[{row, owner}] > kMaxSites) return;
  if (++calls_ > kMaxCalls) {
    overflowed_ = true;
    return;
  }
  const WebApi& api = in_.catalog.apis()[static_cast<std::size_t>(row)];
  facts::WebApiCallRow call;
  call.bundle = bundle_;
  call.api = api.pattern;
  call.framework = api.framework;
  call.role = api.role;
  call.use = use_name(kind);
  if (api.role == "collect" && (kind == UseKind::call || api.use == "read")) call.collects = 1;
  if (!function.empty()) call.function = base::repair_utf8(function).text;
  call.owner = owner;
  call.origin = origin(spot);
  if (api.pi.empty()) in_.facts.add(call);
  for (const std::string_view pi : api.pi) {
    call.pi = std::string(pi);
    call.sensitive = std::string(in_.catalog.sensitivity(pi));
    in_.facts.add(call);
  }
}

void CodeFindings::module(std::string_view kind, std::string_view name, std::string_view version,
                          const Spot& spot) {
  if (name.empty() || name.size() > 200 || name.front() == '.' || name.front() == '/') return;
  const std::string key = std::string(kind) + " " + std::string(name);
  if (modules_.contains(key)) return;
  if (modules_.size() >= kMaxModules) {
    overflowed_ = true;
    return;
  }
  modules_.insert(key);
  facts::WebModuleRow row;
  row.bundle = bundle_;
  row.kind = kind;
  row.name = name;
  if (!version.empty()) row.version = std::string(version);
  row.origin = origin(spot);
  if (const std::string_view sdk = in_.catalog.module_sdk(name); !sdk.empty()) {
    row.sdk = std::string(sdk);
    in_.found.sdks.push_back({std::string(sdk), std::string(name), row.origin});
  }
  in_.facts.add(row);
}

bool CodeFindings::worth_telling(std::string_view raw) {
  if (raw.size() < 4) return false;
  if (raw.find("//") != std::string_view::npos || raw.find("\\/") != std::string_view::npos ||
      raw.find("\\u") != std::string_view::npos) {
    return true;
  }
  return std::any_of(raw.begin(), raw.end(),
                     [](char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }) ||
         program::Phrases::worth_matching(raw);
}

void CodeFindings::text(const std::string& value, const std::string& owner, const Spot& spot) {
  if (value.find("://") != std::string::npos && addresses_ < kMaxAddresses) {
    ++addresses_;
    in_.urls.write(value, owner, in_.facts, [&](std::string_view url) {
      return in_.origins.add(place_, spot.kind, spot.position_json, url);
    });
  }
  if (!program::Phrases::worth_matching(value)) return;
  const std::size_t chars = base::code_point_count(value);
  if (chars >= kLongText) {
    if (in_.found.texts.size() < kMaxTexts) {
      in_.found.texts.push_back({value, place_, name_, spot.position_json, std::string(spot.kind)});
    }
    return;
  }
  if (chars > kLongestShownText || phrases_ >= kMaxPhrases || !texts_told_.insert(value).second) {
    return;
  }
  if (program::is_short_han_text(value)) {
    in_.words.note(value, "asset", owner, [&] { return origin(spot); });
  }
  const std::vector<std::size_t> matches = in_.phrases.match(value);
  if (matches.empty()) return;
  const facts::RowId place = origin(spot);
  for (const std::size_t match : matches) {
    ++phrases_;
    in_.facts.add(program::phrase_hit(in_.phrases.phrases()[match], value, "asset", owner, place));
  }
}

std::string_view package_of_path(std::string_view path) {
  constexpr std::string_view kFolders[] = {"node_modules/", "uni_modules/"};
  for (const std::string_view folder : kFolders) {
    const std::size_t at = path.rfind(folder);
    if (at == std::string_view::npos) continue;
    std::string_view rest = path.substr(at + folder.size());
    std::size_t end = rest.find('/');
    if (rest.starts_with('@') && end != std::string_view::npos) end = rest.find('/', end + 1);
    return rest.substr(0, end);
  }
  return {};
}

}  // namespace hegui::web
