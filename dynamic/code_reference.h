// Names of code as traces and facts write them: "Lcls;->name(desc)ret", "Lcls;->field:Ltype;", and
// stack frames, which may lack the descriptor and may end in ":LINE". Syntax: dex-format, "String
// syntax"; smali's arrow.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hegui::dynamic {

// Views into the text that it was read from.
struct CodeReference {
  std::string_view class_descriptor;  // "Lcls;"; arrays have methods too: "[I"
  std::string_view name;
  std::string_view descriptor;  // "(I)V" of a method, "Ltype;" of a field, "" = not given
  std::string_view method;      // all but the line
  std::uint32_t line = 0;       // 0 = not given

  std::string_view class_and_name() const;  // "Lcls;->name"
  std::string_view member() const;          // "name(desc)ret", "field:Ltype;" or "name"
};

// nullopt if the text is not of the form. A method or field with its descriptor.
std::optional<CodeReference> read_api(std::string_view text);
// A method, with or without descriptor and line.
std::optional<CodeReference> read_frame(std::string_view text);

// True for classes that come with the device: frames of theirs stand between the app's code and
// what it calls (reflection, binder stubs, handlers) without being its caller.
bool is_platform_class(std::string_view class_descriptor);

}  // namespace hegui::dynamic
