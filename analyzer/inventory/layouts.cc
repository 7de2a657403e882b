#include "analyzer/inventory/layouts.h"

namespace hegui::inventory {

Layouts read_layouts(const package::Package& package, const std::vector<AppFiles>& files,
                     base::Diagnostics& diagnostics) {
  Layouts out;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const package::Container& container = package.container(*files[i].container);
    std::vector<std::string> names;
    for (const zip::Entry& entry : container.archive->entries()) {
      if (entry.name.starts_with("res/")) names.emplace_back(entry.name);
    }
    for (package::XmlFile& file : files[i].resources.xml_files("layout", names)) {
      ++out.total;
      base::Diagnostics noticed;
      base::Result<axml::Tree> tree =
          files[i].resources.read_xml(file.path, package.limits(), noticed);
      diagnostics.take(std::move(noticed), container.name + "!" + file.path);
      if (!tree.ok()) {
        diagnostics.add("ui-layout-refused", base::Severity::data_loss,
                        container.name + "!" + file.path, tree.error().what, tree.error().offset);
        continue;
      }
      out.all.push_back({i, std::move(file), std::move(tree).value()});
    }
  }
  return out;
}

}  // namespace hegui::inventory
