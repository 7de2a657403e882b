// CodePlaces: the places of an app that facts of this layer refer to: call sites by the method they
// stand in, blocks of methods, and origin rows.
//
// Not thread-safe; keeps what it worked out. Borrows what it is given.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/code_origins.h"
#include "analyzer/flow/program_flow.h"
#include "analyzer/program/code_facts.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"

namespace hegui::consent {

class CodePlaces {
 public:
  CodePlaces(flow::ProgramFlow& flow, const std::vector<program::FactSite>& sites,
             const program::Owners& owners, program::Origins& origins);

  // Those in the method, in code order.
  std::span<const program::FactSite> sites_in(flow::MethodId method) const;
  // Methods with a site that asks for permissions, ascending.
  const std::vector<flow::MethodId>& asking_methods() const { return asking_; }

  // With its control flow. Stays valid until forget_bodies().
  const flow::MethodBody& body(flow::MethodId method);
  void forget_bodies() { bodies_.clear(); }
  // The block that holds the instruction; kNone if none does.
  static std::uint32_t block_at(const flow::MethodBody& body, std::uint32_t offset);

  // The row for a place in code; "" as excerpt: the method called there, or the method itself.
  facts::RowId origin(flow::MethodId method, std::uint32_t offset, std::string_view excerpt = {}) {
    return origins_.of(method, offset, excerpt);
  }
  const std::string& owner(flow::MethodId method) const;

 private:
  flow::ProgramFlow& flow_;
  const program::Owners& owners_;
  flow::CodeOrigins origins_;
  std::unordered_map<flow::MethodId, std::vector<program::FactSite>> sites_;
  std::vector<flow::MethodId> asking_;
  std::unordered_map<flow::MethodId, std::shared_ptr<const flow::MethodBody>> bodies_;
};

}  // namespace hegui::consent
