#include "analyzer/policy_language/permission_notes.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "apk/base/unicode.h"
#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

using Kind = OutlineLine::Kind;

constexpr std::string_view kPrefix = "android.permission.";
constexpr std::size_t kNameChars = 12;  // a line that only names a permission

using Name = Grammar::Name;

class Reader {
 public:
  Reader(const Outline& outline, const Tokens& tokens, const Columns& columns,
         const PermissionWords& words)
      : outline_(outline), tokens_(tokens), columns_(columns), words_(words) {}

  std::vector<PermissionNote> run() {
    for (std::size_t i = 0; i < outline_.lines().size(); ++i) {
      const OutlineLine& line = outline_.lines()[i];
      if (line.kind != Kind::row) column_.reset();
      switch (line.kind) {
        case Kind::blank:
          break;
        case Kind::row:
          read_row(line);
          break;
        case Kind::heading:
          read_heading(i);
          break;
        case Kind::item:
        case Kind::text:
          read_line(line);
          break;
      }
    }
    return std::move(out_);
  }

 private:
  // A part about permissions; in it, a title that names one is explained by the lines below.
  void read_heading(std::size_t number) {
    const OutlineLine& line = outline_.lines()[number];
    enter_part(line, tokens_.chars(line.range));
    if (listing_ && level_of(line) > level_) read_name(number);
    read_constants(line.range);
  }
  void enter_part(const OutlineLine& line, std::string_view title) {
    if (tokens_.grammar().finds(Name::permission_part, title)) {
      listing_ = true;
      level_ = level_of(line);
    } else if (listing_ && level_of(line) <= level_) {
      listing_ = false;
    }
  }
  // A line that is nothing but the permission's name: explained by the next line, if that names
  // none.
  void read_name(std::size_t number) {
    const OutlineLine& line = outline_.lines()[number];
    for (std::size_t next = number + 1; next < outline_.lines().size(); ++next) {
      const OutlineLine& below = outline_.lines()[next];
      if (below.kind == Kind::blank) continue;
      const bool ends = below.kind == Kind::heading && level_of(below) <= level_;
      add(tokens_.chars(line.range), line.range, !ends);
      return;
    }
    add(tokens_.chars(line.range), line.range, false);
  }
  int level_of(const OutlineLine& line) const {
    return outline_.sections()[static_cast<std::size_t>(line.section)].level;
  }

