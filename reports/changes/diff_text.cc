#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "reports/changes/thing_names.h"
#include "reports/changes/version_diff.h"
#include "reports/model/display_width.h"
#include "reports/model/labels.h"
#include "reports/model/verdict_marks.h"

namespace hegui::changes {
namespace {

using versions::Side;

constexpr int kMinWidth = 60;
constexpr int kKindWidth = 18;
constexpr int kNameWidth = 34;
constexpr std::size_t kMostOfAKind = 12;
constexpr std::size_t kMostFindings = 20;

// The order in which kinds are told: what is done before what is said.
constexpr std::array<std::string_view, 17> kKinds = {"permission",
                                                     "asked_permission",
                                                     "pi",
                                                     "sdk",
                                                     "host",
                                                     "consent_flag",
                                                     "policy_text",
                                                     "policy_date",
                                                     "policy_pi",
                                                     "policy_party",
                                                     "policy_purpose",
                                                     "policy_permission",
                                                     "policy_denied",
                                                     "policy_right",
                                                     "policy_deadline",
                                                     "policy_contact",
                                                     "policy_trait"};

class Sheet {
 public:
  Sheet(const VersionDiff& diff, model::Lang lang, int width)
      : diff_(diff), lang_(lang), width_(std::max(width, kMinWidth)) {}

  std::string write() {
    head();
    things("change.new", Side::new_);
    findings("change.findings_new", {State::new_, State::recurred});
    items();
    things("change.changed", Side::changed);
    consent();
    things("change.gone", Side::gone);
    findings("change.findings_fixed", {State::fixed});
    rest();
    return std::move(out_);
  }

 private:
  std::string word(std::string_view key) const { return labels_(key).in(lang_); }
  void line(std::string_view text) {
    out_ += model::clip(text, width_);
    out_ += '\n';
  }
  void heading(std::string_view key, std::size_t count) {
    out_ += '\n';
    line(fmt::format("{} ({})", word(key), count));
  }
  std::string more(std::size_t count) const {
    std::string text = word("change.more");
    text.replace(text.find("{n}"), 3, std::to_string(count));
    return "  " + text;
  }

  static std::string version_of(const VersionSide& side) {
    if (!side.package) return side.path;
    std::string text = side.version_name.value_or("?");
    if (side.version_code) text += fmt::format(" ({})", *side.version_code);
    return text;
  }

  void head() {
    const VersionSide& after = diff_.after;
    if (after.package) line(fmt::format("{}  {}", after.label.value_or(""), *after.package));
    line(fmt::format("{} → {}", version_of(diff_.before), version_of(after)));
    if (!diff_.history.empty()) {
      std::string earlier;
      for (const VersionSide& side : diff_.history) {
        earlier += (earlier.empty() ? "" : ", ") + version_of(side);
      }
      line(fmt::format("{}: {}", word("change.history"), earlier));
    }
    if (diff_.same_package == false) line("! " + word("change.other_package"));
    if (diff_.same_signer == false) line("! " + word("change.other_signer"));
    if (!diff_.same_method) line("! " + word("change.other_method"));
    if (diff_.before.version_code && after.version_code &&
        *diff_.before.version_code > *after.version_code) {
      line("! " + word("change.order"));
    }
  }

  std::string value_of(const versions::Change& change) const {
    if (change.side == Side::changed) {
      if (change.kind == "policy_text") return {};
      return fmt::format("  {} → {}", value(change, change.before), value(change, change.after));
    }
    const std::optional<std::string>& only =
        change.side == Side::gone ? change.before : change.after;
    const bool shown =
        change.kind == "sdk" || change.kind == "policy_deadline" || change.kind == "policy_date";
    return shown && only ? "  " + value(change, only) : "";
  }

  std::string value(const versions::Change& change, const std::optional<std::string>& of) const {
    return of ? thing_value(change.kind, *of).in(lang_) : "-";
  }

