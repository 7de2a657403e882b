// What SDKS.md promises of catalog/sdks.tsv, row by row and between rows.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/rule_table.h"
#include "rules/engine/sdk_profiles.h"

namespace hegui::rules {
namespace {

using Owners = std::map<std::string, std::size_t, std::less<>>;  // value -> first row with it

// Keys of a table's first columns joined, as a set: "category.push", "purpose.risk".
std::set<std::string> terms_of(const RuleSet& rules, Complaints& complaints) {
  std::set<std::string> terms;
  const auto table =
      RuleTable<4>::open(rules, "catalog/sdk_terms.tsv", {"kind", "term", "name_zh", "name_en"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return terms;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    terms.insert(fmt::format("{}.{}", table->cell(row, 0), table->cell(row, 1)));
  }
  return terms;
}

std::set<std::string_view> column_of(const RuleSet& rules, std::string_view file,
                                     std::string_view column, Complaints& complaints) {
  std::set<std::string_view> values;
  const auto table = RuleTable<1>::open(rules, file, {column});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return values;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) values.insert(table->cell(row, 0));
  return values;
}

// Letters that do not tell two names apart: case and spaces.
std::string folded(std::string_view name) {
  std::string out;
  for (const char letter : name) {
    if (letter == ' ') continue;
    out.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
  }
  return out;
}

bool is_host(std::string_view host) {
  if (host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") != std::string_view::npos) {
    return false;
  }
  std::size_t labels = 0;
  while (true) {
    const std::size_t end = host.find('.');
    const std::string_view label = host.substr(0, end);
    if (label.empty() || label.front() == '-' || label.back() == '-') return false;
    ++labels;
    if (end == std::string_view::npos) return labels >= 2;
    host.remove_prefix(end + 1);
  }
}

bool is_url(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return false;
  if (url.substr(0, scheme) != "http" && url.substr(0, scheme) != "https") return false;
  const std::string_view rest = url.substr(scheme + 3);
  return url.find_first_of(" \"<>|") == std::string_view::npos &&
         is_host(rest.substr(0, rest.find_first_of("/?#")));
}

// Dots between names of Java; the last part of a class may hold "$".
bool is_java_name(std::string_view name) {
  if (name.empty() || name.front() == '.' || name.back() == '.') return false;
  if (name.find("..") != std::string_view::npos) return false;
  return name.find_first_of(" /;-:()") == std::string_view::npos;
}

bool lies_under(std::string_view name, std::string_view prefix) {
  return name == prefix || (name.starts_with(prefix) && name[prefix.size()] == '.');
}

// Whether a reason speaks of this package, not only of one whose name begins or ends like it.
bool speaks_of(std::string_view reason, std::string_view package) {
  const auto is_part = [&](std::size_t at) {
    return at < reason.size() && (std::isalnum(static_cast<unsigned char>(reason[at])) != 0 ||
                                  reason[at] == '_' || reason[at] == '.');
  };
  for (std::size_t at = reason.find(package); at != std::string_view::npos;
       at = reason.find(package, at + 1)) {
    if ((at == 0 || !is_part(at - 1)) && !is_part(at + package.size())) return true;
  }
  return false;
}

// A source of `package_prefixes` that names code which somebody had in hands.
bool names_real_code(std::string_view source) {
  static constexpr std::string_view kSigns[] = {"npm ", "app in ", "library file ",
                                                "libraries or apps"};
  return std::any_of(std::begin(kSigns), std::end(kSigns), [&](std::string_view sign) {
    return source.find(sign) != std::string_view::npos;
  });
}

class SdkCheck {
 public:
  SdkCheck(const RuleSet& rules, const SdkProfiles& profiles, Complaints& complaints)
      : rules_(rules), profiles_(profiles), complaints_(complaints) {}

  void run() {
    terms_ = terms_of(rules_, complaints_);
    codes_ = column_of(rules_, "catalog/pi.tsv", "code", complaints_);
    met_ = column_of(rules_, "catalog/sdks_met.tsv", "id", complaints_);
    read_gates();
    for (std::size_t row = 0; row < profiles_.rows(); ++row) {
      check_sources(row);
      check_words(row);
      check_data(row);
      check_names(row);
      check_code(row);
      check_addresses(row);
      check_gates(row);
      check_verified(row);
      if (met_.contains(profiles_.id(row))) check_complete(row);
    }
    check_nesting();
  }

 private:
  template <typename... Args>
  void complain(std::size_t row, fmt::format_string<Args...> text, Args&&... args) {
    complaints_.push_back(fmt::format("catalog/sdks.tsv:{}: {}: {}", profiles_.line(row),
                                      profiles_.id(row),
                                      fmt::format(text, std::forward<Args>(args)...)));
  }
  std::vector<std::string_view> list(std::size_t row, std::string_view column) const {
    return split_list(profiles_.cell(row, column));
  }

