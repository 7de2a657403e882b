#include "analyzer/policy/policy_kind.h"

#include <algorithm>
#include <array>
#include <set>

#include "analyzer/policy_language/condensed_text.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kTitleWithin = 400;    // code points from the beginning
constexpr std::size_t kLongestTitle = 40;    // code points of its line
constexpr std::size_t kLeastChars = 60;      // of a text under a title
constexpr std::size_t kLeastUntitled = 500;  // of one without
constexpr std::size_t kLeastTypes = 5;       // kinds of information, without a title
constexpr std::size_t kLeastVerbs = 3;       // collecting verbs, without a title

bool is_title_topic(std::string_view topic) { return topic.starts_with("policy_title"); }
bool is_other_topic(std::string_view topic) {
  return topic == "agreement" || topic == "minors_rules" || topic == "list_collected" ||
         topic == "list_shared" || topic == "list_permissions";
}

std::size_t count_of(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    ++count;
  }
  return count;
}

// What is left of a title when the words that every policy's title may have are gone.
std::string rest_of_title(std::string title, const PhrasePatterns& patterns) {
  const std::vector<PhraseMatch> found = patterns.find(title);
  // From the end, so that positions stay right.
  for (auto match = found.rbegin(); match != found.rend(); ++match) {
    if (is_title_topic(patterns.phrases()[match->phrase].topic) && match->stop <= title.size()) {
      title.erase(match->start, match->stop - match->start);
    }
  }
  constexpr std::array<std::string_view, 14> kCommon = {"《",   "》",   "用户", "产品", "应用",
                                                        "软件", "移动", "App",  "APP",  "app",
                                                        "平台", "本",   "#",    " "};
  for (const std::string_view word : kCommon) {
    for (std::size_t at = title.find(word); at != std::string::npos; at = title.find(word)) {
      title.erase(at, word.size());
    }
  }
  return title;
}

}  // namespace

base::Result<PolicyKinds> PolicyKinds::load(const rules::RuleSet& rules,
                                            std::vector<std::string> app_names) {
  base::Result<PhrasePatterns> patterns = PhrasePatterns::load(
      rules, program::PatternSet::Machine::automaton, [](std::string_view topic, std::string_view) {
        return is_title_topic(topic) || is_other_topic(topic) || topic == "consent_popup";
      });
  if (!patterns.ok()) return std::move(patterns).error();
  base::Result<Vocabulary> vocabulary = Vocabulary::load(rules);
  if (!vocabulary.ok()) return std::move(vocabulary).error();
  std::erase_if(app_names,
                [](const std::string& name) { return base::code_point_count(name) < 2; });
  return PolicyKinds(std::move(patterns).value(), std::move(vocabulary).value(),
                     std::move(app_names));
}

bool PolicyKinds::worth_reading(std::string_view text) {
  constexpr std::array<std::string_view, 6> kSigns = {"隐私",     "个人信息", "隱私",
                                                      "個人資料", "rivacy",   "RIVACY"};
  return std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) {
    return text.find(sign) != std::string_view::npos;
  });
}

std::string PolicyKinds::title_of(std::string_view text, bool& other,
                                  std::string_view& list) const {
  const CondensedText head(text.substr(0, kTitleWithin * 4));
  for (const CondensedText::Line& line : head.lines()) {
    if (line.stop > line.start && head.position(line.start) > kTitleWithin) break;
    const std::string_view candidate =
        std::string_view(head.text()).substr(line.start, line.stop - line.start);
    if (candidate.empty() || base::code_point_count(candidate) > kLongestTitle ||
        candidate.find("。") != std::string_view::npos) {
      continue;
    }
    bool policy = false;
    bool something_else = false;
    std::string_view listed;
    for (const PhraseMatch& match : patterns_.find(candidate)) {
      const std::string& topic = patterns_.phrases()[match.phrase].topic;
      policy |= is_title_topic(topic);
      something_else |= is_other_topic(topic);
      if (topic == "list_shared") listed = "sdk_list";
      if (topic == "list_collected" && listed.empty()) listed = "pi_list";
    }
    // "用户协议与隐私政策" is both, and holds the policy; "儿童个人信息保护规则" looks like both.
    const bool holds_policy = candidate.find("隐私") != std::string_view::npos ||
                              candidate.find("隱私") != std::string_view::npos;
    const bool for_children = candidate.find("儿童") != std::string_view::npos ||
                              candidate.find("未成年") != std::string_view::npos;
    if (something_else && (!holds_policy || for_children)) {
      other = true;
      if (for_children || listed.empty()) return {};
      list = listed;
      return std::string(candidate);
    }
    if (policy && !for_children) return std::string(candidate);
  }
  return {};
}

bool PolicyKinds::names_app(std::string_view text) const {
  return std::any_of(app_names_.begin(), app_names_.end(), [&](const std::string& name) {
    return text.find(name) != std::string_view::npos;
  });
}

bool PolicyKinds::is_consent_dialog(std::string_view text) const {
  const CondensedText plain(text);
  for (std::size_t number = 0; number < plain.lines().size(); ++number) {
    for (const PhraseMatch& match : patterns_.find(plain.line(number))) {
      if (patterns_.phrases()[match.phrase].topic == "consent_popup") return true;
    }
  }
  return false;
}

TextKind PolicyKinds::kind_of(std::string_view text) const {
  TextKind kind;
  bool other = false;
  std::string_view list;
  const std::string title = title_of(text, other, list);
  if (other && list.empty()) return kind;
  std::set<std::string_view> types;
  std::size_t third_parties = 0;
  for (const FoundWord& found : vocabulary_.finder().find(text)) {
    for (const Term& term : vocabulary_.terms(found.word)) {
      if (term.kind == Term::Kind::pi) types.insert(term.subject);
      third_parties += term.kind == Term::Kind::sdk ? 1 : 0;
    }
  }
  const std::size_t verbs = count_of(text, "收集") + count_of(text, "获取") +
                            count_of(text, "collect") + count_of(text, "獲取");
  const std::size_t chars = base::code_point_count(text);
  if (!list.empty()) {
    if (list == "sdk_list" ? third_parties > 0 : types.size() > 1) kind.list = list;
  } else if (!title.empty()) {
    kind.policy = chars >= kLeastChars && (verbs > 0 || types.size() > 1);
  } else {
    kind.policy = chars >= kLeastUntitled && verbs >= kLeastVerbs && types.size() >= kLeastTypes &&
                  count_of(text, "个人信息") + count_of(text, "隐私") +
                          count_of(text, "personal information") +
                          count_of(text, "personal data") >=
                      2;
  }
  if (!kind.policy && kind.list.empty()) return kind;
  kind.names_app = names_app(text);
  kind.title_names_somebody = !rest_of_title(title, patterns_).empty();
  if (!names_app(title)) {
    for (const FoundWord& found : vocabulary_.finder().find(title)) {
      for (const Term& term : vocabulary_.terms(found.word)) {
        kind.title_names_sdk |= term.kind == Term::Kind::sdk;
      }
    }
    // "第三方SDK目录" is nobody's title.
    kind.title_names_sdk |= kind.list.empty() && title.find("SDK") != std::string::npos;
  }
  return kind;
}

std::optional<bool> is_own(const TextKind& kind, bool only_one) {
  if (kind.title_names_sdk) return false;
  if (kind.names_app) return true;
  // Nobody publishes a list of the SDKs in somebody else's app.
  if (!kind.list.empty()) return true;
  if (only_one && !kind.title_names_somebody) return true;
  return std::nullopt;
}

}  // namespace hegui::policy
