#include "tests/support/aapt.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>

namespace hegui::test {
namespace {

constexpr const char* kFramework = "/usr/share/android-framework-res/framework-res.apk";

std::string quoted(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string capture(const std::string& text, const std::string& pattern) {
  std::smatch match;
  return std::regex_search(text, match, std::regex(pattern)) ? match[1].str() : "";
}

// Tags and names from `dump xmltree`: "E: activity (line=3)" and, deeper, "A: android:name(…)="x"".
void read_xmltree(const std::string& dump, AaptManifest& out) {
  static const std::regex kElement(R"(^( *)E: (\S+) )");
  static const std::regex kName(R"re(^( *)A: [^ =]*\(0x01010003\)="([^"]*)")re");
  static const std::vector<std::string> kComponents = {"activity", "activity-alias", "service",
                                                       "receiver", "provider"};
  std::istringstream lines(dump);
  std::string tag;
  for (std::string line; std::getline(lines, line);) {
    std::smatch match;
    if (std::regex_search(line, match, kElement)) {
      tag = match[2];
    } else if (std::regex_search(line, match, kName)) {
      if (std::find(kComponents.begin(), kComponents.end(), tag) != kComponents.end()) {
        out.components.emplace_back(tag, match[2]);
      }
    }
  }
}

}  // namespace

CommandOutput run_command(const std::vector<std::string>& words) {
  std::string command;
  for (const std::string& word : words) command += quoted(word) + " ";
  command += "2>/dev/null";
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot start " + command);
  CommandOutput result;
  std::array<char, 65536> buffer{};
  while (const std::size_t count = fread(buffer.data(), 1, buffer.size(), pipe)) {
    result.out.append(buffer.data(), count);
  }
  result.status = pclose(pipe);
  return result;
}

std::string aapt_build(const std::string& name, const std::map<std::string, std::string>& sources) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) /
                                       ("hegui-" + name + "-" + std::to_string(getpid()));
  std::filesystem::remove_all(folder);
  std::filesystem::create_directories(folder / "res");
  for (const auto& [path, text] : sources) {
    std::filesystem::create_directories((folder / path).parent_path());
    std::ofstream(folder / path) << text;
  }
  const std::string app = folder / "app.apk";
  const CommandOutput built =
      run_command({"aapt", "package", "-f", "-M", folder / "AndroidManifest.xml", "-S",
                   folder / "res", "-I", kFramework, "-F", app});
  if (built.status != 0) throw std::runtime_error("aapt failed on " + folder.string() + built.out);
  return app;
}

std::optional<AaptManifest> aapt_manifest(const std::string& app) {
  const CommandOutput badging = run_command({"aapt", "dump", "badging", app});
  const CommandOutput tree = run_command({"aapt", "dump", "xmltree", app, "AndroidManifest.xml"});
  // Not badging's list: that adds the permissions old target levels imply.
  const CommandOutput permissions = run_command({"aapt", "dump", "permissions", app});
  if (badging.status != 0 || tree.status != 0 || permissions.status != 0) return std::nullopt;
  AaptManifest out;
  out.package = capture(badging.out, R"(package: name='([^']*)')");
  out.version_code = capture(badging.out, R"(versionCode='([^']*)')");
  out.version_name = capture(badging.out, R"(versionName='([^']*)')");
  out.min_sdk = capture(badging.out, R"re((?:^|\n)sdkVersion:'([^']*)')re");
  out.target_sdk = capture(badging.out, R"re((?:^|\n)targetSdkVersion:'([^']*)')re");
  static const std::regex kPermission(
      R"re((?:^|\n)uses-permission(?:-sdk-23|-sdk-m)?: name='([^']*)')re");
  for (std::sregex_iterator at(permissions.out.begin(), permissions.out.end(), kPermission), end;
       at != end; ++at) {
    out.permissions.push_back((*at)[1]);
  }
  read_xmltree(tree.out, out);
  return out;
}

std::optional<AaptResources> aapt_resources(const std::string& app) {
  const CommandOutput dump = run_command({"aapt", "dump", "resources", app});
  if (dump.status != 0) return std::nullopt;
  AaptResources out;
  std::string config;
  std::istringstream lines(dump.out);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t start = line.find_first_not_of(' ');
    if (start == std::string::npos) continue;
    const std::string_view text = std::string_view(line).substr(start);
    if (text.starts_with("config ") && text.ends_with(":")) {
      // "config v26 flags=0x01 [sparse]:"
      const std::string_view words = text.substr(7, text.size() - 8);
      config = words.substr(0, words.find(" flags="));
      // aapt shows the number that stands for network code 0; folders are called mnc00.
      config = std::regex_replace(config, std::regex("mnc65535"), "mnc00");
    } else if (text.starts_with("resource 0x") && text.find(": t=0x") != std::string_view::npos) {
      // "resource 0x7f040000 com.x:string/app_name: t=0x03 d=0x00000002 (s=0x0008 r=0x00)"
      std::istringstream words{std::string(text)};
      std::string word, id, name, type, data;
      words >> word >> id >> name >> type >> data;
      const std::size_t colon = name.find(':');
      out[config].push_back(id + " " + name.substr(colon + 1, name.size() - colon - 2) + " " +
                            type + " " + data);
    }
  }
  for (auto& [name, values] : out) std::sort(values.begin(), values.end());
  return out;
}

}  // namespace hegui::test
