#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/literal_start.h"
#include "rules/engine/rule_table.h"

namespace hegui::rules {
namespace {

constexpr std::string_view kFile = "catalog/sdk_versions.tsv";

constexpr std::array<std::string_view, 9> kKinds = {
    "static_field",       "method_constant", "string_in_class", "call_arguments", "call_numbers",
    "manifest_meta_data", "entry_name",      "entry_text",      "native_string"};
constexpr std::array<std::string_view, 5> kOfClasses = {
    "static_field", "method_constant", "string_in_class", "call_arguments", "call_numbers"};
constexpr std::array<std::string_view, 3> kSays = {"sdk", "part", "near"};
// Whole packages and libraries are searched for a text's beginning: shorter ones are everywhere.
constexpr std::size_t kMinLiteral = 3;

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "" or what is wrong with the place: "Lcls;->member", with one * in the class, for kinds of
// classes; the part before a * at least a package.
std::string_view locator_problem(std::string_view kind, std::string_view locator) {
  if (locator.empty()) return "is empty";
  if (!one_of(kOfClasses, kind)) return "";
  const std::size_t arrow = locator.find("->");
  if ((arrow == std::string_view::npos) != (kind == "string_in_class")) {
    return "is no class with a member (string_in_class: a class)";
  }
  const bool of_calls = kind == "call_arguments" || kind == "call_numbers";
  if ((locator.find(' ') != std::string_view::npos) != of_calls) return "names no called method";
  const std::string_view class_name = locator.substr(0, arrow);
  const std::size_t star = class_name.find('*');
  if (!class_name.starts_with('L') || !(class_name.ends_with(';') || class_name.ends_with('*'))) {
    return "is no class descriptor";
  }
  if (star != class_name.rfind('*')) return "has more than one *";
  if (star != std::string_view::npos && star > 0 && class_name[star - 1] != '/') {
    return "has a * that does not begin a name";
  }
  return "";
}

}  // namespace

void check_sdk_versions(const RuleSet& rules, Complaints& complaints) {
  const auto table = RuleTable<10>::open(
      rules, kFile,
      {"id", "sdk", "kind", "locator", "pattern", "base", "part", "says", "source", "verified"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return;
  }
  std::set<std::string_view> profiles = {"*"};
  if (const auto sdks = RuleTable<1>::open(rules, "catalog/sdks.tsv", {"id"}); sdks.ok()) {
    for (std::size_t row = 0; row < sdks->rows(); ++row) profiles.insert(sdks->cell(row, 0));
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view id = table->cell(row, 0);
    const auto complain = [&](std::string_view what, std::string_view value) {
      complaints.push_back(fmt::format("{}: {}: {} \"{}\"", kFile, id, what, value));
    };
    const std::string_view kind = table->cell(row, 2);
    const std::string_view locator = table->cell(row, 3);
    const std::string_view base = table->cell(row, 5);
    const std::string_view part = table->cell(row, 6);
    const std::string_view says = table->cell(row, 7);
    if (!profiles.contains(table->cell(row, 1))) complain("no such sdk", table->cell(row, 1));
    if (!one_of(kKinds, kind)) complain("no such kind", kind);
    if (!one_of(kSays, says)) complain("no such says", says);
    if (says == "sdk" && table->cell(row, 1) == "*") {
      complain("a row for every SDK cannot say the version of one", says);
    }
    if ((says == "part") != !part.empty()) complain("part and says do not fit", part);
    if (const std::string_view problem = locator_problem(kind, locator); !problem.empty()) {
      complain(fmt::format("locator {}", problem), locator);
    }
    if (!base.empty() && base != "10" && base != "100" && base != "1000") {
      complain("no such base", base);
    }
    for (const std::size_t column : {std::size_t{8}, std::size_t{9}}) {
      if (table->cell(row, column).empty()) complain("no source or verified", "");
    }
    const std::string_view text = table->cell(row, 4);
    const re2::RE2 pattern(re2::StringPiece(text.data(), text.size()), re2::RE2::Quiet);
    if (!pattern.ok()) {
      complain(fmt::format("pattern: {}", pattern.error()), text);
      continue;
    }
    if (pattern.NumberOfCapturingGroups() != 1) complain("pattern has not one group", text);
    const bool wide = kind == "native_string" ||
                      (kind == "string_in_class" && locator.find('*') != std::string_view::npos);
    if (wide && literal_start(pattern).size() < kMinLiteral) {
      complain("pattern begins with no text to look for", text);
    }
  }
}

}  // namespace hegui::rules
