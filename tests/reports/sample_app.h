// A small app as facts, with a row in every table that reports read and hostile text wherever an
// app can put text; judged by the built-in rules.
#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>

#include "reports/model/build_report.h"
#include "rules/engine/judge.h"

namespace hegui::test {

// Markup, a template's braces, a direction override, a terminal escape, a quote.
inline const std::string kHostile =
    "</script><img src=x onerror=alert(1)>{{name}}{owner}\xe2\x80\xae\"'\x1b[31m&";

class SampleApp {
 public:
  explicit SampleApp(std::string text = kHostile, int calls = 6)
      : facts_(facts::FactsDb::create().value()), text_(std::move(text)) {
    add(facts::InputRow{"app.apk", "app.apk", std::nullopt, "apk", "base", 1234,
                        std::string(64, 'a'), std::nullopt});
    add(facts::InputRow{"inner " + text_, "app.apk!inner", "app.apk", "apk", "nested", 12,
                        std::string(64, 'b'), std::nullopt});
    facts::AppRow app;
    app.platform = "android";
    app.package = "com.example." + text_;
    app.version_name = text_;
    app.version_code = 42;
    app.label = "示例 " + text_;
    app.min_sdk = 21;
    app.target_sdk = 34;
    app.main_activity = text_;
    app.cleartext = 1;
    app.has_dex = 1;
    app.packed = 0;
    add(app);
    facts::SignerRow signer;
    signer.container = "app.apk";
    signer.scheme = "v2";
    signer.subject = "CN=" + text_;
    signer.sha256 = std::string(64, 'c');
    add(signer);
    add(facts::PermissionRequestRow{"app.apk", "android.permission.INTERNET", "uses-permission",
                                    std::nullopt, xml()});
    add(facts::PermissionRequestRow{"app.apk", "android.permission.ACCESS_FINE_LOCATION",
                                    "uses-permission", std::nullopt, xml()});
    add(facts::PermissionRequestRow{"app.apk", text_, "uses-permission", 22, xml()});
    add(facts::FrameworkRow{"flutter", 0, 0, xml()});
    add(facts::SdkRow{"jpush", std::nullopt, std::nullopt, "某公司" + text_, "push", 1, "1.0",
                      "one", 3, 1, "high", xml()});
    add(facts::SdkVersionRow{"jpush", std::nullopt, "1.0", "static_field", "Lcom/sdk/V;->" + text_,
                             "jpush.test", "sdk", xml()});
    add(facts::SdkVersionRow{"jpush", "core", text_, "entry_text", text_, "jpush.test", "part",
                             xml()});
    add(facts::SdkSignalRow{"jpush", "package", text_, xml()});
    add(facts::SdkFingerprintRow{"jpush", R"(["1.0","1.1"])", text_, 2, 3, 400, 12});
    add(facts::SdkClassRow{"jpush", "La/" + text_ + ";", "Lcn/jpush/A;", 200, xml()});
    for (int i = 0; i < calls; ++i) call(i);
    add(facts::UrlRow{"http://" + text_, "http", "h.example", "app", "隐私政策 " + text_, xml()});
    add(facts::HostRow{"h.example", text_, "US", 1, xml()});
    facts::NativeLibRow library;
    library.container = "app.apk";
    library.entry = "lib/arm64-v8a/" + text_;
    library.abi = "arm64-v8a";
    library.needed_json = "[]";
    library.jni_json = R"(["Java_a","JNI_OnLoad"])";
    library.notes_json = R"(["ndk r21"])";
    library.owner = "unknown";
    library.owner_by = "none";
    library.origin = xml();
    const auto native = add(library);
    add(facts::NativeMethodRow{native, "Lcn/A;", text_, "()V", "registered", 4096, "app", xml()});
    add(facts::NativeUseRow{native, "path", text_, "passed", "fopen", text_, 1, "unknown",
                            std::nullopt, xml()});
    facts::WebBundleRow bundle;
    bundle.kind = "uni_app";
    bundle.framework = "uni_app";
    bundle.container = "app.apk";
    bundle.root = text_;
    bundle.name = text_;
    bundle.version = text_;
    bundle.form = "script";
    bundle.scripts = 2;
    bundle.scripts_read = 1;
    bundle.code_read = 0;
    bundle.functions = 7;
    bundle.origin = xml();
    const auto web = add(bundle);
    facts::WebApiCallRow web_call;
    web_call.bundle = web;
    web_call.api = "uni.getLocation";
    web_call.framework = "uni_app";
    web_call.role = "collect";
    web_call.pi = "LOC_FINE";
    web_call.sensitive = "Y";
    web_call.use = "call";
    web_call.collects = 1;
    web_call.function = text_;
    web_call.owner = "app";
    web_call.origin = xml();
    add(web_call);
    add(facts::WebModuleRow{web, "npm", text_, text_, std::nullopt, xml()});
    add(facts::WebPrivacyPromptRow{web, "template", "1", text_, text_, text_, std::nullopt,
                                   R"(["https://www.app.example/privacy.html"])", 1, std::nullopt,
                                   xml()});
    // Its label says that it is a sample; enough must speak for a kind in spite of that.
    facts::ComponentRow player;
    player.container = "app.apk";
    player.kind = "activity";
    player.name = "com.example.Player";
    player.enabled = 1;
    player.launcher = 0;
    player.owner = "app";
    player.origin = xml();
    const auto component = add(player);
    add(facts::IntentFilterRow{component, 1, "category", "android.intent.category.APP_MUSIC"});
    for (const char* signal : {"text.media_list", "text.media_play"}) {
      add(facts::TextWordRow{signal, "歌单", text_, "resource", "app", 1, xml()});
    }
    const auto policy = add(facts::PolicySourceRow{"given", text_, "zh-Hans", 5000, std::nullopt, 1,
                                                   "隐私政策正文" + text_, xml()});
    add(facts::PolicyMentionRow{policy, "sdk", "amap", "高德", 3, 5});
    facts::PolicyFetchRow fetch;
    fetch.url = "http://" + text_;
    fetch.why = "candidate";
    fetch.state = "http_error";
    fetch.detail = text_;
    fetch.status = 404;
    fetch.final_url = "https://b.example/" + text_;
    fetch.hops_json = R"([{"status":404,"url":"https://b.example/"}])";
    fetch.time = "2026-01-02T03:04:05Z";
    fetch.content_type = text_;
    fetch.tls_verified = 1;
    fetch.cached = 1;
    fetch.origin = xml();
    add(fetch);
    const auto section = add(facts::PolicySectionRow{policy, "一、收集 " + text_, 1, {}, 0, 40});
    add(facts::PolicyStatementRow{policy,
                                  "PHONE",
                                  "app",
                                  0,
                                  0,
                                  "required",
                                  "手机号",
                                  "我们收集您的手机号 " + text_,
                                  "用于 " + text_,
                                  {},
                                  section,
                                  5,
                                  9,
                                  xml()});
    add(facts::PolicyVagueRow{policy, "open_list", "位置等信息 " + text_, 9, 12, xml()});
    add(facts::PolicyPartyRow{policy, "table", "高德 " + text_, R"(["amap_loc"])", text_, text_,
                              R"(["PHONE"])", "https://amap.example/" + text_, 12, 20, xml()});
    add(facts::PolicyPermissionRow{policy, "CAMERA", 1, "相机权限 " + text_, 20, 24, xml()});
    add(facts::PolicyRightRow{policy, "cancel", 1, "注销 " + text_, 24, 26, xml()});
    add(facts::PolicyConditionRow{policy, "cancel", "手持身份证 " + text_, 26, 30, xml()});
    add(facts::PolicyDeadlineRow{policy, "complaint", 30, "working_days", "30个工作日 " + text_, 30,
                                 36, xml()});
    add(facts::PolicyContactRow{policy, "mail", "a@app.example " + text_, 36, 40, xml()});
    add(facts::PolicyTraitRow{policy, "operator", text_, text_, 36, 40, xml()});
    add(facts::PolicyPhraseRow{policy, "P01", "handling_term", "30个工作日 投诉 " + text_, 30,
                               "working_days", 10, 12, xml()});
    add(facts::CoverageRow{"dex_methods", 10, 12});
    add(facts::CoverageRow{"dex_methods_read", 10, 12});
    add(facts::CoverageRow{"layouts", 3, 4});
    add(facts::CoverageRow{"screens", 3, 4});
    add(facts::CoverageRow{"strings", 9, 9});
    add(facts::LimitHitRow{"ui", "layouts-cut", text_, 1, xml()});
    add(facts::AnomalyRow{"zip-odd", "notice", text_, 16, text_});
    add(facts::AnomalyCountRow{"zip-odd", 3});
  }

