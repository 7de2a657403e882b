// The text of a PDF document, read by pdftotext (Debian: poppler-utils) as a locked-in child.
//
// PDF readers are large and have a long record of holes, so this one gets the bytes through a
// descriptor, reads nothing but itself, its libraries and the tables of poppler-data (how Chinese
// fonts are numbered), writes nothing, has no network, and has limits: 1 GB of memory, 30 s of CPU
// time, 60 s, 64 MB of words (sandbox/program.h).
#pragma once

#include <string>
#include <vector>

#include "analyzer/sandbox/program.h"
#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::policy {

inline constexpr std::uint64_t kMaxPdfBytes = 32ull << 20;  // fonts and pictures are in it

bool looks_like_pdf(base::ByteView bytes);

struct PdfText {
  std::string text;      // valid UTF-8, one line for each paragraph, heading and row (pdf_layout.h)
  bool complete = true;  // false: damaged in places, or pages in it have no text (scanned ones)
  std::vector<std::string> warnings;  // layers of the sandbox that this kernel lacks
};

// Errors: pdftotext is not installed, encrypted, nothing but pictures, damaged beyond reading, over
// a limit; each says what to do. Precondition: the process has one thread.
base::Result<PdfText> pdf_to_text(base::ByteView bytes, const sandbox::ProgramLimits& limits = {});

}  // namespace hegui::policy
