// Rationales: texts that say what a permission is for, shown on the way to the request: rows of
// `rationale`.
//
// A text is a string, a string resource or a layout that a call is given, and matches a phrase
// about the purpose of permissions (topics of phrases.tsv). It counts where the request's method,
// or one that calls it, shows it before; and where a listener asks, in the method that registers
// the listener (a dialog whose button leads to the request). A text that is shown only once a
// permission was denied, in a denial's branch or where the system says that an explanation is due,
// is after_denial.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/consent/refusals.h"
#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/phrases.h"

namespace hegui::consent {

class Rationales {
 public:
  Rationales(const EffectTools& tools, const Refusals& refusals, const program::Phrases& phrases);
  ~Rationales();

  void write(facts::FactWriter& facts);

 private:
  class NoExplanationDue;
  struct Shown {
    std::string text;
    std::uint32_t offset = 0;
    std::uint32_t block = 0;
    bool after_denial = false;
  };
  struct Registration {  // of a listener
    MethodId method = kNone;
    std::uint32_t offset = 0;
  };

  void find_registrations();
  const std::vector<Shown>& shown_in(MethodId method);
  void add_text(MethodId method, const flow::BodyView& body, const flow::Call& call,
                ValueId argument, std::vector<Shown>& out);
  bool is_purpose(const std::string& text);
  bool after_denial(MethodId method, std::uint32_t block);
  bool precedes(MethodId method, std::uint32_t from, std::uint32_t to);
  void gather(const program::FactSite& site, MethodId method, std::uint32_t offset, int depth,
              bool registered, facts::FactWriter& facts);
  void gather_denials(const program::FactSite& site, MethodId method, facts::FactWriter& facts);
  void add(const program::FactSite& site, MethodId method, const Shown& shown,
           facts::FactWriter& facts);

  const EffectTools& in_;
  const Refusals& refusals_;
  const program::Phrases& phrases_;
  std::unique_ptr<NoExplanationDue> assumption_;
  std::unique_ptr<flow::AssumedPaths> first_time_;
  std::map<MethodId, std::vector<Registration>> registrations_;  // by listener method
  std::map<MethodId, std::vector<Shown>> shown_;
  std::map<std::string, bool> purposes_;
  std::set<std::pair<facts::RowId, std::string>> written_;
  std::set<MethodId> seen_;  // of the request at hand
};

}  // namespace hegui::consent