  // Say that the flow passes ran: one way for the first site, none for the others.
  void reached() {
    add(facts::MetaRow{"reached", "yes"});
    for (const char* measure :
         {"call_sites_one", "call_sites_few", "call_sites_many", "call_sites_none"}) {
      add(facts::CoverageRow{measure, 2, 8});
    }
    facts::ReachedRow way{.site = 1,
                          .phase = "startup",
                          .process = ":push",
                          .guard = "unknown",
                          .exceptional = 1,
                          .many = 1,
                          .entry = "La;->b()V",
                          .steps = 2};
    way.chain_json = nlohmann::json{
        {{"how", "root"}, {"method", "La;->b()V"}, {"offset", 3}, {"owner", "app"}},
        {{"how", "callback"},
         {"method", "Lcom/sdk/" + text_ + ";->run()V"},
         {"offset", 9},
         {"owner",
          "sdk:jpush"}}}.dump();
    add(way);
    facts::GuardRow guard{.site = 1,
                          .phase = "startup",
                          .kind = "flag",
                          .name = text_,
                          .written_json = R"([{"method":"La;->agree()V","offset":4}])",
                          .origin = xml()};
    add(guard);
  }

  model::Report report(const model::ReportContext& context) {
    const rules::RuleSet& rules = rules::RuleSet::built_in();
    check(rules::install_knowledge(facts_, rules, {context.as_of, context.category}));
    const rules::Judgement judgement = value(rules::judge(facts_, rules));
    return value(model::build_report(facts_, judgement, rules, context));
  }
  model::Report report() { return report(context()); }

