#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

#include "analyzer/cli/commands.h"
#include "analyzer/policy/given_policy.h"
#include "analyzer/policy/policy_reader.h"
#include "reports/model/display_width.h"
#include "reports/model/labels.h"
#include "rules/engine/rule_table.h"
#include "rules/engine/sdk_profiles.h"

namespace hegui::cli {
namespace {

using nlohmann::ordered_json;
using rules::SdkProfiles;

// Everything a command needs to speak of the profiles.
struct Profiles {
  rules::RuleSet rules;
  SdkProfiles table;
  std::set<std::string_view> met;
  std::map<std::string, model::Text, std::less<>> terms;  // "category.push", "purpose.risk"
  std::map<std::string_view, model::Text> pi;
  model::Labels labels;
  model::Lang lang;

  std::string_view said(const model::Text& text) const { return text.in(lang); }
  std::string term(std::string_view kind, std::string_view key) const {
    const auto found = terms.find(fmt::format("{}.{}", kind, key));
    return std::string(found == terms.end() ? key : said(found->second));
  }
  std::string_view name(std::size_t row) const {
    return table.cell(row, lang == model::Lang::zh ? "name_zh" : "name_en");
  }
};

// Prints why not, and is empty, if a table cannot be read. The rule set must stay where it is,
// since tables are views of its text: the caller keeps what is returned by pointer.
std::unique_ptr<Profiles> load_profiles(const SharedOptions& options) {
  std::optional<rules::RuleSet> rules = load_rules(options);
  if (!rules) return nullptr;
  base::Result<SdkProfiles> table = SdkProfiles::read(*rules);
  const auto met = rules::RuleTable<1>::open(*rules, "catalog/sdks_met.tsv", {"id"});
  const auto terms =
      rules::RuleTable<3>::open(*rules, "catalog/sdk_terms.tsv", {"id", "name_zh", "name_en"});
  const auto pi =
      rules::RuleTable<3>::open(*rules, "catalog/pi.tsv", {"code", "name_zh", "name_en"});
  for (const auto& problem : {table.ok() ? std::string() : table.error().message(),
                              met.ok() ? std::string() : met.error().message(),
                              terms.ok() ? std::string() : terms.error().message(),
                              pi.ok() ? std::string() : pi.error().message()}) {
    if (problem.empty()) continue;
    fail(run::kUsage, problem);
    return nullptr;
  }
  auto out = std::make_unique<Profiles>(
      Profiles{*std::move(rules), *std::move(table), {}, {}, {}, {}, model::Lang::zh});
  out->lang = options.lang == "en" ? model::Lang::en : model::Lang::zh;
  for (std::size_t row = 0; row < met->rows(); ++row) out->met.insert(met->cell(row, 0));
  for (std::size_t row = 0; row < terms->rows(); ++row) {
    out->terms.emplace(terms->cell(row, 0), model::Text{std::string(terms->cell(row, 1)),
                                                        std::string(terms->cell(row, 2))});
  }
  for (std::size_t row = 0; row < pi->rows(); ++row) {
    out->pi.emplace(pi->cell(row, 0),
                    model::Text{std::string(pi->cell(row, 1)), std::string(pi->cell(row, 2))});
  }
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

bool is_wanted(const Profiles& profiles, std::size_t row, const SdkListCommand& options) {
  const SdkProfiles& table = profiles.table;
  if (!options.category.empty() && table.cell(row, "category") != options.category) return false;
  if (options.third_party && table.cell(row, "third_party") != "Y") return false;
  if (options.met && !profiles.met.contains(table.id(row))) return false;
  if (options.text.empty()) return true;
  const std::string text = lower(options.text);
  for (const std::string_view column :
       {"id", "name_zh", "name_en", "aliases", "short_aliases", "operator"}) {
    if (lower(table.cell(row, column)).find(text) != std::string::npos) return true;
  }
  return false;
}

// Columns padded to the widest cell, as a terminal shows them.
void print_columns(const std::vector<std::vector<std::string>>& lines) {
  std::vector<int> widths;
  for (const auto& line : lines) {
    widths.resize(std::max(widths.size(), line.size()));
    for (std::size_t i = 0; i < line.size(); ++i) {
      widths[i] = std::max(widths[i], model::display_width(line[i]));
    }
  }
  for (const auto& line : lines) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
      out += line[i];
      if (i + 1 < line.size()) {
        const int gap = widths[i] - model::display_width(line[i]) + 2;
        out.append(static_cast<std::size_t>(gap), ' ');
      }
    }
    fmt::print("{}\n", out);
  }
}

ordered_json list_json(std::string_view cell) {
  ordered_json list = ordered_json::array();
  for (const std::string_view value : rules::split_list(cell)) list.push_back(value);
  return list;
}

ordered_json profile_json(const Profiles& profiles, std::size_t row) {
  const SdkProfiles& table = profiles.table;
  ordered_json out;
  out["id"] = table.id(row);
  out["name"] = {{"zh", table.cell(row, "name_zh")}, {"en", table.cell(row, "name_en")}};
  out["category"] = table.cell(row, "category");
  out["third_party"] = table.cell(row, "third_party") == "Y";
  out["met_often"] = profiles.met.contains(table.id(row));
  out["verified"] = table.cell(row, "verified");
  ordered_json& fields = out["fields"] = ordered_json::object();
  for (const std::string_view field : rules::kSourcedSdkFields) {
    const rules::FieldState state = table.state(row, field);
    if (state == rules::FieldState::blank) continue;
    ordered_json& entry = fields[std::string(field)];
    entry["state"] = rules::field_state_name(state);
    if (field == "declared_pi") {
      entry["values"] = ordered_json::array();
      for (const std::string_view part : rules::split_list(table.cell(row, field))) {
        const rules::DeclaredPi declared = rules::declared_pi_of(part);
        entry["values"].push_back({{"pi", declared.code}, {"purposes", declared.purposes}});
      }
    } else if (field == "purpose_zh" || field == "policy_url") {
      if (state == rules::FieldState::filled) entry["value"] = table.cell(row, field);
    } else {
      entry["values"] = list_json(table.cell(row, field));
    }
    entry["source"] = table.source(row, field);
  }
  return out;
}

// "设备型号 (适配设备, 统计分析)"
std::string shown_pi(const Profiles& profiles, std::string_view part) {
  const rules::DeclaredPi declared = rules::declared_pi_of(part);
  const auto found = profiles.pi.find(declared.code);
  std::string out(found == profiles.pi.end() ? declared.code : profiles.said(found->second));
  if (declared.purposes.empty()) return out;
  out += " (";
  for (std::size_t i = 0; i < declared.purposes.size(); ++i) {
    if (i > 0) out += ", ";
    out += profiles.term("purpose", declared.purposes[i]);
  }
  return out + ")";
}

void print_field(const Profiles& profiles, std::size_t row, std::string_view field) {
  const rules::FieldState state = profiles.table.state(row, field);
  if (state == rules::FieldState::blank) return;
  fmt::print("\n{}\n", profiles.said(profiles.labels.of("sdk_field", field)));
  for (const std::string_view value : rules::split_list(profiles.table.cell(row, field))) {
    if (field == "declared_pi") {
      fmt::print("  {}\n", shown_pi(profiles, value));
    } else if (field == "purposes") {
      fmt::print("  {}\n", profiles.term("purpose", value));
    } else {
      fmt::print("  {}\n", value);
    }
  }
  fmt::print("    {} {}\n", profiles.said(profiles.labels("sdk_profile.source")),
             profiles.table.source(row, field));
}

bool is_operator(const SdkProfiles& table, const policy::Mention& mention) {
  const std::optional<std::size_t> row = table.find(mention.subject);
  if (!row) return false;
  const std::vector<std::string_view> operators = rules::split_list(table.cell(*row, "operator"));
  return std::find(operators.begin(), operators.end(), mention.word) != operators.end();
}

int print_missing(const Profiles& profiles, const SdkListCommand& options) {
  constexpr std::size_t kStates = 4;
  std::vector<std::vector<std::string>> lines;
  lines.emplace_back();
  for (const std::string_view heading : {"field", "filled", "none", "not_found", "blank"}) {
    lines.back().emplace_back(profiles.said(profiles.labels.of("sdk_state", heading)));
  }
  std::size_t shown = 0;
  ordered_json out = ordered_json::object();
  for (const std::string_view field : rules::kSourcedSdkFields) {
    std::array<std::size_t, kStates> counts{};
    shown = 0;
    for (std::size_t row = 0; row < profiles.table.rows(); ++row) {
      if (!is_wanted(profiles, row, options)) continue;
      ++shown;
      ++counts[static_cast<std::size_t>(profiles.table.state(row, field))];
    }
    lines.emplace_back();
    lines.back().emplace_back(profiles.said(profiles.labels.of("sdk_field", field)));
    for (std::size_t i = 0; i < kStates; ++i) {
      lines.back().push_back(std::to_string(counts[i]));
      const std::string_view state = field_state_name(static_cast<rules::FieldState>(i));
      out[std::string(field)][std::string(state)] = counts[i];
    }
  }
  if (options.json) {
    fmt::print("{}\n", ordered_json{{"profiles", shown}, {"fields", out}}.dump(2));
  } else {
    print_columns(lines);
    fmt::print("{}: {}\n", profiles.said(profiles.labels("sdk_profile.count")), shown);
  }
  return run::kDone;
}

// Where its version can be read.
int print_versions(const Profiles& profiles, std::string_view id) {
  const auto table =
      rules::RuleTable<6>::open(profiles.rules, "catalog/sdk_versions.tsv",
                                {"sdk", "kind", "locator", "pattern", "says", "source"});
  if (!table.ok()) return fail(run::kUsage, table.error().message());
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 0) != id) continue;
    fmt::print("version: {} {} {} [{}] {}\n", table->cell(row, 1), table->cell(row, 2),
               table->cell(row, 3), table->cell(row, 4), table->cell(row, 5));
  }
  return run::kDone;
}

}  // namespace

