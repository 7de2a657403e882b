// ValueResolver: turns a register's Value into what a rule asks of it: a text, a list of texts, a
// content URI, "the app's own package".
//
// Follows static final fields of the app's own classes into their initial values and into <clinit>
// (each read once and kept), Uri.parse and its kin, and constants. Does not follow parameters or
// instance fields: that is the call graph's business.
//
// Not thread-safe; one resolver a scan.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/constants.h"
#include "analyzer/program/program.h"

namespace hegui::program {

// A value with the method and file it means something in.
struct LocatedValue {
  UnitNumber unit = 0;
  const MethodConstants* constants = nullptr;  // may be nullptr for a field's initial value
  Value value;
};

struct ContentUri {
  std::string text;       // "content://sms/inbox", or
  dex::FieldIndex field;  // a framework field such as Contacts.CONTENT_URI, of `unit`
  UnitNumber unit = 0;
};

class ValueResolver {
 public:
  // `app_package`: the manifest's, "" if not known.
  ValueResolver(const Program& program, std::string app_package)
      : program_(program), app_package_(std::move(app_package)) {}

  std::optional<std::string> text(const LocatedValue& value);
  // Descriptor of a type of that unit.
  std::string_view type(UnitNumber unit, dex::TypeIndex type) const {
    return program_.units()[unit].file.type(type);
  }
  // An array of texts; an element that is not a constant is nullopt. nullopt as a whole if it is no
  // array built here; an array with contents from elsewhere ends in one nullopt.
  std::optional<std::vector<std::optional<std::string>>> texts(const LocatedValue& value);
  std::optional<ContentUri> uri(const LocatedValue& value);
  // True: the result of getPackageName() or the package's name; false: another constant.
  std::optional<bool> own_package(const LocatedValue& value);

 private:
  static constexpr int kMaxDepth = 8;
  LocatedValue settled(const LocatedValue& value, int depth = 0);
  std::optional<LocatedValue> static_field(UnitNumber unit, dex::FieldIndex field);
  const MethodConstants* class_initializer(ClassId id);
  std::string_view called(const LocatedValue& value, std::string_view& owner) const;
  std::optional<ContentUri> uri(const LocatedValue& value, int depth);

  const Program& program_;
  const std::string app_package_;
  std::unordered_map<ClassId, std::unique_ptr<MethodConstants>> initializers_;
};

}  // namespace hegui::program
