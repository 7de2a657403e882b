// Trace: what an app did in a run, recorded outside and imported here. First form of dynamic/.
//
// The format (version 1) is the contract with whoever records it: our own run-time agent, or a
// tester's script. FORMAT.md shows an example. It is JSON Lines: UTF-8, one JSON object a line, the
// line end LF or CR LF, empty lines ignored. The first line is the header, every other an event, in
// the order of `t`. Keys that are not listed are ignored (notice), so later versions can add some.
//
// Header
//   "trace"    "hegui", always. The key is what looks_like_trace() looks for.
//   "version"  1
//   "package"  the app's package name
//   "sha256"   of the base APK that ran, 64 hex digits. Optional, but without it a trace of another
//              build of the same app cannot be told apart
//   "device"   model and system version, free text. Optional
//   "start"    ISO 8601 time at t = 0, with zone: "2024-05-01T09:30:00+08:00" or "...Z"
// Event
//   "t"        whole milliseconds since start, 0 or more
//   "kind"     api         "api" was called. Optional "args", "stack"
//              permission  the system was asked for "permission" (full name). Optional "api",
//              "stack" network     something was sent to "host". Optional "api", "stack" screen a
//              screen came up: "screen", its class in dots. Optional "stack" consent     the tester
//              agreed to the privacy policy (tapped the agree button) refuse      the tester
//              refused it end         the recorder was stopped in an orderly way: nothing is
//              missing before it
//   "api"      "Lcls;->name(desc)ret", or "Lcls;->field:Ltype;" for a field read; class descriptors
//              as in dex, of the class that the call names or that implements it
//   "args"     array: the declared arguments, receiver left out; strings, numbers, booleans, null.
//              Anything else as its toString()
//   "stack"    array of frames, innermost first, the caller of the api first:
//              "Lcls;->m(desc)ret:LINE", "Lcls;->m()V" or, where the recorder does not know the
//              descriptor (a Java stack trace has none), "Lcls;->m:LINE" or "Lcls;->m"
//
// Consent. An event is before consent if it stands before the first consent event; so is every
// event of a trace without one that has an end event (the tester never agreed). Of a trace with
// neither, nothing is known. An event is after refusal if a refuse event stands before it with no
// consent event between; in a trace without any mark nothing is known. Order is that of the lines,
// not of `t`: two events of one millisecond have an order.
//
// Hostile input. Each bad line is dropped with a diagnostic (severity data_loss, `where` the
// trace's name, offset that of the line, text beginning with "line N: ") and the rest is read. If
// the lost line may have been a mark (its kind could not be read, or was consent or refuse), what
// is claimed of the events behind it becomes unknown until the next mark. A bad header refuses the
// whole, as nothing then says whose trace it is.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/result.h"

namespace hegui::dynamic {

enum class EventKind : std::uint8_t { api, consent, refuse, permission, screen, network, end };
std::string_view event_kind_name(EventKind kind);

struct TraceEvent {
  std::size_t line = 0;  // in the file, from 1
  std::int64_t time_ms = 0;
  EventKind kind = EventKind::api;
  std::string api;                     // "" = none
  std::string permission;              // with EventKind::permission
  std::string host;                    // with EventKind::network; lower case
  std::string screen;                  // with EventKind::screen
  std::vector<std::string> args;       // strings as they are, everything else as compact JSON
  std::vector<std::string> stack;      // innermost first
  std::optional<bool> before_consent;  // nullopt = not known
  std::optional<bool> after_refusal;
};

struct Trace {
  std::string name;    // file name without folders
  std::string sha256;  // of the trace file
  int version = 0;
  std::string package;
  std::optional<std::string> app_sha256;  // lower case
  std::optional<std::string> device;
  std::string start;
  std::vector<TraceEvent> events;  // in the order of lines, marks included
  bool has_consent = false;
  bool has_refusal = false;
  bool has_end = false;
  bool lost_lines = false;  // some line could not be read
};

struct TraceLimits {
  std::size_t max_bytes = 256u << 20;
  std::size_t max_line_bytes = 64u << 10;
  std::size_t max_depth = 8;  // of the JSON of one line; the format itself needs 2
  std::size_t max_events = 1'000'000;
  std::size_t max_frames = 256;      // of one stack; the outer ones are cut
  std::size_t max_args = 64;         // of one call; the rest is cut
  std::size_t max_arg_bytes = 1024;  // of one argument; the rest is cut
};

// True if the first line is a JSON object that starts like a header of ours, of any version. Looks
// at no more than the first 4 KB; a trace may still be refused by read_trace().
bool looks_like_trace(base::ByteView bytes);

// Errors (with line): larger than max_bytes, no header, not version 1, a header field missing or of
// the wrong form. `name` is kept without its folders.
base::Result<Trace> read_trace(base::ByteView bytes, std::string_view name,
                               const TraceLimits& limits, base::Diagnostics& diagnostics);

}  // namespace hegui::dynamic
