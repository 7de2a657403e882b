#include "analyzer/policy/pdf_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "analyzer/policy/drawn_tables.h"
#include "analyzer/policy/pdf_layout.h"
#include "analyzer/policy/pdf_words.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kMarkWithin = 1024;  // readers accept the mark so far inside

base::Error error(std::string what) { return {std::move(what), {}, {}}; }

bool said(const sandbox::ProgramOutcome& outcome, std::string_view words) {
  return std::any_of(
      outcome.messages.begin(), outcome.messages.end(),
      [&](const std::string& line) { return line.find(words) != std::string::npos; });
}

// Why there is no text.
base::Error refusal(const sandbox::ProgramOutcome& outcome, const sandbox::ProgramLimits& limits) {
  using sandbox::WorkerKind;
  if (said(outcome, "Incorrect password")) {
    return error("the PDF is encrypted: save it without its password and give that");
  }
  if (said(outcome, "Copying of text")) {
    return error("the PDF forbids copying its text: give the policy as .txt or .html");
  }
  switch (outcome.worker.kind) {
    case WorkerKind::timed_out:
      return error(fmt::format("the PDF could not be read within {} s of work or {} s in all",
                               limits.cpu_seconds, limits.wall_ms / 1000));
    case WorkerKind::rejected_output:
      return error(
          fmt::format("the PDF holds more than {} MB of words", limits.output_bytes >> 20));
    case WorkerKind::failed_exit:
      break;
    default:  // a crash, memory, a forbidden call
      return error("the PDF could not be read (pdftotext: " + outcome.worker.message + ")");
  }
  const std::string why = outcome.messages.empty()
                              ? fmt::format("exit code {}", outcome.worker.exit_code)
                              : outcome.messages.back();
  return error("the PDF is damaged and cannot be read (pdftotext: " + why + ")");
}

}  // namespace

bool looks_like_pdf(base::ByteView bytes) {
  return bytes.chars().substr(0, kMarkWithin).find("%PDF-") != std::string_view::npos;
}

base::Result<PdfText> pdf_to_text(base::ByteView bytes, const sandbox::ProgramLimits& limits) {
  if (bytes.size() > kMaxPdfBytes) {
    return error(fmt::format("a PDF of {} bytes, the limit is {}", bytes.size(), kMaxPdfBytes));
  }
  const std::optional<std::string> program = sandbox::find_program("pdftotext");
  if (!program) {
    return error(
        "PDF is read with pdftotext, which is not installed: apt-get install poppler-utils "
        "poppler-data");
  }
  const sandbox::ProgramOutcome outcome =
      sandbox::run_program({*program, {"-bbox", "-", "-"}, {"/usr/share/poppler"}}, bytes, limits);
  if (!outcome.worker.done()) return refusal(outcome, limits);
  std::vector<PdfPage> pages = pages_of(outcome.output);
  PdfText out;
  // A page without words inside is a picture, or could not be read; a last one is often empty.
  out.complete = !said(outcome, "Syntax Error") &&
                 std::none_of(pages.begin(), pages.empty() ? pages.end() : pages.end() - 1,
                              [](const PdfPage& page) { return page.empty(); });
  out.warnings = outcome.worker.sandbox.warnings;
  const bool empty =
      std::all_of(pages.begin(), pages.end(), [](const PdfPage& page) { return page.empty(); });
  if (empty) {
    return error(
        pages.empty()
            ? "the PDF has no pages that can be read"
            : "the PDF holds pictures of pages (a scan) and no text: give the policy's text, or a "
              "PDF made by saving or printing the document itself");
  }
  out.text = with_tables(text_of_pages(std::move(pages)));  // some are drawn with bars
  return out;
}

}  // namespace hegui::policy
