#include "rules/engine/test_app.h"

#include <algorithm>

namespace hegui::test {
namespace {

facts::FactsDb empty_facts() {
  base::Result<facts::FactsDb> facts = facts::FactsDb::create();
  if (!facts.ok()) throw std::runtime_error(facts.error().message());
  return std::move(facts).value();
}

facts::AppRow plain_app() {
  facts::AppRow app;
  app.platform = "android";
  app.package = "org.example.notes";
  app.min_sdk = 24;
  app.target_sdk = 30;
  app.debuggable = 0;
  app.cleartext = 0;
  app.has_dex = 1;
  app.packed = 0;
  return app;
}

}  // namespace

TestApp::TestApp(Nothing) : facts_(empty_facts()) {}
TestApp::TestApp() : TestApp(plain_app()) {}

TestApp::TestApp(const facts::AppRow& app) : facts_(empty_facts()) {
  facts::AppRow row = app;
  row.origin = origin();
  add(row);
  add(facts::CoverageRow{.measure = "dex_methods_read", .done = 500, .total = 500});
  add(facts::CoverageRow{.measure = "layouts", .done = 12, .total = 12});
  add(facts::CoverageRow{.measure = "strings", .done = 90, .total = 90});
}

TestApp TestApp::packed() {
  facts::AppRow app = plain_app();
  app.packed = 1;
  app.packer = "shell";
  return TestApp(app);
}

TestApp TestApp::targeting(int sdk) {
  facts::AppRow app = plain_app();
  app.min_sdk = 19;
  app.target_sdk = sdk;
  return TestApp(app);
}

TestApp TestApp::labelled(const std::string& label) {
  facts::AppRow app = plain_app();
  app.label = label;
  return TestApp(app);
}

void TestApp::word(const std::string& signal, const std::string& text, const std::string& owner) {
  add(facts::TextWordRow{.signal = signal,
                         .word = text,
                         .text = text,
                         .place = "resource",
                         .owner = owner,
                         .texts = 1,
                         .origin = origin()});
}

std::int64_t TestApp::origin() {
  return add(facts::OriginRow{
      .container = "base.apk", .entry = "classes.dex", .kind = "dex", .position_json = "{}"});
}

std::int64_t TestApp::site(const std::string& owner, std::int64_t origin) {
  return sites_[origin] = add(facts::CallSiteRow{.caller = "Lorg/example/Main;->run()V",
                                                 .caller_class = "Lorg/example/Main;",
                                                 .owner = owner,
                                                 .origin = origin});
}

void TestApp::flow_ran() {
  meta("reached", "yes");
  for (const char* measure : {"call_sites_one", "call_sites_few", "call_sites_many",
                              "call_sites_none", "intents_resolved", "reflective_calls_resolved"}) {
    add(facts::CoverageRow{.measure = measure, .done = 0, .total = 0});
  }
}

std::int64_t TestApp::reach(std::int64_t origin, const std::string& phase, const std::string& guard,
                            bool many, const std::string& entry,
                            std::optional<std::int64_t> min_sdk,
                            std::optional<std::int64_t> max_sdk) {
  facts::ReachedRow row{.site = site_of(origin),
                        .phase = phase,
                        .guard = guard,
                        .many = many ? 1 : 0,
                        .min_sdk = min_sdk,
                        .max_sdk = max_sdk,
                        .entry = entry,
                        .steps = 1};
  row.chain_json = R"([{"how":"root","method":")" + entry + R"(","offset":3,"owner":"app"}])";
  return add(row);
}

void TestApp::guard(std::int64_t origin, const std::string& phase, const std::string& kind,
                    const std::optional<std::string>& name, std::optional<std::int64_t> consent) {
  add(facts::GuardRow{.site = site_of(origin),
                      .phase = phase,
                      .kind = kind,
                      .name = name,
                      .consent = consent,
                      .written_json = "[]"});
}

std::int64_t TestApp::refusal(const std::string& kind, const std::string& effect, std::int64_t of,
                              bool always, const std::string& owner) {
  const std::int64_t at = origin();
  facts::RefusalRow row{.kind = kind,
                        .effect = effect,
                        .handler = "Lorg/example/Refuse;->onClick()V",
                        .owner = owner,
                        .always = always ? 1 : 0,
                        .origin = at};
  if (of != 0) row.site = site_of(of);
  add(row);
  return at;
}

void TestApp::repeats(std::int64_t of, const std::string& kind,
                      std::optional<std::int64_t> period_ms) {
  add(facts::RecurrenceRow{
      .site = site_of(of), .kind = kind, .period_ms = period_ms, .origin = origin()});
}

void TestApp::rationale(std::int64_t of, const std::string& text, const std::string& moment) {
  add(facts::RationaleRow{.site = site_of(of), .text = text, .moment = moment, .origin = origin()});
}

std::int64_t TestApp::gate(const std::string& catalog, const std::string& role,
                           std::optional<bool> answer) {
  const std::int64_t at = origin();
  facts::ApiCallRow row{.catalog = catalog,
                        .api = catalog,
                        .kind = "method",
                        .role = role,
                        .site = site("app", at),
                        .origin = at};
  if (answer) row.arguments_json = *answer ? R"({"answer":true})" : R"({"answer":false})";
  add(row);
  return at;
}

void TestApp::receiver(const std::string& name, const std::string& action) {
  const std::int64_t id = add(facts::ComponentRow{.container = "base.apk",
                                                  .kind = "receiver",
                                                  .name = name,
                                                  .enabled = 1,
                                                  .launcher = 0,
                                                  .owner = "app",
                                                  .origin = origin()});
  add(facts::IntentFilterRow{.component = id, .filter = 1, .kind = "action", .value = action});
}

std::int64_t TestApp::permission(const std::string& name, std::optional<std::int64_t> max_sdk) {
  const std::int64_t at = origin();
  add(facts::PermissionRequestRow{.container = "base.apk",
                                  .name = "android.permission." + name,
                                  .kind = "uses-permission",
                                  .max_sdk = max_sdk,
                                  .origin = at});
  return at;
}

std::int64_t TestApp::call(const std::string& catalog, const std::string& pi,
                           const std::string& sensitive, const std::string& owner,
                           std::optional<std::int64_t> collects, const std::string& arguments) {
  const std::int64_t at = origin();
  facts::ApiCallRow row{.catalog = catalog,
                        .api = catalog,
                        .kind = "method",
                        .role = "collect",
                        .pi = pi,
                        .sensitive = sensitive,
                        .site = site(owner, at),
                        .collects = collects,
                        .origin = at};
  if (!arguments.empty()) row.arguments_json = arguments;
  add(row);
  return at;
}

std::int64_t TestApp::ask(const std::vector<std::optional<std::string>>& permissions,
                          const std::string& owner) {
  const std::int64_t at = origin();
  const std::int64_t call = site(owner, at);
  for (const std::optional<std::string>& name : permissions) {
    facts::PermissionAskRow row{.site = call, .origin = at};
    if (name) row.permission = "android.permission." + *name;
    add(row);
  }
  return at;
}

std::int64_t TestApp::sdk(const std::string& id, const std::string& operator_name,
                          const std::string& category, bool third_party) {
  const std::int64_t at = origin();
  add(facts::SdkRow{.sdk = id,
                    .operator_ = operator_name,
                    .category = category,
                    .third_party = third_party ? 1 : 0,
                    .classes = 40,
                    .used = 1,
                    .confidence = "high",
                    .origin = at});
  return at;
}

std::int64_t TestApp::phrase(const std::string& topic, const std::string& text,
                             const std::string& owner, const std::string& place) {
  const std::int64_t at = origin();
  add(facts::PhraseHitRow{.phrase = "P00",
                          .topic = topic,
                          .text = text,
                          .place = place,
                          .language = "zh-Hans",
                          .owner = owner,
                          .origin = at});
  return at;
}

std::int64_t TestApp::locale(const std::string& name, double han_share, double traditional_share) {
  return add(facts::ResourceLocaleRow{.locale = name,
                                      .strings = 90,
                                      .han_share = han_share,
                                      .traditional_share = traditional_share});
}

std::int64_t TestApp::screen(const std::string& name, std::optional<std::int64_t> referenced) {
  return add(
      facts::UiLayoutRow{.name = name, .widgets = 5, .referenced = referenced, .origin = origin()});
}

std::int64_t TestApp::widget(const facts::UiWidgetRow& row) {
  facts::UiWidgetRow placed = row;
  placed.origin = origin();
  if (placed.layout == 0) placed.layout = screen("activity_main");
  add(placed);
  return placed.origin;
}

std::int64_t TestApp::policy(const std::string& text, const std::string& language,
                             std::optional<std::int64_t> own, std::int64_t chars) {
  return add(facts::PolicySourceRow{.kind = "given",
                                    .place = "policy.txt",
                                    .language = language,
                                    .chars = chars,
                                    .own = own,
                                    .text = text,
                                    .origin = origin()});
}

void TestApp::mention(std::int64_t policy, const std::string& kind, const std::string& subject,
                      const std::string& word) {
  add(facts::PolicyMentionRow{
      .policy = policy, .kind = kind, .subject = subject, .word = word, .start = 10, .stop = 14});
}

std::int64_t TestApp::statement(std::int64_t policy, const std::string& pi, const std::string& word,
                                bool denied, const std::string& party) {
  const std::int64_t at = origin();
  add(facts::PolicyStatementRow{
      .policy = policy,
      .pi = pi,
      .party = party,
      .denied = denied,
      .shared = 0,
      .need = "unsaid",
      .word = word,
      .text = (denied ? "我们不会收集您的" : "我们收集您的") + word + "。",
      .start = 10,
      .stop = 14,
      .origin = at});
  return at;
}

std::int64_t TestApp::deadline(std::int64_t policy, const std::string& about,
                               std::optional<std::int64_t> number, const std::string& unit,
                               const std::string& text) {
  const std::int64_t at = origin();
  facts::PolicyDeadlineRow row{
      .policy = policy, .about = about, .number = number, .text = text, .start = 20, .stop = 30};
  if (number) row.unit = unit;
  row.origin = at;
  add(row);
  return at;
}

std::int64_t TestApp::trait(std::int64_t policy, const std::string& kind, const std::string& text) {
  const std::int64_t at = origin();
  add(facts::PolicyTraitRow{
      .policy = policy, .kind = kind, .text = text, .start = 20, .stop = 30, .origin = at});
  return at;
}

std::int64_t TestApp::contact(std::int64_t policy, const std::string& kind,
                              const std::string& value) {
  const std::int64_t at = origin();
  add(facts::PolicyContactRow{
      .policy = policy, .kind = kind, .value = value, .start = 20, .stop = 30, .origin = at});
  return at;
}

std::int64_t TestApp::right(std::int64_t policy, const std::string& kind, bool way) {
  const std::int64_t at = origin();
  add(facts::PolicyRightRow{.policy = policy,
                            .kind = kind,
                            .way = way,
                            .text = "您可以行使该权利。",
                            .start = 20,
                            .stop = 30,
                            .origin = at});
  return at;
}

std::int64_t TestApp::condition(std::int64_t policy, const std::string& kind,
                                const std::string& text) {
  const std::int64_t at = origin();
  add(facts::PolicyConditionRow{
      .policy = policy, .kind = kind, .text = text, .start = 20, .stop = 30, .origin = at});
  return at;
}

std::int64_t TestApp::policy_phrase(std::int64_t policy, const std::string& topic,
                                    const std::string& text, std::optional<std::int64_t> number,
                                    const std::string& unit, std::int64_t start) {
  const std::int64_t at = origin();
  facts::PolicyPhraseRow row{.policy = policy,
                             .phrase = "P00",
                             .topic = topic,
                             .text = text,
                             .number = number,
                             .start = start,
                             .stop = start + 12,
                             .origin = at};
  if (!unit.empty()) row.unit = unit;
  add(row);
  return at;
}

std::int64_t TestApp::event(const std::string& kind, const std::string& pi,
                            std::optional<std::int64_t> before_consent,
                            std::optional<std::int64_t> after_refusal) {
  const std::int64_t at = origin();
  facts::TraceEventRow row{.trace = "run.jsonl",
                           .line = at,
                           .time_ms = 1200,
                           .kind = kind,
                           .before_consent = before_consent,
                           .after_refusal = after_refusal,
                           .api = "Lorg/example/Api;->read()V",
                           .origin = at};
  if (!pi.empty()) row.pi = pi;
  add(row);
  return at;
}

void TestApp::framework(const std::string& id, bool hides_ui, bool hides_code) {
  add(facts::FrameworkRow{
      .framework = id, .hides_ui = hides_ui ? 1 : 0, .hides_code = hides_code ? 1 : 0});
}

void TestApp::limit(const std::string& stage, const std::string& code) {
  add(facts::LimitHitRow{.stage = stage, .code = code, .what = "a part", .cut_short = 0});
}

void TestApp::meta(const std::string& key, const std::string& value) {
  add(facts::MetaRow{.key = key, .value = value});
}

void TestApp::review(const std::string& item, const std::optional<std::string>& finding,
                     const std::string& decision, const std::string& verdict) {
  facts::ReviewRow row{.item = item,
                       .finding = finding,
                       .decision = decision,
                       .who = "inspector",
                       .time = "2026-01-01T00:00:00Z",
                       .reason = "seen on a device"};
  if (!verdict.empty()) row.verdict = verdict;
  add(row);
}

rules::Judgement TestApp::judge(const std::string& category, const rules::RuleSet& rules) {
  base::Result<bool> installed =
      rules::install_knowledge(facts_, rules, {.as_of = "2026-01-01", .category = category});
  if (!installed.ok()) throw std::runtime_error(installed.error().message());
  base::Result<rules::Judgement> judgement = rules::judge(facts_, rules);
  if (!judgement.ok()) throw std::runtime_error(judgement.error().message());
  return std::move(judgement).value();
}

rules::ItemVerdict TestApp::verdict(const std::string& item, const std::string& category) {
  return find_item(judge(category), item);
}

const rules::ItemVerdict& find_item(const rules::Judgement& judgement, const std::string& item) {
  for (const std::vector<rules::ItemVerdict>* list : {&judgement.items, &judgement.extras}) {
    for (const rules::ItemVerdict& verdict : *list) {
      if (verdict.item == item) return verdict;
    }
  }
  throw std::runtime_error("no item " + item);
}

std::string said(const rules::ItemVerdict& verdict) {
  const std::string code = rules::verdict_code(verdict.verdict);
  return verdict.strength ? code + " " + rules::strength_code(*verdict.strength) : code;
}

std::string findings(const rules::ItemVerdict& verdict) {
  std::vector<std::string> keys;
  for (const rules::Finding& finding : verdict.findings) keys.push_back(finding.message.key);
  std::sort(keys.begin(), keys.end());
  std::string joined;
  for (const std::string& key : keys) joined += (joined.empty() ? "" : " ") + key;
  return joined;
}

}  // namespace hegui::test
