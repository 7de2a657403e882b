#include "rules/engine/judge.h"

#include <fmt/format.h>

#include <map>

#include "rules/engine/decide.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

struct ItemRow {
  std::string item;
  Cap cap;
};

base::Result<std::vector<ItemRow>> read_items(const RuleSet& rules) {
  const base::Result<TsvTable> table = TsvTable::read(rules.text("items.tsv"), "items.tsv");
  if (!table.ok()) return base::Error(table.error());
  const base::Result<std::size_t> item = table->column("item");
  if (!item.ok()) return base::Error(item.error());
  const base::Result<std::size_t> cap = table->column("cap_from_app_alone");
  if (!cap.ok()) return base::Error(cap.error());
  std::vector<ItemRow> items;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::optional<Cap> read = cap_of(table->cell(row, *cap));
    if (!read) {
      return base::Error{fmt::format("cap_from_app_alone \"{}\"", table->cell(row, *cap)),
                         fmt::format("items.tsv:{}", table->line(row)),
                         {}};
    }
    items.push_back({std::string(table->cell(row, *item)), *read});
  }
  return items;
}

using Reviews = std::map<std::string, std::vector<Review>>;  // by item

base::Result<Reviews> read_reviews(facts::Database& database) {
  base::Result<facts::Statement> rows = database.prepare(
      "SELECT item, finding, decision, verdict, who, time, reason FROM review ORDER BY id");
  if (!rows.ok()) return std::move(rows).error();
  Reviews reviews;
  while (true) {
    base::Result<bool> more = rows->step();
    if (!more.ok()) return std::move(more).error();
    if (!*more) return reviews;
    Review review;
    review.finding = rows->optional_text(1);
    review.decision = rows->text(2);
    review.verdict = verdict_of(std::string(rows->text(3)));
    review.who = rows->text(4);
    review.time = rows->text(5);
    review.reason = rows->text(6);
    reviews[std::string(rows->text(0))].push_back(std::move(review));
  }
}

ItemVerdict judge_rule(facts::Database& database, const RuleSet& rules, const std::string& path,
                       const ItemRow& item, const Reviews& reviews) {
  if (!rules.has(path)) return rule_failed(item.item, {"there is no such rule", path, {}});
  const base::Result<RuleFile> file = RuleFile::read(rules.text(path), path);
  if (!file.ok()) return rule_failed(item.item, file.error());
  base::Result<RuleRows> rows = run_rule(database, *file, item.item);
  if (!rows.ok()) return rule_failed(item.item, rows.error());
  const auto reviewed = reviews.find(item.item);
  return decide(item.item, std::move(rows).value(), item.cap,
                reviewed == reviews.end() ? std::vector<Review>() : reviewed->second);
}

}  // namespace

base::Result<Judgement> judge(facts::FactsDb& facts, const RuleSet& rules) {
  const base::Result<std::vector<ItemRow>> items = read_items(rules);
  if (!items.ok()) return base::Error(items.error());
  facts::Database& database = facts.database();
  database.lock_down();
  const base::Result<Reviews> reviews = read_reviews(database);
  if (!reviews.ok()) return base::Error(reviews.error());
  Judgement judgement;
  for (const ItemRow& item : *items) {
    judgement.items.push_back(
        judge_rule(database, rules, fmt::format("items/{}.sql", item.item), item, *reviews));
  }
  for (const std::string& path : rules.paths_under("extras/")) {
    if (!path.ends_with(".sql")) continue;
    const ItemRow extra{std::string(rule_id(path)), Cap::suspected};
    judgement.extras.push_back(judge_rule(database, rules, path, extra, *reviews));
  }
  return judgement;
}

}  // namespace hegui::rules
