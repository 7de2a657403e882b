#include "reports/model/summary.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/model/display_width.h"
#include "reports/model/labels.h"
#include "reports/model/verdict_marks.h"

namespace hegui::model {
namespace {

constexpr int kMinWidth = 60;
constexpr int kTwoColumns = 104;
constexpr std::size_t kMaxLines = 45;
constexpr int kVerdictWidth = 20;

// Foreground colours by gravity: red, yellow, yellow, blue, magenta, green, grey.
constexpr const char* kColours[] = {"1;31", "1;33", "33", "34", "35", "32", "90"};

class Screen {
 public:
  Screen(const Report& report, Lang lang, bool colour, int width)
      : report_(report), lang_(lang), colour_(colour), width_(std::max(width, kMinWidth)) {}

  std::string draw() {
    head();
    items();
    counts();
    // What is left of the screen goes to findings; the files come last and always fit.
    const std::size_t reserved = report_.files.size() + 2;
    if (lines_.size() + reserved < kMaxLines) findings(kMaxLines - lines_.size() - reserved);
    files();
    std::string out;
    for (const std::string& line : lines_) out += line + '\n';
    return out;
  }

 private:
  std::string word(std::string_view key) const { return labels_(key).in(lang_); }

  std::string painted(const std::string& text, int gravity) const {
    return colour_ ? fmt::format("\x1b[{}m{}\x1b[0m", kColours[gravity], text) : text;
  }

  void head() {
    const App& app = report_.app;
    lines_.push_back(clip(fmt::format("{}  {} {}", app.label.value_or(word("app.unnamed")),
                                      app.package.value_or("-"), app.version_name.value_or("-")),
                          width_));
    const std::string digest = report_.inputs.empty() ? "-" : report_.inputs.front().sha256;
    lines_.push_back(clip(fmt::format("SHA-256 {}", digest), width_));
    lines_.push_back(
        clip(fmt::format("{}: {}", word("summary.category"), category(app.category)), width_));
    lines_.emplace_back();
  }

  std::string category(const Category& category) const {
    const auto guessed = [&](std::string_view key) {
      std::string text = labels_.of("summary_category", key).in(lang_);
      if (category.guess.empty()) return text;
      const CategoryGuess& best = category.guess.front();
      for (const auto& [slot, value] : {std::pair{std::string_view("{guess}"), best.name.in(lang_)},
                                        std::pair{std::string_view("{number}"), best.number}}) {
        if (const std::size_t at = text.find(slot); at != std::string::npos) {
          text.replace(at, slot.size(), value);
        }
      }
      return text;
    };
    if (!category.given) return guessed(category.certainty);
    const std::string given = category.given->name.in(lang_);
    return category.differs ? given + guessed("differs") : given;
  }

  std::string item(const Item& item, int width) const {
    const int weight = gravity(item);
    std::string verdict = word(verdict_label(item));
    if (!item.findings.empty()) verdict += fmt::format(" {}", item.findings.size());
    const std::string left =
        fit(fmt::format("{} {} {}", verdict_mark(item), item.id, item.title.in(lang_)),
            width - kVerdictWidth - 1);
    return painted(left.substr(0, verdict_mark(item).size()), weight) +
           left.substr(verdict_mark(item).size()) + " " +
           painted(fit(verdict, kVerdictWidth), weight);
  }

  void items() {
    const std::size_t count = report_.items.size();
    if (width_ < kTwoColumns) {
      for (const Item& one : report_.items) lines_.push_back(item(one, width_));
      return;
    }
    const int column = (width_ - 3) / 2;
    const std::size_t rows = (count + 1) / 2;
    for (std::size_t row = 0; row < rows; ++row) {
      std::string line = item(report_.items[row], column);
      if (row + rows < count) line += "   " + item(report_.items[row + rows], column);
      lines_.push_back(std::move(line));
    }
  }

  void counts() {
    std::string line;
    int used = 0;
    for (const VerdictCount& count : verdict_counts(report_)) {
      const std::string part = fmt::format("{} {} {}", verdict_mark(count.example),
                                           word(verdict_label(count.example)), count.items);
      if (used > 0 && used + 3 + display_width(part) > width_) {
        lines_.push_back(std::move(line));
        line.clear();
        used = 0;
      }
      if (used > 0) line += "   ";
      used += (used > 0 ? 3 : 0) + display_width(part);
      line += painted(part, gravity(count.example));
    }
    lines_.push_back(std::move(line));
  }

  void findings(std::size_t room) {
    struct Row {
      int weight;
      const Item* item;
      const Finding* finding;
    };
    std::vector<Row> rows;
    for (const std::vector<Item>* list : {&report_.items, &report_.extras}) {
      for (const Item& one : *list) {
        for (const Finding& finding : one.findings) {
          const bool strong = finding.strength == rules::Strength::strong;
          rows.push_back({one.verdict == rules::Verdict::violation ? 0
                          : strong                                 ? 1
                                                                   : 2,
                          &one, &finding});
        }
      }
    }
    if (rows.empty() || room < 2) return;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& a, const Row& b) { return a.weight < b.weight; });
    lines_.push_back(word("summary.findings"));
    --room;
    const std::size_t shown = rows.size() <= room ? rows.size() : room - 1;
    for (std::size_t i = 0; i < shown; ++i) {
      const std::string text = clip(
          fmt::format("{} {}", rows[i].item->id, rows[i].finding->summary.in(lang_)), width_ - 2);
      lines_.push_back("  " + painted(text, rows[i].weight));
    }
    if (shown < rows.size()) {
      std::string more = word("summary.more");
      more.replace(more.find("{n}"), 3, std::to_string(rows.size() - shown));
      lines_.push_back("  " + more);
    }
  }

  // Paths are not cut: they are to be copied.
  void files() {
    if (report_.files.empty()) return;
    lines_.push_back(word("summary.files"));
    for (const std::string& file : report_.files) {
      lines_.push_back("  " + clip(file, std::max(width_ - 2, display_width(file))));
    }
  }

  const Report& report_;
  Lang lang_;
  bool colour_;
  int width_;
  Labels labels_;
  std::vector<std::string> lines_;
};

}  // namespace

std::string terminal_summary(const Report& report, Lang lang, bool colour, int width) {
  return Screen(report, lang, colour, width).draw();
}

}  // namespace hegui::model