  void check_sources(std::size_t row) {
    std::set<std::string_view> named;
    for (const auto& [field, text] : profiles_.sources(row)) {
      const bool known = std::find(kSourcedSdkFields.begin(), kSourcedSdkFields.end(), field) !=
                         kSourcedSdkFields.end();
      if (!known) {
        complain(row, "sources: \"{}\" is no field that has a source", field);
        continue;
      }
      if (!named.insert(field).second) complain(row, "sources: {} again", field);
      if (text.empty()) complain(row, "sources: {} names nothing", field);
      const FieldState state = profiles_.state(row, field);
      const bool absent = text.starts_with("none: ") || text.starts_with("not found: ");
      if (state == FieldState::filled && absent) {
        complain(row, "{} is filled, its source says that there is none", field);
      }
      if (state == FieldState::blank) complain(row, "{} has a source and is empty", field);
    }
    for (const std::string_view field : kSourcedSdkFields) {
      if (!profiles_.cell(row, field).empty() && !named.contains(field)) {
        complain(row, "{} has no source", field);
      }
    }
  }

  void check_words(std::size_t row) {
    const std::string_view category = profiles_.cell(row, "category");
    if (!terms_.contains(fmt::format("category.{}", category))) {
      complain(row, "category \"{}\" is not in catalog/sdk_terms.tsv", category);
    }
    const std::string_view third_party = profiles_.cell(row, "third_party");
    if (third_party != "Y" && third_party != "N") {
      complain(row, "third_party \"{}\" is neither Y nor N", third_party);
    }
    for (const std::string_view purpose : list(row, "purposes")) check_purpose(row, purpose);
  }

  void check_purpose(std::size_t row, std::string_view purpose) {
    if (!terms_.contains(fmt::format("purpose.{}", purpose))) {
      complain(row, "purpose \"{}\" is not in catalog/sdk_terms.tsv", purpose);
    }
  }

  void check_data(std::size_t row) {
    std::set<std::string_view> seen;
    for (const std::string_view part : list(row, "declared_pi")) {
      const DeclaredPi declared = declared_pi_of(part);
      if (!codes_.contains(declared.code)) {
        complain(row, "declared_pi \"{}\" is not in catalog/pi.tsv", declared.code);
      }
      if (!seen.insert(declared.code).second) complain(row, "declared_pi {} again", declared.code);
      for (const std::string_view purpose : declared.purposes) check_purpose(row, purpose);
    }
  }

  // Of two rows that claim the same value the later one is named.
  void claim(Owners& owners, std::string value, std::size_t row, std::string_view what) {
    const auto [owner, added] = owners.emplace(std::move(value), row);
    if (!added && owner->second != row) {
      complain(row, "{} \"{}\" belongs to {}", what, owner->first, profiles_.id(owner->second));
    }
  }

  void check_names(std::size_t row) {
    for (const std::string_view column : {"name_zh", "name_en"}) {
      if (profiles_.cell(row, column).empty()) complain(row, "no {}", column);
    }
    std::set<std::string> shared;
    for (const std::string_view name : list(row, "short_aliases")) shared.insert(folded(name));
    for (const std::string_view column : {"name_zh", "name_en", "aliases"}) {
      for (const std::string_view name : list(row, column)) {
        std::string key = folded(name);
        if (!shared.contains(key)) claim(names_, std::move(key), row, "name");
      }
    }
  }

  void check_code(std::size_t row) {
    const std::vector<std::string_view> prefixes = list(row, "package_prefixes");
    for (const std::string_view prefix : prefixes) {
      if (!is_java_name(prefix)) complain(row, "package_prefixes: \"{}\" is no package", prefix);
      claim(prefixes_, std::string(prefix), row, "prefix");
      for (const std::string_view other : prefixes) {
        if (other != prefix && lies_under(prefix, other)) {
          complain(row, "prefix \"{}\" adds nothing to \"{}\"", prefix, other);
        }
      }
    }
    for (const std::string_view name : list(row, "component_classes")) {
      if (!is_java_name(name)) complain(row, "component_classes: \"{}\" is no class", name);
      claim(components_, std::string(name), row, "component");
      const bool own = std::any_of(prefixes.begin(), prefixes.end(),
                                   [&](std::string_view p) { return lies_under(name, p); });
      if (!own) complain(row, "component \"{}\" is under no prefix of the row", name);
    }
    for (const std::string_view name : list(row, "native_libs")) {
      if (!name.starts_with("lib") || !name.ends_with(".so")) {
        complain(row, "native_libs: \"{}\" is no lib….so", name);
      }
      claim(files_, std::string(name), row, "native library");
    }
    for (const std::string_view name : list(row, "assets")) {
      claim(files_, std::string(name), row, "asset");
    }
  }

