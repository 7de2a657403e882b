// NativeFlows: the flows of the app's native methods (analyzer/native/app_flows.h), by MethodId,
// and the sinks of native code as the engine knows sinks.
//
// Immutable after load(); borrows the rule set's text and the package's bytes.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>

#include "analyzer/flow/code_index.h"
#include "analyzer/native/app_flows.h"
#include "analyzer/program/api_catalog.h"
#include "analyzer/taint/models.h"

namespace hegui::taint {

// A place of native code that reads personal data: by a method that it calls back, a field, or a
// name that it gives to a function.
struct NativeRead {
  MethodId method = kNone;  // the native method that does it
  std::uint64_t address = 0;
  std::string_view pi, api;  // as in catalog/apis.tsv
};

class NativeFlows {
 public:
  // Errors: a table of the catalog that cannot be read.
  static base::Result<NativeFlows> load(const rules::RuleSet& rules,
                                        const package::Package& package,
                                        const flow::CodeIndex& index,
                                        const program::ApiCatalog& apis, unsigned threads);

  // nullptr: no library that was read implements it.
  const native::MethodFlow* of(MethodId method) const;
  // Of which library the method's flow is. Precondition: of(method).
  const native::FollowedLibrary& library(MethodId method) const;
  // Names the memory of the method's library. Precondition: of(method).
  std::string memory_name(MethodId method) const;
  // The row of an effect that leaks.
  const SinkRow& sink(const native::FlowEffect& effect) const;
  // The field of an effect that reads or writes one; kNone: no code of the app does.
  FieldId field(const native::FlowEffect& effect) const;
  const std::vector<NativeRead>& reads() const { return reads_; }
  // The number in reads() of one of the method's effects; kNone: it reads nothing personal.
  std::uint32_t read(MethodId method, std::size_t effect) const;
  // Labels of what is read are numbered from there on.
  void number_reads_from(std::uint32_t first) { first_label_ = first; }
  std::uint32_t first_label() const { return first_label_; }
  // By address, an origin's position (origins.h). Precondition: of(method).
  facts::RowId origin(MethodId method, std::uint64_t address, std::string_view excerpt,
                      program::Origins& origins) const;
  std::size_t native_methods() const { return native_methods_; }
  std::size_t complete() const { return complete_; }
  const std::unordered_map<MethodId, std::size_t>& all() const { return numbers_; }

 private:
  native::AppFlows flows_;
  std::unordered_map<MethodId, std::size_t> numbers_;  // in flows_.methods
  std::deque<std::string> ids_;
  std::map<std::pair<std::string_view, std::string_view>, SinkRow> sinks_;  // by function and kind
  std::map<std::string, FieldId, std::less<>> fields_;  // "cn/example/A->name:I"
  std::vector<NativeRead> reads_;
  std::map<std::pair<MethodId, std::size_t>, std::uint32_t> read_numbers_;
  std::uint32_t first_label_ = 0;
  std::size_t native_methods_ = 0, complete_ = 0;
};

// "Lcn/example/A;" of "cn/example/A", "[B" of "[B"; java.lang.Object where no class is known.
std::string descriptor_of(std::string_view class_name);

// The method of this signature that the class declares or inherits from another of the app's;
// kNone.
MethodId inherited(const flow::CodeIndex& index, TypeId type, flow::SignatureId signature);

// The app's methods that a call back may run, whichever object it is made on.
std::vector<MethodId> called_back(const flow::CodeIndex& index, const native::FlowEffect& effect);

}  // namespace hegui::taint
