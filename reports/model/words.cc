#include "reports/model/words.h"

#include <nlohmann/json.hpp>

#include "rules/engine/tsv.h"

namespace hegui::model {
namespace {

using Json = nlohmann::ordered_json;

// A value as people read it in both languages; a list is joined.
class ValueText {
 public:
  ValueText(const Names& names, const Labels& labels) : names_(names), labels_(labels) {}

  Text operator()(std::string_view slot, const Json& value) const {
    if (!value.is_array()) return single(slot, value);
    Text joined;
    for (const Json& element : value) {
      const Text text = single(slot, element);
      joined.zh += (joined.zh.empty() ? "" : "、") + text.zh;
      joined.en += (joined.en.empty() ? "" : ", ") + text.en;
    }
    return joined.zh.empty() ? labels_("value.none") : joined;
  }

 private:
  Text single(std::string_view slot, const Json& value) const {
    if (value.is_null()) return labels_("value.unknown");
    if (value.is_boolean()) return yes_no(labels_, value.get<bool>());
    if (value.is_string()) {
      const auto& text = value.get_ref<const std::string&>();
      return text.empty() ? labels_("value.unknown") : names_.value(slot, text);
    }
    return names_.value(slot, value.dump(-1, ' ', false, Json::error_handler_t::replace));
  }

  const Names& names_;
  const Labels& labels_;
};

Json read_object(const std::string& text) {
  Json object = Json::parse(text, nullptr, false);
  return object.is_object() ? object : Json::object();
}

bool is_slot_name(std::string_view name) {
  return !name.empty() &&
         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

// Calls back with each piece: plain text, then the name of the slot behind it ("" at the end).
template <typename Callback>
void split_slots(std::string_view sentence, Callback&& callback) {
  std::size_t from = 0;
  for (std::size_t open = sentence.find('{'); open != std::string_view::npos;
       open = sentence.find('{', open + 1)) {
    const std::size_t close = sentence.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view name = sentence.substr(open + 1, close - open - 1);
    if (!is_slot_name(name)) continue;
    callback(sentence.substr(from, open - from), name);
    from = close + 1;
  }
  callback(sentence.substr(from), std::string_view());
}

base::Result<std::map<std::string_view, std::string_view>> sentences(const rules::RuleSet& rules,
                                                                     std::string_view path) {
  const auto table = rules::TsvTable::read(rules.text(path), path);
  if (!table.ok()) return table.error();
  const auto key = table->column("key");
  const auto text = table->column("text");
  if (!key.ok()) return key.error();
  if (!text.ok()) return text.error();
  std::map<std::string_view, std::string_view> all;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    all.emplace(table->cell(row, *key), table->cell(row, *text));
  }
  return all;
}

}  // namespace

base::Result<Words> Words::read(const rules::RuleSet& rules, const Names& names) {
  Words words(names);
  for (const auto& [path, into] :
       {std::pair{"words/zh.tsv", &words.zh_}, std::pair{"words/en.tsv", &words.en_}}) {
    auto read = sentences(rules, path);
    if (!read.ok()) return std::move(read).error();
    *into = std::move(read).value();
  }
  return words;
}

Text Words::fill(const rules::Message& message) const {
  const Json slots = read_object(message.slots_json);
  const ValueText value_text(*names_, labels_);
  const auto filled = [&](const Sentences& sentences, Lang lang) {
    const auto found = sentences.find(message.key);
    if (found == sentences.end()) return message.key;
    std::string out;
    split_slots(found->second, [&](std::string_view text, std::string_view slot) {
      out += text;
      if (slot.empty()) return;
      const auto value = slots.find(std::string(slot));
      out += value == slots.end() ? labels_("value.unknown").in(lang)
                                  : value_text(slot, *value).in(lang);
    });
    return out;
  };
  return {filled(zh_, Lang::zh), filled(en_, Lang::en)};
}

Text Words::plain(std::string_view key) const {
  const auto zh = zh_.find(key);
  const auto en = en_.find(key);
  return {zh == zh_.end() ? "" : std::string(zh->second),
          en == en_.end() ? "" : std::string(en->second)};
}

std::vector<Measure> Words::measures(const std::string& object_json) const {
  const Json object = read_object(object_json);
  const ValueText value_text(*names_, labels_);
  std::vector<Measure> measures;
  for (const auto& [code, value] : object.items()) {
    Text text = value.is_null() ? labels_("value.not_examined") : value_text(code, value);
    measures.push_back({code, labels_.of("measure", code), std::move(text)});
  }
  return measures;
}

}  // namespace hegui::model
