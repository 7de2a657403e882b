// Links of web pages that are in the package.
#include "analyzer/ui/asset_pages.h"

#include <gmock/gmock.h>

#include <fstream>
#include <memory>

#include "tests/support/own_folder.h"
#include "tests/support/zip_builder.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Files = std::map<std::string, std::string>;  // below assets/

class Pages {
 public:
  explicit Pages(const Files& files) : folder_("asset_pages") {
    test::ZipBuilder zip;
    zip.deflated("AndroidManifest.xml", "x");
    for (const auto& [path, text] : files) zip.deflated("assets/" + path, text);
    const std::vector<std::uint8_t> bytes = zip.build();
    const std::string path = folder_ / "a.apk";
    std::ofstream(path, std::ios::binary) << test::text_of(bytes);
    auto package = package::Package::open_paths({path}, {});
    if (!package.ok()) throw std::runtime_error(package.error().message());
    package_ = std::make_unique<package::Package>(std::move(package).value());
    pages = std::make_unique<AssetPages>(*package_);
  }

  // "words address" of each link.
  std::vector<std::string> links(const std::string& address) {
    std::vector<std::string> out;
    for (const PageLink& link : pages->links(address))
      out.push_back(link.text + " " + link.address);
    return out;
  }

 private:
  test::OwnFolder folder_;
  std::unique_ptr<package::Package> package_;

 public:
  std::unique_ptr<AssetPages> pages;
};

const std::string kAt = "file:///android_asset/";

TEST(AssetPages, LinksHaveWordsAndAddresses) {
  Pages pages(Files{{"www/a.html",
                     "<p>x<a href='https://a.cn/privacy'>隐私<b>政策</b></a><a name=top>y</a>"
                     "<A HREF=\"b.html\">协议</A> z"}});
  EXPECT_THAT(pages.links(kAt + "www/a.html"),
              ElementsAre("隐私政策 https://a.cn/privacy", "协议 " + kAt + "www/b.html"));
  EXPECT_THAT(pages.links(kAt + "www/a.html?v=1#top"), SizeIs(2));
}

TEST(AssetPages, EntitiesAreCharacters) {
  Pages pages(
      Files{{"a.html",
             "<a href='https://a.cn/?a=1&amp;b=2'>&#38544;&#x79c1; A&amp;B&nbsp;&lt;&unknown; "
             "&#0; &#xd800; &</a>"}});
  EXPECT_THAT(pages.links(kAt + "a.html"),
              ElementsAre("隐私 A&B <&unknown; &#0; &#xd800; & https://a.cn/?a=1&b=2"));
}

TEST(AssetPages, RelativeAddressesAreMadeWhole) {
  Pages pages(Files{{"w/x/a.html",
                     "<a href='b.html'>1</a><a href='./b.html'>2</a><a href='../b.html'>3</a>"
                     "<a href='../../../../b.html'>4</a><a href='/sd/b.html'>5</a>"
                     "<a href='//h/b.html'>6</a><a href='#part'>7</a><a href='?q=1'>8</a>"
                     "<a href='b.html?t=1:2'>9</a><a href='mailto:a@b.cn'>10</a>"}});
  EXPECT_THAT(
      pages.links(kAt + "w/x/a.html?q=/y#z"),
      ElementsAre("1 " + kAt + "w/x/b.html", "2 " + kAt + "w/x/b.html", "3 " + kAt + "w/b.html",
                  "4 " + kAt + "b.html", "5 file:///sd/b.html", "6 file://h/b.html",
                  "7 " + kAt + "w/x/a.html#part", "8 " + kAt + "w/x/a.html?q=1",
                  "9 " + kAt + "w/x/b.html?t=1:2", "10 mailto:a@b.cn"));
}

TEST(AssetPages, OutsideThePackageThereAreNone) {
  Pages pages(Files{{"a.html", "<a href='b.html'>1</a>"}});
  EXPECT_THAT(pages.links("https://a.cn/a.html"), IsEmpty());
  EXPECT_THAT(pages.links("file:///sdcard/a.html"), IsEmpty());
  EXPECT_THAT(pages.links(kAt + "missing.html"), IsEmpty());
  EXPECT_THAT(pages.links(kAt + "../AndroidManifest.xml"), IsEmpty());
  EXPECT_THAT(pages.links(kAt), IsEmpty());
  EXPECT_THAT(pages.links(""), IsEmpty());
}

TEST(AssetPages, PagesAndLinksEndAtTheirLimits) {
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "<a href='b'>x</a>";
  std::string late(AssetPages::kMaxBytes, ' ');
  late += "<a href='b'>x</a>";
  Pages pages(Files{{"many.html", many}, {"late.html", late}, {"open.html", "<a href='b'>x"}});
  EXPECT_THAT(pages.links(kAt + "many.html"), SizeIs(AssetPages::kMaxLinks));
  EXPECT_THAT(pages.links(kAt + "late.html"), IsEmpty());
  EXPECT_THAT(pages.links(kAt + "open.html"), IsEmpty());
}

}  // namespace
}  // namespace hegui::ui
