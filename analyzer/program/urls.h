// Urls: addresses found in code and resources, and the hosts they name.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/phrases.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

struct FoundUrl {
  std::string url;     // user information dropped, query values replaced by ***
  std::string scheme;  // http, https, ws, wss
  std::string host;    // lower case, no port
};

// Every http, https, ws and wss address inside `text`, in order, at most 16. Format strings
// ("https://%s/"), bare schemes and hosts without a dot are no addresses. The URLs of XML
// namespaces and specifications are left out (they are names, not places): catalog hosts.tsv marks
// their hosts.
std::vector<FoundUrl> find_urls(std::string_view text);

// Collects the hosts of a scan, to be written once at the end, sorted.
class Hosts {
 public:
  static base::Result<Hosts> load(const rules::RuleSet& rules);
  void note(const FoundUrl& url, facts::RowId origin);
  // Is this host only the name of a specification or XML namespace?
  bool is_name_only(std::string_view host) const;
  void write(facts::FactWriter& facts) const;
  // Every host noted so far, sorted, with its first origin.
  std::vector<std::pair<std::string, facts::RowId>> seen() const;

 private:
  struct Known {
    std::string_view owner;
    std::string_view country;
    bool name_only = false;
  };
  struct Seen {
    facts::RowId origin = 0;
    bool cleartext = false;
  };
  const Known* find(std::string_view host) const;

  std::map<std::string, Known, std::less<>> known_;  // by host suffix
  std::map<std::string, Seen, std::less<>> seen_;
};

// Writes url facts, and policy_source facts (kind url, no text yet) for those that look like a
// privacy policy's address, each address once a writer.
class UrlWriter {
 public:
  // Both must outlive this.
  UrlWriter(const Phrases& phrases, Hosts& hosts) : phrases_(phrases), hosts_(hosts) {}

  // `origin` makes the origin row of an address; called once for each that is written.
  void write(std::string_view text, const std::string& owner, facts::FactWriter& facts,
             const std::function<facts::RowId(std::string_view url)>& origin);

 private:
  const Phrases& phrases_;
  Hosts& hosts_;
  std::set<std::string> policies_;
};

}  // namespace hegui::program
