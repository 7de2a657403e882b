#include "analyzer/taint/typed_fields.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "analyzer/views/attributes.h"
#include "rules/engine/rule_table.h"

namespace hegui::taint {
namespace {

constexpr std::uint32_t kTypeMask = 0xfff;  // class and variation, without flags

struct Mark {
  std::string_view where, pi, list;
  std::vector<std::string> words;  // of the list, in small letters
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
    Mark mark{table->cell(row, 0), table->cell(row, 2), table->cell(row, 1), {}, {}};
    for (const std::string_view word : rules::split_list(mark.list)) {
      if (word.starts_with("0x")) {
        std::uint32_t type = 0;
        std::from_chars(word.data() + 2, word.data() + word.size(), type, 16);
        mark.types.push_back(type);
      } else {
        mark.words.push_back(lower(word));
      }
    }
    out.push_back(std::move(mark));
  }
  // What policies call it, forms call it too.
  auto types = rules::RuleTable<4>::open(rules, "catalog/pi.tsv",
                                         {"code", "collected", "synonyms_zh", "synonyms_en"});
  if (!types.ok()) return std::move(types).error();
  for (std::size_t row = 0; row < types->rows(); ++row) {
    if (types->cell(row, 1) != "yes") continue;
    Mark mark{"hint", types->cell(row, 0), {}, {}, {}};
    for (const std::size_t column : {2, 3}) {
      for (const std::string_view word : rules::split_list(types->cell(row, column))) {
        mark.words.push_back(lower(word));
      }
    }
    out.push_back(std::move(mark));
  }
  return out;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// As a word of its own, where it is written in letters: no "age" in "language".
bool names(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = at == 0 || !is_letter(word.front()) || !is_letter(text[at - 1]);
    const bool ends = end == text.size() || !is_letter(word.back()) || !is_letter(text[end]);
    if (begins && ends) return true;
  }
  return false;
}

// The longest word decides: 手机号码 is more than 号码. nullptr: none of them.
const Mark* said(const std::vector<Mark>& marks, std::string_view where, const std::string& text) {
  const Mark* best = nullptr;
  std::size_t longest = 0;
  for (const Mark& mark : marks) {
    if (mark.where != where) continue;
    for (const std::string& word : mark.words) {
      if (word.size() <= longest) continue;
      // Ids run their words together: edit_phone, etPhone.
      if (where == "hint" ? !names(text, word) : text.find(word) == text.npos) continue;
      longest = word.size();
      best = &mark;
    }
  }
  return best;
}

// What the field asks for; nullptr: nothing personal, as far as it says.
const Mark* asked(const std::vector<Mark>& marks, const inventory::AppFiles& files,
                  const axml::Tree& tree, axml::ElementIndex at, TypedField& field) {
  if (const axml::Attribute* hint = tree.find(at, views::attr::kHint)) {
    const package::Localized text = files.resources.localized(tree, *hint);
    field.shown = text.zh;
    for (const std::string* one : {&text.zh, &text.fallback}) {
      if (const Mark* mark = said(marks, "hint", lower(*one))) return mark;
    }
  }
  if (files.resources.has_table()) {
    const std::string name = files.resources.table().entry_name(base::ResId{field.view});
    if (field.shown.empty()) field.shown = name;
    if (const Mark* mark = said(marks, "id", lower(name))) return mark;
  }
  const axml::Attribute* type = tree.find(at, views::attr::kInputType);
  if (type == nullptr) return nullptr;
  for (const Mark& mark : marks) {
    const auto fits = std::find(mark.types.begin(), mark.types.end(), type->value.data & kTypeMask);
    if (fits != mark.types.end()) return &mark;
  }
  return nullptr;
}

}  // namespace

base::Result<TypedFields> find_typed_fields(const rules::RuleSet& rules,
                                            const std::vector<inventory::AppFiles>& files,
                                            const inventory::Layouts& layouts) {
  base::Result<std::vector<Mark>> marks = read_marks(rules);
  if (!marks.ok()) return std::move(marks).error();
  std::map<std::uint32_t, TypedField> found;
  for (std::size_t number = 0; number < layouts.all.size(); ++number) {
    const inventory::Layout& layout = layouts.all[number];
    const inventory::AppFiles& own = files[layout.files];
    const axml::Tree& tree = layout.tree;
    for (axml::ElementIndex at = 0; at < tree.elements().size(); ++at) {
      const axml::Attribute* id = tree.find(at, views::attr::kId);
      if (id == nullptr || !id->value.is_reference() || id->value.data == 0) continue;
      const bool types = tree.find(at, views::attr::kInputType) != nullptr;
      if (!types && said(*marks, "widget", lower(tree.name(at))) == nullptr) continue;
      TypedField field{id->value.data, {}, number, at, {}};
      const Mark* mark = asked(*marks, own, tree, at, field);
      if (mark == nullptr) continue;
      field.pi = mark->pi;
      found.try_emplace(field.view, std::move(field));
    }
  }
  TypedFields out;
  out.fields.reserve(found.size());
  for (auto& [view, field] : found) out.fields.push_back(std::move(field));
  for (const Mark& mark : *marks) {
    for (const std::string_view word : rules::split_list(mark.list)) {
      const std::size_t arrow = word.find("->");
      if (mark.where == "read" && arrow != std::string_view::npos) {
        out.readers.push_back({word.substr(0, arrow), word.substr(arrow + 2)});
      } else if (mark.where == "told") {
        out.listeners.push_back(word);
      }
    }
  }
  return out;
}

}  // namespace hegui::taint
