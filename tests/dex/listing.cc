#include "tests/dex/listing.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

#include "dex/debug_info.h"

namespace hegui::test {
namespace {

using dex::CodeItem;
using dex::DexFile;
using dex::Format;
using dex::Instruction;

void append_registers(std::string& text, const Instruction& in) {
  const auto add = [&text](std::uint32_t number) { text += fmt::format(" v{}", number); };
  switch (in.info().format) {
    case Format::f00x:
    case Format::f10x:
    case Format::f10t:
    case Format::f20t:
    case Format::f30t:
      return;
    case Format::f35c:
    case Format::f3rc:
    case Format::f45cc:
    case Format::f4rcc:
      for (std::uint32_t i = 0; i < in.arguments().size(); ++i) add(in.arguments()[i]);
      return;
    case Format::f23x:
      add(in.a());
      add(in.b());
      add(in.c());
      return;
    case Format::f12x:
    case Format::f22x:
    case Format::f22b:
    case Format::f22t:
    case Format::f22s:
    case Format::f22c:
    case Format::f32x:
      add(in.a());
      add(in.b());
      return;
    default:
      add(in.a());
  }
}

void list_code(std::vector<std::string>& out, const DexFile& dex, const CodeItem& code) {
  out.push_back(fmt::format("registers {}", code.registers()));
  out.push_back(fmt::format("ins {}", code.ins()));
  out.push_back(fmt::format("outs {}", code.outs()));
  out.push_back(fmt::format("units {}", code.size()));
  for (const Instruction in : code.instructions()) {
    std::string text =
        fmt::format("{:06x} {:04x} {}", code.file_offset(in), in.offset(), in.info().name);
    append_registers(text, in);
    if (in.info().branches() || in.info().has(dex::kHasPayload)) {
      // dexdump prints the distance of goto/32, the target of all others.
      const bool distance = in.opcode() == dex::Opcode::goto_32;
      text += fmt::format(" ->{:x}", distance ? in.target() - in.offset() : in.target());
    }
    switch (in.info().index) {
      case dex::IndexKind::none:
        break;
      case dex::IndexKind::method_and_proto:
        text += fmt::format(" @{:x} @{:x}", in.index(), in.proto().value);
        break;
      default:
        text += fmt::format(" @{:x}", in.index());
    }
    out.push_back(std::move(text));
  }
  for (std::uint32_t i = 0; i < code.tries(); ++i) {
    const dex::TryBlock block = code.try_block(i);
    out.push_back(fmt::format("try {:x}-{:x}", block.start, block.end));
    for (const dex::CatchHandler& handler : block.handlers) {
      out.push_back(fmt::format("catch {:x}", handler.address));
    }
  }
  dex::DebugCursor cursor(dex, code);
  dex::DebugEvent event;
  while (cursor.next(event)) {
    if (event.kind != dex::DebugEvent::Kind::position) continue;
    // Some writers record line -1; dexdump prints it signed.
    out.push_back(
        fmt::format("line {:x} {}", event.address, static_cast<std::int32_t>(event.line)));
  }
}

// --- dexdump's side ---

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string without_zeros(std::string_view hex) {
  const std::size_t first = hex.find_first_not_of('0');
  return std::string(first == std::string_view::npos ? "0" : hex.substr(first));
}

bool is_register(std::string_view word) {
  return word.size() > 1 && word[0] == 'v' &&
         word.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

bool is_hex(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// "000ca0: 1a00 0300 |0002: const-string v0, "x" // string@0003" as our record; "" for payloads.
std::string instruction_record(std::string_view line) {
  const std::size_t bar = line.find('|');
  const std::string_view text = line.substr(bar + 1);
  const std::string_view address = text.substr(0, text.find(':'));
  std::string_view rest = trimmed(text.substr(text.find(':') + 1));
  const std::string_view mnemonic = rest.substr(0, rest.find(' '));
  if (mnemonic.ends_with("-data") && mnemonic != "fill-array-data") return "";
  std::string record = fmt::format("{} {} {}", line.substr(0, line.find(':')), address, mnemonic);
  rest.remove_prefix(mnemonic.size());
  // Registers and a target lead; names and texts, which may look like anything, come after them.
  while (!(rest = trimmed(rest)).empty()) {
    std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(word.size());
    while (!word.empty() && (word.front() == '{' || word.front() == '#')) word.remove_prefix(1);
    while (!word.empty() && (word.back() == ',' || word.back() == '}')) word.remove_suffix(1);
    if (word.empty()) continue;
    if (is_register(word)) {
      record += fmt::format(" {}", word);
    } else {
      const bool jumps = mnemonic.starts_with("goto") || mnemonic.starts_with("if-") ||
                         mnemonic.ends_with("-switch") || mnemonic == "fill-array-data";
      if (jumps && is_hex(word)) record += " ->" + without_zeros(word);
      break;
    }
  }
  const bool handle = mnemonic == "const-method-handle" || mnemonic.starts_with("invoke-custom");
  const std::size_t comment = handle ? line.rfind(", ") : line.rfind(" // ");
  const std::string_view tail =
      comment == std::string_view::npos ? std::string_view() : line.substr(comment + 2);
  for (std::size_t at = tail.find('@'); at != std::string_view::npos; at = tail.find('@', at + 1)) {
    const std::size_t end =
        std::min(tail.find_first_not_of("0123456789abcdef", at + 1), tail.size());
    record += " @" + without_zeros(tail.substr(at + 1, end - at - 1));
  }
  return record;
}

// True once the text of a const-string is whole: it may hold line breaks, which dexdump prints.
bool ends_in_string_index(std::string_view text) {
  constexpr std::string_view kMark = "\" // string@";
  const std::size_t mark = text.rfind(kMark);
  return mark != std::string_view::npos && is_hex(text.substr(mark + kMark.size()));
}

class DumpReader {
 public:
  void line(std::string_view text) {
    if (!open_string_.empty() || (text.find('|') == kBar && is_const_string(text))) {
      if (!open_string_.empty()) open_string_ += ' ';
      open_string_ += text;
      if (!ends_in_string_index(open_string_)) return;
      const std::string whole = std::move(open_string_);
      open_string_.clear();
      add(instruction_record(whole));
      return;
    }
    whole_line(text);
  }
  std::vector<std::string> take() { return std::move(records_); }

 private:
  static constexpr std::size_t kBar = 47;  // column of the bar before an instruction
  static bool is_const_string(std::string_view text) {
    return text.find(": const-string") == kBar + 5;
  }

  void whole_line(std::string_view text) {
    const std::string_view body = trimmed(text);
    const std::size_t bar = text.find('|');
    if (bar != std::string_view::npos && text.size() > 7 && text[6] == ':') {
      if (text.substr(bar + 1).starts_with("[")) return;  // the method's heading
      if (std::string record = instruction_record(text); !record.empty()) add(std::move(record));
    } else if (body.starts_with("Class descriptor")) {
      add("class " + quoted(body));
    } else if (body.starts_with("Static fields") || body.starts_with("Instance fields")) {
      in_methods_ = false;
    } else if (body.starts_with("Direct methods") || body.starts_with("Virtual methods")) {
      in_methods_ = true;
    } else if (body.starts_with("#") && body.find(": (in ") != std::string_view::npos) {
      if (!in_methods_) add("field");
    } else if (in_methods_ && body.starts_with("name ")) {
      add("method " + quoted(body));
    } else if (body.starts_with("registers ")) {
      add("registers " + number(body));
    } else if (body.starts_with("ins ")) {
      add("ins " + number(body));
    } else if (body.starts_with("outs ")) {
      add("outs " + number(body));
    } else if (body.starts_with("insns size")) {
      add("units " + number(body));
    } else if (body.starts_with("0x")) {
      range_or_line(body);
    } else if (body.find(" -> 0x") != std::string_view::npos) {
      add("catch " + without_zeros(body.substr(body.rfind("0x") + 2)));
    }
  }
  void add(std::string record) { records_.push_back(std::move(record)); }
  static std::string quoted(std::string_view text) {
    const std::size_t first = text.find('\'');
    return std::string(text.substr(first + 1, text.rfind('\'') - first - 1));
  }
  static std::string number(std::string_view text) {
    const std::string_view value = trimmed(text.substr(text.find(':') + 1));
    return std::string(value.substr(0, value.find(' ')));
  }
  void range_or_line(std::string_view body) {
    const std::string start = without_zeros(body.substr(2, 4));
    if (const std::size_t at = body.find(" line="); at != std::string_view::npos) {
      add("line " + start + " " + std::string(body.substr(at + 6)));
    } else if (const std::size_t end = body.find(" - 0x");
               end == 6 && body.find("reg=") == std::string_view::npos) {
      add("try " + start + "-" + without_zeros(body.substr(end + 5)));
    }
  }

  std::vector<std::string> records_;
  std::string open_string_;  // lines of a const-string that is not whole yet
  bool in_methods_ = false;
};

}  // namespace

std::vector<std::string> listing_of(const DexFile& dex) {
  std::vector<std::string> out;
  for (const dex::ClassDefIndex index : dex.classes()) {
    out.push_back("class " + dex.utf8(dex.type_name(dex.class_def(index).type)));
    out.insert(out.end(), dex.fields(index).size(), "field");
    for (const dex::MethodDef& method : dex.methods(index)) {
      out.push_back("method " + dex.utf8(dex.method(method.method).name));
      if (method.has_code()) list_code(out, dex, dex.code(method));
    }
  }
  return out;
}

std::vector<std::string> listing_by_dexdump(const std::string& path) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
      popen(("dexdump -d '" + path + "' 2>/dev/null").c_str(), "r"), pclose);
  if (!pipe) throw std::runtime_error("cannot run dexdump");
  DumpReader reader;
  char* line = nullptr;
  std::size_t capacity = 0;
  for (ssize_t length; (length = getline(&line, &capacity, pipe.get())) > 0;) {
    reader.line({line, static_cast<std::size_t>(length) - (line[length - 1] == '\n' ? 1 : 0)});
  }
  std::free(line);
  std::vector<std::string> records = reader.take();
  if (records.empty()) throw std::runtime_error("dexdump prints nothing for " + path);
  return records;
}

}  // namespace hegui::test
