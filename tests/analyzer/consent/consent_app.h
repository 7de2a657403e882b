// Small apps written as smali, and what the consent pass says of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apk/package/manifest.h"

namespace hegui::consent {

// "Lt/<name>;" that extends `super`, with a constructor without arguments. `rest`: further lines,
// `.implements` first.
std::string class_text(std::string_view name, std::string_view super, std::string_view rest);
// A public method with 8 registers beside its parameters, which end with "return-void" by itself.
std::string method_text(std::string_view signature, std::string_view body);

struct AppText {
  std::vector<std::string> classes;
  // Full class names; the launcher is t.Main.
  std::vector<std::string> activities;
  std::vector<std::string> receivers;
};

// Runs the passes up to this one; each row of the query as its cells joined by "|".
std::vector<std::string> facts_of(const AppText& app, const std::string& query,
                                  unsigned threads = 1);

}  // namespace hegui::consent
