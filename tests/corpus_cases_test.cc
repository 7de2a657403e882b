// The labelled apps (corpus/apps, corpus/samples): each is built, scanned by the program as a user
// would, and its report compared with what the case says must be found (corpus/README.md).
//
// What the program cannot do yet stands in corpus/apps/known_limits.tsv (case, row, why): such a
// row must go on failing, so that the list never outlives the limit.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Row = std::vector<std::string>;

const fs::path kSource = HEGUI_SOURCE_DIR;
const fs::path kBuild = HEGUI_BUILD_DIR;

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

std::vector<Row> read_rows(const fs::path& file) {
  std::vector<Row> rows;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') rows.push_back(split(line, '\t'));
  }
  return rows;
}

std::string joined(const Row& row) {
  std::string text;
  for (const std::string& cell : row) text += (text.empty() ? "" : " | ") + cell;
  return text;
}

int run(const std::string& command) {
  const int status = std::system(command.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Does a scan's report hold what one row of case.tsv says? "" if so, else what it holds instead.
class ReportCheck {
 public:
  explicit ReportCheck(const json& report) : report_(report) {}

  std::string check(const Row& row) const {
    const std::string& word = row[0];
    if (word == "verdict") return verdict(row);
    if (word == "subject" || word == "no_subject") return subject(row, word == "subject");
    if (word == "api" || word == "dead_api") return api(row);
    if (word == "no_api") return no_api(row[1]);
    if (word == "reached" || word == "not_reached") return reached(row, word == "reached");
    if (word == "owner") return owner(row);
    if (word == "requests") return requests(row);
    if (word == "sdk" || word == "no_sdk") return sdk(row[1], word == "sdk");
    if (word == "sdk_version") return sdk_version(row);
    if (word == "host") return host(row);
    if (word == "policy") return policy(row);
    if (word == "category") return category(row);
    if (word == "category_given") return category_given(row);
    if (word == "packed") return packed(row[1]);
    if (word == "packing_sign" || word == "no_packing_sign") {
      return listed("packing", {{"sign", row[1]}}, word == "packing_sign");
    }
    if (word == "text_decoder") return listed("text_decoders", {{"method", row[1]}}, true);
    if (word == "no_text_decoder") return listed("text_decoders", {}, false);
    if (word == "load") return load(row);
    if (word == "no_load") return listed("dynamic_loads", {}, false);
    if (word == "gap" || word == "no_gap") return gap(row[1], word == "gap");
    if (word == "web_bundle") return web_bundle(row);
    if (word == "web_api" || word == "no_web_api") return web_api(row, word == "web_api");
    if (word == "web_module") return web_module(row[1]);
    if (word == "web_prompt") return web_prompt(row);
    if (word == "native_use" || word == "no_native_use") return native_use(row);
    if (word == "native_lib") return native_lib(row);
    if (word == "flow" || word == "no_flow") return flow(row, word == "flow");
    if (word == "path") return path(row);
    if (word == "first_run") return first_run(row);
    if (word == "screen" || word == "no_screen") return screen(row[1], word == "screen");
    return "";  // how to build, or what the case is about
  }

 private:
  const json& item(const std::string& name) const {
    static const json none;
    for (const json& entry : report_["items"]) {
      if (entry["item"] == name) return entry;
    }
    return none;
  }

  std::string verdict(const Row& row) const {
    const json& found = item(row[1]);
    if (found.is_null()) return "no such item";
    const std::string got = found["verdict"];
    const auto allowed = split(row[2], '|');
    if (std::find(allowed.begin(), allowed.end(), got) == allowed.end()) return "is " + got;
    if (row.size() > 3 && got == "suspected" && found.value("strength", "") != row[3]) {
      return "is " + found.value("strength", "");
    }
    return "";
  }

  std::string subject(const Row& row, bool wanted) const {
    std::set<std::string> subjects;
    for (const json& finding : item(row[1])["findings"]) subjects.insert(finding["subject"]);
    if (subjects.contains(row[2]) == wanted) return "";
    std::string text = "subjects:";
    for (const std::string& name : subjects) text += " " + name;
    return text;
  }

  // GOAL OPERATIONS|none|unknown [FLAGS] [STEPS]
  std::string path(const Row& row) const {
    const json& found = report_["ui"].value(row[1] + "_path", json());
    if (found.is_null()) return row[2] == "unknown" ? "" : "is unknown";
    if (found.is_boolean()) return row[2] == "none" ? "" : "is none";
    std::string steps, flags;
    for (const json& step : found["steps"]) {
      const std::string text = step["text"].is_string() ? std::string(step["text"]) : "?";
      steps += (steps.empty() ? "" : ">") + text;
    }
    if (found["sign_in"] == true) flags += "login";
    if (found["before_main"] == true) flags += flags.empty() ? "before_main" : "+before_main";
    const std::string clicks = found["clicks"].dump();
    const bool same_flags = row.size() <= 3 || (row[3] == "-" ? flags.empty() : flags == row[3]);
    const bool same_steps = row.size() <= 4 || steps == row[4];
    if (clicks == row[2] && same_flags && same_steps) return "";
    return "is " + clicks + " " + flags + " " + steps;
  }

  std::string first_run(const Row& row) const {
    const json& ui = report_["ui"];
    const json& prompt = ui["first_run_prompt"];
    std::string got;
    if (row[1] == "prompt") {
      got = prompt.is_null() ? "unknown" : prompt.is_object() ? "yes" : "no";
    } else if (row[1] == "ticked") {
      got = "no";
      for (const json& box : ui["ticked"]) {
        if (box["ticked"] == true) got = "yes";
      }
    } else if (!prompt.is_object()) {
      return "no prompt";
    } else if (row[1] == "policy_link") {
      got = prompt["policy_link"] == true ? "yes" : "no";
    } else if (row[1] == "agree" || row[1] == "refuse") {
      got = prompt[row[1]].is_string() ? std::string(prompt[row[1]]) : "none";
    } else {
      got = prompt[row[1]];
    }
    return got == row[2] ? "" : "is " + got;
  }

  std::string screen(const std::string& name, bool wanted) const {
    for (const json& one : report_["ui"]["list"]) {
      if (one["reached"] != true) continue;
      if (one["class"] == name || one["title"] == name) return wanted ? "" : "reached";
    }
    return wanted ? "not reached" : "";
  }

  // CERTAINTY [NO|NO…]: the best guesses in that order.
  std::string category(const Row& row) const {
    const json& found = report_["app"]["category"];
    std::string got = found["certainty"];
    const std::vector<std::string> wanted =
        row.size() > 2 ? split(row[2], '|') : std::vector<std::string>();
    bool right = got == row[1] &&
                 (wanted.empty() ? found["guess"].empty() : found["guess"].size() >= wanted.size());
    for (std::size_t i = 0; i < found["guess"].size(); ++i) {
      const std::string no = found["guess"][i]["no"].dump();
      got += " " + no + " (" + found["guess"][i]["score"].dump() + ")";
      right &= i >= wanted.size() || no == wanted[i];
    }
    return right ? "" : "is " + got;
  }

  // NO same|differs: the kind given, and whether the report notes that it looks like another.
  std::string category_given(const Row& row) const {
    const json& found = report_["app"]["category"];
    if (found["given"].is_null()) return "none";
    const std::string got =
        found["given"]["no"].dump() + " " + (found["differs"] == true ? "differs" : "same");
    return got == row[1] + " " + row[2] ? "" : "is " + got;
  }

  std::string api(const Row& row) const {
    std::string near;
    for (const json& call : report_["api_calls"]) {
      const bool pi_fits = call.value("pi", json()).is_string() && call["pi"] == row[2];
      const bool api_fits = row[1] == "-" || call["api"] == row[1];
      if (pi_fits && api_fits && call["caller"] == row[3]) {
        return row[0] == "dead_api" && !call["reached"].empty() ? "is reached" : "";
      }
      if (call["caller"] == row[3])
        near += " " + call["api"].get<std::string>() + "=" + call["pi"].dump();
    }
    return "in that caller:" + (near.empty() ? " nothing" : near);
  }

  // API, caller, phases joined by |, guard; "-" = any.
  std::string reached(const Row& row, bool wanted) const {
    const auto fits = [&row](std::size_t cell, const std::string& text) {
      if (row.size() <= cell || row[cell] == "-") return true;
      const auto allowed = split(row[cell], '|');
      return std::find(allowed.begin(), allowed.end(), text) != allowed.end();
    };
    std::string ways;
    bool called = false;
    bool found = false;
    for (const json& call : report_["api_calls"]) {
      if (call["caller"] != row[2] || (row[1] != "-" && call["api"] != row[1])) continue;
      called = true;
      for (const json& way : call["reached"]) {
        const std::string phase = way["phase"];
        const std::string guard = way["guard"];
        found |= fits(3, phase) && fits(4, guard);
        if (ways.find(" " + phase + "/" + guard) == std::string::npos) {
          ways += " " + phase + "/" + guard;
        }
      }
    }
    if (!called) return "no such call";
    return found == wanted ? "" : "reached:" + (ways.empty() ? " never" : ways);
  }

  // KIND VALUE SHOWN [FUNCTION]; of no_native_use KIND VALUE.
  std::string native_use(const Row& row) const {
    const bool wanted = row[0] == "native_use";
    std::string near;
    for (const json& library : report_["native"]) {
      for (const json& use : library["uses"]) {
        if (use["kind"] != row[1] || use["value"] != row[2]) continue;
        if (!wanted) return "there is one";
        const std::string function = use["function"].is_null() ? "" : use["function"];
        if (use["shown"] == row[3] && (row.size() < 5 || function == row[4])) return "";
        near += " " + use["shown"].get<std::string>() + " in " + function;
      }
    }
    return wanted ? "is not there;" + near : "";
  }

  // FILE OWNER
  std::string native_lib(const Row& row) const {
    std::string seen = "is not there";
    for (const json& library : report_["native"]) {
      if (!library["entry"].get<std::string>().ends_with("/" + row[1])) continue;
      if (library["owner"] == row[2]) return "";
      seen = "is " + library["owner"].get<std::string>();
    }
    return seen;
  }

  std::string no_api(const std::string& pi) const {
    for (const json& call : report_["api_calls"]) {
      // A call that by its arguments collects nothing may be listed; it must say so.
      if (call["pi"] == pi && !(call.contains("collects") && call["collects"] == false)) {
        return "there is " + call["api"].get<std::string>() + " in " +
               call["caller"].get<std::string>();
      }
    }
    return "";
  }

  std::string owner(const Row& row) const {
    std::string seen = "no call in that method";
    for (const json& call : report_["api_calls"]) {
      if (call["caller"] != row[1]) continue;
      if (call["owner"] == row[2]) return "";
      seen = "is " + call["owner"].get<std::string>();
    }
    return seen;
  }

  std::string requests(const Row& row) const {
    std::set<std::string> wanted;
    for (const std::string& name : split(row[1], '|')) wanted.insert(name);
    std::map<std::string, std::set<std::string>> asked;  // by evidence
    for (const json& permission : report_["permissions"]) {
      for (const json& evidence : permission["requested_at"]) {
        asked[evidence].insert(permission["name"]);
      }
    }
    std::string seen = "requests:";
    for (const auto& [evidence, names] : asked) {
      const json& position = report_["evidence"][evidence]["origin"]["position"];
      if (names == wanted && position.value("method", "") == row[2]) return "";
      seen += " [" + position.value("method", "");
      for (const std::string& name : names) seen += " " + name;
      seen += "]";
    }
    return seen;
  }

  std::string packed(const std::string& wanted) const {
    const json& value = report_["app"]["packed"];
    const std::string got = value.is_null() ? "unknown" : value.get<bool>() ? "yes" : "no";
    return got == wanted ? "" : "is " + got;
  }

  // Is there an entry of that list whose members are these? No members: any entry.
  std::string listed(const char* list, const std::map<std::string, std::string>& members,
                     bool wanted) const {
    std::string seen = list + std::string(":");
    bool found = false;
    for (const json& entry : report_[list]) {
      bool fits = true;
      for (const auto& [name, value] : members) fits &= entry[name] == value;
      found |= fits;
      seen += " " + entry.dump();
    }
    return found == wanted ? "" : seen;
  }

  // Mechanism, owner, place, path or asset or address; "-" = any.
  std::string load(const Row& row) const {
    std::string seen = "loads:";
    for (const json& entry : report_["dynamic_loads"]) {
      const auto text = [&](const char* name) {
        return entry[name].is_null() ? std::string("unknown") : entry[name].get<std::string>();
      };
      const bool from = row.size() <= 4 || row[4] == "-" || text("path") == row[4] ||
                        entry["brought"].dump().find('"' + row[4] + '"') != std::string::npos;
      if (text("mechanism") == row[1] && (row[2] == "-" || text("owner") == row[2]) &&
          (row[3] == "-" || text("place") == row[3]) && from) {
        return "";
      }
      seen += " " + entry.dump();
    }
    return seen;
  }

  std::string gap(const std::string& code, bool wanted) const {
    std::string seen = "gaps:";
    bool found = false;
    for (const json& entry : report_["coverage"]["gaps"]) {
      found |= entry["code"] == code;
      seen += " " + entry["code"].get<std::string>();
    }
    return found == wanted ? "" : seen;
  }

  std::string sdk(const std::string& id, bool wanted) const {
    std::string seen = "sdks:";
    bool found = false;
    for (const json& entry : report_["sdks"]) {
      found |= entry["id"] == id;
      seen += " " + entry["id"].get<std::string>();
    }
    return found == wanted ? "" : seen;
  }

  // ID, version or "-" for none, how far it is known or "-" for no place.
  std::string sdk_version(const Row& row) const {
    for (const json& entry : report_["sdks"]) {
      if (entry["id"] != row[1]) continue;
      const std::string version = entry.value("version", "-");
      const std::string basis =
          entry["version_basis"].is_string() ? entry["version_basis"].get<std::string>() : "-";
      return version == row[2] && basis == row[3] ? "" : "is " + version + " " + basis;
    }
    return "no such sdk";
  }

  std::string host(const Row& row) const {
    for (const json& entry : report_["hosts"]) {
      if (entry["host"] != row[1]) continue;
      return (row.size() > 2) == entry["cleartext"].get<bool>() ? "" : "cleartext differs";
    }
    return "no such host";
  }

  std::string flow(const Row& row, bool wanted) const {
    std::string seen = "flows:";
    for (const json& flow : report_["flows"]) {
      const json& sink = flow["sink"];
      std::vector<std::string> told = sink["recipients"];
      if (told.empty()) told = {"-"};
      const std::string treatment = flow["treatment"].is_null() ? "?" : flow["treatment"];
      seen += " " + flow["source"]["pi"].get<std::string>() + ">" +
              sink["kind"].get<std::string>() + ">" + told[0] + ":" + treatment;
      if (flow["source"]["pi"] != row[1] || sink["kind"] != row[2]) continue;
      if (row.size() > 3 && std::find(told.begin(), told.end(), row[3]) == told.end()) continue;
      if (row.size() > 4 && treatment != row[4]) continue;
      return wanted ? "" : seen;
    }
    return wanted ? seen : "";
  }

  std::string policy(const Row& row) const {
    std::string seen = "sources:";
    for (const json& source : report_["policy"]["sources"]) {
      const std::string where = source["where"];
      if (source["kind"] == row[1] && where.find(row[2]) != std::string::npos) return "";
      seen += " " + source["kind"].get<std::string>() + ":" + where;
    }
    return seen;
  }

  // KIND read|not_read
  std::string web_bundle(const Row& row) const {
    std::string seen = "bundles:";
    for (const json& bundle : report_["web"]) {
      if (bundle["kind"] == row[1] && bundle["code_read"] == (row[2] == "read")) return "";
      seen += " " + bundle["kind"].get<std::string>() + "/" + bundle["code_read"].dump();
    }
    return seen;
  }

  // API PI OWNER; without the latter two: any.
  std::string web_api(const Row& row, bool wanted) const {
    std::string seen = "calls:";
    bool found = false;
    for (const json& bundle : report_["web"]) {
      for (const json& call : bundle["calls"]) {
        const bool fits = call["api"] == row[1] && (row.size() < 3 || call["pi"] == row[2]) &&
                          (row.size() < 4 || call["owner"] == row[3]);
        found |= fits;
        seen += " " + call["api"].get<std::string>() + "/" + call["pi"].dump() + "/" +
                call["owner"].get<std::string>();
      }
    }
    return found == wanted ? "" : seen;
  }

  std::string web_module(const std::string& name) const {
    for (const json& bundle : report_["web"]) {
      for (const json& module : bundle["modules"]) {
        if (module["name"] == name) return "";
      }
    }
    return "no such module";
  }

  // PROMPT [LINK]
  std::string web_prompt(const Row& row) const {
    for (const json& bundle : report_["web"]) {
      for (const json& prompt : bundle["privacy_prompts"]) {
        const auto links = prompt["links"].get<std::vector<std::string>>();
        if (prompt["prompt"] == row[1] &&
            (row.size() < 3 || std::find(links.begin(), links.end(), row[2]) != links.end())) {
          return "";
        }
      }
    }
    return "no such prompt";
  }

  const json& report_;
};

struct Case {
  std::string name;
  fs::path folder;
  fs::path app;
};

class Corpus : public testing::Test {
 protected:
  // Built once for all tests of this program.
  static void SetUpTestSuite() {
    out_ = kBuild / "corpus-apps";
    fs::create_directories(out_);
    ASSERT_EQ(run("'" + (kSource / "corpus/apps/build").string() + "' --out '" + out_.string() +
                  "' > '" + (out_ / "build.log").string() + "' 2>&1"),
              0)
        << "corpus/apps/build failed: see " << out_ / "build.log";
    for (const Row& row : read_rows(kSource / "corpus/apps/known_limits.tsv")) {
      if (row[0] != "case") known_limits_.insert(row[0] + "\t" + row[1]);
    }
  }

  static std::vector<Case> labelled_apps() {
    std::vector<Case> cases;
    for (const auto& folder : fs::directory_iterator(kSource / "corpus/apps")) {
      if (!fs::exists(folder.path() / "case.tsv")) continue;
      const std::string name = folder.path().filename();
      cases.push_back({name, folder.path(), out_ / (name + ".apk")});
    }
    std::sort(cases.begin(), cases.end(),
              [](const Case& a, const Case& b) { return a.name < b.name; });
    return cases;
  }

  // Checks one case; every row that does not hold is one failure, unless it is a known limit.
  static void check(const Case& one) {
    const std::vector<Row> rows = read_rows(one.folder / "case.tsv");
    std::string options;
    for (const Row& row : rows) {
      if (row[0] != "scan") continue;
      options += " " + row[1];
      if (row.size() > 2) {
        // A file of the case, another case's app (an earlier version), or a word.
        fs::path value = row[2];
        if (fs::exists(one.folder / row[2])) value = one.folder / row[2];
        if (row[2].ends_with(".apk")) value = out_ / row[2];
        options += " '" + value.string() + "'";
      }
    }
    const fs::path out = out_ / "reports" / one.name;
    const int code = run("'" + (kBuild / "hegui").string() + "' scan '" + one.app.string() + "'" +
                         options + " -o '" + out.string() + "' > /dev/null");
    ASSERT_EQ(code, 0) << one.name;
    std::ifstream in(out / "report.json");
    const json report = json::parse(in);
    const ReportCheck checker(report);
    for (const Row& row : rows) {
      const std::string problem = checker.check(row);
      const bool known = known_limits_.contains(one.name + "\t" + joined(row));
      if (!problem.empty() && !known) {
        ADD_FAILURE() << one.name << ": " << joined(row) << " -- " << problem;
      }
      if (problem.empty() && known) {
        ADD_FAILURE() << one.name << ": " << joined(row) << " -- holds now: take it off the list";
      }
    }
  }

  static fs::path out_;
  static std::set<std::string> known_limits_;
};
fs::path Corpus::out_;
std::set<std::string> Corpus::known_limits_;

TEST_F(Corpus, EveryLabelledAppIsJudgedAsItsCaseSays) {
  const std::vector<Case> cases = labelled_apps();
  ASSERT_GE(cases.size(), 100u);
  for (const Case& one : cases) check(one);
}

TEST_F(Corpus, TheSameIsReachedWithAnyNumberOfThreads) {
  std::size_t rows = 0;
  for (const Case& one : labelled_apps()) {
    if (one.name.substr(0, 4) != "3.1-") continue;
    std::string reached[2];
    for (const bool many : {false, true}) {
      const fs::path facts = out_ / "reports" / (one.name + (many ? "-8.db" : "-1.db"));
      fs::create_directories(facts.parent_path());
      ASSERT_EQ(run("'" + (kBuild / "hegui").string() + "' scan '" + one.app.string() +
                    "' --threads " + (many ? "8" : "1") + " --facts '" + facts.string() + "' -o '" +
                    (out_ / "reports" / (one.name + "-threads")).string() + "' > /dev/null"),
                0)
          << one.name;
      const fs::path listed = facts.string() + ".tsv";
      ASSERT_EQ(run("'" + (kBuild / "hegui").string() + "' query '" + facts.string() +
                    "' 'SELECT * FROM reached ORDER BY id' > '" + listed.string() + "'"),
                0)
          << one.name;
      std::ostringstream text;
      text << std::ifstream(listed).rdbuf();
      reached[many ? 1 : 0] = text.str();
    }
    EXPECT_EQ(reached[0], reached[1]) << one.name;
    rows += static_cast<std::size_t>(std::count(reached[0].begin(), reached[0].end(), '\n')) - 1;
  }
  EXPECT_GT(rows, 100u);
}

TEST_F(Corpus, TheSampleAppsAreJudgedAsTheirCasesSay) {
  for (const char* name : {"notes", "notes-fixed"}) {
    check({name, kSource / "corpus/samples" / name,
           kSource / "corpus/samples" / (std::string(name) + ".apk")});
  }
}

}  // namespace
