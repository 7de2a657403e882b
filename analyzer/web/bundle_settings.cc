#include "analyzer/web/bundle_settings.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "analyzer/web/js_tokens.h"
#include "apk/base/html_tokens.h"
#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxBytes = 1u << 20;
constexpr std::size_t kMaxModules = 2'000;

std::optional<json> parse(std::string_view text) {
  if (text.size() > kMaxBytes) return std::nullopt;
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  json value = json::parse(text, nullptr, false, true);
  if (value.is_discarded()) return std::nullopt;
  return value;
}

// A member, null where there is none.
const json& member(const json& object, const char* name) {
  static const json none;
  if (!object.is_object()) return none;
  const auto found = object.find(name);
  return found == object.end() ? none : *found;
}

std::optional<std::string> text(const json& object, const char* name) {
  const json& value = member(object, name);
  if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
  if (!value.is_string()) return std::nullopt;
  return base::repair_utf8(value.get_ref<const std::string&>()).text;
}

PrivacyPrompt prompt_of(const json& settings, const json& texts) {
  PrivacyPrompt prompt;
  prompt.prompt = text(settings, "prompt").value_or("none");
  prompt.version = text(settings, "version");
  prompt.title = text(texts, "title");
  prompt.message = text(texts, "message").value_or("");
  prompt.accept = text(texts, "buttonAccept");
  prompt.refuse = text(texts, "buttonRefuse");
  if (prompt.refuse && prompt.refuse->empty()) prompt.refuse.reset();
  prompt.second = !text(member(texts, "second"), "message").value_or("").empty();
  const json& refused = member(settings, "disagreeMode");
  const json& support = member(refused, "support");
  const json& visitor = member(refused, "visitorEntry");
  if (support.is_boolean()) prompt.without_consent = support.get<bool>();
  if (visitor.is_boolean() && visitor.get<bool>()) prompt.without_consent = true;
  return prompt;
}

bool is_remote(std::string_view address) {
  return address.starts_with("http://") || address.starts_with("https://");
}

// {"maps": {"amap": {...}}} -> "maps.amap"
void add_sdks(const json& groups, std::vector<NamedModule>& modules) {
  if (!groups.is_object()) return;
  for (const auto& [group, providers] : groups.items()) {
    if (!providers.is_object()) continue;
    for (const auto& [provider, settings] : providers.items()) {
      if (modules.size() >= kMaxModules) return;
      if (!settings.is_object()) continue;
      std::string name = group;
      name.append(".").append(provider);
      modules.push_back({"uni_sdk", base::repair_utf8(name).text, ""});
    }
  }
}

}  // namespace

std::optional<PrivacyPrompt> read_privacy_prompt(std::string_view file) {
  const std::optional<json> settings = parse(file);
  if (!settings || !settings->is_object()) return std::nullopt;
  return prompt_of(*settings, *settings);
}

std::optional<BundleSettings> read_dcloud_manifest(std::string_view file) {
  const std::optional<json> manifest = parse(file);
  if (!manifest || !manifest->is_object()) return std::nullopt;
  BundleSettings out;
  out.name = text(*manifest, "id").value_or(text(*manifest, "appid").value_or(""));
  // As written by people it is "app-plus", as built "plus".
  const json& built = member(*manifest, "plus");
  const json& plus = built.is_object() ? built : member(*manifest, "app-plus");
  const json& uni = member(plus, "uni-app");
  if (const auto version = text(uni, "compilerVersion")) {
    out.version = *version;
    if (const auto vue = text(uni, "vueVersion")) out.version += " (vue " + *vue + ")";
  }
  const json& distribute = member(plus, "distribute");
  add_sdks(member(distribute, "sdkConfigs"), out.modules);
  add_sdks(member(distribute, "plugins"), out.modules);
  for (const json* modules : {&member(*manifest, "permissions"), &member(plus, "modules")}) {
    if (!modules->is_object()) continue;
    for (const auto& [name, settings] : modules->items()) {
      if (out.modules.size() < kMaxModules) {
        out.modules.push_back({"uni_module", base::repair_utf8(name).text, ""});
      }
    }
  }
  const json& plugins = member(plus, "nativePlugins");
  if (plugins.is_object()) {
    for (const auto& [name, settings] : plugins.items()) {
      if (out.modules.size() < kMaxModules) {
        out.modules.push_back({"uni_plugin", base::repair_utf8(name).text, ""});
      }
    }
  }
  const json& privacy = member(plus, "privacy");
  if (privacy.is_object()) out.prompt = prompt_of(privacy, member(privacy, "template"));
  if (is_remote(text(*manifest, "launch_path").value_or(""))) ++out.remote;
  return out;
}

