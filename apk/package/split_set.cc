#include "apk/package/split_set.h"

#include <string_view>

#include "apk/axml/cursor.h"

namespace hegui::package {
namespace {

// Lower is more likely to be what a device would run.
int variant_rank(std::string_view path) {
  const std::string_view file = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  const std::string_view folder = path.substr(0, path.size() - file.size());
  if (folder.ends_with("splits/")) return 0;
  if (file == "base.apk") return 1;
  if (file == "universal.apk") return 2;
  if (folder.ends_with("standalones/")) return 4;
  return 3;
}

}  // namespace

std::vector<ContainerRole> assign_roles(std::span<const SetMember> members) {
  std::vector<ContainerRole> roles(members.size(), ContainerRole::split);
  std::optional<std::size_t> base;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].split_name) continue;
    roles[i] = ContainerRole::variant;
    if (!base || variant_rank(members[i].path) < variant_rank(members[*base].path)) base = i;
  }
  if (base) roles[*base] = ContainerRole::base;
  return roles;
}

std::optional<std::string> split_name(base::ByteView manifest) {
  base::Diagnostics unused;  // the manifest reader reports what is odd; here one attribute counts
  const base::Result<axml::Document> document = axml::Document::open(manifest, unused);
  if (!document) return std::nullopt;
  axml::Cursor cursor(*document);
  while (true) {
    switch (cursor.next()) {
      case axml::Event::start_element:
        for (unsigned i = 0; i < cursor.attribute_count(); ++i) {
          const axml::Attribute attribute = cursor.attribute(i);
          if (attribute.ns != axml::kNoString ||
              !document->strings().equals(attribute.name, "split")) {
            continue;
          }
          const std::uint32_t text =
              attribute.value.is_string() ? attribute.value.data : attribute.raw;
          std::optional<std::string> name = document->strings().text(text);
          if (name && name->empty()) name.reset();  // as Android takes it
          return name;
        }
        return std::nullopt;
      case axml::Event::end_document:
      case axml::Event::bad_document:
        return std::nullopt;
      default:
        break;
    }
  }
}

}  // namespace hegui::package