int sdk_list_command(const SdkListCommand& options) {
  const std::unique_ptr<Profiles> profiles = load_profiles(options.shared);
  if (!profiles) return run::kUsage;
  if (!options.category.empty() && !profiles->terms.contains("category." + options.category)) {
    return fail(run::kUsage, "no such category: " + options.category + " (see SDKS.md)");
  }
  if (options.missing) return print_missing(*profiles, options);
  const SdkProfiles& table = profiles->table;
  std::vector<std::vector<std::string>> lines;
  ordered_json out = ordered_json::array();
  std::size_t third_parties = 0;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (!is_wanted(*profiles, row, options)) continue;
    const bool third_party = table.cell(row, "third_party") == "Y";
    third_parties += third_party ? 1 : 0;
    if (options.json) {
      out.push_back(profile_json(*profiles, row));
      continue;
    }
    const std::vector<std::string_view> operators = rules::split_list(table.cell(row, "operator"));
    lines.push_back({std::string(table.id(row)), std::string(profiles->name(row)),
                     profiles->term("category", table.cell(row, "category")),
                     third_party
                         ? std::string(profiles->said(profiles->labels("sdk_profile.third_party")))
                         : std::string(profiles->said(profiles->labels("sdk_profile.library"))),
                     std::string(operators.empty() ? "" : operators.front())});
  }
  if (options.json) {
    fmt::print("{}\n", out.dump(2));
    return run::kDone;
  }
  print_columns(lines);
  fmt::print("{}: {}  {}: {}\n", profiles->said(profiles->labels("sdk_profile.count")),
             lines.size(), profiles->said(profiles->labels("sdk_profile.third_party")),
             third_parties);
  return run::kDone;
}

