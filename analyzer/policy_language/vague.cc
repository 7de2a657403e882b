#include "analyzer/policy_language/vague.h"

#include <algorithm>
#include <array>

namespace hegui::policy {
namespace {

// From the last thing that is named to the word that leaves it open.
constexpr std::size_t kReachBytes = 36;

// That a pattern takes along to see that nothing follows.
constexpr std::array<std::string_view, 7> kMarks = {"，", "。", "；", "、", "）", ")", "."};

const Token* information_before(std::span<const Token> tokens, std::size_t byte) {
  const Token* last = nullptr;
  for (const Token& token : tokens) {
    if (token.range.stop > byte) break;
    if (token.is_pi()) last = &token;
  }
  return last != nullptr && last->range.stop + kReachBytes >= byte ? last : nullptr;
}

bool information_after(std::span<const Token> tokens, std::size_t byte) {
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    return token.is_pi() && token.range.start >= byte && token.range.start <= byte + kReachBytes;
  });
}

}  // namespace

std::vector<VagueWording> read_vague_wording(std::span<const TextRange> collecting,
                                             const Tokens& tokens, const PolicyPatterns& patterns) {
  std::vector<VagueWording> out;
  for (const TextRange range : collecting) {
    const std::string_view chars = tokens.chars(range);
    const std::span<const Token> words = tokens.in(range);
    for (const PolicyPatterns::Match& match : patterns.find(chars, {PolicyPatterns::Use::vague})) {
      VagueWording vague;
      vague.kind = named(match.key, VagueWording::Kind::open_list);
      TextRange place = {range.start + match.start, range.start + match.stop};
      const Token* before = information_before(words, place.start);
      const bool bare =
          match.value.starts_with("等") && match.value.find("信息") == match.value.npos;
      if (vague.kind == VagueWording::Kind::open_list && bare && before == nullptr) continue;
      if (vague.kind == VagueWording::Kind::examples && !information_after(words, place.stop)) {
        continue;
      }
      if (vague.kind == VagueWording::Kind::open_list && before != nullptr) {
        place.start = before->range.start;
      }
      while (place.stop > place.start) {
        const std::string_view said = tokens.chars(place);
        const auto mark = std::find_if(kMarks.begin(), kMarks.end(), [&](std::string_view ending) {
          return said.ends_with(ending);
        });
        if (mark == kMarks.end()) break;
        place.stop -= mark->size();
      }
      vague.quote = tokens.quote(place);
      vague.sentence = tokens.quote(range);
      out.push_back(std::move(vague));
    }
  }
  return out;
}

}  // namespace hegui::policy
