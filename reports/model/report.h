// Report: everything that a report of one app can say, in one document model. Every output format
// (json, html, and later docx, pdf, xlsx, sarif) is written from it, so all of them say the same.
//
// Plain data that owns all it holds: no SQL, no rule set, no app. Words are there in both
// languages. Text may come from the app and is hostile: valid UTF-8, nothing more. Each writer
// escapes it for its own format. Every list has a fixed order that depends on the facts only.
//
// Every yes/no is an optional: empty = not examined. Empty optionals of other types = not known.
// Members named *_json hold valid compact JSON, taken from the facts as they are.
// Evidence is named by its id: "e1", "e2" ... in the order in which the report first cites it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/policy_language/reading.h"
#include "rules/engine/judgement.h"

namespace hegui::model {

enum class Lang { zh, en };

// The same words in both languages.
struct Text {
  std::string zh;
  std::string en;
  const std::string& in(Lang lang) const { return lang == Lang::zh ? zh : en; }
};

using YesNo = std::optional<bool>;
using EvidenceId = std::string;  // "e12"; "" = none
using Count = std::optional<std::int64_t>;

struct Tool {
  std::string version;
  std::string rules_version;
  std::string rules_sha256;
  std::string as_of;  // YYYY-MM-DD: the law in force on that day
};

struct Input {
  std::string path;  // as the user gave it; for nested ones the name inside their parent
  std::string container;
  std::optional<std::string> parent;  // the container it was found in; empty = given by the user
  std::string kind;                   // apk, split_set, dex, ...
  std::string sha256;
  std::optional<std::string> sm3;
  std::int64_t bytes = 0;
};

struct Signer {
  std::string scheme;
  std::optional<std::string> subject, sha256, valid_from, valid_to;
  YesNo verified;
  YesNo debug_certificate;
  std::optional<std::string> problem;
};

// One sign of what kind of app it is (rules/catalog/README.md, category_signals.tsv).
struct CategoryReason {
  std::string signal;   // id in category_signals.tsv
  std::string part;     // of the app: label, package, component, text, policy, manifest, sdk, host
  std::string text;     // what was met there
  double weight = 0;    // for the kind, or against it
  EvidenceId evidence;  // "" = none
};

struct CategoryGuess {
  std::string number;  // 1..39
  Text name;
  double score = 0;
  std::vector<CategoryReason> reasons;  // the weightiest first
};

struct GivenCategory {
  std::string number;  // 1..39
  Text name;
  std::string basic_function_zh, necessary_zh;          // official words
  std::vector<std::pair<std::string, Text>> necessary;  // the information that it needs: code, name
};

// What kind of app it is. The guess is for people: no verdict stands on it.
struct Category {
  std::optional<GivenCategory> given;
  std::string certainty =
      "unknown";                     // of the guess: likely, possible, unknown (nothing is guessed)
  std::vector<CategoryGuess> guess;  // best first
  bool differs = false;              // the guess is likely, and another kind than given
};

struct App {
  std::string platform;
  std::optional<std::string> package, version_name, label, main_activity;
  Count version_code, min_sdk, target_sdk;
  Category category;
  std::vector<Signer> signers;
  std::vector<std::string> frameworks;  // ids of frameworks.tsv, sorted
  YesNo packed;
  std::optional<std::string> packer;
  YesNo debuggable;
  YesNo cleartext;
};

// A clause in force on Tool::as_of.
struct LawRef {
  std::string ref;  // id in law/clauses.tsv
  Text title;
  std::optional<std::string> article;  // empty = its number was not checked
  std::string in_force_from;           // YYYY-MM-DD
  Text words;                          // 《…法》第43条第1款, or 《…法》(条号待核)
};

struct Finding {
  std::string id;
  std::string kind;  // the message key, finding.2.1.pi_not_named
  rules::Strength strength = rules::Strength::weak;
  std::string subject;
  std::string owner;
  Text owner_name;
  Text summary;
  std::vector<EvidenceId> evidence;
};

// One count or list of what was searched for an item: its code and how people read it.
struct Measure {
  std::string code;
  Text name;
  Text value;
};

struct Item {
  std::string id;   // "2.1", or the id of a hint outside the 31 items
  int chapter = 0;  // 1..6; 0 = a hint
  Text title;
  std::string official_zh;  // the text of the determination method; "" for hints
  rules::Verdict verdict = rules::Verdict::insufficient;
  std::optional<rules::Strength> strength;
  Text verdict_words;  // 符合第2.1项所列情形(待执法人员认定)
  Text reason;
  std::vector<LawRef> law;
  Text remedy;
  std::vector<Text> ask;
  std::vector<Text> missing;  // what could not be examined, each with its reason
  std::string search_json = "{}";
  std::vector<Measure> search;
  std::vector<Finding> findings;
  std::vector<Finding> cleared;  // what speaks for the app
};

struct Chapter {
  int number = 0;  // 1..6
  Text title;
};

// One step of a way from an entry point to a place in code.
struct CallChainStep {
  std::string how;  // how the method is come by: root, call, callback, initializer, component, ...
  std::string method;
  std::string position_json = "{}";  // in the method: where it goes on
  std::string owner;
};

// What stands before the place on that way.
struct ChainGuard {
  std::string kind;                 // flag, field, permission_check, agree_action
  std::optional<std::string> name;  // the flag's key, the field, the permission, the button's text
  YesNo consent;                    // is it the user's consent?
  std::string written_json = "[]";  // where a flag is written: method, offset
  EvidenceId evidence;              // the branch
};

struct Evidence {
  EvidenceId id;
  std::string kind;  // origin.kind, or "chain"
  std::string container;
  std::optional<std::string> entry;
  std::optional<std::string> entry_sha256;
  std::string position_json = "{}";
  std::optional<std::string> excerpt;
  // For a place in code: the method it is in and whose code that is.
  std::optional<std::string> caller;
  std::optional<std::string> owner;
  // Of kind "chain": how the place is come by, in which phase and process, behind what.
  std::vector<CallChainStep> chain;
  std::string phase;
  std::string process;  // "" = main
  std::string guard;
  bool many = false;         // a dispatch on the way has many targets
  bool exceptional = false;  // only an exception opens the way
  Count min_sdk, max_sdk;    // versions on which the way can be gone; min_sdk > max_sdk: on none
  std::vector<ChainGuard> guards;
};

struct Permission {
  std::string name;
  std::optional<std::string> level;  // protection level; empty = not in the catalog
  std::optional<std::string> pi;
  Text pi_name;
  Count max_sdk;
  std::vector<EvidenceId> requested_at;  // run-time requests in code
  EvidenceId declared_at;
  YesNo used;
  YesNo explained_in_policy;
};

struct SdkSignal {
  std::string kind;
  std::string value;
  EvidenceId evidence;
};

struct SdkVersion {
  std::string value;
  std::optional<std::string> part;  // none: the SDK's own
  std::string says;                 // sdk, part, near
  std::string kind;
  std::string place;
  EvidenceId evidence;
};

// A class of the app and the class of a library that it was recognised as.
struct SdkClass {
  std::string app_class;
  std::string original;
  std::int64_t bits = 0;
  EvidenceId evidence;
};

// What was recognised by the code itself, whatever its names.
struct SdkFingerprint {
  std::string versions_json = "[]";  // learned versions that fit equally well
  std::string learned_from;
  std::int64_t matched = 0;     // classes recognised one by one
  std::int64_t attributed = 0;  // these, and those that only they use
  std::int64_t bits = 0;
  std::int64_t percent = 0;       // of the library that is there
  std::vector<SdkClass> classes;  // the clearest
};

struct Sdk {
  std::string id;
  Text name;
  std::optional<std::string> operator_name;
  std::optional<std::string> version;
  std::optional<std::string> version_basis;  // none: no place is known where it stands
  std::vector<SdkVersion> versions;          // all that was read
  std::string category;
  bool third_party = false;
  std::vector<SdkSignal> signals;
  std::optional<SdkFingerprint> fingerprint;
  YesNo used;
  YesNo in_policy;
  std::string confidence;
};

struct Reached {
  std::string phase;
  std::string process;  // "" = main
  std::string guard;
  EvidenceId chain;  // "" = not recorded
};

struct ApiCall {
  std::string api;
  std::string catalog;
  std::string role;
  std::optional<std::string> pi;
  std::optional<std::string> sensitive;
  std::string caller;
  std::string owner;
  YesNo collects;
  std::optional<std::string> arguments_json;
  EvidenceId evidence;
  // Empty optional = reachability was not examined; empty list = dead code.
  std::optional<std::vector<Reached>> reached;
};

// Personal information on its way from where it is read to where it leaves.
// One step of the data's way: library, store, load, call, back, callback (schema.sql, flow_step).
struct FlowStep {
  std::string kind;
  EvidenceId at;
};

struct Flow {
  std::string pi;
  std::string source;  // id in catalog apis.tsv, or "typed"
  std::string sink;    // id in catalog sinks.tsv
  std::string kind;
  std::string owner;  // whose code sends
  // Hosts that are told, or the SDK that is given it ("sdk:<id>"); none: not known.
  std::vector<std::string> recipients;
  // Words of treatments.tsv with | between, or "none"; empty: the way was not followed.
  std::string treatment;
  EvidenceId source_at, sink_at;
  std::vector<FlowStep> steps;  // between the two
};

struct Host {
  std::string host;
  std::optional<std::string> owner;
  std::optional<std::string> operator_country;
  bool cleartext = false;
  EvidenceId evidence;
};

// A Java method that a native library implements.
struct NativeMethod {
  std::optional<std::string> class_name;
  std::string name;
  std::optional<std::string> signature;
  std::string shown;
  std::string owner;
  EvidenceId evidence;
};

// What native code calls or names: columns of native_use.
struct NativeUse {
  std::string kind;
  std::string value;
  std::string shown;
  std::optional<std::string> via;
  std::optional<std::string> function;
  std::int64_t places = 0;
  std::string owner;
  EvidenceId evidence;
};

struct NativeLib {
  std::string entry;
  std::string abi;
  std::optional<std::string> soname;
  std::string owner;
  std::int64_t bytes = 0;
  std::string owner_by;
  std::int64_t code_bytes = 0;
  std::int64_t code_read = 0;
  std::string jni_json = "[]";
  std::string notes_json = "[]";
  std::vector<NativeMethod> methods;
  std::vector<NativeUse> uses;
  EvidenceId evidence;
};

// Web code: bundles, what they use, what they are made of, the prompts they declare.
struct WebBundle {
  std::int64_t id = 0;
  std::string kind;
  std::optional<std::string> framework, name, version;
  std::string root;
  std::string form;
  std::int64_t scripts = 0, scripts_read = 0;
  YesNo code_read;
  Count functions;
  std::int64_t remote = 0;
  EvidenceId evidence;
};

struct WebCall {
  std::int64_t bundle = 0;
  std::string api;
  std::string role;
  std::optional<std::string> pi, sensitive;
  Text pi_name;
  std::string use;
  YesNo collects;
  std::optional<std::string> function;
  std::string owner;
  EvidenceId evidence;
};

struct WebModule {
  std::int64_t bundle = 0;
  std::string kind;
  std::string name;
  std::optional<std::string> version, sdk;
  EvidenceId evidence;
};

struct WebPrompt {
  std::int64_t bundle = 0;
  std::string prompt;
  std::optional<std::string> version, title, message, accept, refuse;
  std::string links_json = "[]";
  bool second = false;
  YesNo without_consent;
  EvidenceId evidence;
};

struct Web {
  std::vector<WebBundle> bundles;
  std::vector<WebCall> calls;
  std::vector<WebModule> modules;
  std::vector<WebPrompt> prompts;
};

struct PolicySource {
  std::string kind;
  std::string place;
  std::optional<std::string> language;
  Count chars;
  std::optional<std::string> sha256;
  YesNo own;
  std::optional<std::string> list;  // sdk_list, pi_list; empty: a policy
  std::optional<std::string> text;  // the plain text, saved beside the report
  EvidenceId evidence;
};

// An address that may be a policy's: view policy_candidate.
struct PolicyCandidate {
  struct Reason {
    std::string code;
    Text words;
    std::string word;  // the word met; "" = none
    std::int64_t weight = 0;
  };
  std::string url;
  std::string kind;
  std::int64_t score = 0;
  bool others = false;  // somebody else's
  std::vector<Reason> reasons;
  std::optional<std::string> state;  // of the last time that it was asked for; empty = never
  EvidenceId evidence;
};

// An address that was asked for: table policy_fetch.
struct PolicyFetch {
  std::string url, why, state;
  std::optional<std::string> detail;
  Count status;
  std::optional<std::string> final_url, time, content_type;
  std::string hops_json = "[]";
  YesNo tls_verified;
  std::optional<std::string> sha256;
  Count bytes;
  bool cached = false;
  std::optional<std::string> reads_as;
  Count source;  // position in Policy::sources; empty = no text was accepted
  EvidenceId evidence;
};

struct Policy {
  std::vector<PolicySource> sources;  // texts, then likely addresses whose text is not at hand
  std::vector<PolicyFetch> fetches;
  std::vector<PolicyCandidate> candidates;             // the likeliest first
  std::vector<policy::Reading> readings;               // what each source says, in the same order
  std::vector<std::pair<std::string, Text>> pi_names;  // of the kinds of information in them
};

struct CoverageMeasure {
  std::string measure;
  Count done;
  Count total;
};

struct Limit {
  std::string stage;
  std::string code;
  std::string what;
  bool cut_short = false;
  EvidenceId evidence;
};

// Something that concerns the whole app and was not examined, and what holds all the same.
struct Gap {
  std::string code;  // of the words missing.CODE and holds.CODE
  Text missing;
  Text holds;
};

// Tables packing_sign, text_decoder and dynamic_load (schema.sql).
struct PackingSign {
  std::string sign, scope;
  std::optional<std::string> name;
  Count done, total;
  EvidenceId evidence;
};

struct TextDecoder {
  std::string method, owner;
  std::int64_t sites = 0;
  std::int64_t classes = 0;
  EvidenceId evidence;
};

struct DynamicLoad {
  std::string mechanism, api, owner, caller;
  std::optional<std::string> place, path;
  std::string brought_json = "{}";
  std::string reached_json = "[]";  // phases
  EvidenceId evidence;
};

struct Coverage {
  std::vector<CoverageMeasure> measures;
  std::vector<Limit> limits;
  YesNo policy_text;
  YesNo native_only;
  // Done of one measure; empty if it was not examined.
  Count done(std::string_view measure) const;
  Count total(std::string_view measure) const;
};

struct Anomaly {
  std::string code;
  std::string severity;
  std::string where;
  Count offset;
  std::string text;
};

struct StageTime {
  std::string name;
  double ms = 0;
};

struct Timing {
  double total_ms = 0;
  double peak_rss_mb = 0;
  std::vector<StageTime> stages;
};

// A code and how people read it.
struct Name {
  std::string code;
  Text name;
};

// A screen, or a part of one, as a drawing needs it: widgets of ui_widget with the texts that code
// sets; of menus and dialogs that are built of parts, their entries one below the other.
struct PictureWidget {
  std::int64_t element = 0, parent = 0;
  std::string form;  // ui_widget.form
  std::string text, hint;
  std::optional<double> text_size;  // sp
  YesNo checked;
  bool centred = false, visible = true;
  std::optional<double> x, y, width, height;  // dp
};
struct Picture {
  std::vector<PictureWidget> widgets;
  Count marked;  // the element that is pressed
  double height = 640;
};

// One operation of a way to a screen: tables ui_step and ui_edge.
struct ScreenStep {
  std::string screen;  // class, or title, of the screen it is done on
  std::string gesture;
  std::int64_t operations = 1;
  std::optional<std::string> text;  // words on what is pressed
  std::optional<std::string> resource_id;
  std::optional<std::string> layout;  // the layout file it stands in, and the element there
  Count element;
  EvidenceId evidence;
  Picture picture;  // no widgets: there is nothing to draw
};

// How far it is from the main screen to something: table ui_path.
struct ScreenPath {
  std::string goal;
  YesNo found;  // empty: not all was seen that could hold it
  Count operations;
  YesNo sign_in;
  YesNo before_main;
  std::optional<std::string> arrives;
  std::vector<ScreenStep> steps;
};

// What asks about the policy at the first run: table ui_prompt.
struct FirstRunPrompt {
  std::string screen;
  std::string kind;
  std::optional<std::string> title, message;
  bool policy_link = false;
  bool cancelable = false;
  std::optional<std::string> agree, refuse;
  std::string refusing;
  std::string buttons_json;
  Picture picture;
  EvidenceId evidence, agree_evidence, refuse_evidence;
};

struct TickedBox {
  std::string screen;
  std::string text;
  YesNo ticked;  // empty: a picture, of which it is not known
  bool by_code = false;
  std::optional<std::string> resource_id;
  EvidenceId evidence;
};

struct ScreenEntry {
  std::string kind;
  std::optional<std::string> class_name;
  std::string activity;
  std::optional<std::string> title;
  bool reached = false;
  std::optional<std::string> unseen;
  EvidenceId evidence;
};

struct Ui {
  bool examined = false;  // the code of the screens was followed
  std::optional<std::string> main_screen;
  std::vector<ScreenEntry> screens;
  std::vector<ScreenPath> paths;
  YesNo prompt_shown;
  std::optional<FirstRunPrompt> prompt;
  std::vector<TickedBox> ticked;
};

struct Report {
  Tool tool;
  std::vector<Input> inputs;
  App app;
  std::vector<Chapter> chapters;  // 6, in order
  std::vector<Item> items;        // 31, in order
  std::vector<Item> extras;
  std::vector<Evidence> evidence;  // e1 is the first
  std::vector<Permission> permissions;
  std::vector<Sdk> sdks;
  std::vector<ApiCall> api_calls;
  std::optional<std::vector<Flow>> flows;  // empty optional: not looked for
  std::vector<Host> hosts;
  Policy policy;
  std::vector<NativeLib> native;
  std::vector<PackingSign> packing;
  std::vector<TextDecoder> text_decoders;
  std::vector<DynamicLoad> dynamic_loads;
  std::vector<Gap> gaps;  // in the order of the items that they concern
  Web web;
  Ui ui;
  Coverage coverage;
  std::vector<Anomaly> anomalies;
  std::vector<std::pair<std::string, std::int64_t>> anomaly_counts;  // code, times met
  Timing timing;
  std::vector<std::string> files;  // the report files being written, for the terminal
  std::vector<Name> pi_names;      // of every PI code that calls name, sorted by code
  std::vector<Name> owner_names;   // of every owner that calls and evidence name, sorted by code

  // Null for "" and for an id that is not there.
  const Evidence* find_evidence(const EvidenceId& id) const;
};

}  // namespace hegui::model
