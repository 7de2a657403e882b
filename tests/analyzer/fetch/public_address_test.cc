#include "analyzer/fetch/public_address.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>

#include <cstdlib>
#include <cstring>

#include "analyzer/fetch/proxy.h"
#include "analyzer/fetch/web_address.h"

namespace hegui::fetch {
namespace {

bool public_at(const char* text) {
  sockaddr_storage storage{};
  auto* v4 = reinterpret_cast<sockaddr_in*>(&storage);
  auto* v6 = reinterpret_cast<sockaddr_in6*>(&storage);
  if (inet_pton(AF_INET, text, &v4->sin_addr) == 1) {
    v4->sin_family = AF_INET;
  } else if (inet_pton(AF_INET6, text, &v6->sin6_addr) == 1) {
    v6->sin6_family = AF_INET6;
  } else {
    ADD_FAILURE() << text;
  }
  EXPECT_EQ(text_of(reinterpret_cast<sockaddr&>(storage)), text);
  return is_public(reinterpret_cast<sockaddr&>(storage));
}

TEST(PublicAddress, InnerOnesAreNot) {
  for (const char* text : {"0.0.0.0",
                           "0.1.2.3",
                           "10.0.0.1",
                           "10.255.255.255",
                           "100.64.0.1",
                           "100.127.255.255",
                           "127.0.0.1",
                           "127.255.0.1",
                           "169.254.169.254",
                           "172.16.0.1",
                           "172.31.255.255",
                           "192.0.0.8",
                           "192.0.2.1",
                           "192.168.0.1",
                           "198.18.0.1",
                           "198.19.255.255",
                           "224.0.0.1",
                           "239.1.1.1",
                           "240.0.0.1",
                           "255.255.255.255",
                           "::",
                           "::1",
                           "::ffff:10.0.0.1",
                           "::ffff:127.0.0.1",
                           "::ffff:169.254.169.254",
                           "64:ff9b::a00:1",
                           "64:ff9b:1::1",
                           "100::1",
                           "2001::1",
                           "2001:db8::1",
                           "2002:7f00:1::",
                           "2002:a00:1::1",
                           "fc00::1",
                           "fd12::1",
                           "fe80::1",
                           "fec0::1",
                           "ff02::1"}) {
    EXPECT_FALSE(public_at(text)) << text;
    EXPECT_FALSE(may_be_public(text)) << text;
  }
}

TEST(PublicAddress, OthersAre) {
  for (const char* text :
       {"1.1.1.1",           "9.255.255.255",    "11.0.0.1",     "100.63.255.255",
        "100.128.0.1",       "126.1.1.1",        "128.0.0.1",    "169.253.1.1",
        "172.15.0.1",        "172.32.0.1",       "192.167.1.1",  "192.169.0.1",
        "198.17.0.1",        "198.20.0.1",       "223.5.5.5",    "::ffff:223.5.5.5",
        "64:ff9b::df05:505", "2002:df05:505::1", "2400:3200::1", "2606:4700::1111",
        "2001:200::1"}) {
    EXPECT_TRUE(public_at(text)) << text;
    EXPECT_TRUE(may_be_public(text)) << text;
  }
}

TEST(PublicAddress, OtherFamiliesAreNotAndNamesMayBe) {
  sockaddr local{};
  local.sa_family = AF_UNIX;
  EXPECT_FALSE(is_public(local));
  EXPECT_TRUE(may_be_public("www.example.com"));
  EXPECT_FALSE(may_be_public("[::1]"));
  EXPECT_FALSE(may_be_public("[fe80::1%25eth0]"));
}

TEST(WebAddresses, HaveOneSpelling) {
  const auto address = web_address("HTTPS://WWW.Example.COM/隐私?id=1#top");
  ASSERT_TRUE(address.ok()) << address.error().message();
  EXPECT_EQ(address->url, "https://www.example.com/%e9%9a%90%e7%a7%81?id=1");
  EXPECT_EQ(address->host, "www.example.com");
  EXPECT_EQ(address->scheme, "https");
  // Numbers for an address in every notation are that address.
  EXPECT_EQ(web_address("http://0x7f000001/")->host, "127.0.0.1");
  EXPECT_EQ(resolve_link(*address, "../sdk.html?a=b#c")->url,
            "https://www.example.com/sdk.html?a=b");
  EXPECT_EQ(resolve_link(*address, "//b.example/x")->url, "https://b.example/x");
  EXPECT_FALSE(resolve_link(*address, "mailto:a@b.example").ok());
  EXPECT_FALSE(web_address("https://a.example/" + std::string(5000, 'x')).ok());
  EXPECT_TRUE(is_web_address("HTTP://a"));
  EXPECT_FALSE(is_web_address("http.txt"));
}

TEST(Proxies, AreThoseOfTheEnvironment) {
  const auto via = [](const char* url) { return proxy_for(*web_address(url)); };
  setenv("https_proxy", "http://p.example:3128", 1);
  setenv("http_proxy", "http://q.example:80", 1);
  setenv("no_proxy", "inner.example, .half.example", 1);
  EXPECT_EQ(via("https://a.example/"), "http://p.example:3128");
  EXPECT_EQ(via("http://a.example/"), "http://q.example:80");
  EXPECT_EQ(via("https://inner.example/"), "");
  EXPECT_EQ(via("https://x.inner.example/"), "");
  EXPECT_EQ(via("https://x.half.example/"), "");
  EXPECT_EQ(via("https://notinner.example/"), "http://p.example:3128");
  setenv("no_proxy", "*", 1);
  EXPECT_EQ(via("https://a.example/"), "");
  for (const char* name : {"https_proxy", "http_proxy", "no_proxy"}) unsetenv(name);
  EXPECT_EQ(via("https://a.example/"), "");
}

}  // namespace
}  // namespace hegui::fetch
