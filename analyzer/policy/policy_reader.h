// PolicyReader: what a policy's plain text says, as words and phrases of the catalogs.
//
// The first form of reading a policy: it finds the words that name data types and third parties,
// and the phrases of phrases.tsv; it does not yet parse statements. All positions are code points
// of the text. Any text may be given; cost is linear in it.
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
    pi,         // a data type, as something the app itself handles
    pi_of_sdk,  // a data type in a table row, block or sentence about what a third party collects
    pi_denied,  // a data type that an unconditional denial names ("我们不会收集您的位置信息")
    sdk,        // a third party: name, alias or operator
  };
  Kind kind = Kind::pi;
  std::string subject;  // pi code or sdk id
  std::string word;     // as it stands in the text, needless white space left out
  std::size_t start = 0;
  std::size_t stop = 0;
};
std::string_view kind_name(Mention::Kind kind);  // pi, pi_of_sdk, pi_denied, sdk

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
  // By start. Without topics dt_* (data types are mentions) and traditional_char. Of one phrase,
  // and of one subject in one kind of mention, the first 50 and 100 are kept.
  std::vector<PhraseHit> phrases;
  // Positions in `phrases`, for a reader: rights (access, correct, delete, cancel, withdraw),
  // channels (complaint, mail, telephone, responsible person), terms with a number.
  std::vector<std::size_t> rights;
  std::vector<std::size_t> contacts;
  std::vector<std::size_t> deadlines;
};

class PolicyReader {
 public:
  // Errors: catalog/pi.tsv, sdks.tsv or phrases.tsv cannot be read, a pattern does not compile.
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
