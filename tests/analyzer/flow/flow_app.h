// One app in memory with the passes of analyzer/flow, for their tests.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/flow/program_flow.h"

namespace hegui::flow {

using Bytes = std::vector<std::uint8_t>;

// The passes up to call plans and uses, each as the next one wants it. Not movable: they borrow
// from one another.
class FlowApp {
 public:
  // Throws std::runtime_error if a file is refused. `manifest` is the base container's.
  explicit FlowApp(std::vector<Bytes> dex_files,
                   std::optional<package::Manifest> manifest = std::nullopt,
                   const SdkRange& devices = {});
  FlowApp(const FlowApp&) = delete;
  FlowApp& operator=(const FlowApp&) = delete;

  TypeId type(std::string_view descriptor) const { return index.find_type(descriptor); }
  // "Lt/A;->run()V". Throws if the app defines no such method.
  MethodId method(std::string_view reference) const;
  // The call in a method of what is named `callee`; `number`: which of them, in order of offset.
  const Call& call(MethodId method, std::string_view callee, std::size_t number = 0) const;
  // Its argument, the receiver first.
  PlacedValue argument(MethodId method, std::string_view callee, std::size_t at,
                       std::size_t number = 0) const;
  KeyId key(MethodId method, std::string_view callee) const;

  // The whole flow build, as a scan does it.
  std::unique_ptr<ProgramFlow> whole(unsigned threads = 1) const;

 private:
  std::vector<Bytes> bytes_;

 public:
  program::Program program;
  std::vector<inventory::AppFiles> files;
  CodeIndex index;
  ConstantFields fields;
  Bodies bodies;
  FrameworkModel model;
  CallPlans plans;
  ProgramUses uses;

 private:
  inventory::Layouts layouts_;
  program::Phrases phrases_;
  program::ApiCatalog apis_;
};

// The dex of an app with an activity t.Main whose onCreate is `code` (registers v0 to v5, a label
// :end before the return), a class t.Work with a() and b(), and other classes, in smali.
std::vector<Bytes> started_with(const std::string& code, std::vector<std::string> classes = {});

// The dex files of an app, or the bare dex file; empty if it cannot be read.
std::vector<Bytes> dex_files_of(const std::string& app);
// Paths of the real apps in the folder that HEGUI_APPS names, sorted; empty if it is not set.
std::vector<std::string> real_apps();

package::Component component(package::ComponentKind kind, std::string name, bool exported = false);
// An activity that the launcher shows.
package::Component launcher(std::string name);
package::Manifest manifest_of(std::vector<package::Component> components,
                              std::string application = "");

}  // namespace hegui::flow
