// Head of the page: the app, and the 31 items on one screen.
#include <fmt/format.h>

#include <algorithm>

#include "reports/html/sections.h"
#include "reports/model/verdict_marks.h"

namespace hegui::html {
namespace {

void field(Page& page, const char* key, const auto& write) {
  const auto group = page.html.element("div");
  {
    const auto term = page.html.element("dt");
    page.label(key);
  }
  const auto value = page.html.element("dd");
  write();
}

std::string day(const std::optional<std::string>& time) {
  return std::string(cut(time.value_or("-"), 10));  // of an ISO 8601 time
}

// One line a certificate: most apps are signed with the same one in several schemes.
void signers(Page& page) {
  const std::vector<model::Signer>& all = page.report.app.signers;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const model::Signer& signer = all[i];
    const auto same = [&](const model::Signer& other) {
      return signer.sha256 && other.sha256 == signer.sha256;
    };
    if (std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i), same)) continue;
    const auto line = page.html.element("div");
    page.html.foreign(signer.scheme);
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      if (!same(all[j])) continue;
      page.html.text(" ");
      page.html.foreign(all[j].scheme);
    }
    page.html.text(" · ");
    page.html.foreign(signer.subject.value_or("-"));
    page.html.text(" · ");
    page.html.foreign_code(signer.sha256.value_or("-"));
    page.html.text(fmt::format(" · {} – {}", day(signer.valid_from), day(signer.valid_to)));
    if (signer.verified == model::YesNo(false) && signer.problem) {
      page.html.text(" · ");
      page.html.foreign(*signer.problem);
    }
  }
}

void item_link(Page& page, const model::Item& item) {
  const auto line = page.html.element("li");
  const auto link =
      page.html.element("a", {{"href", "#i-" + item.id}, {"class", "chip " + verdict_class(item)}});
  {
    const auto mark = page.html.element("span", {{"class", "mark"}, {"aria-hidden", "true"}});
    page.html.text(model::verdict_mark(item));
  }
  {
    const auto number = page.html.element("span", {{"class", "no"}});
    page.html.text(item.id);
  }
  {
    const auto title = page.html.element("span", {{"class", "title"}});
    page.html.words(item.title);
  }
  const auto words = page.html.element("span", {{"class", "says"}});
  page.html.words(page.labels(model::verdict_label(item)));
  if (!item.findings.empty()) page.html.text(fmt::format(" {}", item.findings.size()));
}

// What was not examined of the app as a whole, before any verdict is read.
void gaps(Page& page) {
  if (page.report.gaps.empty()) return;
  const auto box = page.html.element("div", {{"class", "box gaps"}});
  {
    const auto head = page.html.element("h3");
    page.label("gaps.title");
  }
  const auto list = page.html.element("ul");
  for (const model::Gap& gap : page.report.gaps) {
    const auto line = page.html.element("li");
    page.html.words(gap.missing);
    const auto holds = page.html.element("div", {{"class", "holds"}});
    page.html.words(gap.holds);
  }
}

}  // namespace

std::string verdict_class(const model::Item& item) {
  std::string name = "v-" + rules::verdict_code(item.verdict);
  if (item.strength) name += "-" + rules::strength_code(*item.strength);
  return name;
}

void verdict_badge(Page& page, const model::Item& item) {
  const auto badge = page.html.element("span", {{"class", "badge " + verdict_class(item)}});
  {
    const auto mark = page.html.element("span", {{"class", "mark"}, {"aria-hidden", "true"}});
    page.html.text(model::verdict_mark(item));
  }
  page.html.text(" ");
  page.html.words(page.labels(model::verdict_label(item)));
}

// What was met is the app's own text.
void guess_line(Page& page, const model::CategoryGuess& guess) {
  constexpr std::size_t kShownReasons = 6;
  const auto line = page.html.element("div");
  page.html.words(guess.name);
  page.html.text(fmt::format(" (--category {}, {:.1f})", guess.number, guess.score));
  for (std::size_t i = 0; i < std::min(kShownReasons, guess.reasons.size()); ++i) {
    page.html.text(i == 0 ? ": " : " · ");
    page.html.foreign(guess.reasons[i].text);
  }
}

