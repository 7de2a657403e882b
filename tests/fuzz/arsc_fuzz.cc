// links: apk_arsc
// A resource table through its door; then names, values, styles and texts of what it holds.
#include "apk/arsc/style.h"
#include "apk/arsc/table.h"
#include "apk/arsc/texts.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hegui;
  base::Diagnostics diagnostics;
  const auto table = arsc::Table::open({data, size}, {}, diagnostics);
  if (!table) return 0;
  std::size_t sum = 0;
  const arsc::ConfigWanted chinese{.locale = "zh-CN"};
  for (const arsc::Package& package : table->packages()) {
    for (const arsc::Type& type : package.types) {
      for (std::uint32_t entry = 0; entry < type.entry_count && entry < 40; ++entry) {
        const arsc::ResId id{std::uint32_t{package.id} << 24 | std::uint32_t{type.id} << 16 |
                             entry};
        sum += table->name(id).size();
        sum += table->resolve_text(id, chinese).value_or("").size();
        for (const arsc::Entry& value : table->all(id)) {
          sum += table->bag(value).size() + value.config->qualifiers().size();
        }
        sum += arsc::find_style_value(*table, id, arsc::ResId{0x01010095}, chinese).found ? 1 : 0;
      }
    }
  }
  sum += arsc::for_each_text(*table, {}, [&](const arsc::TextRow& row) {
           sum += row.text.size();
         }).rows;
  sum += arsc::string_counts(*table).size();
  sum += table->find("string/app_name") ? 1 : 0;
  return sum == ~std::size_t{0} ? 1 : 0;
}
