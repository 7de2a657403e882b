#include "analyzer/policy/policy_facts.h"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <set>

#include "analyzer/policy/page_look.h"
#include "analyzer/policy/plain_text.h"
#include "analyzer/policy/policy_kind.h"
#include "analyzer/policy/text_entries.h"
#include "analyzer/program/phrases.h"
#include "apk/arsc/texts.h"
#include "apk/base/hash.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

using program::json_text;

constexpr std::size_t kLongString = 250;             // code points of a resource worth reading
constexpr std::size_t kLongDialog = 600;             // no dialog's text is longer
constexpr std::uint64_t kMaxAllBytes = 64ull << 20;  // all texts of one scan together
constexpr std::size_t kMaxPolicies = 64;             // kept with their text

struct Found {
  facts::PolicySourceRow row;
  TextKind kind;
  std::optional<PageLook> look;  // of a page
};

std::vector<std::string> names_of(const std::vector<inventory::AppFiles>& files) {
  std::vector<std::string> names;
  for (const inventory::AppFiles& file : files) {
    if (!file.manifest) continue;
    names.push_back(file.manifest->application.label.zh);
    names.push_back(file.manifest->application.label.fallback);
    names.push_back(file.manifest->package);
  }
  return names;
}

// PolicyKinds, loaded when a text is first worth reading: most apps hold none.
class KindsOnDemand {
 public:
  KindsOnDemand(const rules::RuleSet& rules, std::vector<std::string> app_names)
      : rules_(rules), app_names_(std::move(app_names)) {}
  // nullptr: the catalogs cannot be read, see loaded().
  const PolicyKinds* kinds() {
    if (!kinds_) kinds_ = PolicyKinds::load(rules_, app_names_);
    return kinds_->ok() ? &kinds_->value() : nullptr;
  }
  base::Result<bool> loaded() const {
    if (kinds_ && !kinds_->ok()) return kinds_->error();
    return true;
  }

 private:
  const rules::RuleSet& rules_;
  std::vector<std::string> app_names_;
  std::optional<base::Result<PolicyKinds>> kinds_;
};

// Looks through the candidates in a fixed order and keeps those that are policies.
class Search {
 public:
  Search(KindsOnDemand& kinds, const package::Package& package, program::Origins& origins,
         facts::FactWriter& facts)
      : kinds_(kinds), package_(package), origins_(origins), facts_(facts) {}

  void look_at_entries(const package::Container& container) {
    if (container.archive == nullptr) return;
    for (const zip::Entry& entry : container.archive->entries()) {
      const TextEntry kind = text_entry(entry.name);
      if (kind != TextEntry::no) {
        look_at_entry(container, entry, kind == TextEntry::look);
      }
    }
  }

  void look_at_strings(const package::Container& container, const arsc::Table& table) {
    arsc::for_each_text(table, package_.limits(), [&](const arsc::TextRow& row) {
      if (row.text.size() < kLongString || !PolicyKinds::worth_reading(row.text)) return;
      const std::size_t chars = base::code_point_count(row.text);
      if (chars < kLongString || !spend(row.text.size())) return;
      const PolicyKinds* kinds = kinds_.kinds();
      if (kinds == nullptr) return;
      if (chars < kLongDialog && kinds->is_consent_dialog(row.text)) return;
      const base::ByteView bytes = base::ByteView::of(row.text);
      const program::Place place{container.name, "resources.arsc",
                                 package_.find(container.index, "resources.arsc")};
      const std::string name = table.name(row.id);
      std::string position =
          fmt::format("{{\"config\":{},\"id\":\"{}\",\"name\":{},\"offset\":{}}}",
                      json_text(row.config.qualifiers()), base::res_id_hex(row.id), json_text(name),
                      row.offset);
      keep(plain_text_of(bytes), bytes, name, place, "resource", std::move(position));
    });
  }

  void look_at_texts(const std::vector<inventory::TextInCode>& texts) {
    for (const inventory::TextInCode& text : texts) {
      if (!PolicyKinds::worth_reading(text.text) || !spend(text.text.size())) continue;
      const base::ByteView bytes = base::ByteView::of(text.text);
      keep(plain_text_of(bytes), bytes, text.name, text.place, text.kind, text.position_json);
    }
  }

  void write() {
    const auto policies = std::count_if(found_.begin(), found_.end(),
                                        [](const Found& found) { return found.kind.policy; });
    for (Found& found : found_) {
      const std::optional<bool> own = is_own(found.kind, policies == 1);
      if (own) found.row.own = *own ? 1 : 0;
      const facts::RowId id = facts_.add(found.row);
      if (found.look) write_look(*found.look, id);
    }
  }

 private:
  void write_look(const PageLook& look, facts::RowId policy) {
    const auto text = [](base::Argb colour) { return fmt::format("#{:08x}", colour); };
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    facts::PolicyPageRow row;
    row.policy = policy;
    row.font_size_px = rounded(look.font_size);
    if (look.line_height) row.line_height = rounded(*look.line_height);
    if (look.color) row.text_color = text(*look.color);
    if (look.background) row.background = text(*look.background);
    if (look.color && look.background) {
      row.contrast = rounded(base::contrast_ratio(*look.color, *look.background));
    }
    facts_.add(row);
  }

