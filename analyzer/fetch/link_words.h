// LinkWords: what the words of a link and of its address say it leads to (policy_links.tsv).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::fetch {

class LinkWords {
 public:
  static base::Result<LinkWords> load(const rules::RuleSet& rules);

  struct Kind {
    std::string_view kind;  // privacy, sdk_list, pi_list, ...; "" = no word was met
    int weight = 0;
  };
  // The kind whose word weighs most.
  Kind of_words(std::string_view words) const { return kind_of("words", words); }
  Kind of_address(std::string_view url) const { return kind_of("address", url); }

 private:
  struct Word {
    std::string use, kind, word;
    int weight = 0;
  };
  Kind kind_of(std::string_view use, std::string_view text) const;

  std::vector<Word> words_;
};

}  // namespace hegui::fetch
