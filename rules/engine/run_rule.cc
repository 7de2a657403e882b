#include "rules/engine/run_rule.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"

namespace hegui::rules {
namespace {

using Row = facts::Statement;

// A finding shows examples; past these nobody reads on, and looking for repeats stays cheap.
constexpr std::size_t kMostEvidence = 50;
constexpr std::size_t kMostWays = 10;  // chains are long

base::Error wrong(std::string what) { return base::Error{std::move(what), {}, {}}; }

// Compact, keys sorted. Discarded JSON includes broken UTF-8.
base::Result<std::string> json_object(const Row& row, int column) {
  const nlohmann::json value = nlohmann::json::parse(row.text(column), nullptr, false);
  if (!value.is_object()) {
    return wrong(fmt::format("{} is not a JSON object", row.column_name(column)));
  }
  return value.dump();
}

base::Result<Message> message(const Row& row, int key, int slots) {
  Message out;
  out.key = row.text(key);
  if (out.key.empty() ||
      out.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") != std::string::npos) {
    return wrong(fmt::format("{} \"{}\" is not a key", row.column_name(key), row.text(key)));
  }
  base::Result<std::string> json = json_object(row, slots);
  if (!json.ok()) return std::move(json).error();
  out.slots_json = std::move(json).value();
  return out;
}

void add_evidence(std::vector<std::int64_t>& list, std::int64_t id,
                  std::size_t most = kMostEvidence) {
  if (list.size() < most && std::find(list.begin(), list.end(), id) == list.end()) {
    list.push_back(id);
  }
}

class Runner {
 public:
  Runner(facts::Database& database, const RuleFile& file, std::string_view id,
         const RunLimits& limits)
      : database_(database), file_(file), id_(id), limits_(limits) {}

  base::Result<RuleRows> run() {
    database_.lock_down(limits_.steps);
    for (const auto& [table, last] :
         {std::pair{"origin", &last_origin_}, std::pair{"reached", &last_way_}}) {
      base::Result<bool> done = read_last(table, *last);
      if (!done.ok()) return std::move(done).error();
    }
    for (const NamedStatement& statement : file_.statements) {
      base::Result<bool> done = run_statement(statement);
      if (!done.ok()) {
        return base::Error{fmt::format("{}: {}", form_of(statement.kind).name, done.error().what),
                           fmt::format("{}:{}", file_.path, statement.line),
                           {}};
      }
    }
    if (applies_) rows_.not_applicable.reset();
    order(rows_.findings);
    order(rows_.clears);
    return std::move(rows_);
  }

 private:
  base::Result<bool> read_last(std::string_view table, std::int64_t& last) {
    base::Result<facts::Statement> read =
        database_.prepare(fmt::format("SELECT max(id) FROM {}", table));
    if (!read.ok()) return std::move(read).error();
    base::Result<bool> row = read->step();
    if (!row.ok()) return row;
    last = read->integer(0);
    return true;
  }

  base::Result<bool> run_statement(const NamedStatement& statement) {
    std::size_t consumed = 0;
    base::Result<facts::Statement> prepared = database_.prepare_first(statement.sql, consumed);
    if (!prepared.ok()) return std::move(prepared).error();
    if (!skip_sql_comments(statement.sql.substr(consumed)).empty()) {
      return wrong("more than one statement under one name");
    }
    const std::size_t width = form_of(statement.kind).columns.size();
    if (static_cast<std::size_t>(prepared->columns()) != width) {
      return wrong(fmt::format("{} columns where {} are due", prepared->columns(), width));
    }
    std::size_t count = 0;
    while (true) {
      base::Result<bool> more = prepared->step();
      if (!more.ok()) return more;
      if (!*more) break;
      if (++count > limits_.rows) return wrong(fmt::format("over {} rows", limits_.rows));
      if (base::Result<bool> done = take(statement.kind, *prepared); !done.ok()) return done;
    }
    const bool single =
        statement.kind == StatementKind::applies || statement.kind == StatementKind::search;
    if (single && count != 1) return wrong(fmt::format("{} rows where one is due", count));
    return true;
  }

  base::Result<bool> take(StatementKind kind, const Row& row) {
    switch (kind) {
      case StatementKind::applies:
        applies_ = row.integer(0) != 0;
        return true;
      case StatementKind::not_applicable:
        if (rows_.not_applicable) return true;
        return take_message(row, 0, 1, [&](Message m) { rows_.not_applicable = std::move(m); });
      case StatementKind::ground:
        if (row.integer(0) != 0) return true;  // NULL counts as 0: not known is not examined
        return take_message(row, 1, 2, [&](Message m) {
          rows_.missing.push_back({std::move(m), std::string(row.text(3))});
        });
      case StatementKind::manual:
        return take_message(row, 0, 1, [&](Message m) {
          rows_.manual.push_back({std::move(m), std::string(row.text(2))});
        });
      case StatementKind::ask:
        return take_message(row, 0, 1, [&](Message m) { rows_.ask.push_back(std::move(m)); });
      case StatementKind::finding:
        return take_finding(row, rows_.findings);
      case StatementKind::clears:
        return take_finding(row, rows_.clears);
      case StatementKind::search: {
        base::Result<std::string> json = json_object(row, 0);
        if (!json.ok()) return std::move(json).error();
        rows_.search_json = std::move(json).value();
        return true;
      }
    }
    return true;
  }

