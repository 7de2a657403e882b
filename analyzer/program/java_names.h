// Names of classes in their two spellings: "cn.example.Main" and "Lcn/example/Main;".
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace hegui::program {

// "android.content.Intent", "com/a/B" or "com.a.B$C" -> "Landroid/content/Intent;"
inline std::string descriptor_of(std::string_view java_name) {
  std::string descriptor = "L" + std::string(java_name) + ";";
  std::replace(descriptor.begin(), descriptor.end(), '.', '/');
  return descriptor;
}

// "Lcn/a/B;" -> "cn.a.B", of an array as Class.getName() spells it: "[Lcn.a.B;".
inline std::string java_name_of(std::string_view descriptor) {
  const bool plain = descriptor.starts_with('L') && descriptor.ends_with(';');
  std::string name(plain ? descriptor.substr(1, descriptor.size() - 2) : descriptor);
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
}

// What follows the last slash of an entry's path.
inline std::string_view file_name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace hegui::program
