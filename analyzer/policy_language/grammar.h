// Grammar: the patterns that the steps of reading a policy ask for by name (policy_grammar.tsv).
//
// PolicyPatterns are asked all together which of them stand in a sentence; these are asked one by
// one, each at one place in the code, which knows what their groups hold.
#pragma once

#include <cstdint>
#include <string_view>

#include "analyzer/program/pattern_set.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

class Grammar {
 public:
  // Column `name` of the table, where each is explained, in the same order.
  enum class Name : std::uint8_t {
    third_party_part,
    integrates,
    answers_for_app,
    rights_part,
    user_may,
    changes_part,
    contact_part,
    request,
    permission_part,
    permission_entry,
    permission_denied,
    permission_listed,
    permission_asked,
    permission_reason,
    permission_no_reason,
    permission_behind,
    list_goes_on,
    information,
    in_hand,
    object_of,
    since_when,
    but_for,
    gives_to_app,
    before_name,
    kind_of_code,
    company,
    before_company,
    user_act,
    any_use,
    only_improves,
    must_give,
    may_give,
    clause_ends,
    names_parts,
    takes_in_front,
    entry_ends,
    not_company,
    part_title,
    run_in_title,
    entry_of_list,
    place,
    if_not,
    right_entry,
    answers,
    done_by,
    other_part,
  };

  // Errors: the table cannot be read, its names are not these in this order, or a pattern has not
  // the groups that the code asks for.
  static base::Result<Grammar> load(const rules::RuleSet& rules);

  // Compiled when it is first asked for. May be called from several threads.
  const re2::RE2& operator[](Name name) const {
    return patterns_.pattern(static_cast<std::size_t>(name));
  }
  using Match = program::PatternSet::Match;
  // Does it match some part of the text?
  bool finds(Name name, std::string_view text) const;
  // Its first match at or behind byte `from`.
  std::optional<Match> first(Name name, std::string_view text, std::size_t from = 0) const;
  // All its matches that are not empty; they do not overlap.
  std::vector<Match> all(Name name, std::string_view text) const;

 private:
  program::PatternSet patterns_{program::PatternSet::Machine::native};  // by name
};

}  // namespace hegui::policy
