// aapt as a peer in tests: builds small apps from source XML and says what it reads in an app.
//
// Never used by the product. Functions throw std::runtime_error with the command's output if aapt
// cannot be started or, for build, fails.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hegui::test {

struct CommandOutput {
  int status = 0;
  std::string out;  // standard output
};
// The words are passed as they are, without a shell's expansion.
CommandOutput run_command(const std::vector<std::string>& words);

// Compiles sources (path -> text, such as "AndroidManifest.xml", "res/values/strings.xml") against
// the packaged framework. Returns the path of the app, in the test's temporary folder.
std::string aapt_build(const std::string& name, const std::map<std::string, std::string>& sources);

// What `aapt dump badging|permissions|xmltree` says of a manifest; nullopt where it fails.
struct AaptManifest {
  std::string package, version_code, version_name, min_sdk, target_sdk;
  std::vector<std::string> permissions;                         // in order, with duplicates
  std::vector<std::pair<std::string, std::string>> components;  // tag and name as written
};
std::optional<AaptManifest> aapt_manifest(const std::string& app);

// Every simple value `aapt dump resources` prints: "0x7f040000 string/app_name t=0x03 d=0x2",
// grouped by configuration ("(default)", "zh-rCN"), sorted. nullopt where aapt fails.
using AaptResources = std::map<std::string, std::vector<std::string>>;
std::optional<AaptResources> aapt_resources(const std::string& app);

}  // namespace hegui::test