  bool spend(std::uint64_t bytes) {
    if (bytes <= left_) {
      left_ -= bytes;
      return true;
    }
    if (!told_budget_) {
      told_budget_ = true;
      limit("too-many-texts", "texts beyond 64 MB were not looked through for a policy", {});
    }
    return false;
  }

  void limit(std::string code, std::string what, std::optional<facts::RowId> origin) {
    facts_.add(facts::LimitHitRow{"policy", std::move(code), std::move(what), 0, origin});
  }

  void look_at_entry(const package::Container& container, const zip::Entry& entry, bool by_look) {
    const package::EntryRef ref{container.index, entry.index};
    const std::string name = base::repair_utf8(entry.name).text;
    const program::Place place{container.name, name, ref};
    if (by_look) {
      std::vector<std::uint8_t> head(512);
      head.resize(zip::peek(*container.archive, entry, head));
      if (head.empty() || !looks_like_text(base::ByteView(head))) return;
    }
    if (entry.uncompressed_size > package_.limits().max_text_bytes) {
      too_large(name, place);
      return;
    }
    if (!spend(entry.uncompressed_size)) return;
    const base::Result<zip::Inflated> read = package_.read(ref);
    if (!read.ok()) return;  // the package has said why
    const base::ByteView bytes = read->bytes();
    if (bytes.size() > package_.limits().max_text_bytes) {  // the declared size was a lie
      too_large(name, place);
      return;
    }
    const PlainText plain = plain_text_of(bytes);
    if (!plain.readable && named_like_policy(name)) {
      limit("encoding", "the text " + name + " is in an encoding that was not understood",
            origins_.add_entry(place, name));
    }
    keep(plain, bytes, name, place, "text", {});
  }

  void too_large(const std::string& name, const program::Place& place) {
    if (!named_like_policy(name)) return;
    limit("text-too-large", "the text " + name + " is larger than what is read of one text",
          origins_.add_entry(place, name));
  }

  void keep(PlainText plain, base::ByteView bytes, const std::string& name,
            const program::Place& place, std::string_view origin_kind, std::string position) {
    if (!PolicyKinds::worth_reading(plain.text)) return;
    const PolicyKinds* kinds = kinds_.kinds();
    if (kinds == nullptr) return;
    Found found;
    found.kind = kinds->kind_of(plain.text);
    if (!found.kind.policy && found.kind.list.empty()) return;
    if (found_.size() >= kMaxPolicies) {
      limit("too-many-texts", "more than 64 policy texts; " + name + " was left out", {});
      return;
    }
    const std::string sha256 = base::sha256_hex(bytes);
    // The same text in a split or a second configuration is one policy.
    if (!known_.insert(sha256).second) return;
    const std::size_t chars = base::code_point_count(plain.text);
    if (position.empty()) position = "{\"end\":" + std::to_string(chars) + ",\"start\":0}";
    found.row.origin = origins_.add(place, origin_kind, std::move(position), plain.text);
    if (!plain.complete) {
      limit("text-cut", "the policy text " + name + " could not be read to its end",
            found.row.origin);
    }
    found.row.kind = "embedded";
    if (!found.kind.list.empty()) found.row.list = std::string(found.kind.list);
    found.row.place = name;
    found.row.language = program::language_of(plain.text);
    found.row.chars = static_cast<std::int64_t>(chars);
    found.row.sha256 = sha256;
    found.row.text = std::move(plain.text);
    // Style is written in ASCII, whatever the text's encoding (but for UTF-16, then nothing is
    // found).
    if (plain.html) {
      found.look = page_look({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    found_.push_back(std::move(found));
  }

  KindsOnDemand& kinds_;
  const package::Package& package_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
  std::uint64_t left_ = kMaxAllBytes;
  bool told_budget_ = false;
  std::set<std::string> known_;  // SHA-256 of texts kept
  std::vector<Found> found_;
};

}  // namespace

base::Result<bool> write_embedded_policies(const rules::RuleSet& rules,
                                           const package::Package& package,
                                           const std::vector<inventory::AppFiles>& files,
                                           const std::vector<inventory::TextInCode>& in_code,
                                           program::Origins& origins, facts::FactWriter& facts) {
  KindsOnDemand kinds(rules, names_of(files));
  Search search(kinds, package, origins, facts);
  for (const package::Container& container : package.containers()) {
    search.look_at_entries(container);
  }
  for (const inventory::AppFiles& file : files) {
    if (file.container && file.resources.has_table()) {
      search.look_at_strings(package.container(*file.container), file.resources.table());
    }
  }
  search.look_at_texts(in_code);
  if (base::Result<bool> loaded = kinds.loaded(); !loaded.ok()) return loaded;
  search.write();
  return true;
}

}  // namespace hegui::policy
