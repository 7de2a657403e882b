// PolicyReader: words for information, names of third parties and phrases of phrases.tsv anywhere
// in a policy's plain text.
//
// What is said of them does not matter here: a policy that names an SDK in passing has named it.
// That, and everything else that a policy says, is read by policy_language/text_reader.h. All
// positions are code points of the text. Any text may be given; cost is linear in it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

struct Mention {
  enum class Kind : std::uint8_t {
    pi,   // a kind of information, where none of the texts' traps (短信验证码) is
    sdk,  // a third party: name, alias or operator
  };
  Kind kind = Kind::pi;
  std::string subject;  // pi code or sdk id
  std::string word;     // as it stands in the text, needless white space left out
  std::size_t start = 0;
  std::size_t stop = 0;
};
std::string_view kind_name(Mention::Kind kind);  // pi, sdk

struct PhraseHit {
  std::string phrase;  // id in phrases.tsv
  std::string topic;
  std::string sentence;                // around the match, at most 200 code points
  std::optional<std::int64_t> number;  // days promised, for topics about terms
  std::string unit;                    // working_days, days; "" without number
  std::size_t start = 0;
  std::size_t stop = 0;
};

struct Description {
  std::string language;  // zh-Hans, zh-Hant, en, other
  std::size_t chars = 0;
  std::vector<Mention> mentions;  // by start
  // By start. Without topics dt_* (data types are statements) and traditional_char. Of one phrase
  // the first 50 are kept, of one subject the first 100 mentions.
  std::vector<PhraseHit> phrases;
};

class PolicyReader {
 public:
  // Errors: a catalog cannot be read, a pattern does not compile.
  static base::Result<PolicyReader> load(const rules::RuleSet& rules);
  PolicyReader(PolicyReader&&) noexcept;
  PolicyReader& operator=(PolicyReader&&) noexcept;
  ~PolicyReader();

  Description describe(std::string_view text) const;  // valid UTF-8

 private:
  struct State;
  explicit PolicyReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace hegui::policy
