// FollowedConstants: constants across methods (ConstantResolver) for the facts about calls.
#pragma once

#include "analyzer/flow/program_flow.h"
#include "analyzer/program/outer_constants.h"

namespace hegui::flow {

class FollowedConstants final : public program::OuterConstants {
 public:
  explicit FollowedConstants(ProgramFlow& flow) : flow_(flow) {}  // borrowed
  std::vector<std::string> texts(const program::CallPlace& call, unsigned argument) override;
  std::optional<bool> own_package(const program::CallPlace& call, unsigned argument) override;

 private:
  std::optional<PlacedValue> find(const program::CallPlace& call, unsigned argument) const;

  ProgramFlow& flow_;
};

}  // namespace hegui::flow