  static model::ReportContext context() {
    model::ReportContext context;
    context.tool_version = "0.1.0";
    context.as_of = "2026-03-01";
    context.input_paths = {"some/where/app.apk"};
    context.timing = {12.5, 30.0, {{"open", 1.5}, {"dex", 11.0}}};
    return context;
  }

  template <typename Row>
  std::int64_t add(const Row& row) {
    return value(facts_.add(row));
  }

 private:
  template <typename T>
  static T value(base::Result<T> result) {
    check(result);
    return std::move(result).value();
  }
  template <typename T>
  static void check(const base::Result<T>& result) {
    if (!result.ok()) throw std::runtime_error(result.error().message());
  }

  std::int64_t xml() {
    return add(facts::OriginRow{"app.apk", "AndroidManifest.xml", std::string(64, 'd'), "xml",
                                R"({"path":"/manifest","attribute":"name"})", text_});
  }

  void call(int i) {
    const std::int64_t origin = add(facts::OriginRow{
        "app.apk", "classes.dex", std::string(64, 'e'), "dex",
        R"({"method":"Lcom/example/A;->m()V","offset":)" + std::to_string(i) + R"(,"line":7})",
        "invoke-virtual " + text_});
    const std::int64_t site = add(facts::CallSiteRow{"Lcom/example/A;->m()V", "Lcom/example/A;",
                                                     i % 2 == 0 ? "app" : "sdk:jpush", origin});
    facts::ApiCallRow row;
    row.catalog = "LocationManager.getLastKnownLocation.String";
    row.api =
        "Landroid/location/LocationManager;->getLastKnownLocation(Ljava/lang/String;)"
        "Landroid/location/Location;";
    row.kind = "method";
    row.role = "collect";
    row.pi = "LOC_FINE";
    row.sensitive = "Y";
    row.site = site;
    row.collects = 1;
    row.arguments_json = R"({"provider":"gps"})";
    row.origin = origin;
    add(row);
  }

  facts::FactsDb facts_;
  std::string text_;
};

}  // namespace hegui::test
