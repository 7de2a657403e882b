// TestApp: an app's facts, stated in a few words, and what the built-in rules say about it.
//
// It starts as an app whose code and screens were read and that does nothing; each method adds one
// fact, with an origin of its own, and returns the origin's id.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "rules/engine/judge.h"

namespace hegui::test {

class TestApp {
 public:
  struct Nothing {};
  explicit TestApp(Nothing);  // an empty database: not even an app
  TestApp();

  // Facts about the app as a whole; before any other that changes them.
  static TestApp packed();
  static TestApp targeting(int sdk);
  static TestApp labelled(const std::string& label);

  std::int64_t permission(const std::string& name, std::optional<std::int64_t> max_sdk = {});
  // A call of a catalogued interface from code of `owner`. collects: yes, no or not decided.
  std::int64_t call(const std::string& catalog, const std::string& pi, const std::string& sensitive,
                    const std::string& owner = "app", std::optional<std::int64_t> collects = 1,
                    const std::string& arguments = "");
  // One request for several permissions.
  std::int64_t ask(const std::vector<std::optional<std::string>>& permissions,
                   const std::string& owner = "app");
  std::int64_t sdk(const std::string& id, const std::string& operator_name,
                   const std::string& category, bool third_party = true);
  std::int64_t phrase(const std::string& topic, const std::string& text,
                      const std::string& owner = "app", const std::string& place = "resource");
  std::int64_t locale(const std::string& name, double han_share, double traditional_share = 0);
  std::int64_t screen(const std::string& name, std::optional<std::int64_t> referenced = 1);  // id
  std::int64_t widget(const facts::UiWidgetRow& row);
  // The app's own whole policy in Simplified Chinese; returns the policy's id.
  std::int64_t policy(const std::string& text = "本政策说明我们如何处理信息。",
                      const std::string& language = "zh-Hans", std::optional<std::int64_t> own = 1,
                      std::int64_t chars = 3000);
  void mention(std::int64_t policy, const std::string& kind, const std::string& subject,
               const std::string& word);
  // "我们收集您的…", or "不会收集" if denied. These return their origin.
  std::int64_t statement(std::int64_t policy, const std::string& pi, const std::string& word = "词",
                         bool denied = false, const std::string& party = "app");
  std::int64_t deadline(std::int64_t policy, const std::string& about,
                        std::optional<std::int64_t> number, const std::string& unit,
                        const std::string& text = "我们将按时处理。");
  std::int64_t trait(std::int64_t policy, const std::string& kind, const std::string& text);
  std::int64_t contact(std::int64_t policy, const std::string& kind, const std::string& value);
  std::int64_t right(std::int64_t policy, const std::string& kind, bool way = true);
  std::int64_t condition(std::int64_t policy, const std::string& kind, const std::string& text);
  std::int64_t policy_phrase(std::int64_t policy, const std::string& topic, const std::string& text,
                             std::optional<std::int64_t> number = {}, const std::string& unit = "",
                             std::int64_t start = 90);
  std::int64_t event(const std::string& kind, const std::string& pi,
                     std::optional<std::int64_t> before_consent,
                     std::optional<std::int64_t> after_refusal = 0);
  // What the flow passes find. They ran, to their end, and followed everything there is.
  void flow_ran();
  // The place in code whose fact has this origin; made by call() and ask().
  std::int64_t site_of(std::int64_t origin) const { return sites_.at(origin); }
  // A way to that place; returns reached.id.
  std::int64_t reach(std::int64_t origin, const std::string& phase,
                     const std::string& guard = "none", bool many = false,
                     const std::string& entry = "Lorg/example/App;->onCreate()V",
                     std::optional<std::int64_t> min_sdk = {},
                     std::optional<std::int64_t> max_sdk = {});
  void guard(std::int64_t origin, const std::string& phase, const std::string& kind,
             const std::optional<std::string>& name, std::optional<std::int64_t> consent = {});
  // `of` = the call that the handler makes (0: none).
  std::int64_t refusal(const std::string& kind, const std::string& effect, std::int64_t of = 0,
                       bool always = true, const std::string& owner = "app");
  void repeats(std::int64_t origin, const std::string& kind,
               std::optional<std::int64_t> period_ms = {});
  void rationale(std::int64_t origin, const std::string& text,
                 const std::string& moment = "before");
  // A call of consent_gates.tsv; answer: what the vendor is told, where the row has one.
  std::int64_t gate(const std::string& catalog, const std::string& role,
                    std::optional<bool> answer = {});
  // A text of that owner with a word of category_signals.tsv.
  void word(const std::string& signal, const std::string& text, const std::string& owner = "app");
  void receiver(const std::string& name, const std::string& action);
  void framework(const std::string& id, bool hides_ui, bool hides_code);
  void limit(const std::string& stage, const std::string& code);
  void meta(const std::string& key, const std::string& value);
  void review(const std::string& item, const std::optional<std::string>& finding,
              const std::string& decision, const std::string& verdict = "");

  template <typename Row>
  std::int64_t add(const Row& row) {
    base::Result<facts::RowId> added = facts_.add(row);
    if (!added.ok()) throw std::runtime_error(added.error().message());
    return *added;
  }
  std::int64_t origin();

  // Judges with `rules`; the app cannot be added to afterwards. Throws if judging itself fails.
  rules::Judgement judge(const std::string& category = "",
                         const rules::RuleSet& rules = rules::RuleSet::built_in());
  // The verdict of one item or extra.
  rules::ItemVerdict verdict(const std::string& item, const std::string& category = "");

  facts::FactsDb& facts() { return facts_; }

 private:
  explicit TestApp(const facts::AppRow& app);
  std::int64_t site(const std::string& owner, std::int64_t origin);
  facts::FactsDb facts_;
  std::map<std::int64_t, std::int64_t> sites_;  // by origin
};

const rules::ItemVerdict& find_item(const rules::Judgement& judgement, const std::string& item);
// "suspected strong", "violation", "manual" ...
std::string said(const rules::ItemVerdict& verdict);
// Keys of its findings, sorted, joined with a blank.
std::string findings(const rules::ItemVerdict& verdict);

}  // namespace hegui::test
