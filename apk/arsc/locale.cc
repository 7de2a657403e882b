#include <algorithm>
#include <cctype>

#include "apk/arsc/config.h"

namespace hegui::arsc {
namespace {

bool all_alpha(std::string_view part) {
  return std::all_of(part.begin(), part.end(),
                     [](unsigned char c) { return std::isalpha(c) != 0; });
}
bool all_digits(std::string_view part) {
  return std::all_of(part.begin(), part.end(),
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

std::string cased(std::string_view part, bool upper_first, bool upper_rest) {
  std::string out;
  for (const char c : part) {
    const bool upper = out.empty() ? upper_first : upper_rest;
    const auto u = static_cast<unsigned char>(c);
    out += static_cast<char>(upper ? std::toupper(u) : std::tolower(u));
  }
  return out;
}

void take_subtag(Locale& locale, std::string_view part) {
  if (locale.language.empty()) {
    if ((part.size() == 2 || part.size() == 3) && all_alpha(part)) {
      locale.language = cased(part, false, false);
    }
  } else if (part.size() == 4 && all_alpha(part) && locale.script.empty()) {
    locale.script = cased(part, true, false);
  } else if (part.size() == 3 && part[0] == 'r' && all_alpha(part) && locale.region.empty()) {
    locale.region = cased(part.substr(1), true, true);  // resource qualifier: rCN
  } else if (((part.size() == 2 && all_alpha(part)) || (part.size() == 3 && all_digits(part))) &&
             locale.region.empty()) {
    locale.region = cased(part, true, true);
  } else if (part.size() >= 4 && part.size() <= 8 && locale.variant.empty()) {
    locale.variant = std::string(part);
  }
}

}  // namespace

std::string Locale::tag() const {
  std::string out = language;
  for (const std::string* part : {&script, &region, &variant}) {
    if (part->empty()) continue;
    if (!out.empty()) out += '-';
    out += *part;
  }
  return out;
}

Locale Locale::parse(std::string_view text) {
  Locale locale;
  if (text.starts_with("b+")) text.remove_prefix(2);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("-_+"), text.size());
    take_subtag(locale, text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return locale;
}

std::string_view likely_script(std::string_view language, std::string_view region) {
  struct Row {
    std::string_view languages, script;
  };
  // CLDR likely subtags, for the languages Android ships; each code followed by a space.
  static constexpr Row kScripts[] = {
      {"ar fa ur ps sd ug ckb ", "Arab"},
      {"am ti ", "Ethi"},
      {"as bn ", "Beng"},
      {"be bg kk ky mk mn ru sr tg tt uk ", "Cyrl"},
      {"el ", "Grek"},
      {"gu ", "Gujr"},
      {"he iw yi ", "Hebr"},
      {"hi mr ne sa ", "Deva"},
      {"hy ", "Armn"},
      {"ja ", "Jpan"},
      {"ka ", "Geor"},
      {"km ", "Khmr"},
      {"kn ", "Knda"},
      {"ko ", "Kore"},
      {"lo ", "Laoo"},
      {"ml ", "Mlym"},
      {"my ", "Mymr"},
      {"or ", "Orya"},
      {"pa ", "Guru"},
      {"si ", "Sinh"},
      {"ta ", "Taml"},
      {"te ", "Telu"},
      {"th ", "Thai"},
      {"bo dz ", "Tibt"},
      {"af az bs ca cs cy da de en es et eu fi fil fr ga gl hr hu id in is it lt lv ms nb nl no pl "
       "pt ro sk sl sq sv sw tl tr uz vi zu ",
       "Latn"},
  };
  if (language == "zh") {
    const bool traditional = region == "TW" || region == "HK" || region == "MO";
    return traditional ? "Hant" : "Hans";
  }
  if (language.empty()) return "";
  const std::string word = std::string(language) + " ";
  for (const Row& row : kScripts) {
    const std::size_t at = row.languages.find(word);
    if (at != std::string_view::npos && (at == 0 || row.languages[at - 1] == ' ')) {
      return row.script;
    }
  }
  return "";
}

}  // namespace hegui::arsc
