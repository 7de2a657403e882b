#include "analyzer/policy_language/text_reader.h"

#include <optional>

#include "analyzer/policy_language/circumstances.h"
#include "analyzer/policy_language/permission_notes.h"
#include "analyzer/policy_language/policy_patterns.h"
#include "analyzer/policy_language/promises.h"
#include "analyzer/policy_language/simplified.h"
#include "analyzer/policy_language/statements.h"
#include "analyzer/policy_language/third_parties.h"
#include "analyzer/policy_language/vague.h"
#include "analyzer/program/phrases.h"

namespace hegui::policy {

struct TextReader::State {
  Vocabulary vocabulary;
  Columns columns;
  PolicyPatterns patterns;
  PermissionWords permissions;
  RegionalWords regional;
  Narrowings narrowings;
  Grammar grammar;
};

TextReader::TextReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
TextReader::TextReader(TextReader&&) noexcept = default;
TextReader& TextReader::operator=(TextReader&&) noexcept = default;
TextReader::~TextReader() = default;

base::Result<TextReader> TextReader::load(const rules::RuleSet& rules) {
  base::Result<Vocabulary> vocabulary = Vocabulary::load_with_cues(rules);
  if (!vocabulary.ok()) return std::move(vocabulary).error();
  base::Result<Columns> columns = Columns::load(rules);
  if (!columns.ok()) return std::move(columns).error();
  base::Result<PolicyPatterns> patterns = PolicyPatterns::load(rules);
  if (!patterns.ok()) return std::move(patterns).error();
  base::Result<PermissionWords> permissions = PermissionWords::load(rules);
  if (!permissions.ok()) return std::move(permissions).error();
  base::Result<RegionalWords> regional = RegionalWords::load(rules);
  if (!regional.ok()) return std::move(regional).error();
  base::Result<Narrowings> narrowings = Narrowings::load(rules);
  if (!narrowings.ok()) return std::move(narrowings).error();
  base::Result<Grammar> grammar = Grammar::load(rules);
  if (!grammar.ok()) return std::move(grammar).error();
  return TextReader(std::make_unique<State>(
      State{std::move(vocabulary).value(), std::move(columns).value(), std::move(patterns).value(),
            std::move(permissions).value(), std::move(regional).value(),
            std::move(narrowings).value(), std::move(grammar).value()}));
}

Reading TextReader::read(std::string_view text) const {
  Reading out;
  out.language = program::language_of(text);
  const CondensedText shown(text);
  std::optional<CondensedText> simple;
  if (out.language == "zh-Hant")
    simple.emplace(state_->regional.in_mainland_words(simplified(text)));
  const CondensedText& read = simple ? *simple : shown;
  out.chars = read.chars();
  const Outline outline(read, state_->grammar);
  const Tokens tokens(read, shown, state_->vocabulary, state_->grammar);
  const ThirdPartyLines lines = third_party_lines(outline, tokens, state_->columns);
  StatementReading said = read_statements(outline, tokens, state_->columns, state_->narrowings,
                                          state_->patterns, lines);
  out.vague = read_vague_wording(said.collecting, tokens, state_->patterns);
  out.third_parties = read_third_parties(outline, tokens, state_->columns, state_->patterns, lines,
                                         said.statements);
  out.statements = std::move(said.statements);
  tell_circumstances_apart(out.statements, state_->grammar, simple.has_value());
  out.permissions = read_permission_notes(outline, tokens, state_->columns, state_->permissions);
  read_promises(outline, tokens, state_->patterns, lines, out);
  out.sections = outline.sections();
  return out;
}

}  // namespace hegui::policy
