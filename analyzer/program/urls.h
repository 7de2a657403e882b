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
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

struct FoundUrl {
  std::string url;        // user information dropped, private values of the query replaced by ***
  std::string scheme;     // http, https, ws, wss
  std::string host;       // lower case, no port
  std::size_t start = 0;  // in the text that it was found in, bytes
  std::size_t stop = 0;
};

// Parameters of a query whose values belong to somebody (catalog private_parameters.tsv).
class PrivateParameters {
 public:
  static base::Result<PrivateParameters> load(const rules::RuleSet& rules);
  // Also true for any value that is long, or a telephone or identity number or a mail address.
  bool is_private(std::string_view name, std::string_view value) const;

 private:
  std::set<std::string, std::less<>> whole_;
  std::vector<std::string> parts_;
};

// Every http, https, ws and wss address inside `text`, in order, at most 16. Format strings
// ("https://%s/"), bare schemes and hosts without a dot are no addresses. The URLs of XML
// namespaces and specifications are left out (they are names, not places): catalog hosts.tsv marks
// their hosts.
std::vector<FoundUrl> find_urls(std::string_view text, const PrivateParameters& parameters);

// What the text says of the address at [start, stop): the words of the link that leads there
// (<a href>, [words](address)), else what stands before it on its line. "" if it stands alone.
std::string words_beside(std::string_view text, std::size_t start, std::size_t stop);

// Collects the hosts of a scan, to be written once at the end, sorted, and knows the catalogs about
// addresses.
class Hosts {
 public:
  static base::Result<Hosts> load(const rules::RuleSet& rules);
  const PrivateParameters& parameters() const { return parameters_; }
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

  PrivateParameters parameters_;
  std::map<std::string, Known, std::less<>> known_;  // by host suffix
  std::map<std::string, Seen, std::less<>> seen_;
};

// Writes url facts. Which of them is the privacy policy's is decided where all of them are seen
// (view policy_candidate of views.sql).
class UrlWriter {
 public:
  explicit UrlWriter(Hosts& hosts) : hosts_(hosts) {}  // must outlive this

  // `origin` makes the origin row of an address; called once for each that is written.
  void write(std::string_view text, const std::string& owner, facts::FactWriter& facts,
             const std::function<facts::RowId(std::string_view url)>& origin);

 private:
  Hosts& hosts_;
};

}  // namespace hegui::program
