// TextReader: reads the plain text of a privacy policy. The one entry to this folder for those who
// want to know what a policy says.
//
//   const auto reader = TextReader::load(rules);      // once; a few milliseconds
//   const Reading reading = reader->read(text);       // any text; linear, no state, any thread
//
// Traditional characters are read as simplified ones and quoted as written.
#pragma once

#include <memory>
#include <string_view>

#include "analyzer/policy_language/reading.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

class TextReader {
 public:
  // Errors: a catalog cannot be read, a pattern does not compile.
  static base::Result<TextReader> load(const rules::RuleSet& rules);
  TextReader(TextReader&&) noexcept;
  TextReader& operator=(TextReader&&) noexcept;
  ~TextReader();

  Reading read(std::string_view text) const;  // valid UTF-8

 private:
  struct State;
  explicit TextReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace hegui::policy
