// Runs a fuzz target over mutations of seed files: counted, seeded, the same on every machine.
//
//   fuzz_zip [--mutations N] [--seed S] SEED_FILE_OR_FOLDER...
//
// Every seed is first run unchanged. A run that crashes leaves the input in crash-NAME.bin in the
// current folder: it is written before the target is called and removed after the last call. An
// input that takes more than five seconds or an allocation beyond the limit ends the run (exit 1).
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Bytes = std::vector<std::uint8_t>;

Bytes read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Values on which size arithmetic breaks.
constexpr std::uint32_t kEdges[] = {0,          1,          2,          0x7f,       0x80,
                                    0xff,       0x7fff,     0x8000,     0xffff,     0x10000,
                                    0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff, 0x10000000};

class Mutator {
 public:
  explicit Mutator(std::uint64_t seed) : random_(seed) {}

  std::size_t below(std::size_t bound) { return bound == 0 ? 0 : random_() % bound; }

  void mutate(Bytes& bytes, const Bytes& other) {
    const std::size_t steps = 1 + below(4);
    for (std::size_t i = 0; i < steps && !bytes.empty(); ++i) step(bytes, other);
  }

 private:
  void step(Bytes& bytes, const Bytes& other) {
    const std::size_t at = below(bytes.size());
    switch (below(9)) {
      case 0:
        bytes[at] ^= static_cast<std::uint8_t>(1u << below(8));
        break;
      case 1:
        bytes[at] = static_cast<std::uint8_t>(random_());
        break;
      case 2:
      case 3:
        put(bytes, at & ~std::size_t{3}, kEdges[below(std::size(kEdges))], 4);
        break;
      case 4:
        put(bytes, at & ~std::size_t{1}, kEdges[below(std::size(kEdges))], 2);
        break;
      case 5:  // a small change to a number
        put(bytes, at & ~std::size_t{3}, load(bytes, at & ~std::size_t{3}) + below(17) - 8, 4);
        break;
      case 6:
        bytes.resize(at);
        break;
      case 7: {  // move a block
        const std::size_t length = std::min(below(64) + 1, bytes.size() - at);
        const std::size_t to = below(bytes.size() - length + 1);
        std::memmove(bytes.data() + to, bytes.data() + at, length);
        break;
      }
      default: {  // splice from another seed
        if (other.empty()) break;
        const std::size_t from = below(other.size());
        const std::size_t length =
            std::min({below(256) + 1, other.size() - from, bytes.size() - at});
        std::memcpy(bytes.data() + at, other.data() + from, length);
      }
    }
  }
  static void put(Bytes& bytes, std::size_t at, std::uint64_t value, std::size_t width) {
    for (std::size_t i = 0; i < width && at + i < bytes.size(); ++i) {
      bytes[at + i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
  }
  static std::uint32_t load(const Bytes& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4 && at + i < bytes.size(); ++i) {
      value |= static_cast<std::uint32_t>(bytes[at + i]) << (8 * i);
    }
    return value;
  }
  std::mt19937_64 random_;
};

void run_one(const Bytes& bytes, const std::string& crash_file) {
  // Written first: a sanitizer's abort leaves no time afterwards.
  std::ofstream(crash_file, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  const auto start = std::chrono::steady_clock::now();
  // An exact-size heap block, so that ASan sees the first byte past the end.
  const auto exact = std::make_unique<std::uint8_t[]>(bytes.size());
  std::copy(bytes.begin(), bytes.end(), exact.get());
  LLVMFuzzerTestOneInput(exact.get(), bytes.size());
  const auto took = std::chrono::steady_clock::now() - start;
  if (took > std::chrono::seconds(5)) {
    std::fprintf(stderr, "an input took more than 5 s: %s\n", crash_file.c_str());
    std::exit(1);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::uint64_t mutations = 2000;
  std::uint64_t seed = 1;
  std::vector<std::filesystem::path> paths;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--mutations" && i + 1 < argc) {
      mutations = std::strtoull(argv[++i], nullptr, 10);
    } else if (word == "--seed" && i + 1 < argc) {
      seed = std::strtoull(argv[++i], nullptr, 10);
    } else if (std::filesystem::is_directory(word)) {
      for (const auto& file : std::filesystem::recursive_directory_iterator(word)) {
        if (file.is_regular_file()) paths.push_back(file.path());
      }
    } else {
      paths.emplace_back(word);
    }
  }
  std::sort(paths.begin(), paths.end());
  std::vector<Bytes> seeds;
  for (const auto& path : paths) seeds.push_back(read_file(path));
  std::erase_if(seeds, [](const Bytes& bytes) { return bytes.empty(); });
  if (seeds.empty()) {
    std::fprintf(stderr, "no seeds\n");
    return 2;
  }
  const std::string crash_file =
      "crash-" + std::filesystem::path(argv[0]).filename().string() + ".bin";
  for (const Bytes& bytes : seeds) run_one(bytes, crash_file);
  Mutator mutator(seed);
  for (std::uint64_t i = 0; i < mutations; ++i) {
    Bytes bytes = seeds[i % seeds.size()];
    mutator.mutate(bytes, seeds[mutator.below(seeds.size())]);
    run_one(bytes, crash_file);
  }
  std::filesystem::remove(crash_file);
  struct rusage usage {};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%s: %zu seeds, %llu mutations, peak %ld MB\n", argv[0], seeds.size(),
              static_cast<unsigned long long>(mutations), usage.ru_maxrss / 1024);
  return 0;
}
