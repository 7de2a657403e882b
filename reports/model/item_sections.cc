#include "reports/model/item_sections.h"

#include <fmt/format.h>

#include <charconv>
#include <set>

#include "rules/engine/tsv.h"

namespace hegui::model {
namespace {

// items.tsv: the official text and what belongs to it.
class ItemTable {
 public:
  static base::Result<ItemTable> read(const rules::RuleSet& rules) {
    auto table = rules::TsvTable::read(rules.text("items.tsv"), "items.tsv");
    if (!table.ok()) return std::move(table).error();
    ItemTable items{std::move(table).value()};
    const std::pair<const char*, std::size_t ItemTable::*> wanted[] = {
        {"item", &ItemTable::item_},
        {"chapter", &ItemTable::chapter_},
        {"chapter_zh", &ItemTable::chapter_zh_},
        {"title_zh", &ItemTable::title_zh_},
        {"title_en", &ItemTable::title_en_},
        {"text_zh", &ItemTable::text_zh_},
        {"law_refs", &ItemTable::law_refs_},
    };
    for (const auto& [name, member] : wanted) {
      const auto column = items.table_.column(name);
      if (!column.ok()) return column.error();
      items.*member = *column;
    }
    return items;
  }

  std::optional<std::size_t> row_of(std::string_view item) const {
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      if (table_.cell(row, item_) == item) return row;
    }
    return std::nullopt;
  }

  int chapter(std::size_t row) const {
    const std::string_view cell = table_.cell(row, chapter_);
    int number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
  }
  std::string chapter_zh(std::size_t row) const {
    return std::string(table_.cell(row, chapter_zh_));
  }
  Text title(std::size_t row) const {
    return {std::string(table_.cell(row, title_zh_)), std::string(table_.cell(row, title_en_))};
  }
  std::string text_zh(std::size_t row) const { return std::string(table_.cell(row, text_zh_)); }
  std::vector<std::string_view> law_refs(std::size_t row) const {
    return rules::split_list(table_.cell(row, law_refs_));
  }

 private:
  explicit ItemTable(rules::TsvTable table) : table_(std::move(table)) {}

  rules::TsvTable table_;
  std::size_t item_ = 0, chapter_ = 0, chapter_zh_ = 0, title_zh_ = 0, title_en_ = 0, text_zh_ = 0,
              law_refs_ = 0;
};

Finding to_finding(const rules::Finding& from, const Words& words, const Names& names,
                   EvidenceList& evidence) {
  Finding finding;
  finding.id = from.id;
  finding.kind = from.message.key;
  finding.strength = from.strength;
  finding.subject = from.subject;
  finding.owner = from.owner;
  finding.owner_name = names.owner(from.owner);
  finding.summary = words.fill(from.message);
  // A way ends at its place and says more than the place alone: it comes first, and for it.
  std::set<std::int64_t> shown;
  for (const std::int64_t way : from.ways) {
    EvidenceId id = evidence.cite_way(way);
    if (id.empty()) continue;
    finding.evidence.push_back(std::move(id));
    shown.insert(evidence.place_of_way(way));
  }
  for (const std::int64_t origin : from.evidence) {
    if (shown.contains(origin)) continue;
    EvidenceId id = evidence.cite(origin);
    if (!id.empty()) finding.evidence.push_back(std::move(id));
  }
  return finding;
}

std::vector<Text> fill_all(const std::vector<rules::Message>& messages, const Words& words) {
  std::vector<Text> texts;
  texts.reserve(messages.size());
  for (const rules::Message& message : messages) texts.push_back(words.fill(message));
  return texts;
}

// What people read instead of the code: never 违法, never 合规.
Text verdict_words(const rules::ItemVerdict& verdict, bool hint, const Labels& labels) {
  const std::string code = rules::verdict_code(verdict.verdict);
  if (verdict.verdict == rules::Verdict::violation) {
    if (hint) return labels("verdict.violation.hint");
    Text text = labels("verdict.violation.item");
    for (std::string* words : {&text.zh, &text.en}) {
      const std::size_t slot = words->find("{item}");
      if (slot != std::string::npos) words->replace(slot, 6, verdict.item);
    }
    return text;
  }
  if (verdict.verdict == rules::Verdict::suspected && verdict.strength) {
    return labels("verdict.suspected." + rules::strength_code(*verdict.strength));
  }
  return labels("verdict." + code);
}

Item to_item(const rules::ItemVerdict& verdict, const Words& words, const Names& names,
             const Labels& labels, bool hint, EvidenceList& evidence) {
  Item item;
  item.id = verdict.item;
  item.verdict = verdict.verdict;
  item.strength = verdict.strength;
  item.verdict_words = verdict_words(verdict, hint, labels);
  item.reason = words.fill(verdict.reason);
  item.remedy = words.plain("remedy." + verdict.item);
  item.ask = fill_all(verdict.ask, words);
  item.missing = fill_all(verdict.missing, words);
  item.search_json = json_or_empty(verdict.search_json, '{');
  item.search = words.measures(item.search_json);
  for (const rules::Finding& finding : verdict.findings) {
    item.findings.push_back(to_finding(finding, words, names, evidence));
  }
  return item;
}

}  // namespace

base::Result<ItemSections> item_sections(const rules::Judgement& judgement,
                                         const rules::RuleSet& rules, const LawTable& law,
                                         const Words& words, const Names& names,
                                         EvidenceList& evidence) {
  const auto table = ItemTable::read(rules);
  if (!table.ok()) return table.error();
  const Labels labels;
  ItemSections sections;
  for (const rules::ItemVerdict& verdict : judgement.items) {
    const std::optional<std::size_t> row = table->row_of(verdict.item);
    if (!row) return base::Error{fmt::format("no item {}", verdict.item), "items.tsv", {}};
    Item item = to_item(verdict, words, names, labels, false, evidence);
    item.chapter = table->chapter(*row);
    item.title = table->title(*row);
    item.official_zh = table->text_zh(*row);
    item.law = law.in_force(table->law_refs(*row));
    if (sections.chapters.empty() || sections.chapters.back().number != item.chapter) {
      Text title = labels.of("chapter", std::to_string(item.chapter));
      title.zh = table->chapter_zh(*row);
      sections.chapters.push_back({item.chapter, std::move(title)});
    }
    sections.items.push_back(std::move(item));
  }
  for (const rules::ItemVerdict& verdict : judgement.extras) {
    Item item = to_item(verdict, words, names, labels, true, evidence);
    item.title = words.plain("title." + verdict.item);
    item.law = law.for_item(verdict.item);
    sections.extras.push_back(std::move(item));
  }
  // What speaks for the app comes after all that speaks against it.
  const auto add_cleared = [&](const std::vector<rules::ItemVerdict>& verdicts,
                               std::vector<Item>& items) {
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      for (const rules::Finding& finding : verdicts[i].cleared) {
        items[i].cleared.push_back(to_finding(finding, words, names, evidence));
      }
    }
  };
  add_cleared(judgement.items, sections.items);
  add_cleared(judgement.extras, sections.extras);
  return sections;
}

}  // namespace hegui::model
