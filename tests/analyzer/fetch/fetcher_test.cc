#include "analyzer/fetch/fetcher.h"

#include <gmock/gmock.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>

#include "apk/base/hash.h"
#include "tests/support/own_folder.h"
#include "tests/support/web_server.h"

namespace hegui::fetch {
namespace {

namespace fs = std::filesystem;
using test::WebServer;
using testing::ElementsAre;
using testing::IsEmpty;

// A server, a cache and a clock of its own for each test; waiting takes no time.
class FetcherTest : public testing::Test {
 protected:
  FetcherTest() : server_(folder_ / "server") {
    test::forget_proxies();
    options_.cache_folder = (folder_ / "cache").string();
    options_.fetch.allow_private_hosts = true;
    options_.fetch.hop_timeout_ms = 300;
    options_.host_interval_ms = 0;
  }

  Fetcher fetcher() {
    return Fetcher(options_, {[this] { return now_ms_; },
                              [this](std::int64_t ms) {
                                waits_.push_back(ms);
                                now_ms_ += ms;
                              }});
  }
  fs::path only_file(const std::string& part) const {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder_ / "cache" / part)) {
      files.push_back(file.path());
    }
    EXPECT_EQ(files.size(), 1u) << part;
    return files.empty() ? fs::path() : files.front();
  }

  test::OwnFolder folder_{"fetcher"};
  WebServer server_;
  FetcherOptions options_;
  // Records carry the real time.
  std::int64_t now_ms_ = (static_cast<std::int64_t>(std::time(nullptr)) + 60) * 1000;
  std::vector<std::int64_t> waits_;
};

