#include "analyzer/policy_language/permission_notes.h"

#include <re2/re2.h>

#include <algorithm>

#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

using Kind = OutlineLine::Kind;

bool matches(std::string_view text, const re2::RE2& pattern) {
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

bool about_permissions(std::string_view title) {
  return title.find("权限") != std::string_view::npos ||
         title.find("ermission") != std::string_view::npos;
}

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
          listing_ = about_permissions(tokens_.chars(line.range));
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
  void read_row(const OutlineLine& line) {
    if (!column_) {
      column_ = line.cells.size();  // none
      for (std::size_t i = 0; i < line.cells.size(); ++i) {
        if (columns_.of(tokens_.quote(line.cells[i]).text) == Column::permission) {
          column_ = i;
          break;
        }
      }
      return;
    }
    if (*column_ >= line.cells.size()) return;
    bool rest = false;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      rest |= i != *column_ && !tokens_.quote(line.cells[i]).text.empty();
    }
    add(tokens_.chars(line.cells[*column_]), line.range, rest);
  }

  void read_line(const OutlineLine& line) {
    // "1. 相机：扫码时使用"
    static const re2::RE2 label(
        R"(^(?:[-*•·●]|[(（]?[0-9]{1,2}[)）.、．])*([^：:。，]{1,20})[：:](.+))");
    re2::StringPiece head;
    re2::StringPiece rest;
    const std::string_view chars = tokens_.chars(line.range);
    if (listing_ &&
        re2::RE2::PartialMatch(re2::StringPiece(chars.data(), chars.size()), label, &head, &rest)) {
      add({head.data(), head.size()}, line.range, !rest.empty());
    }
    for (const TextRange range : outline_.sentences(line.range)) {
      static const re2::RE2 named(
          R"((?i)([^，。；：、“”（）()]{1,14})(?:的)?(?:访问|使用|读取|写入)?(?:权限|permission))");
      const std::string_view sentence = tokens_.chars(range);
      re2::StringPiece at(sentence.data(), sentence.size());
      re2::StringPiece what;
      while (re2::RE2::FindAndConsume(&at, named, &what)) {
        add({what.data(), what.size()}, range, says_what_for(range));
      }
      // "会申请存储、相机和麦克风权限": the words before in the same list.
      static const re2::RE2 list(
          R"((?i)(申请|获取|需要|开启|调用|使用|授予|请求|访问)([^。；]{2,60}?)权限)");
      re2::StringPiece all(sentence.data(), sentence.size());
      re2::StringPiece verb;
      while (re2::RE2::FindAndConsume(&all, list, &verb, &what)) {
        add({what.data(), what.size()}, range, says_what_for(range));
      }
    }
  }

  bool says_what_for(TextRange range) const {
    static const re2::RE2 pattern(
        R"((?i)(用于|以便|为了|用来|以实现|实现|才能|方便|以|来|当您|在您|时，|时,|功能|so that|\bto\b|when|for))");
    return matches(tokens_.chars(range), pattern);
  }

  void add(std::string_view words, TextRange range, bool purpose) {
    for (const std::string& group : words_.in(words)) {
      const auto known = std::find_if(out_.begin(), out_.end(),
                                      [&](const auto& note) { return note.group == group; });
      if (known == out_.end()) {
        out_.push_back({group, tokens_.quote(range), purpose});
      } else if (purpose && !known->purpose) {
        *known = {group, tokens_.quote(range), true};
      }
    }
  }

  const Outline& outline_;
  const Tokens& tokens_;
  const Columns& columns_;
  const PermissionWords& words_;
  bool listing_ = false;               // below a title about permissions
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
  return out;
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
