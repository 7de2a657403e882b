#include "analyzer/program/string_classes.h"

namespace hegui::program {

std::vector<StringClass> classify_strings(const dex::DexFile& file, const ApiCatalog& catalog,
                                          const Phrases& phrases) {
  std::vector<StringClass> classes(file.strings().size());
  for (const dex::StringIndex index : file.strings()) {
    const std::string_view text = file.string(index);
    if (text.size() < 3) continue;
    StringClass& result = classes[index.value];
    if (const std::optional<ApiNumber> api = catalog.find_telling_string(text)) {
      result.interest |= kApiString;
      result.api = *api;
    }
    if (text.find("://") != std::string_view::npos) result.interest |= kUrlString;
    if (Phrases::worth_matching(text) && !phrases.match(file.utf8(index)).empty()) {
      result.interest |= kPhraseString;
    }
    if (is_short_han_text(text) && !phrases.category_words().match(file.utf8(index)).empty()) {
      result.interest |= kWordString;
    }
  }
  return classes;
}

}  // namespace hegui::program
