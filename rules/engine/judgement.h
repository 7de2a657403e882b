// What the rules say about one app: a verdict for each of the 31 items, with the findings it stands
// on and the search that was made. Codes only; words are chosen by reports/.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hegui::rules {

enum class Verdict { violation, suspected, not_found, manual, not_applicable, insufficient };
std::string verdict_code(Verdict verdict);  // as report.json writes it
std::optional<Verdict> verdict_of(const std::string& code);

enum class Strength { weak, strong };
std::string strength_code(Strength strength);

// A text with its slots: `key` names a line of rules/words/<lang>.tsv, `slots_json` is a JSON
// object whose values fill the {slots} of that line.
struct Message {
  std::string key;
  std::string slots_json = "{}";
};

struct Finding {
  std::string
      id;  // "2.1-" + 12 hex digits of SHA-256(item, kind, subject, owner): survives rebuilds
  Strength strength = Strength::weak;
  Message message;                     // message.key is also the finding's kind
  std::string subject;                 // PI code, permission, SDK id, host or text
  std::string owner;                   // app, sdk:<id>, library:<id>
  std::vector<std::int64_t> evidence;  // origin.id, in the order of importance
  std::vector<std::int64_t> ways;      // reached.id: how the code is come by, with its chain
};

struct ItemVerdict {
  std::string item;  // "2.1"
  Verdict verdict = Verdict::insufficient;
  std::optional<Strength> strength;  // with suspected
  Message reason;
  std::vector<Finding> findings;   // strongest first, then by id
  std::vector<Finding> cleared;    // what speaks for the app, same shape
  std::vector<Message> missing;    // ground that was not examined, each with its reason
  std::vector<Message> ask;        // what to ask for or try
  std::string search_json = "{}";  // what was examined, in counts
};

struct Judgement {
  std::vector<ItemVerdict> items;   // 31, in order
  std::vector<ItemVerdict> extras;  // hints outside the 31 items; `item` is their id
};

}  // namespace hegui::rules
