// ClassConstants: texts and numbers that a class holds as constants: in its static fields, as what
// its methods return, as strings in its code.
//
// A constant is an encoded initial value, a constant that the static initialiser stores, a field or
// method of a class in the program that is one, or such pieces joined (StringBuilder in straight
// code, concat, valueOf); numbers read as decimal text. A static field counts with its initial
// value: what other code stores in it later is not looked for. Whatever depends on arguments,
// instance fields or branches that disagree is no constant.
//
// Bounded by counted steps (kMaxInstructions in all): beyond it nothing more is found and
// `exhausted()` is true. Not thread-safe; borrows the program.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/constants.h"
#include "analyzer/program/program.h"

namespace hegui::sdk {

// A constant and the place where its bytes are.
struct PlacedText {
  std::string text;  // UTF-8
  program::UnitNumber unit = 0;
  std::string member;        // "Lcls;->name:Ltype;" or "Lcls;->name(desc)ret"
  bool is_field = false;     // `offset` is then bytes in the dex file, of the encoded value
  std::uint32_t offset = 0;  // else code units in the method
};

class ClassConstants {
 public:
  explicit ClassConstants(const program::Program& program) : program_(program) {}

  // Of a static field; nullopt if there is none of that name or it is no constant.
  std::optional<PlacedText> field(program::ClassId id, std::string_view name);
  // What methods of that name return: "getVersion" any overload with code, "getVersion()I" one.
  std::vector<PlacedText> returned(program::ClassId id, std::string_view method);
  // The constant arguments of each call of `callee` ("Lcls;->name", any overload) in the method,
  // joined by dots; arguments that are no constants, or no `numbers_only`, are left out.
  std::vector<PlacedText> passed(program::ClassId id, std::string_view method,
                                 std::string_view callee, bool numbers_only);
  // Every string constant of the class: static fields, then code.
  void each_string(program::ClassId id,
                   const std::function<void(dex::StringIndex, const PlacedText&)>& visit,
                   const std::function<bool(dex::StringIndex)>& wanted);

  bool exhausted() const { return steps_ > kMaxInstructions; }

  static constexpr std::uint64_t kMaxInstructions = 2'000'000;
  static constexpr std::size_t kMaxTextBytes = 4'096;

 private:
  static constexpr int kMaxDepth = 16;  // a call in a joined text is three
  struct Method {
    program::UnitNumber unit = 0;
    const dex::MethodDef* def = nullptr;
    std::unique_ptr<program::MethodConstants> constants;
  };

  const dex::DexFile& file(program::ClassId id) const { return program_.dex_of(id); }
  std::optional<PlacedText> field(program::ClassId id, std::string_view name, int depth);
  std::optional<PlacedText> stored_by_initialiser(program::ClassId id, dex::FieldIndex field,
                                                  bool& stored, int depth);
  const Method* method_named(program::ClassId id, std::string_view name,
                             std::string_view descriptor);
  const Method& method(program::ClassId id, const dex::MethodDef& def);
  std::optional<std::string> text(const Method& method, const program::Value& value, int depth);
  std::optional<std::string> call_text(const Method& method, std::uint32_t call, int depth);
  std::optional<std::string> joined(const Method& method, const program::Value& builder,
                                    std::uint32_t until, int depth);
  std::optional<std::string> argument_text(const Method& method, std::uint32_t call,
                                           unsigned declared, int depth);

  const program::Program& program_;
  std::uint64_t steps_ = 0;
  std::unordered_map<const dex::MethodDef*, Method> methods_;
};

}  // namespace hegui::sdk
