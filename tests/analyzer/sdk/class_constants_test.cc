// What counts as a constant of a class, shown on small classes.
#include "analyzer/sdk/class_constants.h"

#include <gmock/gmock.h>

#include <stdexcept>

#include "tests/support/smali.h"

namespace hegui::sdk {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr const char* kHolder = R"(
.class public Lt/Holder;
.super Ljava/lang/Object;
.field public static final ENCODED:Ljava/lang/String; = "1.2.3"
.field public static final CODE:I = 0x7b
.field public static final STORED:Ljava/lang/String;
.field public static final NUMBER:I
.field public static final JOINED:Ljava/lang/String;
.field public static final BOTH:Ljava/lang/String; = "old"
.field public static BRANCHED:Ljava/lang/String;
.field public static EMPTY:Ljava/lang/String;

.method static constructor <clinit>()V
  .registers 4
  const-string v0, "4.5.6"
  sput-object v0, Lt/Holder;->STORED:Ljava/lang/String;
  const/16 v0, 0x2a
  sput v0, Lt/Holder;->NUMBER:I
  new-instance v0, Ljava/lang/StringBuilder;
  const-string v1, "Map_"
  invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
  const/4 v1, 0x7
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
  const/16 v1, 0x2e
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
  invoke-static {}, Lt/Other;->minor()Ljava/lang/String;
  move-result-object v1
  invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
  move-result-object v0
  invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
  move-result-object v0
  sput-object v0, Lt/Holder;->JOINED:Ljava/lang/String;
  const-string v0, "new"
  sput-object v0, Lt/Holder;->BOTH:Ljava/lang/String;
  sget-boolean v1, Lt/Other;->debug:Z
  const-string v0, "a"
  if-eqz v1, :end
  const-string v0, "b"
  :end
  sput-object v0, Lt/Holder;->BRANCHED:Ljava/lang/String;
  return-void
.end method

.method public static getVersion()Ljava/lang/String;
  .registers 1
  sget-object v0, Lt/Holder;->STORED:Ljava/lang/String;
  return-object v0
.end method

.method public getVersion(I)I
  .registers 2
  const/16 v0, 0x63
  return v0
.end method

.method public static given(Ljava/lang/String;)Ljava/lang/String;
  .registers 1
  return-object p0
.end method

.method public static again()Ljava/lang/String;
  .registers 1
  invoke-static {}, Lt/Holder;->again()Ljava/lang/String;
  move-result-object v0
  return-object v0
.end method

.method public static register()V
  .registers 3
  const-string v0, "part"
  const-string v1, "16.1.0"
  invoke-static {v0, v1}, Lt/Other;->create(Ljava/lang/String;Ljava/lang/String;)V
  const/4 v0, 0x1
  const/4 v1, 0x5
  invoke-static {v0, v1}, Lt/Other;->numbers(II)V
  return-void
.end method
)";

constexpr const char* kOther = R"(
.class public Lt/Other;
.super Ljava/lang/Object;
.field public static debug:Z
.method public static minor()Ljava/lang/String;
  .registers 2
  const-string v0, "8"
  const-string v1, ".0"
  invoke-virtual {v0, v1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
  move-result-object v0
  return-object v0
.end method
.method public static create(Ljava/lang/String;Ljava/lang/String;)V
  .registers 2
  return-void
.end method
.method public static numbers(II)V
  .registers 2
  return-void
.end method
)";

class Constants : public ::testing::Test {
 protected:
  explicit Constants(const std::vector<std::string>& classes = {kHolder, kOther})
      : bytes_(test::assemble(classes)), program_(link()), constants_(program_) {}

  program::Program link() {
    base::Diagnostics diagnostics;
    base::Result<dex::DexFile> file = dex::DexFile::open(base::ByteView(bytes_), diagnostics);
    if (!file) throw std::runtime_error(file.error().message());
    std::vector<program::DexUnit> units;
    units.push_back({"t.dex", std::nullopt, std::nullopt, true, std::move(file).value()});
    return program::Program::link(std::move(units), {});
  }
  program::ClassId holder() const { return *program_.find_class("Lt/Holder;"); }
  std::string field(std::string_view name) {
    const std::optional<PlacedText> found = constants_.field(holder(), name);
    return found ? found->text : "nothing";
  }
  std::vector<std::string> returned(std::string_view name) {
    std::vector<std::string> out;
    for (const PlacedText& found : constants_.returned(holder(), name)) out.push_back(found.text);
    return out;
  }
  std::vector<std::string> passed(std::string_view callee, bool numbers_only) {
    std::vector<std::string> out;
    for (const PlacedText& found : constants_.passed(holder(), "register", callee, numbers_only)) {
      out.push_back(found.text);
    }
    return out;
  }

