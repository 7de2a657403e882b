// Names of classes in their two spellings: "cn.example.Main" and "Lcn/example/Main;".
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace hegui::program {

inline std::string descriptor_of(std::string_view java_name) {
  std::string descriptor = "L" + std::string(java_name) + ";";
  std::replace(descriptor.begin(), descriptor.end(), '.', '/');
  return descriptor;
}

// Of a class's descriptor.
inline std::string java_name_of(std::string_view descriptor) {
  std::string name(descriptor.substr(descriptor.starts_with('L') ? 1 : 0));
  if (name.ends_with(';')) name.pop_back();
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
}

// What follows the last slash of an entry's path.
inline std::string_view file_name_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

}  // namespace hegui::program