TEST_F(FetcherTest, WhatWasFetchedIsNotAskedForAgain) {
  server_.page("p.html", "<p>隐私政策</p>");
  const Fetched first = fetcher().get(server_.url("/p.html"));
  const Fetched second = fetcher().get(server_.url("/p.html#again"));
  ASSERT_TRUE(first.ok() && second.ok());
  EXPECT_FALSE(first.from_cache);
  EXPECT_TRUE(second.from_cache);
  EXPECT_EQ(second.bytes, first.bytes);
  EXPECT_EQ(to_json(second.record), to_json(first.record));
  EXPECT_EQ(server_.requests().size(), 1u);
  EXPECT_EQ(only_file("bytes").filename(), first.record.sha256);
  EXPECT_EQ(fs::status(only_file("records")).permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(FetcherTest, OldAnswersAreAskedForAgainFailuresSooner) {
  server_.page("p.html", "x");
  fetcher().get(server_.url("/p.html"));
  fetcher().get(server_.url("/none.html"));
  now_ms_ += (options_.ages.failure_s - 120) * 1000;
  fetcher().get(server_.url("/p.html"));
  EXPECT_TRUE(fetcher().get(server_.url("/none.html")).from_cache);
  EXPECT_EQ(server_.requests().size(), 2u);
  now_ms_ += 240 * 1000;
  EXPECT_TRUE(fetcher().get(server_.url("/p.html")).from_cache);
  EXPECT_FALSE(fetcher().get(server_.url("/none.html")).from_cache);
  now_ms_ += options_.ages.success_s * 1000;
  EXPECT_FALSE(fetcher().get(server_.url("/p.html")).from_cache);
}

TEST_F(FetcherTest, DamagedEntriesAreAsIfTheyWereNotThere) {
  server_.page("p.html", "one");
  const auto again = [&] {
    const Fetched fetched = fetcher().get(server_.url("/p.html"));
    EXPECT_EQ(fetched.bytes, "one");
    return fetched.from_cache;
  };
  EXPECT_FALSE(again());
  EXPECT_TRUE(again());
  std::ofstream(only_file("bytes"), std::ios::binary) << "two";  // of the same length
  EXPECT_FALSE(again());
  EXPECT_TRUE(again());
  fs::remove(only_file("bytes"));
  EXPECT_FALSE(again());
  std::ofstream(only_file("records"), std::ios::binary) << "{\"format\":1";
  EXPECT_FALSE(again());
  // A record that names a file elsewhere.
  std::ifstream in(only_file("records"));
  std::string record((std::istreambuf_iterator<char>(in)), {});
  const std::string hash = base::sha256_hex(base::ByteView::of(std::string("one")));
  record.replace(record.find(hash), hash.size(), "../records/" + hash.substr(11));
  std::ofstream(only_file("records"), std::ios::binary) << record;
  EXPECT_FALSE(again());
}

TEST_F(FetcherTest, InnerHostsFetchedForOneAreNotGivenToAnother) {
  server_.page("p.html", "inner");
  EXPECT_TRUE(fetcher().get(server_.url("/p.html")).ok());
  options_.fetch.allow_private_hosts = false;
  const Fetched strict = fetcher().get(server_.url("/p.html"));
  EXPECT_EQ(strict.record.state, State::refused_address);
  EXPECT_THAT(strict.bytes, IsEmpty());
  // And what was refused does not stay so once it is allowed.
  options_.fetch.allow_private_hosts = true;
  EXPECT_TRUE(fetcher().get(server_.url("/p.html")).ok());
}

TEST_F(FetcherTest, TriesAgainTwiceAndWaitsLonger) {
  EXPECT_EQ(fetcher().get(server_.url("/twice-broken")).bytes, "in the end");
  EXPECT_THAT(waits_, ElementsAre(1000, 2000));
  waits_.clear();
  EXPECT_EQ(fetcher().get(server_.url("/status?503")).record.status(), 503);
  EXPECT_THAT(waits_, ElementsAre(1000, 2000));
  EXPECT_EQ(fetcher().get(server_.url("/silent")).record.state, State::timeout);
  EXPECT_EQ(server_.requests().size(), 9u);
  waits_.clear();
  fetcher().get(server_.url("/status?404"));
  EXPECT_EQ(server_.requests().size(), 10u);
  EXPECT_THAT(waits_, IsEmpty());
}

TEST_F(FetcherTest, AsksOneHostOnlySoOften) {
  options_.host_interval_ms = 500;
  Fetcher fetcher = FetcherTest::fetcher();
  fetcher.get(server_.url("/steps/2"));  // three requests
  EXPECT_THAT(waits_, ElementsAre(500, 500));
  waits_.clear();
  fetcher.get(server_.url("/steps/2"));  // kept
  fetcher.get(server_.url("/echo", "localhost"));
  EXPECT_THAT(waits_, IsEmpty());
  now_ms_ += 200;
  fetcher.get(server_.url("/echo"));
  EXPECT_THAT(waits_, ElementsAre(300));
}

TEST_F(FetcherTest, WorksWithoutACacheAndSaysIfItCannotBeWritten) {
  server_.page("p.html", "x");
  options_.cache_folder = "";
  EXPECT_TRUE(fetcher().get(server_.url("/p.html")).ok());
  EXPECT_FALSE(fetcher().get(server_.url("/p.html")).from_cache);
  options_.cache_folder = (folder_ / "file").string();
  std::ofstream(options_.cache_folder) << "in the way";
  Fetcher blocked = fetcher();
  EXPECT_TRUE(blocked.get(server_.url("/p.html")).ok());
  EXPECT_EQ(blocked.warnings().size(), 1u);
}

TEST(CacheFolder, IsTheUsers) {
  const char* home = std::getenv("HOME");
  const std::string before = home == nullptr ? "" : home;
  unsetenv("XDG_CACHE_HOME");
  setenv("HOME", "/home/someone", 1);
  EXPECT_EQ(FetchCache::default_folder(), "/home/someone/.cache/hegui/policies");
  setenv("XDG_CACHE_HOME", "/cache", 1);
  EXPECT_EQ(FetchCache::default_folder(), "/cache/hegui/policies");
  unsetenv("XDG_CACHE_HOME");
  unsetenv("HOME");
  EXPECT_EQ(FetchCache::default_folder(), "");
  setenv("HOME", before.c_str(), 1);
}

}  // namespace
}  // namespace hegui::fetch
