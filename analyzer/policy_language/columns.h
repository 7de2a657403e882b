// Columns: what the cells of a table, or the lines of a block ("SDK名称：…"), are about, told by
// their heads. Patterns: policy_columns.tsv.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/policy_language/tokens.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace re2 {
class RE2;
}

namespace hegui::policy {

enum class Column : std::uint8_t {
  name,        // of a third party
  operator_,   // its company
  purpose,     // what for, or in which function
  data,        // which information
  link,        // address of its policy
  permission,  // a system permission
  way,         // of collecting or sharing
  none,        // says what is not collected: no label
};

// Of a table, by column; empty where none is known.
using Heads = std::vector<std::optional<Column>>;

struct Label {
  Column column = Column::name;
  TextRange value;  // what follows the colon
};

class Columns {
 public:
  static base::Result<Columns> load(const rules::RuleSet& rules);
  Columns(Columns&&) noexcept;
  Columns& operator=(Columns&&) noexcept;
  ~Columns();

  // Of a head or label, without its colon; nullopt: of none that is known, or too long for a head.
  std::optional<Column> of(std::string_view head) const;
  // Of a row that has two heads that are known and names no company; nullopt: it is none of heads.
  std::optional<Heads> heads_of(const Tokens& tokens, const std::vector<TextRange>& cells) const;
  // What stands before a line's first colon, if that is a known label.
  std::optional<Label> label_of(const Tokens& tokens, TextRange line) const;

 private:
  Columns();
  std::vector<std::pair<Column, std::unique_ptr<re2::RE2>>> patterns_;
};

}  // namespace hegui::policy
