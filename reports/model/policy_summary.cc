#include "reports/model/policy_summary.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "reports/model/display_width.h"
#include "reports/model/labels.h"

namespace hegui::model {
namespace {

using policy::Reading;
using policy::Span;
using policy::Statement;

constexpr int kMinWidth = 60;
constexpr int kNameWidth = 26;

class Sheet {
 public:
  Sheet(const PolicySummary& summary, const Names& names, Lang lang, int width)
      : summary_(summary),
        reading_(*summary.reading),
        names_(names),
        lang_(lang),
        width_(std::max(width, kMinWidth)) {}

  std::string write() {
    line(fmt::format("{}  {}  {} {}", summary_.name, reading_.language, reading_.chars,
                     word("policy.characters")));
    line("SHA-256 " + summary_.sha256);
    if (summary_.fetch) fetched(*summary_.fetch);
    if (!summary_.complete) line(word("policy.incomplete"));
    if (!summary_.understood) {
      line(word("policy.not_understood"));
      return std::move(out_);
    }
    missing();
    contradictions();
    vague();
    statements();
    third_parties();
    permissions();
    promises();
    traits();
    return std::move(out_);
  }

 private:
  void fetched(const PolicyFetch& fetch) {
    line(fmt::format("{}  {}{}{}", fetch.final_url.value_or(fetch.url), fetch.time.value_or(""),
                     fetch.cached ? "  " : "", fetch.cached ? word("policy.from_cache") : ""));
  }

  std::string word(std::string_view key) const { return labels_(key).in(lang_); }
  std::string word(std::string_view group, std::string_view code) const {
    return labels_.of(group, code).in(lang_);
  }

  void line(std::string_view text) {
    out_ += clip(text, width_);
    out_ += '\n';
  }

  // Nothing is printed of a part without lines but its heading and "0", so that nobody takes an
  // empty part for one that was not looked for.
  void heading(const char* key, std::size_t count) {
    out_ += '\n';
    line(fmt::format("{} ({})", word(key), count));
  }

  // "  name            [12-20] text"
  void entry(std::string_view name, Span span, std::string_view text) {
    line(fmt::format("  {} {}{}", fit(name, kNameWidth), place(span), text));
  }

  static std::string place(Span span) {
    return span.stop > span.start ? fmt::format("[{}-{}] ", span.start, span.stop) : "";
  }

  void missing() {
    heading("policy.missing", summary_.missing.size());
    for (const policy::Expectation* what : summary_.missing) {
      std::string items;
      for (const std::string& item : what->items) items += (items.empty() ? "" : ", ") + item;
      line(fmt::format("  {}  ({})", lang_ == Lang::zh ? what->zh : what->en, items));
    }
  }

  void contradictions() {
    heading("policy.contradictions", summary_.contradictions.size());
    for (const policy::Contradiction& one : summary_.contradictions) {
      const Statement& denied = reading_.statements[one.denied];
      const Statement& collected = reading_.statements[one.collected];
      entry(pi(denied.pi), denied.sentence.span, denied.sentence.text);
      entry("", collected.sentence.span, collected.sentence.text);
    }
  }

  void vague() {
    heading("policy.vague", reading_.vague.size());
    for (const policy::VagueWording& one : reading_.vague) {
      entry(word("policy_vague", name_of(one.kind)), one.quote.span, one.quote.text);
    }
  }

  // One line for each kind of information and what is said of it, by its first statement.
  void statements() {
    struct Said {
      const Statement* first = nullptr;
      const Statement* with_purpose = nullptr;
    };
    std::map<std::pair<std::string, std::string>, Said> rows;
    std::vector<std::pair<std::string, std::string>> order;
    for (const Statement& statement : reading_.statements) {
      const std::string what = statement.denied   ? "denied"
                               : statement.shared ? "shared"
                                                  : std::string(name_of(statement.party));
      Said& row = rows[{statement.pi, what}];
      if (row.first == nullptr) {
        row.first = &statement;
        order.emplace_back(statement.pi, what);
      }
      if (row.with_purpose == nullptr && statement.purpose) row.with_purpose = &statement;
    }
    heading("policy.statements", order.size());
    for (const auto& key : order) {
      const Said& row = rows[key];
      const std::string name = key.second == "app" ? pi(key.first)
                                                   : fmt::format("{} · {}", pi(key.first),
                                                                 word("policy_says", key.second));
      const Statement& shown = row.with_purpose != nullptr ? *row.with_purpose : *row.first;
      entry(name, shown.sentence.span, shown.sentence.text);
    }
  }

  void third_parties() {
    heading("policy.third_parties", reading_.third_parties.size());
    for (const policy::ThirdParty& party : reading_.third_parties) {
      std::string types;
      for (const std::string& code : party.pi) types += (types.empty() ? "" : "、") + pi(code);
      const auto or_dash = [](const std::string& text) { return text.empty() ? "-" : text; };
      entry(party.name.text, party.span,
            fmt::format("{} | {} | {} | {}", or_dash(party.operator_name),
                        party.purpose ? party.purpose->text : "-", or_dash(types),
                        or_dash(party.link)));
    }
  }

  void permissions() {
    heading("policy.permissions", reading_.permissions.size());
    for (const policy::PermissionNote& note : reading_.permissions) {
      const std::string name =
          note.purpose ? note.group
                       : fmt::format("{} · {}", note.group, word("policy.without_purpose"));
      entry(name, note.sentence.span, note.sentence.text);
    }
  }

  void promises() {
    heading("policy.rights", reading_.rights.size() + reading_.conditions.size() +
                                 reading_.deadlines.size() + reading_.contacts.size());
    for (const policy::Right& right : reading_.rights) {
      const std::string kind = word("policy_right", name_of(right.kind));
      entry(right.way ? kind : fmt::format("{} · {}", kind, word("policy.without_way")),
            right.sentence.span, right.sentence.text);
    }
    for (const policy::Condition& condition : reading_.conditions) {
      entry(fmt::format("{} · {}", word("policy_right", name_of(condition.kind)),
                        word("policy.condition")),
            condition.quote.span, condition.quote.text);
    }
    for (const policy::Deadline& deadline : reading_.deadlines) {
      const std::string number =
          deadline.number
              ? fmt::format("{} {}", *deadline.number,
                            word(deadline.working_days ? "policy.working_days" : "policy.days"))
              : word("policy.soon");
      entry(fmt::format("{} · {}", word("policy_about", name_of(deadline.about)), number),
            deadline.sentence.span, deadline.sentence.text);
    }
    for (const policy::Contact& contact : reading_.contacts) {
      entry(word("policy_contact", name_of(contact.kind)), contact.value.span, contact.value.text);
    }
  }

  void traits() {
    heading("policy.traits", reading_.traits.size());
    for (const policy::Trait& trait : reading_.traits) {
      entry(word("policy_trait", trait.key), trait.quote.span, trait.quote.text);
    }
  }

  std::string pi(const std::string& code) const { return names_.pi(code).in(lang_); }

  const PolicySummary& summary_;
  const Reading& reading_;
  const Names& names_;
  Lang lang_;
  int width_;
  Labels labels_;
  std::string out_;
};

}  // namespace

std::string policy_text(const PolicySummary& summary, const Names& names, Lang lang, int width) {
  return Sheet(summary, names, lang, width).write();
}

}  // namespace hegui::model
