#include "analyzer/fetch/fetch_cache.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>

#include "apk/base/hash.h"
#include "apk/base/limits.h"
#include "apk/base/mapping.h"

namespace hegui::fetch {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxRecordBytes = 1 << 20;

// Seconds since 1970 of "2026-11-28T01:36:27Z"; nullopt if it is no such time.
std::optional<std::int64_t> seconds_of(const std::string& time) {
  std::tm parts{};
  const char* end = strptime(time.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  if (end == nullptr || *end != '\0') return std::nullopt;
  return static_cast<std::int64_t>(timegm(&parts));
}

base::Error system_error(const fs::path& path) {
  return {fmt::format("cannot be written: {}", std::strerror(errno)), path.string(), {}};
}

base::Result<bool> make_folder(const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) return base::Error{"cannot be made: " + problem.message(), folder.string(), {}};
  return true;
}

// Writes beside and renames, so that a reader sees all of it or nothing.
base::Result<bool> write_whole(const fs::path& path, std::string_view bytes) {
  std::string beside = path.string() + ".XXXXXX";
  const int fd = mkstemp(beside.data());  // 0600, a new file
  if (fd < 0) return system_error(path);
  bool good = true;
  for (std::size_t done = 0; good && done < bytes.size();) {
    const ssize_t wrote = write(fd, bytes.data() + done, bytes.size() - done);
    good = wrote > 0 || (wrote < 0 && errno == EINTR);
    if (wrote > 0) done += static_cast<std::size_t>(wrote);
  }
  good = good && fsync(fd) == 0;
  good = close(fd) == 0 && good;
  if (good && rename(beside.c_str(), path.c_str()) == 0) return true;
  base::Error error = system_error(path);
  unlink(beside.c_str());
  return error;
}

std::optional<std::string> read_whole(const fs::path& path, std::uint64_t max_bytes) {
  const base::Result<base::Mapping> file = base::Mapping::open(path.string(), max_bytes);
  if (!file.ok()) return std::nullopt;
  return std::string(file->bytes().chars());
}

bool is_hash(const std::string& text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

}  // namespace

std::string FetchCache::default_folder() {
  const char* cache = std::getenv("XDG_CACHE_HOME");
  if (cache != nullptr && *cache == '/') return std::string(cache) + "/hegui/policies";
  const char* home = std::getenv("HOME");
  if (home != nullptr && *home == '/') return std::string(home) + "/.cache/hegui/policies";
  return {};
}

std::string FetchCache::record_path(const std::string& url, const std::string& allowed) const {
  const std::string key = url + "\n" + allowed;
  return folder_ + "/records/" + base::sha256_hex(base::ByteView::of(key)) + ".json";
}

std::string FetchCache::bytes_path(const std::string& sha256) const {
  return folder_ + "/bytes/" + sha256;
}

std::optional<Fetched> FetchCache::find(const std::string& url, const std::string& allowed,
                                        std::int64_t now_s) const {
  if (folder_.empty()) return std::nullopt;
  const std::optional<std::string> text = read_whole(record_path(url, allowed), kMaxRecordBytes);
  if (!text) return std::nullopt;
  base::Result<Record> record = record_from_json(*text);
  if (!record.ok() || record->url != url) return std::nullopt;
  const std::optional<std::int64_t> then = seconds_of(record->time);
  const std::int64_t age = record->state == State::ok ? ages_.success_s : ages_.failure_s;
  if (!then || *then > now_s || now_s - *then > age) return std::nullopt;
  Fetched found;
  found.record = std::move(record).value();
  found.from_cache = true;
  if (!found.ok()) return found;
  if (!is_hash(found.record.sha256)) return std::nullopt;
  std::optional<std::string> bytes =
      read_whole(bytes_path(found.record.sha256), base::Limits{}.max_text_bytes);
  if (!bytes || bytes->size() != found.record.bytes ||
      base::sha256_hex(base::ByteView::of(*bytes)) != found.record.sha256) {
    return std::nullopt;
  }
  found.bytes = std::move(*bytes);
  return found;
}

base::Result<bool> FetchCache::keep(const Fetched& fetched, const std::string& allowed) const {
  if (folder_.empty()) return true;
  for (const char* part : {"/records", "/bytes"}) {
    if (base::Result<bool> made = make_folder(folder_ + part); !made.ok()) return made;
  }
  // The bytes first: a record never speaks of what is not there.
  if (fetched.ok()) {
    base::Result<bool> kept = write_whole(bytes_path(fetched.record.sha256), fetched.bytes);
    if (!kept.ok()) return kept;
  }
  return write_whole(record_path(fetched.record.url, allowed), to_json(fetched.record));
}

}  // namespace hegui::fetch
