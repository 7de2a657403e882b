// Which parts of a policy tell what third parties do, not what the app itself does.
//
// Careful on purpose: what is not clearly said of a third party counts as said of the app.
#pragma once

#include <vector>

#include "analyzer/policy_language/condensed_text.h"

namespace hegui::policy {

// What the reader has found in a line before.
struct LineSigns {
  bool names_third_party = false;  // an SDK's name, not a short alias
  bool list_heading = false;       // topic sdk_section
  unsigned column_heads = 0;       // topic sdk_table_header
};

class ThirdPartyParts {
 public:
  // One LineSigns for each line of `text`, which must outlive this.
  ThirdPartyParts(const CondensedText& text, const std::vector<LineSigns>& signs);

  // A row of an SDK table, a labelled block of an SDK list ("SDK名称：…"), or a sentence about what
  // an SDK collects.
  bool speaks_of_third_party(std::size_t byte) const;
  // Also the rest of a section headed as a list of third parties.
  bool in_list(std::size_t byte) const;

 private:
  void mark_tables(const std::vector<LineSigns>& signs);
  void mark_blocks();
  void mark_sections(const std::vector<LineSigns>& signs);
  void mark_sentences();

  const CondensedText& text_;
  std::vector<bool> rows_;            // by line
  std::vector<bool> sections_;        // by line
  std::vector<TextRange> sentences_;  // by start
};

}  // namespace hegui::policy