void category_fields(Page& page, const model::Category& category) {
  if (category.given) {
    const model::GivenCategory& given = *category.given;
    field(page, "app.category", [&] { page.html.words(given.name); });
    field(page, "app.necessary", [&] {
      page.html.text(given.necessary_zh);
      for (std::size_t i = 0; i < given.necessary.size(); ++i) {
        page.html.text(i == 0 ? " (" : " · ");
        page.html.words(given.necessary[i].second);
        if (i + 1 == given.necessary.size()) page.html.text(")");
      }
    });
    if (!category.differs) return;
  }
  field(page, category.differs ? "app.category_differs" : "app.category_guess", [&] {
    page.html.words(page.labels.of("app_category", category.certainty));
    for (const model::CategoryGuess& guess : category.guess) guess_line(page, guess);
  });
}

void app_section(Page& page) {
  const model::App& app = page.report.app;
  const auto section = page.html.element("section", {{"id", "app"}, {"class", "app"}});
  {
    const auto head = page.html.element("h1");
    if (app.label) {
      page.html.foreign(*app.label);
    } else {
      page.label("app.unnamed");
    }
  }
  {
    const auto kind = page.html.element("p", {{"class", "kind"}});
    page.label("report.title");
  }
  const auto fields = page.html.element("dl", {{"class", "fields"}});
  field(page, "app.package", [&] { page.html.foreign_code(app.package.value_or("-")); });
  field(page, "app.version", [&] {
    page.html.foreign(app.version_name.value_or("-"));
    if (app.version_code) page.html.text(fmt::format(" ({})", *app.version_code));
  });
  field(page, "app.target_sdk", [&] {
    page.html.text(app.target_sdk ? std::to_string(*app.target_sdk) : "-");
    if (app.min_sdk) page.html.text(fmt::format(" (≥ {})", *app.min_sdk));
  });
  field(page, "app.packed", [&] {
    page.html.words(yes_no(page.labels, app.packed));
    if (app.packer) {
      page.html.text(" ");
      page.html.foreign(*app.packer);
    }
  });
  category_fields(page, app.category);
  if (!app.frameworks.empty()) {
    field(page, "app.frameworks", [&] {
      for (const std::string& framework : app.frameworks) {
        page.html.foreign(framework);
        page.html.text(" ");
      }
    });
  }
  field(page, "app.tool", [&] {
    const model::Tool& tool = page.report.tool;
    page.html.text(fmt::format("hegui {} · ", tool.version));
    page.label("app.rules");
    page.html.text(" ");
    if (tool.rules_version != tool.version) page.html.text(tool.rules_version + " ");
    page.html.foreign_code(tool.rules_sha256.substr(0, 12));
  });
  field(page, "app.as_of", [&] { page.html.text(page.report.tool.as_of); });
  for (const model::Input& input : page.report.inputs) {
    if (input.parent) continue;
    field(page, "app.sha256", [&] {
      page.html.foreign_code(input.sha256);
      page.html.text(" ");
      page.html.foreign(input.path);
    });
  }
  if (!app.signers.empty()) field(page, "app.signer", [&] { signers(page); });
}

void summary_section(Page& page) {
  const auto section = page.html.element("section", {{"id", "summary"}});
  {
    const auto head = page.html.element("h2");
    page.label("nav.summary");
  }
  {
    const auto counts = page.html.element("ul", {{"class", "counts"}});
    for (const model::VerdictCount& count : model::verdict_counts(page.report)) {
      const auto line =
          page.html.element("li", {{"class", "badge " + verdict_class(count.example)}});
      page.html.text(model::verdict_mark(count.example));
      page.html.text(" ");
      page.html.words(page.labels(model::verdict_label(count.example)));
      page.html.text(fmt::format(" {}", count.items));
    }
  }
  gaps(page);
  const auto grid = page.html.element("div", {{"class", "grid"}});
  for (const model::Chapter& chapter : page.report.chapters) {
    const auto box = page.html.element("div", {{"class", "box"}});
    {
      const auto head = page.html.element("h3");
      page.html.text(std::to_string(chapter.number) + " ");
      page.html.words(chapter.title);
    }
    const auto list = page.html.element("ol");
    for (const model::Item& item : page.report.items) {
      if (item.chapter == chapter.number) item_link(page, item);
    }
  }
}

}  // namespace hegui::html
