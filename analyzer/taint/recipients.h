// Recipients: who may be told of data: the hosts that texts of the program name, and the SDKs whose
// code the app calls.
//
// Hosts are followed as data is: a text that names one carries a label, numbered from `first` on,
// and where such a label meets personal data in a request, that host is told. Not thread-safe.
// Borrows everything.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/owner.h"
#include "analyzer/program/urls.h"
#include "analyzer/taint/models.h"

namespace hegui::taint {

class Recipients {
 public:
  // The kind of sink that an SDK's method is: catalog/README.md, sinks.tsv.
  static constexpr std::string_view kSdk = "sdk";

  // Errors: catalog/private_parameters.tsv cannot be read.
  static base::Result<Recipients> load(const flow::CodeIndex& index, const program::Owners& owners,
                                       const rules::RuleSet& rules, std::uint32_t first);

  // The label number of the host that the text names first, kNone: none.
  std::uint32_t host_named(std::string_view text);
  // nullopt: the number is no host's.
  std::optional<std::string_view> host(std::uint32_t number) const;
  // The app's own code calls an SDK's: what it gives it the SDK has. nullptr: no such call.
  const SinkRow* sdk(flow::MethodId caller, flow::MethodId callee);

 private:
  Recipients(const flow::CodeIndex& index, const program::Owners& owners,
             program::PrivateParameters parameters, std::uint32_t first)
      : index_(index), owners_(owners), parameters_(std::move(parameters)), first_(first) {}
  program::OwnerNumber owner_of(flow::MethodId method);

  const flow::CodeIndex& index_;
  const program::Owners& owners_;
  program::PrivateParameters parameters_;
  std::uint32_t first_;
  std::vector<std::string> hosts_;
  std::map<std::string, std::uint32_t, std::less<>> numbers_;
  std::unordered_map<std::string, std::uint32_t> by_text_;
  std::vector<program::OwnerNumber> by_class_;  // kUnknown: not looked up yet
  std::map<program::OwnerNumber, SinkRow> sdks_;
};

}  // namespace hegui::taint