  // A package inside another row's package is that of the longer prefix; the row of the shorter one
  // says why it still owns the rest.
  void check_nesting() {
    for (const auto& [prefix, row] : prefixes_) {
      for (std::size_t dot = prefix.rfind('.'); dot != std::string::npos && dot > 0;
           dot = prefix.rfind('.', dot - 1)) {
        const auto above = prefixes_.find(std::string_view(prefix).substr(0, dot));
        if (above == prefixes_.end() || above->second == row) continue;
        const std::string_view reason = profiles_.cell(above->second, "shared_prefixes");
        if (!speaks_of(reason, above->first)) {
          complain(above->second,
                   "prefix \"{}\" lies above \"{}\" of {}: shared_prefixes says no reason",
                   above->first, prefix, profiles_.id(row));
        }
        break;
      }
    }
  }

  void check_addresses(std::size_t row) {
    for (const std::string_view host : list(row, "hosts")) {
      if (!is_host(host)) complain(row, "hosts: \"{}\" is no host name", host);
    }
    const std::string_view url = profiles_.cell(row, "policy_url");
    if (!url.empty() && !is_url(url)) complain(row, "policy_url: \"{}\" is no URL", url);
  }

  void read_gates() {
    const auto table = RuleTable<4>::open(rules_, "catalog/consent_gates.tsv",
                                          {"kind", "class", "member", "role"});
    if (!table.ok()) {
      complaints_.push_back(table.error().message());
      return;
    }
    for (std::size_t row = 0; row < table->rows(); ++row) {
      gate_roles_.insert(table->cell(row, 3));
      if (table->cell(row, 0) != "method") continue;
      std::string name(table->cell(row, 1));  // Lcom/a/B; -> com.a.B
      if (name.size() < 2) continue;
      name = name.substr(1, name.size() - 2);
      std::replace(name.begin(), name.end(), '/', '.');
      gates_.emplace(fmt::format("{}.{}", name, table->cell(row, 2)), table->cell(row, 3));
    }
  }

  void check_gates(std::size_t row) {
    for (const std::string_view part : list(row, "consent_api")) {
      const std::size_t colon = part.find(':');
      const std::string_view method = part.substr(0, colon);
      const std::string_view role =
          colon == std::string_view::npos ? std::string_view() : part.substr(colon + 1);
      if (!is_java_name(method)) complain(row, "consent_api: \"{}\" is no CLASS.METHOD", method);
      if (!gate_roles_.contains(role)) {
        complain(row, "consent_api: role \"{}\" is not in catalog/consent_gates.tsv", role);
      }
      const auto gate = gates_.find(method);
      if (gate != gates_.end() && gate->second != role) {
        complain(row, "consent_api: {} is {} in catalog/consent_gates.tsv", method, gate->second);
      }
    }
  }

  // How far a row is verified follows from what is filled and where it was seen (SDKS.md).
  void check_verified(std::size_t row) {
    const bool has_prefix = !profiles_.cell(row, "package_prefixes").empty();
    const bool has_operator = !profiles_.cell(row, "operator").empty();
    const bool seen = has_prefix && names_real_code(profiles_.source(row, "package_prefixes"));
    const bool named = has_operator || profiles_.cell(row, "third_party") == "N";
    const std::string_view earned = seen && named ? "Y" : has_prefix || has_operator ? "P" : "N";
    const std::string_view verified = profiles_.cell(row, "verified");
    if (verified != earned) {
      complain(row, "verified \"{}\" where the sources earn {}", verified, earned);
    }
  }

  void check_complete(std::size_t row) {
    for (const std::string_view field : kExpectedSdkFields) {
      if (profiles_.state(row, field) == FieldState::blank) {
        complain(row, "is met often: {} is empty, and no source says where it was looked for",
                 field);
      }
    }
    if (profiles_.cell(row, "aliases").empty() && profiles_.cell(row, "short_aliases").empty()) {
      complain(row, "is met often: no name as policies write it");
    }
  }

  const RuleSet& rules_;
  const SdkProfiles& profiles_;
  Complaints& complaints_;
  std::set<std::string> terms_;
  std::set<std::string_view> codes_, met_, gate_roles_;
  std::map<std::string, std::string_view, std::less<>> gates_;  // CLASS.METHOD -> role
  Owners names_, prefixes_, components_, files_;
};

}  // namespace

void check_sdks(const RuleSet& rules, Complaints& complaints) {
  const base::Result<SdkProfiles> profiles = SdkProfiles::read(rules);
  if (!profiles.ok()) {
    complaints.push_back(profiles.error().message());
    return;
  }
  SdkCheck(rules, *profiles, complaints).run();
}

}  // namespace hegui::rules
