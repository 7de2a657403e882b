// Guards: what stands before the blocks of a method.
//
// A block is guarded by consent if it cannot run while the user has not agreed: no flag that
// records consent has been set, no agree button has been pressed. It is guarded by a permission if
// it cannot run while no permission is granted, and by something unknown if it cannot run in an app
// that has just been installed and has stored nothing (AssumedPaths), or in which what instance
// fields are seen to be given is all that they are ever given. It cannot run at all where constants
// decide so (Contexts). Methods in which nothing of the kind is asked are not looked at. Not
// thread-safe; keeps what it worked out. Borrows what it is given.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "analyzer/flow/agree_actions.h"
#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/contexts.h"
#include "analyzer/flow/flag_catalog.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/reach.h"
#include "analyzer/flow/stored_flags.h"

namespace hegui::flow {

struct GuardInputs {
  const CodeIndex& index;
  FlowBodies& bodies;
  const CallPlans& plans;
  const ProgramUses& uses;
  const FlagCatalog& catalog;
  const AgreeActions& agree;
  // Permissions of the manifest; nullptr if there is no manifest. Others are never granted.
  const std::set<std::string, std::less<>>* requested = nullptr;
  std::string_view package;      // the app's name: asked for, it is no permission
  bool asks_at_run_time = true;  // targetSdkVersion 23 or more: permissions are granted by the user
};

// Why a block is guarded.
struct GuardReason {
  enum class Kind : std::uint8_t { flag, field, permission_check, agree_action };
  Kind kind = Kind::flag;
  std::string name;  // of the flag or field; "" if not known
  std::vector<FlagWrite> written;
};

class Guards {
 public:
  // With `flags` nullptr only agree buttons guard. With `contexts` nullptr constants that a method
  // is called with, and what fields can be, decide nothing.
  Guards(const GuardInputs& inputs, const ConsentFlags* flags, Contexts* contexts = nullptr);
  ~Guards();

  // By block; empty, or too short: nothing guards the others. Guard::never: cannot run.
  const std::vector<Guard>& of(MethodId method, ContextId context);
  Guard at(MethodId method, std::uint32_t block, ContextId context = kNoContext) {
    const std::vector<Guard>& guards = of(method, context);
    return block < guards.size() ? guards[block] : Guard::none;
  }
  // Some methods were given up: nothing in them is guarded.
  bool cut_short() const;
  // Flags and checks that the method asks, in order of name.
  std::vector<GuardReason> reasons(MethodId method, Guard guard);

 private:
  class Mode;
  struct Asks {
    bool consent = false, permission = false, stored = false;
  };
  Asks asked_by(MethodId method) const;
  void find_methods();
  bool asks(MethodId method) const {
    return asks_consent_[method] || asks_permission_[method] || asks_stored_[method];
  }
  std::vector<Guard> work_out(MethodId method, ContextId context);
  // `seen`: methods looked at, and how deep.
  void collect_names(MethodId method, Guard guard, int depth,
                     std::set<std::pair<MethodId, int>>& seen, std::vector<GuardReason>& out) const;

  const GuardInputs in_;
  const ConsentFlags* flags_;
  // By method: something in it, or in what it calls, may guard.
  std::vector<bool> asks_consent_, asks_permission_, asks_stored_;
  std::unique_ptr<Mode> consent_, permission_, stored_;
  std::unique_ptr<AssumedPaths> consent_paths_, permission_paths_, stored_paths_;
  Contexts* contexts_;
  std::map<std::pair<MethodId, ContextId>, std::vector<Guard>> known_;
};

}  // namespace hegui::flow
