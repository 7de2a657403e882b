#include "rules/engine/decide.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace hegui::rules {
namespace {

using nlohmann::json;

// A run-time trace shows what happened, so its findings are not capped.
constexpr std::string_view kTracePrefix = "trace.";

Message review_message(std::string key, const Review& review) {
  return {std::move(key),
          json{{"who", review.who}, {"time", review.time}, {"reason", review.reason}}.dump()};
}

Message counted(std::string key, std::size_t count) {
  return {std::move(key), json{{"count", count}}.dump()};
}

// Findings that the app itself answers.
void clear(RuleRows& rows) {
  std::set<std::pair<std::string, std::string>> cleared;
  for (const FindingRow& row : rows.clears) {
    cleared.emplace(row.finding.subject, row.finding.owner);
  }
  std::erase_if(rows.findings, [&](const FindingRow& row) {
    return cleared.contains({row.finding.subject, row.finding.owner});
  });
}

struct Reviewed {
  std::set<std::string> confirmed;  // ids of findings
  const Review* item = nullptr;     // the last about the item as a whole
  std::vector<Message> stale;       // reviews of findings that are no longer made
};

// Rejected findings go to `rows.clears`, so that a report can still show them.
Reviewed apply_reviews(RuleRows& rows, const std::vector<Review>& reviews) {
  Reviewed result;
  std::map<std::string, const Review*> last;
  for (const Review& review : reviews) {
    if (review.finding) {
      last[*review.finding] = &review;
    } else {
      result.item = &review;
    }
  }
  std::vector<FindingRow> kept;
  for (FindingRow& row : rows.findings) {
    const auto found = last.find(row.finding.id);
    const Review* review = found == last.end() ? nullptr : found->second;
    if (found != last.end()) last.erase(found);
    if (review == nullptr && result.item != nullptr && result.item->decision == "reject") {
      review = result.item;
    }
    if (review != nullptr && review->decision == "reject") {
      row.finding.message = review_message("clear.review", *review);
      rows.clears.push_back(std::move(row));
      continue;
    }
    if (review != nullptr && review->decision == "confirm") {
      result.confirmed.insert(row.finding.id);
    }
    kept.push_back(std::move(row));
  }
  rows.findings = std::move(kept);
  for (const auto& [id, review] : last) {
    Message message = review_message("missing.stale_review", *review);
    message.slots_json = json{{"finding", id}, {"who", review->who}, {"time", review->time}}.dump();
    result.stale.push_back(std::move(message));
  }
  return result;
}

bool lifted(const FindingRow& row, const Reviewed& reviewed) {
  return reviewed.confirmed.contains(row.finding.id) ||
         (row.violation && row.finding.message.key.starts_with(kTracePrefix));
}

void judge_findings(const RuleRows& rows, Cap cap, const Reviewed& reviewed, ItemVerdict& out) {
  const std::size_t count = rows.findings.size();
  const bool violation =
      std::any_of(rows.findings.begin(), rows.findings.end(), [&](const FindingRow& row) {
        return lifted(row, reviewed) || (row.violation && cap == Cap::violation);
      });
  if (violation) {
    out.verdict = Verdict::violation;
    out.reason = counted("reason.violation", count);
    return;
  }
  if (cap == Cap::manual || cap == Cap::insufficient) {
    out.verdict = cap == Cap::manual ? Verdict::manual : Verdict::insufficient;
    out.reason = counted("reason.hints", count);
    return;
  }
  out.verdict = Verdict::suspected;
  out.strength = rows.findings.front().finding.strength;
  out.reason = counted(
      *out.strength == Strength::strong ? "reason.suspected_strong" : "reason.suspected_weak",
      count);
}

void judge_without_findings(const RuleRows& rows, ItemVerdict& out) {
  if (!rows.manual.empty()) {
    out.verdict = Verdict::manual;
    out.reason = rows.manual.front().message;
  } else if (!rows.missing.empty()) {
    out.verdict = Verdict::insufficient;
    out.reason = rows.missing.front().message;
  } else {
    out.verdict = Verdict::not_found;
    out.reason = {"reason.not_found", "{}"};
  }
}

void judge_item_review(const Review& review, ItemVerdict& out) {
  if (review.decision == "decide" && review.verdict) {
    out.verdict = *review.verdict;
  } else if (review.decision == "confirm" && out.verdict == Verdict::suspected) {
    out.verdict = Verdict::violation;
  } else {
    return;  // a rejection took the findings already; confirming anything else changes nothing
  }
  if (out.verdict != Verdict::suspected) {
    out.strength.reset();
  } else if (!out.strength) {
    out.strength = out.findings.empty() ? Strength::weak : out.findings.front().strength;
  }
  out.reason = review_message("reason.review", review);
}

void add_once(std::vector<Message>& list, Message message) {
  const auto same = [&](const Message& other) {
    return other.key == message.key && other.slots_json == message.slots_json;
  };
  if (!message.key.empty() && std::none_of(list.begin(), list.end(), same)) {
    list.push_back(std::move(message));
  }
}

}  // namespace

std::optional<Cap> cap_of(std::string_view code) {
  if (code == "violation") return Cap::violation;
  if (code == "suspected") return Cap::suspected;
  if (code == "manual") return Cap::manual;
  if (code == "insufficient") return Cap::insufficient;
  return std::nullopt;
}

ItemVerdict decide(std::string item, RuleRows rows, Cap cap, const std::vector<Review>& reviews) {
  ItemVerdict out;
  out.item = std::move(item);
  out.search_json = std::move(rows.search_json);
  clear(rows);
  Reviewed reviewed = apply_reviews(rows, reviews);
  for (const std::vector<NeedRow>* needs : {&rows.missing, &rows.manual}) {
    for (const NeedRow& need : *needs) {
      add_once(out.missing, need.message);
      add_once(out.ask, {need.ask_key, need.message.slots_json});
    }
  }
  for (Message& message : reviewed.stale) add_once(out.missing, std::move(message));
  for (Message& message : rows.ask) add_once(out.ask, std::move(message));
  if (rows.not_applicable) {
    out.verdict = Verdict::not_applicable;
    out.reason = *rows.not_applicable;
    out.ask.clear();
    out.missing.clear();
  } else if (rows.findings.empty()) {
    judge_without_findings(rows, out);
  } else {
    judge_findings(rows, cap, reviewed, out);
  }
  for (FindingRow& row : rows.findings) out.findings.push_back(std::move(row.finding));
  for (FindingRow& row : rows.clears) out.cleared.push_back(std::move(row.finding));
  if (out.verdict == Verdict::not_applicable) out.findings.clear();
  if (reviewed.item != nullptr) judge_item_review(*reviewed.item, out);
  return out;
}

ItemVerdict rule_failed(std::string item, const base::Error& error) {
  ItemVerdict out;
  out.item = std::move(item);
  out.verdict = Verdict::insufficient;
  // replace: the text may quote a rule file's broken bytes
  out.reason = {"reason.rule_failed", json{{"error", error.message()}}.dump(
                                          -1, ' ', false, json::error_handler_t::replace)};
  out.missing.push_back(out.reason);
  out.ask.push_back({"ask.rule_failed", "{}"});
  return out;
}

}  // namespace hegui::rules