  void things(std::string_view key, Side side) {
    std::size_t count = 0;
    for (const Thing& thing : diff_.things) count += thing.change.side == side;
    heading(key, count);
    for (const std::string_view kind : kKinds) {
      std::size_t shown = 0;
      std::size_t hidden = 0;
      for (const Thing& thing : diff_.things) {
        if (thing.change.side != side || thing.change.kind != kind) continue;
        if (++shown <= kMostOfAKind) {
          entry(thing);
        } else {
          ++hidden;
        }
      }
      if (hidden > 0) line(more(hidden));
    }
  }

  // "  kind  name  value  [recurred] [not certain]  place"
  void entry(const Thing& thing) {
    std::string text = fmt::format(
        "  {} {}", model::fit(labels_.of("change.kind", thing.change.kind).in(lang_), kKindWidth),
        model::fit(thing.name.in(lang_) + value_of(thing.change), kNameWidth));
    if (thing.recurred) text += " " + word("change.recurred");
    if (!thing.change.certain) text += " " + word("change.not_certain");
    if (!thing.place.empty()) text += " " + thing.place;
    line(text);
  }

  void findings(std::string_view key, std::initializer_list<State> states) {
    std::vector<const FindingChange*> chosen;
    for (const FindingChange& change : diff_.findings) {
      if (std::find(states.begin(), states.end(), change.state) != states.end()) {
        chosen.push_back(&change);
      }
    }
    if (diff_.policy_only) return;
    heading(key, chosen.size());
    const std::size_t shown = std::min(chosen.size(), kMostFindings);
    for (std::size_t i = 0; i < shown; ++i) {
      const FindingChange& change = *chosen[i];
      line(fmt::format("  {} {}{}", model::fit(change.item->id, 4),
                       change.state == State::recurred ? word("change.recurred") + " " : "",
                       change.finding->summary.in(lang_)));
      if (!change.place.empty()) line("       " + change.place);
    }
    if (shown < chosen.size()) line(more(chosen.size() - shown));
  }

  void items() {
    if (diff_.policy_only) return;
    heading("change.items", diff_.items.size());
    for (const ItemChange& change : diff_.items) {
      std::string text = fmt::format(
          "  {} {} {} → {}", model::verdict_mark(*change.after), model::fit(change.after->id, 4),
          word(model::verdict_label(*change.before)), word(model::verdict_label(*change.after)));
      if (change.state != State::still) {
        text +=
            fmt::format(" [{}]", labels_.of("change.state", state_code(change.state)).in(lang_));
      }
      line(text + "  " + change.after->title.in(lang_));
    }
  }

  void consent() {
    out_ += '\n';
    line(word("change.consent"));
    const std::pair<const char*, model::YesNo> rows[] = {
        {"change.policy_changed", diff_.consent.policy_changed},
        {"change.date_changed", diff_.consent.date_changed},
        {"change.update_notice", diff_.consent.update_notice},
        {"change.asks_again", diff_.consent.asks_again}};
    for (const auto& [key, value] : rows) {
      if (diff_.policy_only && std::string_view(key) == "change.asks_again") continue;
      line(fmt::format("  {} {}", model::fit(word(key), 2 * kKindWidth),
                       model::yes_no(labels_, value).in(lang_)));
    }
  }

  void rest() {
    if (diff_.policy_only) return;
    const auto still =
        std::count_if(diff_.findings.begin(), diff_.findings.end(),
                      [](const FindingChange& change) { return change.state == State::still; });
    out_ += '\n';
    line(fmt::format("{} ({})", word("change.findings_still"), still));
  }

  const VersionDiff& diff_;
  model::Lang lang_;
  int width_;
  model::Labels labels_;
  std::string out_;
};

}  // namespace

std::string diff_text(const VersionDiff& diff, model::Lang lang, int width) {
  return Sheet(diff, lang, width).write();
}

}  // namespace hegui::changes