std::optional<BundleSettings> read_capacitor_config(std::string_view file) {
  const std::optional<json> config = parse(file);
  if (!config || !config->is_object()) return std::nullopt;
  BundleSettings out;
  out.name = text(*config, "appId").value_or("");
  if (is_remote(text(member(*config, "server"), "url").value_or(""))) ++out.remote;
  return out;
}

std::optional<std::vector<NamedModule>> read_capacitor_plugins(std::string_view file) {
  const std::optional<json> plugins = parse(file);
  if (!plugins || !plugins->is_array()) return std::nullopt;
  std::vector<NamedModule> modules;
  for (const json& plugin : *plugins) {
    if (modules.size() >= kMaxModules) break;
    if (const auto package = text(plugin, "pkg")) modules.push_back({"capacitor", *package, ""});
  }
  return modules;
}

std::vector<NamedModule> read_cordova_plugins(std::string_view script) {
  std::map<std::string, std::string> versions;
  std::vector<std::string> order;
  const auto add = [&](const std::string& name, const std::string& version) {
    if (order.size() >= kMaxModules) return;
    const auto [at, fresh] = versions.try_emplace(name, version);
    if (fresh) order.push_back(name);
    if (!version.empty()) at->second = version;
  };
  JsTokens tokens(script);
  std::string before;     // the last text
  std::string key;        // the text or name before the last ':'
  bool metadata = false;  // after "metadata ="
  bool in_metadata = false;
  for (JsToken token = tokens.next(); token.kind != JsToken::Kind::end; token = tokens.next()) {
    if (token.mark == ':') {
      key = before;
    } else if (token.mark == '{') {
      in_metadata = metadata;
      key.clear();
    } else if (token.mark == '}') {
      in_metadata = metadata = false;
    } else if (token.kind == JsToken::Kind::string) {
      before = js_value(token);
      if (in_metadata && !key.empty()) add(key, before);
      if (key == "pluginId") add(before, "");
      key.clear();
    } else if (token.kind == JsToken::Kind::name) {
      before = token.text;
      metadata |= token.text == "metadata";
    }
  }
  std::vector<NamedModule> modules;
  modules.reserve(order.size());
  for (const std::string& name : order) modules.push_back({"cordova", name, versions[name]});
  return modules;
}

std::vector<Link> links_of(std::string_view html, std::size_t max_links) {
  std::vector<Link> links;
  base::HtmlTokens tokens(html);
  base::HtmlToken token;
  bool inside = false;
  while (tokens.next(token)) {
    if (token.kind == base::HtmlToken::Kind::start && token.name == "a") {
      if (links.size() == max_links) break;
      links.push_back({std::string(token.address), ""});
      inside = true;
    } else if (token.kind == base::HtmlToken::Kind::end && token.name == "a") {
      inside = false;
    } else if (inside && token.kind == base::HtmlToken::Kind::text) {
      links.back().words += token.text;
    }
  }
  return links;
}

std::string plain_words(std::string_view html) {
  std::string words;
  base::HtmlTokens tokens(html);
  base::HtmlToken token;
  while (tokens.next(token)) {
    if (token.kind == base::HtmlToken::Kind::text) words += token.text;
  }
  return words;
}

}  // namespace hegui::web
