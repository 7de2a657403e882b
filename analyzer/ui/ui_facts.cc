#include "analyzer/ui/ui_facts.h"

#include <fmt/format.h>

#include <map>
#include <unordered_map>

#include "analyzer/ui/layouts.h"
#include "analyzer/ui/remote_screen.h"
#include "apk/arsc/texts.h"
#include "apk/base/unicode.h"

namespace hegui::ui {
namespace {

struct LocaleCount {
  std::int64_t strings = 0;
  std::int64_t with_han = 0;
  std::int64_t han = 0;
  std::int64_t traditional = 0;
};

// The same text stands in many configurations; phrases are matched once for each text.
constexpr std::size_t kMaxTextBytes = 64 * 1024;
constexpr std::size_t kFewBytes = 16;  // are looked at once more

class TextWriter {
 public:
  TextWriter(const UiInputs& inputs, program::Hosts& hosts, program::Origins& origins,
             facts::FactWriter& facts)
      : in_(inputs),
        urls_(hosts),
        words_(inputs.phrases.category_words()),
        origins_(origins),
        facts_(facts) {}

  void write(const inventory::AppFiles& files) {
    if (!files.resources.has_table()) return;
    table_ = &files.resources.table();
    const package::Container& container = in_.package.container(*files.container);
    place_ = {container.name, "resources.arsc", in_.package.resources(container.index)};
    arsc::for_each_text(*table_, in_.package.limits(), [&](const arsc::TextRow& row) {
      if (config_ != &row.config) enter(row.config);
      const std::string_view text = row.text.substr(0, kMaxTextBytes);
      const bool worth = program::Phrases::worth_matching(text);
      // Where that says no, it has seen all of a text and no Han.
      const bool no_han = !worth && text.size() >= kFewBytes && text.size() == row.text.size();
      count_locale(no_han ? std::string_view() : row.text);
      if (worth) write_phrases(row, text);
      if (text.find("://") != std::string_view::npos) write_urls(row, text);
      if (has_words_) note_words(row, text);
    });
    config_ = nullptr;  // of this table
  }

  std::int64_t strings() const { return strings_; }

  void write_words() const { words_.write(facts_); }

  void write_locales() {
    for (const auto& [locale, count] : locales_) {
      facts::ResourceLocaleRow row;
      row.locale = locale;
      row.strings = count.strings;
      if (count.strings > 0) {
        row.han_share = static_cast<double>(count.with_han) / static_cast<double>(count.strings);
      }
      if (count.han > 0) {
        row.traditional_share =
            static_cast<double>(count.traditional) / static_cast<double>(count.han);
      }
      facts_.add(row);
    }
  }

 private:
  // Texts come configuration by configuration.
  void enter(const arsc::Config& config) {
    config_ = &config;
    const std::string tag = config.locale.tag();
    locale_ = &locales_[tag];
    // Texts in other languages say the same again, in words that the catalog does not have.
    const std::string_view language = std::string_view(tag).substr(0, 2);
    has_words_ = language.empty() || language == "zh" || language == "en";
  }

  // `text`: may be left out if it has no Han.
  void count_locale(std::string_view text) {
    ++strings_;
    LocaleCount& count = *locale_;
    ++count.strings;
    bool wide = false;
    for (const char c : text) wide |= static_cast<unsigned char>(c) >= 0xe3;
    if (!wide) return;
    std::int64_t han = 0;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = base::next_code_point(text, at);
      if (!program::is_han(c)) continue;
      ++han;
      if (program::is_traditional_only(c)) ++count.traditional;
    }
    count.han += han;
    if (han > 0) ++count.with_han;
  }

  facts::RowId origin(const arsc::TextRow& row, std::string_view excerpt) {
    return origins_.add(
        place_, "resource",
        fmt::format("{{\"config\":{},\"id\":\"{}\",\"name\":{},\"offset\":{}}}",
                    program::json_text(row.config.qualifiers()), base::res_id_hex(row.id),
                    program::json_text(table_->name(row.id)), row.offset),
        excerpt);
  }

  void write_phrases(const arsc::TextRow& row, std::string_view text) {
    const auto [found, fresh] = matched_.try_emplace(std::string(text));
    if (fresh) found->second = in_.phrases.match(text);
    if (found->second.empty()) return;
    const facts::RowId where = origin(row, text);
    for (const std::size_t number : found->second) {
      // A merged resource table does not say whose string it is.
      facts_.add(
          program::phrase_hit(in_.phrases.phrases()[number], text, "resource", "unknown", where));
    }
  }

  void note_words(const arsc::TextRow& row, std::string_view text) {
    const program::CategoryWords& words = in_.phrases.category_words();
    if (words.match(text).empty()) return;  // most, and names cost more than that
    words_.note(text, "resource", words.owner_of_resource(table_->entry_name(row.id)),
                [&] { return origin(row, text); });
  }

  void write_urls(const arsc::TextRow& row, std::string_view text) {
    // A merged resource table does not say whose string it is.
    urls_.write(text, "unknown", facts_, [&](std::string_view url) { return origin(row, url); });
  }

  const UiInputs& in_;
  program::UrlWriter urls_;
  program::WordTally words_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
  const arsc::Table* table_ = nullptr;
  program::Place place_;
  std::map<std::string, LocaleCount> locales_;
  const arsc::Config* config_ = nullptr;  // whose texts are being met
  LocaleCount* locale_ = nullptr;         // of it
  bool has_words_ = false;                // may its texts be in a language of the catalogs?
  std::unordered_map<std::string, std::vector<std::size_t>> matched_;
  std::int64_t strings_ = 0;
};

}  // namespace

base::Result<bool> write_screens_and_texts(const UiInputs& inputs, program::Hosts& hosts,
                                           program::Origins& origins, facts::FactWriter& facts) {
  TextWriter texts(inputs, hosts, origins, facts);
  bool any_table = false;
  for (const inventory::AppFiles& files : inputs.files) {
    any_table |= files.resources.has_table();
    texts.write(files);
  }
  base::Result<bool> layouts = write_layouts(inputs, origins, facts);
  if (!layouts.ok()) return layouts;
  write_remote_screen(inputs, origins, facts);
  texts.write_words();
  texts.write_locales();
  if (any_table) {
    facts.add(facts::CoverageRow{"strings", texts.strings(), std::nullopt});
    facts.add(facts::CoverageRow{"layouts",
                                 static_cast<std::int64_t>(inputs.views.layouts().all.size()),
                                 inputs.views.layouts().total});
  }
  return true;
}

}  // namespace hegui::ui
