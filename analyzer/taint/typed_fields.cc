#include "analyzer/taint/typed_fields.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "rules/engine/rule_table.h"

namespace hegui::taint {
namespace {

// Attribute ids of android.R.attr, which no packer can rename.
constexpr base::ResId kId{0x010100d0}, kHint{0x01010150}, kInputType{0x01010220};
constexpr std::uint32_t kTypeMask = 0xfff;  // class and variation, without flags

struct Mark {
  std::string_view where, pi;
  std::vector<std::string_view> words;
  std::vector<std::uint32_t> types;
};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

base::Result<std::vector<Mark>> read_marks(const rules::RuleSet& rules) {
  auto table =
      rules::RuleTable<3>::open(rules, "catalog/typed_fields.tsv", {"where", "mark", "pi"});
  if (!table.ok()) return std::move(table).error();
  std::vector<Mark> out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    Mark mark{table->cell(row, 0), table->cell(row, 2), {}, {}};
    for (const std::string_view word : rules::split_list(table->cell(row, 1))) {
      if (word.starts_with("0x")) {
        std::uint32_t type = 0;
        std::from_chars(word.data() + 2, word.data() + word.size(), type, 16);
        mark.types.push_back(type);
      } else {
        mark.words.push_back(word);
      }
    }
    out.push_back(std::move(mark));
  }
  return out;
}

// The longest word decides: 手机号码 is more than 号码.
std::string_view said(const std::vector<Mark>& marks, std::string_view where,
                      const std::string& text) {
  std::string_view pi;
  std::size_t longest = 0;
  for (const Mark& mark : marks) {
    if (mark.where != where) continue;
    for (const std::string_view word : mark.words) {
      if (word.size() <= longest || text.find(word) == std::string::npos) continue;
      longest = word.size();
      pi = mark.pi;
    }
  }
  return pi;
}

}  // namespace

base::Result<std::vector<TypedField>> find_typed_fields(
    const rules::RuleSet& rules, const std::vector<inventory::AppFiles>& files,
    const inventory::Layouts& layouts) {
  base::Result<std::vector<Mark>> marks = read_marks(rules);
  if (!marks.ok()) return std::move(marks).error();
  std::map<std::uint32_t, TypedField> found;
  for (std::size_t number = 0; number < layouts.all.size(); ++number) {
    const inventory::Layout& layout = layouts.all[number];
    const inventory::AppFiles& own = files[layout.files];
    const axml::Tree& tree = layout.tree;
    for (axml::ElementIndex at = 0; at < tree.elements().size(); ++at) {
      const axml::Attribute* id = tree.find(at, kId);
      if (id == nullptr || !id->value.is_reference() || id->value.data == 0) continue;
      const axml::Attribute* hint = tree.find(at, kHint);
      const axml::Attribute* type = tree.find(at, kInputType);
      const bool edits = tree.name(at).find("Edit") != std::string_view::npos ||
                         tree.name(at).find("AutoComplete") != std::string_view::npos;
      if (!edits && type == nullptr) continue;
      TypedField field{id->value.data, {}, number, at, {}};
      if (hint != nullptr) {
        const package::Localized text = own.resources.localized(tree, *hint);
        field.shown = text.zh;
        field.pi = said(*marks, "hint", lower(text.zh));
        if (field.pi.empty()) field.pi = said(*marks, "hint", lower(text.fallback));
      }
      if (field.pi.empty() && own.resources.has_table()) {
        const std::string name = own.resources.table().entry_name(base::ResId{id->value.data});
        field.pi = said(*marks, "id", lower(name));
        if (field.shown.empty()) field.shown = name;
      }
      if (field.pi.empty() && type != nullptr) {
        for (const Mark& mark : *marks) {
          const auto fits =
              std::find(mark.types.begin(), mark.types.end(), type->value.data & kTypeMask);
          if (fits != mark.types.end()) field.pi = mark.pi;
        }
      }
      if (!field.pi.empty()) found.try_emplace(field.view, std::move(field));
    }
  }
  std::vector<TypedField> out;
  out.reserve(found.size());
  for (auto& [view, field] : found) out.push_back(std::move(field));
  return out;
}

}  // namespace hegui::taint
