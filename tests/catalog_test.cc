// The data tables under rules/ hang together: every reference resolves, keys are unique, trees have
// no cycle, descriptors are well-formed, closed vocabularies stay closed. Patterns are compiled by
// `hegui rules check`, which links RE2.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/catalog_tables.h"

namespace {

using namespace hegui::test;

// Codes a rule such as "string_equals:0:wlan0=DEV_MAC,eth0=DEV_MAC" names.
std::vector<std::string> codes_in(const std::string& rule) {
  std::vector<std::string> out;
  for (const std::string& part : split(rule.substr(rule.rfind(':') + 1), ',')) {
    const std::size_t sign = part.find('=');
    if (sign != std::string::npos && part.substr(sign + 1) != "none")
      out.push_back(part.substr(sign + 1));
  }
  return out;
}

TEST(Descriptors, TheReaderItselfTellsGoodFromBad) {
  EXPECT_TRUE(is_method_descriptor("(ILjava/lang/String;[[J)V"));
  EXPECT_FALSE(is_method_descriptor("(Ljava.lang.String;)V"));
  EXPECT_FALSE(is_method_descriptor("(Ljava/lang/String)V"));
  EXPECT_FALSE(is_method_descriptor("(V)V"));
  EXPECT_FALSE(is_method_descriptor("()"));
  EXPECT_TRUE(is_class("Landroid/os/Build$VERSION;"));
  EXPECT_FALSE(is_class("[Landroid/os/Build;"));
}

TEST(PiTypes, MakeOneTreeAndEverySynonymHasOneOwner) {
  const Table pi = read_table("catalog/pi.tsv");
  expect_known(pi, "parent", pi.keys());
  expect_known(pi, "sensitive", {"Y", "U", "C", "N"});
  expect_known(pi, "collected", {"yes", "no"});
  expect_known(pi, "verified", kChecked);
  expect_filled(pi, "source");
  expect_filled(pi, "name_zh");
  expect_filled(pi, "name_en");
  std::map<std::string, std::string> parent;
  std::map<std::string, std::string> owner;
  for (const Row& row : pi.rows) {
    parent[row.at("code")] = row.at("parent");
    for (const std::string& word : list_of(row.at("synonyms_zh"))) {
      const auto [old, added] = owner.emplace(word, row.at("code"));
      EXPECT_TRUE(added) << word << " in " << old->second << " and " << row.at("code");
    }
  }
  for (const auto& [code, above] : parent) {
    std::size_t steps = 0;
    for (std::string at = code; !at.empty() && steps <= parent.size(); ++steps) at = parent[at];
    EXPECT_LE(steps, parent.size()) << "cycle at " << code;
  }
}

TEST(Apis, ReferToKnownTypesAndPermissionsWithWellFormedDescriptors) {
  const Table pi = read_table("catalog/pi.tsv");
  const Table apis = read_table("catalog/apis.tsv");
  const std::set<std::string> codes = pi.keys();
  expect_known(apis, "pi", codes);
  expect_known(apis, "permission", read_table("catalog/permissions.tsv").keys());
  expect_known(apis, "verified", kChecked);
  expect_known(apis, "kind",
               {"method", "field", "uri", "setting", "sysprop", "path", "cmd", "reflect", "action",
                "intent", "class", "permreq", "pkgconst", "hidden_member", "native", "web"});
  expect_known(apis, "role",
               {"collect",
                "callback",
                "corroborate",
                "dispatch",
                "uri_constant",
                "user_pick",
                "request_permission",
                "permission_rationale",
                "permission_check",
                "settings_page",
                "send",
                "write",
                "keepalive",
                "bridge",
                "native_code",
                "loads_code",
                "swaps_app",
                "device_admin",
                "hidden_api",
                "benign"});
  expect_filled(apis, "source");
  std::map<std::string, Row> type;
  for (const Row& row : pi.rows) type[row.at("code")] = row;
  for (const Row& row : apis.rows) {
    const std::string& id = row.at("id");
    const std::string& kind = row.at("kind");
    const std::string& descriptor = row.at("descriptor");
    if (kind == "method" || kind == "permreq") {
      EXPECT_TRUE(is_class(row.at("class"))) << id;
      EXPECT_TRUE(descriptor.empty() || is_method_descriptor(descriptor)) << id;
    } else if (kind == "field") {
      EXPECT_TRUE(is_class(row.at("class")) && is_type(descriptor)) << id;
    } else if (kind == "class" || kind == "reflect" || kind == "setting") {
      EXPECT_TRUE(is_class(row.at("class"))) << id;
    }
    EXPECT_EQ(row.at("member").empty(), kind == "class") << id;
    for (const char* level : {"since_api", "until_api"}) {
      EXPECT_EQ(row.at(level).find_first_not_of("0123456789"), std::string::npos) << id;
    }
    if (const std::string& code = row.at("pi"); !code.empty() && type.contains(code)) {
      EXPECT_EQ(row.at("sensitive"), type[code].at("sensitive")) << id;
      EXPECT_EQ(type[code].at("collected"), "yes") << id << " points at the umbrella " << code;
    }
    const bool reads = row.at("role") == "collect" || row.at("role") == "uri_constant";
    EXPECT_TRUE(!reads || !row.at("pi").empty()) << id << " collects nothing";
    EXPECT_TRUE(row.at("role") != "dispatch" || !row.at("arg_rule").empty() ||
                !row.at("pi").empty() || kind == "uri" || kind == "native")
        << id << " dispatches on nothing";
  }
}

TEST(Apis, ArgumentRulesComeFromTheClosedVocabulary) {
  const std::set<std::string> codes = read_table("catalog/pi.tsv").keys();
  const std::set<std::string> verbs = {"uri",
                                       "setting_key",
                                       "sysprop",
                                       "path",
                                       "command",
                                       "class_name",
                                       "member_name",
                                       "intent_action",
                                       "intent_filter",
                                       "package_name",
                                       "launcher_query",
                                       "permission",
                                       "permission_array",
                                       "result_contract",
                                       "string_equals",
                                       "string_prefix",
                                       "int_equals",
                                       "int_flag",
                                       "by_permission",
                                       "interval_ms",
                                       "distance_m",
                                       "sample_us",
                                       "only_with_flag",
                                       "own_account_type",
                                       "unless_calls"};
  for (const Row& row : read_table("catalog/apis.tsv").rows) {
    for (const std::string& rule : list_of(row.at("arg_rule"))) {
      const std::string verb = rule.substr(0, rule.find(':'));
      EXPECT_TRUE(verbs.contains(verb)) << row.at("id") << ": " << rule;
      for (const std::string& code : codes_in(rule)) {
        EXPECT_TRUE(codes.contains(code)) << row.at("id") << ": " << rule;
      }
    }
  }
}

TEST(CodeLoads, ReferToApisAndClosedVocabularies) {
  const Table loads = read_table("catalog/code_loads.tsv");
  const Table apis = read_table("catalog/apis.tsv");
  expect_known(loads, "api", apis.keys());
  expect_known(loads, "mechanism",
               {"dex_file", "dex_memory", "loader_internals", "native_file", "other_package",
                "plugin", "hotfix"});
  const std::set<std::string> listed = loads.keys();
  for (const Row& row : apis.rows) {
    if (row.at("role") != "loads_code") continue;
    EXPECT_TRUE(listed.contains(row.at("id"))) << row.at("id") << " loads code: how?";
  }
  const Table places = read_table("catalog/code_places.tsv");
  expect_known(places, "kind", {"method", "field"});
  expect_known(places, "place", {"package", "library_folder", "files", "cache", "external"});
  for (const Row& row : places.rows) EXPECT_TRUE(is_class(row.at("class"))) << row.at("id");
  for (const char* path : {"catalog/code_loads.tsv", "catalog/code_places.tsv",
                           "catalog/own_code_loaders.tsv", "catalog/file_magics.tsv"}) {
    expect_known(read_table(path), "verified", kChecked);
    expect_filled(read_table(path), "source");
  }
}

TEST(Permissions, NameTypesAndGuideListsOfTheRightLength) {
  const Table permissions = read_table("catalog/permissions.tsv");
  const Table pi = read_table("catalog/pi.tsv");
  expect_known(permissions, "pi", pi.keys());
  expect_known(permissions, "cn_standard", {"D", "S", "-"});
  expect_filled(permissions, "protection_level");
  expect_filled(permissions, "source");
  std::map<std::string, std::string> sensitive;
  for (const Row& row : pi.rows) sensitive[row.at("code")] = row.at("sensitive");
  std::map<std::string, int> listed;
  for (const Row& row : permissions.rows) {
    ++listed[row.at("cn_standard")];
    EXPECT_EQ(row.at("sensitive"), row.at("pi").empty() ? "" : sensitive[row.at("pi")])
        << row.at("name");
  }
  EXPECT_EQ(listed["D"], 30);  // TC260-PG-20204A table A.1
  EXPECT_EQ(listed["S"], 5);   // table B.1
}

TEST(Categories, AreTheThirtyNineAndThirteenNeedNothing) {
  const Table categories = read_table("catalog/categories.tsv");
  EXPECT_EQ(categories.rows.size(), 39U);
  expect_known(categories, "necessary_pi", read_table("catalog/pi.tsv").keys());
  const std::set<std::string> permissions = read_table("catalog/permissions.tsv").keys();
  for (const char* column : {"base_permissions", "feature_permissions", "low_relevance_permissions",
                             "unlisted_low_permissions"}) {
    expect_known(categories, column, permissions);
  }
  int none = 0;
  for (const Row& row : categories.rows) {
    none += row.at("no_pi_needed") == "Y" ? 1 : 0;
    EXPECT_EQ(row.at("no_pi_needed") == "Y", row.at("necessary_pi").empty()) << row.at("no");
    const std::vector<std::string> low = list_of(row.at("low_relevance_permissions"));
    for (const std::string& base : list_of(row.at("base_permissions"))) {
      EXPECT_EQ(std::count(low.begin(), low.end(), base), 0) << row.at("no") << " " << base;
    }
  }
  EXPECT_EQ(none, 13);
}

TEST(FrameworkClasses, FormAHierarchyUnderObject) {
  const Table classes = read_table("catalog/framework_classes.tsv");
  const std::set<std::string> known = classes.keys();
  expect_known(classes, "super", known);
  expect_known(classes, "interfaces", known);
  expect_known(classes, "flags", {"interface", "abstract", "final", "enum", "annotation"});
  std::map<std::string, std::string> above;
  for (const Row& row : classes.rows) {
    EXPECT_TRUE(is_class(row.at("descriptor"))) << row.at("descriptor");
    above[row.at("descriptor")] = row.at("super");
  }
  for (const auto& [name, parent] : above) {
    EXPECT_EQ(parent.empty(), name == "Ljava/lang/Object;") << name;
    std::size_t steps = 0;
    std::string at = name;
    while (!above[at].empty() && ++steps < 100) at = above[at];
    EXPECT_EQ(at, "Ljava/lang/Object;") << name;
  }
}

TEST(FrameworkResources, ReferToOneAnother) {
  const Table resources = read_table("catalog/framework_resources.tsv");
  std::set<std::string> names;
  for (const Row& row : resources.rows) names.insert(row.at("name"));
  expect_known(resources, "parent", names);
  for (const Row& row : resources.rows) {
    const std::string& id = row.at("id");
    EXPECT_TRUE(id.size() == 10 && id.starts_with("0x01")) << id;
    if (row.at("name").starts_with("string/")) continue;
    for (const std::string& item : list_of(row.at("items"))) {
      const std::size_t equals = item.find('=');
      ASSERT_NE(equals, std::string::npos) << id << " " << item;
      const std::string attribute = item.substr(0, equals), value = item.substr(equals + 1);
      if (!attribute.empty()) {
        EXPECT_TRUE(names.contains("attr/" + attribute)) << id << " " << item;
      }
      if (value.starts_with('?')) {
        EXPECT_TRUE(names.contains("attr/" + value.substr(1))) << id << " " << item;
      }
      if (value.starts_with('@') && value != "@null" && value != "@drawable") {
        EXPECT_TRUE(names.contains(value.substr(1))) << id << " " << item;
      }
    }
  }
}

TEST(WidgetClasses, AreClassesWithTheirSizes) {
  const Table widgets = read_table("catalog/widget_classes.tsv");
  expect_known(widgets, "verified", kChecked);
  for (const Row& row : widgets.rows) {
    EXPECT_TRUE(is_class(row.at("class"))) << row.at("class");
    for (const char* size : {"min_width", "min_height", "pad_x", "pad_y"}) {
      EXPECT_EQ(row.at(size).find_first_not_of("0123456789"), std::string::npos) << row.at("class");
    }
  }
}

// "run()V" as rows name a method: a name and a method descriptor.
bool is_method(std::string_view text) {
  const std::size_t paren = text.find('(');
  if (paren == 0 || paren == std::string_view::npos) return false;
  return text.substr(0, paren).find_first_of(";./[ |") == std::string_view::npos &&
         is_method_descriptor(text.substr(paren));
}

TEST(Callbacks, AreMethodsOfKnownTypesInAKnownPhase) {
  const Table callbacks = read_table("catalog/callbacks.tsv");
  const std::set<std::string> classes = read_table("catalog/framework_classes.tsv").keys();
  expect_known(callbacks, "phase", {"same", "user", "event", "background", "lifecycle"});
  expect_known(callbacks, "verified", kChecked);
  expect_filled(callbacks, "source");
  std::set<std::string> seen;
  for (const Row& row : callbacks.rows) {
    const std::string& id = row.at("id");
    EXPECT_TRUE(is_class(row.at("class"))) << id;
    EXPECT_EQ(id, row.at("class") + " " + row.at("phase"));
    EXPECT_EQ(row.at("source") == "29",
              row.at("verified") == "signature" && classes.contains(row.at("class")))
        << id << ": a class of the API text says so, any other names its library";
    const std::vector<std::string> methods = list_of(row.at("methods"));
    EXPECT_FALSE(methods.empty()) << id;
    EXPECT_TRUE(std::is_sorted(methods.begin(), methods.end())) << id;
    for (const std::string& method : methods) {
      EXPECT_TRUE(is_method(method)) << id << " " << method;
      EXPECT_TRUE(seen.insert(row.at("class") + method).second)
          << id << " " << method << " has two phases";
    }
  }
}

TEST(Lifecycles, OrderTheMethodsOfEachKind) {
  const Table lifecycles = read_table("catalog/lifecycles.tsv");
  expect_known(lifecycles, "phase", {"start", "user", "event"});
  expect_known(lifecycles, "verified", kChecked);
  expect_filled(lifecycles, "source");
  std::set<std::string> methods;
  for (const Row& row : lifecycles.rows) {
    const std::string& id = row.at("id");
    EXPECT_TRUE(id.starts_with(row.at("kind") + ".")) << id;
    EXPECT_TRUE(is_method(row.at("method"))) << id;
    EXPECT_FALSE(row.at("order").empty()) << id;
    EXPECT_EQ(row.at("order").find_first_not_of("0123456789"), std::string::npos) << id;
    EXPECT_FALSE(row.at("class").empty()) << id;
    for (const std::string& name : list_of(row.at("class"))) {
      EXPECT_TRUE(is_class(name)) << id << " " << name;
      EXPECT_TRUE(methods.insert(row.at("kind") + name + row.at("method")).second) << id;
    }
  }
  // What callbacks.tsv leaves to the components is here.
  std::set<std::string> names;
  for (const Row& row : lifecycles.rows) names.insert(row.at("method"));
  for (const Row& row : read_table("catalog/callbacks.tsv").rows) {
    if (row.at("phase") != "lifecycle") continue;
    for (const std::string& method : list_of(row.at("methods"))) {
      EXPECT_TRUE(names.contains(method)) << row.at("id") << " " << method;
    }
  }
}

TEST(Handovers, NameWhatIsCalledOnWhichArgument) {
  const Table handovers = read_table("catalog/handovers.tsv");
  expect_known(handovers, "how", {"object", "class", "name", "intent", "pending", "layout"});
  expect_known(handovers, "phase", {"same", "user", "event", "background"});
  expect_known(handovers, "opaque", {"yes", "no"});
  expect_known(handovers, "verified", kChecked);
  expect_filled(handovers, "source");
  std::set<std::string> targets = {"lifecycle:any", "@callbacks", "@JavascriptInterface",
                                   "@OnLifecycleEvent", "@Subscribe"};
  for (const Row& row : read_table("catalog/lifecycles.tsv").rows) {
    targets.insert("lifecycle:" + row.at("kind"));
  }
  std::set<std::string> seen;
  for (const Row& row : handovers.rows) {
    const std::string& id = row.at("id");
    const std::string& descriptor = row.at("descriptor");
    const std::string& argument = row.at("argument");
    EXPECT_TRUE(is_class(row.at("class"))) << id;
    EXPECT_TRUE(descriptor.empty() || is_method_descriptor(descriptor)) << id;
    EXPECT_TRUE(
        argument == "receiver" || argument == "result" ||
        (!argument.empty() && argument.find_first_not_of("0123456789") == std::string::npos))
        << id;
    const std::vector<std::string> called = list_of(row.at("target"));
    EXPECT_FALSE(called.empty()) << id;
    for (const std::string& target : called) {
      EXPECT_TRUE(targets.contains(target) || is_method(target)) << id << " " << target;
    }
    EXPECT_TRUE(seen.insert(row.at("class") + row.at("member") + descriptor + " " + argument + " " +
                            row.at("target"))
                    .second)
        << id;
  }
}

TEST(CarriedValues, AreAboutCallsThatHandOver) {
  const Table table = read_table("catalog/carried_values.tsv");
  expect_known(table, "verified", kChecked);
  expect_filled(table, "source");
  std::set<std::string> handing;
  for (const Row& row : read_table("catalog/handovers.tsv").rows) {
    handing.insert(row.at("class") + row.at("member") + row.at("descriptor"));
  }
  for (const Row& row : table.rows) {
    const std::string& id = row.at("id");
    const std::string& object = row.at("object");
    const std::string& argument = row.at("argument");
    const bool is_number =
        !argument.empty() && argument.find_first_not_of("0123456789") == std::string::npos;
    const bool hands = handing.contains(row.at("class") + row.at("member") + row.at("descriptor"));
    EXPECT_TRUE(object == "receiver" || hands) << id;
    EXPECT_TRUE(object == "result" || object == "receiver" || object.starts_with("target:")) << id;
    EXPECT_TRUE(is_number || (argument == "result" && object != "result")) << id;
    const std::string& field = row.at("field");
    EXPECT_TRUE(field.empty() ? object.starts_with("target:")
                              : field.find("->") != std::string::npos)
        << id;
  }
}

TEST(KnownResults, AreClassesOrTheAppsOwnNames) {
  const Table table = read_table("catalog/known_results.tsv");
  expect_known(table, "verified", kChecked);
  expect_filled(table, "source");
  for (const Row& row : table.rows) {
    EXPECT_TRUE(is_class(row.at("class"))) << row.at("id");
    EXPECT_TRUE(is_method(row.at("member") + row.at("descriptor"))) << row.at("id");
    EXPECT_TRUE(is_class(row.at("result")) || row.at("result") == "@package" ||
                row.at("result") == "@text")
        << row.at("id");
    const std::string& argument = row.at("argument");
    EXPECT_TRUE(argument.empty() || (argument.size() > 2 && argument[1] == '=')) << row.at("id");
  }
}

// Rows that name a method of a class, each once.
void expect_methods(const Table& table) {
  expect_known(table, "verified", kChecked);
  expect_filled(table, "source");
  std::set<std::string> seen;
  for (const Row& row : table.rows) {
    const std::string& id = row.at("id");
    EXPECT_TRUE(is_class(row.at("class"))) << id;
    EXPECT_TRUE(is_method(row.at("member") + row.at("descriptor"))) << id;
    EXPECT_TRUE(seen.insert(row.at("class") + row.at("member") + row.at("descriptor")).second)
        << id;
  }
}

void expect_argument(const Table& table, const Row& row, const std::string& column) {
  const std::string& cell = row.at(column);
  if (cell.empty()) return;
  EXPECT_EQ(cell.find_first_not_of("0123456789"), std::string::npos)
      << table.path << " " << row.at("id") << ": " << column;
  EXPECT_LT(std::stoul(cell), parameters_of(row.at("descriptor")))
      << table.path << " " << row.at("id") << ": " << column;
}

TEST(AppExits, AreMethodsInAKnownRole) {
  const Table exits = read_table("catalog/app_exits.tsv");
  expect_methods(exits);
  expect_known(exits, "role", {"app", "screen", "holds"});
  expect_filled(exits, "role");
}

TEST(PermissionResults, SayWhichArgumentIsTheAnswer) {
  const Table results = read_table("catalog/permission_results.tsv");
  expect_methods(results);
  expect_known(results, "form", {"codes", "flag", "contract", "denied"});
  expect_filled(results, "form");
  for (const Row& row : results.rows) {
    expect_argument(results, row, "argument");
    EXPECT_EQ(row.at("form") == "denied", row.at("argument").empty()) << row.at("id");
  }
}

TEST(PeriodicCalls, SayWhatRunsAndHowOften) {
  const Table calls = read_table("catalog/periodic_calls.tsv");
  expect_methods(calls);
  expect_known(calls, "kind", {"timer", "loop", "alarm", "job", "resume", "focus"});
  expect_filled(calls, "kind");
  for (const Row& row : calls.rows) {
    for (const char* column : {"period", "unit", "what"}) expect_argument(calls, row, column);
    const std::set<std::string> words = {"handed", "receiver", "chain", "override"};
    EXPECT_TRUE(words.contains(row.at("runs")) || is_method(row.at("runs"))) << row.at("id");
    const bool comes_back = row.at("kind") == "resume" || row.at("kind") == "focus";
    EXPECT_EQ(row.at("runs") == "override", comes_back) << row.at("id");
    EXPECT_TRUE(row.at("unit").empty() || !row.at("period").empty()) << row.at("id");
  }
}

TEST(ConsentGatesAndHosts, NameKnownSdks) {
  const std::set<std::string> sdks = read_table("catalog/sdks.tsv").keys();
  const Table gates = read_table("catalog/consent_gates.tsv");
  expect_known(gates, "sdk", sdks);
  expect_known(
      gates, "role",
      {"gate_set", "gate_switch", "gate_flag", "first_run_flag", "gate_native", "gate_library",
       "safe_init", "collect_start", "may_start", "permission_policy", "personalised_switch"});
  for (const Row& row : gates.rows) {
    EXPECT_TRUE(row.at("kind") != "method" || is_class(row.at("class"))) << row.at("id");
  }
  const Table hosts = read_table("catalog/hosts.tsv");
  expect_known(hosts, "owner", sdks);
  for (const Row& row : hosts.rows) {
    const std::string& host = row.at("host_suffix");
    EXPECT_EQ(host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-"), std::string::npos)
        << host;
    EXPECT_NE(host.front(), '.') << host;
  }
}

TEST(SdkTerms, HaveTheWordsThatReportsUse) {
  std::map<std::string, std::string> labels;
  std::ifstream in(HEGUI_SOURCE_DIR "/reports/model/labels.tsv");
  for (std::string line; std::getline(in, line);) {
    labels[line.substr(0, line.find('\t'))] = line.substr(line.find('\t') + 1);
  }
  const Table terms = read_table("catalog/sdk_terms.tsv");
  expect_known(terms, "kind", {"category", "purpose"});
  for (const Row& row : terms.rows) {
    EXPECT_EQ(row.at("id"), row.at("kind") + "." + row.at("term"));
    if (row.at("kind") != "category") continue;
    EXPECT_TRUE(row.at("screens") == "yes" || row.at("screens") == "no") << row.at("id");
    EXPECT_EQ(labels[row.at("id")], row.at("name_zh") + "\t" + row.at("name_en")) << row.at("id");
  }
}

TEST(WebCatalogs, NameKnownTypesKindsAndSdks) {
  const std::set<std::string> kinds = {"uni_app",      "h5plus",  "cordova",      "capacitor",
                                       "react_native", "flutter", "mini_program", "mpaas",
                                       "apicloud",     "h5"};
  std::set<std::string> kinds_or_all = kinds;
  kinds_or_all.insert("*");
  const Table apis = read_table("catalog/web_apis.tsv");
  EXPECT_GE(apis.rows.size(), 150u);
  expect_known(apis, "bundles", kinds_or_all);
  expect_known(apis, "use", {"call", "read", "any"});
  expect_known(apis, "pi", read_table("catalog/pi.tsv").keys());
  expect_known(apis, "permission", read_table("catalog/permissions.tsv").keys());
  expect_known(apis, "role",
               {"collect", "user_pick", "corroborate", "request_permission", "send", "write",
                "consent_given", "consent_asked", "consent_refused"});
  for (const Table& table :
       {apis, read_table("catalog/web_bundles.tsv"), read_table("catalog/web_modules.tsv"),
        read_table("catalog/web_runtimes.tsv"), read_table("catalog/hermes_bytecode.tsv")}) {
    expect_filled(table, "source");
    expect_known(table, "verified", kChecked);
  }
  for (const Row& row : apis.rows) {
    const std::string& pattern = row.at("pattern");
    EXPECT_EQ(pattern.find(' '), std::string::npos) << pattern;
    // A single name is everybody's: only what is asked for with a text may begin anywhere.
    EXPECT_TRUE(pattern.find('.') != std::string::npos || pattern.find('(') != std::string::npos)
        << pattern;
    EXPECT_TRUE(row.at("role") != "collect" || !row.at("pi").empty()) << pattern;
  }
  const Table bundles = read_table("catalog/web_bundles.tsv");
  expect_known(bundles, "kind", kinds);
  expect_known(bundles, "place", {"app", "nested"});
  expect_known(bundles, "framework", read_table("catalog/frameworks.tsv").keys());
  expect_known(read_table("catalog/web_runtimes.tsv"), "bundles", kinds);
  expect_known(read_table("catalog/web_modules.tsv"), "sdk", read_table("catalog/sdks.tsv").keys());
}

TEST(ItemsAndClauses, AreThirtyOneAndReferToEachOther) {
  const Table items = read_table("items.tsv");
  const Table clauses = read_table("law/clauses.tsv");
  EXPECT_EQ(items.rows.size(), 31U);
  std::map<std::string, int> chapter;
  for (const Row& row : items.rows) ++chapter[row.at("chapter")];
  EXPECT_EQ(chapter, (std::map<std::string, int>{
                         {"1", 4}, {"2", 4}, {"3", 9}, {"4", 6}, {"5", 3}, {"6", 5}}));
  expect_known(items, "law_refs", clauses.keys());
  expect_known(items, "cap_from_app_alone", {"violation", "suspected", "manual", "insufficient"});
  expect_known(clauses, "items", items.keys());
  expect_known(clauses, "verified", {"Y", "N"});
  std::map<std::string, std::set<std::string>> uses;
  for (const Row& row : items.rows) {
    for (const std::string& ref : list_of(row.at("law_refs"))) uses[ref].insert(row.at("item"));
  }
  for (const Row& row : clauses.rows) {
    const std::vector<std::string> cited = list_of(row.at("items"));
    EXPECT_EQ(uses[row.at("ref")], std::set<std::string>(cited.begin(), cited.end()))
        << row.at("ref");
  }
}

TEST(Parameters, HoldANumberAndItsSource) {
  for (const Row& row : read_table("parameters.tsv").rows) {
    const std::string& value = row.at("value");
    const char* allowed = row.at("unit") == "date" ? "0123456789-" : "0123456789.";
    EXPECT_EQ(value.find_first_not_of(allowed), std::string::npos) << row.at("key");
    const std::string& source = row.at("source");
    EXPECT_TRUE(source.ends_with("[V]") || source.ends_with("[I]")) << row.at("key");
  }
}

}  // namespace
