#include "analyzer/policy/given_policy.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "analyzer/policy/describe_policies.h"
#include "apk/base/hash.h"

namespace hegui::policy {
namespace {

using testing::HasSubstr;

class GivenPolicyTest : public testing::Test {
 protected:
  std::string file(const std::string& name, const std::string& bytes) {
    const std::filesystem::path path = std::filesystem::path(testing::TempDir()) / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }
  std::string refused(const std::string& name, const std::string& bytes) {
    const auto read = read_given_policy(file(name, bytes));
    return read.ok() ? "" : read.error().what;
  }
};

std::int64_t number(facts::FactsDb& facts, const std::string& sql) {
  auto rows = facts.database().prepare(sql);
  EXPECT_TRUE(rows.ok()) << sql;
  EXPECT_TRUE(rows->step().value()) << sql;
  return rows->integer(0);
}

TEST_F(GivenPolicyTest, ReadsHtmlAndText) {
  const std::string html = "<html><body><h1>隐私政策</h1><p>我们收集手机号码。</p></body></html>";
  const auto page = read_given_policy(file("given-privacy.html", html));
  ASSERT_TRUE(page.ok()) << page.error().message();
  EXPECT_EQ(page->name, "given-privacy.html");
  EXPECT_EQ(page->text, "隐私政策\n我们收集手机号码。");
  EXPECT_EQ(page->sha256, base::sha256_hex(base::ByteView::of(html)));
  EXPECT_TRUE(page->complete);
  const auto markdown = read_given_policy(file("given.md", "# 隐私政策\n我们收集手机号码。"));
  ASSERT_TRUE(markdown.ok());
  EXPECT_EQ(markdown->text, "# 隐私政策\n我们收集手机号码。");
}

TEST_F(GivenPolicyTest, RefusesWhatItCannotReadAndSaysWhatToGive) {
  EXPECT_THAT(refused("a.pdf", "%PDF-1.7\n"), HasSubstr("PDF is damaged"));
  EXPECT_THAT(refused("a.docx", "PK\x03\x04rest"), HasSubstr("zip"));
  EXPECT_THAT(refused("a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), HasSubstr("save it as .docx"));
  EXPECT_THAT(refused("a.png", "\x89PNG\r\n\x1a\n"), HasSubstr("image"));
  EXPECT_THAT(refused("a.bin", std::string("ab\0cd", 5)), HasSubstr("not a text file"));
  EXPECT_THAT(refused("empty.txt", " \n\t"), HasSubstr("holds no text"));
  EXPECT_THAT(
      refused("shell.html", "<html><body><div id=app></div><script>x</script></body></html>"),
      HasSubstr("script may fill it"));
  EXPECT_FALSE(read_given_policy(testing::TempDir() + "/no-such-policy.html").ok());
}

TEST_F(GivenPolicyTest, IsDescribedOnceAlsoInASavedFile) {
  auto facts = facts::FactsDb::create();
  ASSERT_TRUE(facts.ok());
  GivenPolicy policy{"p.txt", std::string(64, '0'),
                     "隐私政策\n我们收集您的手机号码。我们将在15个工作日内答复。", true};
  ASSERT_TRUE(add_policy(*facts, policy).ok());
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  EXPECT_EQ(describe_policies(*facts, rules).value(), 1u);
  const std::int64_t mentions = number(*facts, "SELECT count(*) FROM policy_mention");
  EXPECT_EQ(number(*facts,
                   "SELECT count(*) FROM policy_statement s JOIN origin o ON o.id = s.origin "
                   "WHERE pi = 'PHONE' AND party = 'app' AND word = '手机号码' AND start = 11 AND "
                   "stop = 15 AND o.kind = 'text' AND o.container = 'p.txt'"),
            1);
  EXPECT_EQ(number(*facts,
                   "SELECT count(*) FROM policy_deadline f JOIN origin o ON o.id = f.origin "
                   "WHERE about = 'request' AND number = 15 AND unit = "
                   "'working_days' AND o.kind = 'text' AND o.container = 'p.txt'"),
            1);
  EXPECT_EQ(describe_policies(*facts, rules).value(), 0u);

  const std::string saved = testing::TempDir() + "/given-policy-facts.db";
  ASSERT_TRUE(facts->save(saved).ok());
  auto again = facts::FactsDb::load(saved);
  ASSERT_TRUE(again.ok()) << again.error().message();
  EXPECT_EQ(describe_policies(*again, rules).value(), 0u);
  EXPECT_EQ(number(*again, "SELECT count(*) FROM policy_mention"), mentions);
  policy.text = "我们收集您的头像。";
  ASSERT_TRUE(add_policy(*again, policy).ok());
  EXPECT_EQ(describe_policies(*again, rules).value(), 1u);
  EXPECT_EQ(number(*again, "SELECT count(*) FROM policy_mention"), mentions + 1);
}

TEST_F(GivenPolicyTest, ItsTitlesAndPurposesTellWhatKindOfAppItIs) {
  const auto words = [](const std::string& text, std::int64_t own) {
    auto facts = facts::FactsDb::create();
    EXPECT_TRUE(facts.ok());
    EXPECT_TRUE(add_policy(*facts, {"p.txt", std::string(64, '0'), text, true}).ok());
    EXPECT_TRUE(
        facts->database().run("UPDATE policy_source SET own = " + std::to_string(own)).ok());
    EXPECT_EQ(describe_policies(*facts, rules::RuleSet::built_in()).value(), 1u);
    return number(*facts,
                  "SELECT count(*) FROM text_word w JOIN origin o ON o.id = w.origin "
                  "WHERE signal = 'text.loan_apply' AND place = 'policy' AND owner = 'app' "
                  "AND o.kind = 'text'");
  };
  const std::string text = "隐私政策\n在您申请借款时，我们会收集您的手机号码。";
  EXPECT_EQ(words(text, 1), 1);
  EXPECT_EQ(words(text, 0), 0) << "another's policy";
  EXPECT_EQ(words("隐私政策\n在您登录时，我们会收集您的手机号码。借款合同另行约定。", 1), 0)
      << "not where it is said what for";
}

TEST_F(GivenPolicyTest, AnIncompleteTextLeavesALimit) {
  auto facts = facts::FactsDb::create();
  ASSERT_TRUE(facts.ok());
  ASSERT_TRUE(add_policy(*facts, {"p.html", std::string(64, '0'), "隐私政策", false}).ok());
  EXPECT_EQ(number(*facts, "SELECT count(*) FROM limit_hit WHERE stage = 'policy'"), 1);
  EXPECT_EQ(number(*facts, "SELECT own FROM policy_source"), 1);
}

}  // namespace
}  // namespace hegui::policy
