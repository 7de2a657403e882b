#include "dynamic/trace.h"

#include <fmt/format.h>

#include <algorithm>

#include "apk/base/hash.h"
#include "apk/base/unicode.h"
#include "dynamic/code_reference.h"
#include "dynamic/consent_marks.h"
#include "dynamic/trace_line.h"

namespace hegui::dynamic {
namespace {

using base::Severity;

constexpr std::string_view kKindNames[] = {"api",    "consent", "refuse", "permission",
                                           "screen", "network", "end"};
constexpr std::size_t kSniffBytes = 4096;
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::optional<EventKind> event_kind_of(std::string_view name) {
  const auto* found = std::find(std::begin(kKindNames), std::end(kKindNames), name);
  if (found == std::end(kKindNames)) return std::nullopt;
  return static_cast<EventKind>(found - std::begin(kKindNames));
}

// Takes the next line off `text`, without its end.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t") == line.npos; }

// "dd" of each letter of `form` stands for a digit; everything else stands for itself.
bool has_form(std::string_view text, std::string_view form) {
  return text.size() == form.size() &&
         std::equal(text.begin(), text.end(), form.begin(), [](char given, char wanted) {
           return wanted == 'd' ? given >= '0' && given <= '9' : given == wanted;
         });
}

// ISO 8601 as RFC 3339 narrows it: date, time, a fraction if any, zone.
bool is_time(std::string_view text) {
  constexpr std::string_view kForm = "dddd-dd-ddTdd:dd:dd";
  if (!has_form(text.substr(0, kForm.size()), kForm)) return false;
  const auto two = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
  const bool in_range = two(5) >= 1 && two(5) <= 12 && two(8) >= 1 && two(8) <= 31 &&
                        two(11) <= 23 && two(14) <= 59 && two(17) <= 60;
  std::string_view zone = text.substr(kForm.size());
  if (zone.starts_with('.')) {
    const std::size_t end = std::min(zone.find_first_not_of("0123456789", 1), zone.size());
    if (end == 1) return false;
    zone.remove_prefix(end);
  }
  return in_range && (zone == "Z" || has_form(zone, "+dd:dd") || has_form(zone, "-dd:dd"));
}

bool is_package_name(std::string_view name) {
  return !name.empty() && name.size() <= 255 &&
         std::all_of(name.begin(), name.end(), [](unsigned char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                  c == '_' || c == '.';
         });
}

std::string in_lower_case(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

bool is_sha256(std::string_view hex) {
  return hex.size() == 64 && hex.find_first_not_of("0123456789abcdef") == hex.npos;
}

// Fills the header's fields; what is wrong with it, "" if nothing.
std::string take_header(TraceLine&& line, Trace& trace) {
  if (line.trace != "hegui") return "the first line is not a header (\"trace\":\"hegui\")";
  if (!line.version) return "the header has no \"version\"";
  if (*line.version != 1) return fmt::format("version {} is not supported, only 1", *line.version);
  trace.version = 1;
  if (!line.package || !is_package_name(*line.package)) return "\"package\" is not a package name";
  trace.package = std::move(*line.package);
  if (line.sha256) {
    trace.app_sha256 = in_lower_case(std::move(*line.sha256));
    if (!is_sha256(*trace.app_sha256)) return "\"sha256\" is not 64 hex digits";
  }
  if (!line.start || !is_time(*line.start)) return "\"start\" is not an ISO 8601 time with a zone";
  trace.start = std::move(*line.start);
  trace.device = std::move(line.device);
  return "";
}

// Reads the events, line by line, into the trace.
class EventReader {
 public:
  EventReader(const TraceLimits& limits, base::Diagnostics& diagnostics, Trace& trace)
      : limits_(limits), diagnostics_(diagnostics), trace_(trace) {}

  // False: no more lines are wanted.
  bool take(std::string_view text, std::size_t number, std::uint64_t offset) {
    number_ = number;
    offset_ = offset;
    if (trace_.events.size() == limits_.max_events) {
      lose("trace-too-many-events", fmt::format("only {} events are read", limits_.max_events));
      return false;
    }
    if (text.size() > limits_.max_line_bytes) {
      lose("trace-line-too-long", fmt::format("{} bytes are too many", text.size()));
      return true;
    }
    TraceLine line;
    std::string problem = read_line(text, limits_, line);
    const std::optional<EventKind> kind = event_kind_of(line.kind.value_or(""));
    if (problem.empty()) problem = form_problem(line, kind);
    if (!problem.empty()) {
      // A line that shows to be of a harmless kind cannot have been a mark.
      const bool maybe_mark = !kind || *kind == EventKind::consent || *kind == EventKind::refuse;
      lose("trace-bad-line", problem, maybe_mark);
      return true;
    }
    if (line.cut) note("trace-cut", "some arguments or frames are left out: too many or too long");
    if (!line.unknown_key.empty()) {
      note("trace-unknown-key", fmt::format("\"{}\" is not looked at", line.unknown_key));
    }
    add(std::move(line), *kind);
    return true;
  }

  void finish() { marks_.apply(trace_); }

 private:
  static std::string form_problem(const TraceLine& line, std::optional<EventKind> kind) {
    if (line.trace) return "a second header";
    if (!line.kind) return "no \"kind\"";
    if (!kind) return fmt::format("unknown kind \"{}\"", line.kind->substr(0, 40));
    if (!line.t) return "no \"t\"";
    if (*line.t < 0) return "\"t\" is negative";
    if (line.api && !read_api(*line.api)) return "\"api\" is not of the form Lcls;->name(desc)ret";
    const auto missing = [](const std::optional<std::string>& field) {
      return !field || field->empty();
    };
    if (*kind == EventKind::api && missing(line.api)) return "no \"api\"";
    if (*kind == EventKind::permission && missing(line.permission)) return "no \"permission\"";
    if (*kind == EventKind::network && missing(line.host)) return "no \"host\"";
    if (*kind == EventKind::screen && missing(line.screen)) return "no \"screen\"";
    return "";
  }

  void add(TraceLine&& line, EventKind kind) {
    if (*line.t < last_time_)
      note("trace-time-backwards", "\"t\" is smaller than on the line before");
    last_time_ = *line.t;
    if (trace_.has_end) note("trace-after-end", "stands after the end event");
    TraceEvent event;
    event.line = number_;
    event.time_ms = *line.t;
    event.kind = kind;
    event.api = std::move(line.api).value_or("");
    event.args = std::move(line.args);
    if (kind == EventKind::permission) event.permission = std::move(*line.permission);
    if (kind == EventKind::network) event.host = in_lower_case(std::move(*line.host));
    if (kind == EventKind::screen) event.screen = std::move(*line.screen);
    event.stack = std::move(line.stack);
    const std::size_t dropped =
        std::erase_if(event.stack, [](const std::string& frame) { return !read_frame(frame); });
    if (dropped != 0) {
      note("trace-bad-frame",
           fmt::format("{} stack frames are not of the form Lcls;->m:LINE", dropped));
    }
    trace_.has_consent |= kind == EventKind::consent;
    trace_.has_refusal |= kind == EventKind::refuse;
    trace_.has_end |= kind == EventKind::end;
    trace_.events.push_back(std::move(event));
  }

  void note(std::string_view code, std::string_view text) {
    diagnostics_.add(code, Severity::notice, trace_.name, fmt::format("line {}: {}", number_, text),
                     offset_);
  }
  void lose(std::string_view code, std::string_view text, bool maybe_mark = true) {
    diagnostics_.add(code, Severity::data_loss, trace_.name,
                     fmt::format("line {}: {}", number_, text), offset_);
    trace_.lost_lines = true;
    if (maybe_mark) marks_.lost_before(trace_.events.size());
  }

  const TraceLimits& limits_;
  base::Diagnostics& diagnostics_;
  Trace& trace_;
  ConsentMarks marks_;
  std::size_t number_ = 0;
  std::uint64_t offset_ = 0;
  std::int64_t last_time_ = 0;
};

std::string_view without_byte_order_mark(std::string_view text) {
  return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

}  // namespace

std::string_view event_kind_name(EventKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

bool looks_like_trace(base::ByteView bytes) {
  std::string_view text = without_byte_order_mark(bytes.chars().substr(0, kSniffBytes));
  std::string_view line;
  while (!text.empty() && is_blank(line)) line = take_line(text);
  const auto skip_blanks = [&] {
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  };
  skip_blanks();
  if (!line.starts_with('{')) return false;
  // The key may stand anywhere in the object, so it is looked for, not parsed: cheap and good
  // enough.
  constexpr std::string_view kKey = "\"trace\"";
  const std::size_t key = line.find(kKey);
  if (key == line.npos) return false;
  line.remove_prefix(key + kKey.size());
  skip_blanks();
  if (!line.starts_with(':')) return false;
  line.remove_prefix(1);
  skip_blanks();
  return line.starts_with("\"hegui\"");
}

base::Result<Trace> read_trace(base::ByteView bytes, std::string_view name,
                               const TraceLimits& limits, base::Diagnostics& diagnostics) {
  Trace trace;
  trace.name = base::repair_utf8(name.substr(name.find_last_of('/') + 1)).text;
  const auto refuse = [&](std::string what, std::optional<std::uint64_t> offset = {}) {
    return base::Error{std::move(what), trace.name, offset};
  };
  if (bytes.size() > limits.max_bytes) {
    return refuse(fmt::format("a trace of {} bytes is too large, the limit is {}", bytes.size(),
                              limits.max_bytes));
  }
  trace.sha256 = base::sha256_hex(bytes);

  std::string_view rest = without_byte_order_mark(bytes.chars());
  EventReader events(limits, diagnostics, trace);
  bool have_header = false;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::uint64_t offset = bytes.size() - rest.size();
    const std::string_view text = take_line(rest);
    if (is_blank(text)) continue;
    if (have_header) {
      if (!events.take(text, number, offset)) break;
      continue;
    }
    TraceLine line;
    std::string problem = text.size() > limits.max_line_bytes ? "the header is too long"
                                                              : read_line(text, limits, line);
    if (problem.empty()) problem = take_header(std::move(line), trace);
    if (!problem.empty()) return refuse(fmt::format("line {}: {}", number, problem), offset);
    have_header = true;
  }
  if (!have_header) return refuse("an empty file is no trace");
  events.finish();
  return trace;
}

}  // namespace hegui::dynamic