  void read_row(const OutlineLine& line) {
    if (!column_) {
      column_ = listing_ ? 0 : line.cells.size();  // none is named: the first, or no table of them
      for (std::size_t i = 0; i < line.cells.size(); ++i) {
        if (columns_.of(tokens_.quote(line.cells[i]).text) == Column::permission) {
          column_ = i;
          return;
        }
      }
    }
    if (*column_ >= line.cells.size()) return;
    bool rest = false;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      rest |= i != *column_ && !tokens_.quote(line.cells[i]).text.empty();
    }
    add(tokens_.chars(line.cells[*column_]), line.range, rest);
  }

  void read_line(const OutlineLine& line) {
    if (line.run_in.stop > line.run_in.start) enter_part(line, tokens_.chars(line.run_in));
    if (speaks_of_permissions(line.range)) {
      const auto label = columns_.label_of(tokens_, line.range);
      if (label && label->column == Column::permission) {
        add(tokens_.chars(label->value), line.range, is_explained(line));
        return;
      }
    }
    if (listing_ && is_short(line.range) && !is_entry(line.range)) {
      read_name(static_cast<std::size_t>(&line - outline_.lines().data()));
    } else if (listing_) {
      for (const TextRange range : outline_.sentences(line.range)) read_entries(range);
    }
    // "您口述的语句会上传识别。需要麦克风权限。": what for stands before it in its line.
    said_before_ = false;
    for (const TextRange range : outline_.sentences(line.range)) {
      read_sentence(range);
      said_before_ |= !speaks_of_permissions(range);
    }
    said_before_ = false;
  }

  bool is_short(TextRange line) const {
    const std::string_view chars = tokens_.chars(line);
    return base::code_point_count(chars) <= kNameChars && !chars.ends_with("。");
  }
  bool is_entry(TextRange line) const {
    return tokens_.grammar().finds(Name::permission_entry, tokens_.chars(line));
  }
  // "权限：相机（扫码）": beside it, or in the next line of its block, it is said what for.
  bool is_explained(const OutlineLine& line) const {
    if (says_what_for(line.range)) return true;
    const auto next = static_cast<std::size_t>(&line - outline_.lines().data()) + 1;
    if (next >= outline_.lines().size()) return false;
    const auto label = columns_.label_of(tokens_, outline_.lines()[next].range);
    return label && label->column == Column::purpose;
  }

  bool speaks_of_permissions(TextRange range) const {
    return tokens_.grammar().finds(Name::permission_part, tokens_.chars(range));
  }

  // "相机：扫码", "相机权限——扫码", "相机（扫码）、麦克风（语音）", "相机用于扫码": in a part about
  // permissions.
  void read_entries(TextRange range) {
    static const re2::RE2 bracket(R"(([^（()）、；。]{1,16})[（(]([^）)]{2,60})[）)])");
    const std::string_view chars = tokens_.chars(range);
    // Several in one line: "存储——保存图片  相机——扫码".
    for (std::size_t at = 0; at < chars.size();) {
      const auto gap = tokens_.grammar().first(Name::entry_ends, chars, at);
      const std::size_t stop = gap && gap->stop > at ? gap->stop : chars.size();
      const auto entry =
          tokens_.grammar().first(Name::permission_entry, chars.substr(at, stop - at));
      if (entry && !denies(entry->second)) add(entry->group, range, entry->second.size() > 3);
      at = stop;
    }
    re2::StringPiece left(chars.data(), chars.size());
    re2::StringPiece head;
    re2::StringPiece rest;
    while (re2::RE2::FindAndConsume(&left, bracket, &head, &rest)) {
      add({head.data(), head.size()}, range, true);
    }
  }

  bool denies(std::string_view text) const {
    return tokens_.grammar().finds(Name::permission_denied, text);
  }

  void read_sentence(TextRange range) {
    const std::string_view sentence = tokens_.chars(range);
    if (denies(sentence)) return;
    if (speaks_of_permissions(range)) {
      for (const Grammar::Match& listed :
           tokens_.grammar().all(Name::permission_listed, sentence)) {
        add(listed.group, range, says_what_for(range));
      }
    }
    // "需要您开启麦克风，以便…", "access to your microphone to …": asked for and explained
    // without the word.
    for (const Grammar::Match& asked : tokens_.grammar().all(Name::permission_asked, sentence)) {
      if (says_what_for(range)) add(asked.group.empty() ? asked.second : asked.group, range, true);
    }
    read_constants(range);
  }

  // "READ_PHONE_STATE", "android.permission.CAMERA"
  void read_constants(TextRange range) {
    static const re2::RE2 constant(
        R"((android\.permission\.[A-Z][A-Z_0-9]+|\b[A-Z]+(?:_[A-Z0-9]+)+\b))");
    const std::string_view sentence = tokens_.chars(range);
    re2::StringPiece all(sentence.data(), sentence.size());
    re2::StringPiece what;
    while (re2::RE2::FindAndConsume(&all, constant, &what)) {
      add_named({what.data(), what.size()}, range, sentence.size() > what.size() + 3);
    }
  }

  // Anything but the asking itself: a purpose, a function in quotes, what is done with it.
  bool says_what_for(TextRange range) const {
    std::string text(tokens_.chars(range));
    re2::RE2::GlobalReplace(&text, tokens_.grammar()[Name::permission_no_reason], "");
    return said_before_ || tokens_.grammar().finds(Name::permission_reason, text);
  }

  void add(std::string_view words, TextRange range, bool purpose) {
    for (const std::string& group : words_.in(words)) add_group(group, range, purpose);
  }
  void add_named(std::string_view permission, TextRange range, bool purpose) {
    const std::string_view group = words_.group_of(permission);
    if (!group.empty()) add_group(std::string(group), range, purpose);
  }
  void add_group(const std::string& group, TextRange range, bool purpose) {
    const auto known = std::find_if(out_.begin(), out_.end(),
                                    [&](const auto& note) { return note.group == group; });
    if (known == out_.end()) {
      out_.push_back({group, tokens_.quote(range), purpose});
    } else if (purpose && !known->purpose) {
      *known = {group, tokens_.quote(range), true};
    }
  }

  const Outline& outline_;
  const Tokens& tokens_;
  const Columns& columns_;
  const PermissionWords& words_;
  bool listing_ = false;               // below a title about permissions
  int level_ = 0;                      // of that title
  bool said_before_ = false;           // in the line: something that is not about permissions
  std::optional<std::size_t> column_;  // of permissions in the table at hand; its width = none
  std::vector<PermissionNote> out_;
};

}  // namespace

base::Result<PermissionWords> PermissionWords::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<3>::open(rules, "catalog/permission_groups.tsv",
                                               {"group", "words_zh", "words_en"});
  if (!table.ok()) return table.error();
  PermissionWords out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    for (const std::size_t column : {std::size_t{1}, std::size_t{2}}) {
      for (const std::string_view word : rules::split_list(table->cell(row, column))) {
        const std::uint32_t number = out.finder_.add(word);
        if (number == WordFinder::kNoWord) continue;
        if (number >= out.groups_.size()) out.groups_.resize(number + 1);
        out.groups_[number].emplace_back(table->cell(row, 0));
      }
    }
  }
  out.finder_.build();
  const auto permissions =
      rules::RuleTable<2>::open(rules, "catalog/permissions.tsv", {"name", "group"});
  if (!permissions.ok()) return permissions.error();
  std::set<std::string, std::less<>> known;
  for (const std::vector<std::string>& groups : out.groups_)
    known.insert(groups.begin(), groups.end());
  for (std::size_t row = 0; row < permissions->rows(); ++row) {
    std::string_view name = permissions->cell(row, 0);
    if (!name.starts_with(kPrefix) || !known.contains(permissions->cell(row, 1))) continue;
    name.remove_prefix(kPrefix.size());
    out.group_by_name_.emplace(name, permissions->cell(row, 1));
  }
  return out;
}

std::string_view PermissionWords::group_of(std::string_view permission) const {
  if (permission.starts_with(kPrefix)) permission.remove_prefix(kPrefix.size());
  const auto found = group_by_name_.find(permission);
  return found == group_by_name_.end() ? std::string_view() : found->second;
}

std::vector<std::string> PermissionWords::in(std::string_view text) const {
  std::vector<std::string> out;
  for (const FoundWord& found : finder_.find(text)) {
    for (const std::string& group : groups_[found.word]) {
      if (std::find(out.begin(), out.end(), group) == out.end()) out.push_back(group);
    }
  }
  return out;
}

std::vector<PermissionNote> read_permission_notes(const Outline& outline, const Tokens& tokens,
                                                  const Columns& columns,
                                                  const PermissionWords& words) {
  return Reader(outline, tokens, columns, words).run();
}

}  // namespace hegui::policy
