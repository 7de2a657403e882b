// Names as the Java Native Interface spells them (JNI specification, "Resolving Native Method
// Names" and "Type Signatures"). All functions take any bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hegui::native {

struct JniName {
  std::string class_name;  // "cn/example/A"
  std::string method;      // "read"
};

// "Java_cn_example_A_read__I": class and method; nullopt if it is no such name.
std::optional<JniName> exported_name(std::string_view symbol);

bool is_class_name(std::string_view text);   // "cn/example/A", as FindClass takes it
bool is_member_name(std::string_view text);  // "read", "<init>"
bool is_signature(std::string_view text);    // "(I)Ljava/lang/String;"
bool is_field_type(std::string_view text);   // "I", "[Ljava/lang/String;"

}  // namespace hegui::native
