// What the settings files of web frameworks say: names, versions, plug-ins, the privacy prompt.
//
// Hostile input: a file larger than 1 MB is not read; JSON is parsed without recursion; what has
// another shape than expected is left out. Comments in JSON are allowed where the frameworks allow
// them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::web {

struct NamedModule {
  std::string kind;  // as in web_module
  std::string name;
  std::string version;  // "" = not said
};

// First-run prompt: androidPrivacy.json of DCloud, or `privacy` in its manifest.json.
struct PrivacyPrompt {
  std::string prompt;  // template, custom, none
  std::optional<std::string> version, title, accept, refuse;
  std::string message;  // HTML
  bool second = false;
  std::optional<bool> without_consent;
};

struct BundleSettings {
  std::string name;
  std::string version;  // of the framework
  std::vector<NamedModule> modules;
  std::optional<PrivacyPrompt> prompt;
  std::size_t remote = 0;  // start pages on the network
};

// nullopt: not JSON, or too large.
std::optional<PrivacyPrompt> read_privacy_prompt(std::string_view json);
// www/manifest.json of uni-app and 5+ apps.
std::optional<BundleSettings> read_dcloud_manifest(std::string_view json);
// capacitor.config.json; capacitor.plugins.json (a list of packages).
std::optional<BundleSettings> read_capacitor_config(std::string_view json);
std::optional<std::vector<NamedModule>> read_capacitor_plugins(std::string_view json);
// cordova_plugins.js: read as tokens, not run.
std::vector<NamedModule> read_cordova_plugins(std::string_view script);

// A link of a prompt's message, and the words it stands on.
struct Link {
  std::string address;
  std::string words;
};
// The first `max_links` of them.
std::vector<Link> links_of(std::string_view html, std::size_t max_links = 20);
// The message without its tags.
std::string plain_words(std::string_view html);

}  // namespace hegui::web