int sdk_show_command(const SdkShowCommand& options) {
  const std::unique_ptr<Profiles> profiles = load_profiles(options.shared);
  if (!profiles) return run::kUsage;
  const SdkProfiles& table = profiles->table;
  const std::optional<std::size_t> row = table.find(options.id);
  if (!row) {
    return fail(run::kUsage, "no such profile: " + options.id + " (see `hegui sdk list`)");
  }
  if (options.json) {
    fmt::print("{}\n", profile_json(*profiles, *row).dump(2));
    return run::kDone;
  }
  fmt::print("{}  {} / {}\n", table.id(*row), table.cell(*row, "name_zh"),
             table.cell(*row, "name_en"));
  fmt::print("{} · {} · {}\n", profiles->term("category", table.cell(*row, "category")),
             profiles->said(profiles->labels(table.cell(*row, "third_party") == "Y"
                                                 ? "sdk_profile.third_party"
                                                 : "sdk_profile.library")),
             profiles->said(profiles->labels.of("sdk_verified", table.cell(*row, "verified"))));
  for (const std::string_view field : rules::kSourcedSdkFields) {
    print_field(*profiles, *row, field);
  }
  return print_versions(*profiles, options.id);
}

int sdk_met_command(const SdkMetCommand& options) {
  const std::unique_ptr<Profiles> profiles = load_profiles(options.shared);
  if (!profiles) return run::kUsage;
  const base::Result<policy::PolicyReader> reader = policy::PolicyReader::load(profiles->rules);
  if (!reader.ok()) return fail(run::kUsage, reader.error().message());
  std::error_code problem;
  std::map<std::string, std::size_t> named;
  std::size_t texts = 0;
  for (const auto& file : std::filesystem::directory_iterator(options.folder, problem)) {
    const base::Result<policy::GivenPolicy> given = policy::read_given_policy(file.path().string());
    if (!given.ok()) {
      fail(run::kDone, given.error().message());
      continue;
    }
    ++texts;
    std::set<std::string> here;
    for (const policy::Mention& mention : reader->describe(given->text).mentions) {
      if (mention.kind != policy::Mention::Kind::sdk) continue;
      // A company's name says nothing of which of its SDKs is meant.
      if (!is_operator(profiles->table, mention)) here.insert(mention.subject);
    }
    for (const std::string& id : here) ++named[id];
  }
  if (problem) return fail(run::kUnreadableInput, options.folder + ": " + problem.message());
  for (const auto& [id, count] : named) fmt::print("{}\t{}\n", id, count);
  fmt::print(stderr, "{} texts\n", texts);
  return run::kDone;
}

}  // namespace hegui::cli