  std::vector<std::uint8_t> bytes_;
  program::Program program_;
  ClassConstants constants_;
};

TEST_F(Constants, AreInitialValuesOfFields) {
  EXPECT_EQ(field("ENCODED"), "1.2.3");
  EXPECT_EQ(field("CODE"), "123");
  EXPECT_EQ(field("EMPTY"), "nothing");
  EXPECT_EQ(field("ABSENT"), "nothing");
}

TEST_F(Constants, AreWhatTheStaticInitialiserStores) {
  EXPECT_EQ(field("STORED"), "4.5.6");
  EXPECT_EQ(field("NUMBER"), "42");
  EXPECT_EQ(field("BOTH"), "new") << "stored after the initial value was set";
  EXPECT_EQ(field("BRANCHED"), "nothing") << "one of two";
}

TEST_F(Constants, AreJoinedPieces) { EXPECT_EQ(field("JOINED"), "Map_7.8.0"); }

TEST_F(Constants, AreWhatMethodsReturn) {
  EXPECT_THAT(returned("getVersion"), ElementsAre("4.5.6", "99"));
  EXPECT_THAT(returned("getVersion()Ljava/lang/String;"), ElementsAre("4.5.6"));
  EXPECT_THAT(returned("given"), IsEmpty()) << "depends on what it is given";
  EXPECT_THAT(returned("again"), IsEmpty()) << "ends on a method that calls itself";
}

TEST_F(Constants, AreArgumentsOfCalls) {
  EXPECT_THAT(passed("Lt/Other;->create", false), ElementsAre("part.16.1.0"));
  EXPECT_THAT(passed("Lt/Other;->create", true), ElementsAre(""));
  EXPECT_THAT(passed("Lt/Other;->numbers", true), ElementsAre("1.5"));
  EXPECT_THAT(passed("Lt/Other;->absent", false), IsEmpty());
  EXPECT_THAT(passed("no callee", false), IsEmpty());
}

TEST_F(Constants, HavePlacesWhereTheirBytesAre) {
  const PlacedText encoded = constants_.field(holder(), "ENCODED").value();
  EXPECT_EQ(encoded.member, "Lt/Holder;->ENCODED:Ljava/lang/String;");
  EXPECT_TRUE(encoded.is_field);
  ASSERT_LT(encoded.offset, bytes_.size());
  EXPECT_EQ(bytes_[encoded.offset] & 0x1f, 0x17) << "an encoded_value of kind string";
  const PlacedText stored = constants_.field(holder(), "STORED").value();
  EXPECT_EQ(stored.member, "Lt/Holder;-><clinit>()V");
  EXPECT_FALSE(stored.is_field);
  EXPECT_EQ(stored.offset, 2u) << "of the sput-object";
}

TEST_F(Constants, TellEveryString) {
  std::vector<std::string> seen;
  constants_.each_string(
      holder(), [&](dex::StringIndex, const PlacedText& found) { seen.push_back(found.text); },
      [&](dex::StringIndex string) {
        return string == program_.dex_of(0).find_string("1.2.3") ||
               string == program_.dex_of(0).find_string("4.5.6");
      });
  EXPECT_THAT(seen, ElementsAre("1.2.3", "4.5.6"));
}

// A method that joins what it joined, twice a level: 2^60 pieces if it were followed without end.
std::string doubling_class() {
  std::string text =
      ".class public Lt/Holder;\n.super Ljava/lang/Object;\n"
      ".method public static getVersion()Ljava/lang/String;\n  .registers 3\n"
      "  const-string v1, \"1\"\n";
  for (int level = 0; level < 60; ++level) {
    text +=
        "  new-instance v0, Ljava/lang/StringBuilder;\n"
        "  invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V\n"
        "  invoke-virtual {v0, v1}, "
        "Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;\n"
        "  invoke-virtual {v0, v1}, "
        "Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;\n"
        "  invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;\n"
        "  move-result-object v1\n";
  }
  return text + "  return-object v1\n.end method\n";
}

class HostileConstants : public Constants {
 protected:
  HostileConstants() : Constants({doubling_class()}) {}
};

TEST_F(HostileConstants, AreGivenUp) { EXPECT_THAT(returned("getVersion"), IsEmpty()); }

}  // namespace
}  // namespace hegui::sdk