  template <typename Store>
  base::Result<bool> take_message(const Row& row, int key, int slots, const Store& store) {
    base::Result<Message> read = message(row, key, slots);
    if (!read.ok()) return std::move(read).error();
    store(std::move(read).value());
    return true;
  }

  base::Result<bool> take_finding(const Row& row, std::vector<FindingRow>& out) {
    FindingRow read;
    const std::string_view strength = row.text(0);
    read.violation = strength == "violation";
    if (!read.violation && strength != "strong" && strength != "weak") {
      return wrong(fmt::format("strength \"{}\"", strength));
    }
    read.finding.strength = strength == "weak" ? Strength::weak : Strength::strong;
    base::Result<Message> words = message(row, 1, 2);
    if (!words.ok()) return std::move(words).error();
    read.finding.message = std::move(words).value();
    base::Result<bool> evidence = read_evidence(row.text(3), read.finding);
    if (!evidence.ok()) return evidence;
    read.finding.subject = row.text(4);
    read.finding.owner = row.text(5);
    if (!base::is_valid_utf8(read.finding.subject) || !base::is_valid_utf8(read.finding.owner)) {
      return wrong("subject or owner is not valid UTF-8");
    }
    // The lengths keep "ab" + "c" and "a" + "bc" apart.
    const std::string key =
        fmt::format("{}\n{}\n{}\n{}\n{}", id_, read.finding.message.key,
                    read.finding.subject.size(), read.finding.subject, read.finding.owner);
    read.finding.id =
        fmt::format("{}-{}", id_, base::sha256_hex(base::ByteView::of(key)).substr(0, 12));
    out.push_back(std::move(read));
    return true;
  }

  // A JSON array of origin ids and ways; nulls (facts without an origin) are dropped.
  base::Result<bool> read_evidence(std::string_view json, Finding& finding) const {
    const nlohmann::json list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array()) return wrong("evidence is not a JSON array");
    const auto number = [](const nlohmann::json& value) {
      return value.is_number_integer() ? value.get<std::int64_t>() : 0;
    };
    for (const nlohmann::json& element : list) {
      if (element.is_null()) continue;
      const bool is_way = element.is_object() && element.size() == 1 && element.contains("way");
      const std::int64_t id = number(is_way ? element["way"] : element);
      if (id < 1 || id > (is_way ? last_way_ : last_origin_)) {
        return wrong(
            fmt::format("evidence {} is no {}", element.dump(), is_way ? "way" : "origin"));
      }
      is_way ? add_evidence(finding.ways, id, kMostWays) : add_evidence(finding.evidence, id);
    }
    return true;
  }

  // Rows of one id become one finding: the strongest, with the evidence of all.
  static void order(std::vector<FindingRow>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow& a, const FindingRow& b) {
      if (a.finding.id != b.finding.id) return a.finding.id < b.finding.id;
      return std::pair(a.violation, a.finding.strength) >
             std::pair(b.violation, b.finding.strength);
    });
    std::vector<FindingRow> merged;
    for (FindingRow& row : rows) {
      if (merged.empty() || merged.back().finding.id != row.finding.id) {
        merged.push_back(std::move(row));
        continue;
      }
      for (const std::int64_t id : row.finding.evidence) {
        add_evidence(merged.back().finding.evidence, id);
      }
      for (const std::int64_t id : row.finding.ways) {
        add_evidence(merged.back().finding.ways, id, kMostWays);
      }
    }
    std::stable_sort(merged.begin(), merged.end(), [](const FindingRow& a, const FindingRow& b) {
      return std::pair(a.violation, a.finding.strength) >
             std::pair(b.violation, b.finding.strength);
    });
    rows = std::move(merged);
  }

  facts::Database& database_;
  const RuleFile& file_;
  std::string_view id_;
  RunLimits limits_;
  std::int64_t last_origin_ = 0;
  std::int64_t last_way_ = 0;
  bool applies_ = true;
  RuleRows rows_;
};

}  // namespace

base::Result<RuleRows> run_rule(facts::Database& database, const RuleFile& file,
                                std::string_view id, const RunLimits& limits) {
  return Runner(database, file, id, limits).run();
}

}  // namespace hegui::rules
