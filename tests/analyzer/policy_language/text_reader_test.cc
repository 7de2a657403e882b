#include "analyzer/policy_language/text_reader.h"

#include <gmock/gmock.h>

#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;
using testing::UnorderedElementsAre;

const TextReader& reader() {
  static const base::Result<TextReader> loaded = TextReader::load(rules::RuleSet::built_in());
  EXPECT_TRUE(loaded.ok()) << loaded.error().message();
  return loaded.value();
}

// "PHONE app", "LOC denied", "NAME shared", each once.
std::vector<std::string> said(std::string_view text) {
  std::vector<std::string> out;
  for (const Statement& statement : reader().read(text).statements) {
    std::string one = statement.pi + " " +
                      (statement.denied   ? "denied"
                       : statement.shared ? "shared"
                                          : std::string(name_of(statement.party)));
    if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(std::move(one));
  }
  return out;
}

// "PHONE: purpose | trigger" of each statement; "-" where nothing is said.
std::vector<std::string> circumstances(std::string_view text) {
  std::vector<std::string> out;
  for (const Statement& statement : reader().read(text).statements) {
    const auto or_dash = [](const std::optional<Quote>& quote) {
      return quote ? quote->text : std::string("-");
    };
    out.push_back(statement.pi + ": " + or_dash(statement.purpose) + " | " +
                  or_dash(statement.trigger));
  }
  return out;
}

// ------------------------------------------------------------------ what counts, and for whom

TEST(Statements, AnObjectOfACollectingVerb) {
  EXPECT_THAT(said("我们会收集您的手机号码、头像。"), ElementsAre("PHONE app", "AVATAR app"));
  EXPECT_THAT(said("注册时，您需要提供手机号码。"), ElementsAre("PHONE app"));
  EXPECT_THAT(said("您的通讯录会被上传到服务器。"), ElementsAre("CONTACTS app"));
  EXPECT_THAT(said("手机号码用于登录。"), ElementsAre("PHONE app"));
  EXPECT_THAT(said("您与好友的聊天内容，我们保存六个月。"), ElementsAre("CHAT app"));
  EXPECT_THAT(said("您可以用手机号登录。"), ElementsAre("PHONE app"));
  EXPECT_THAT(said("We collect your phone number and email address."),
              ElementsAre("PHONE app", "EMAIL app"));
  EXPECT_THAT(said("Your device model is recorded."), ElementsAre("DEV_MODEL app"));
}

TEST(Statements, AWordAloneIsNone) {
  EXPECT_THAT(said("请妥善保管您的密码。"), IsEmpty());
  EXPECT_THAT(said("您可以在设置中修改您的头像、昵称。"), IsEmpty());
  EXPECT_THAT(said("个人信息，是指以电子方式记录的各种信息，包括姓名、身份证件号码、住址。"),
              IsEmpty());
  EXPECT_THAT(said("点击“附近的位置信息”查看。"), IsEmpty());
  EXPECT_THAT(said("为了保护您的账号信息，我们采用加密技术。"), IsEmpty());
  EXPECT_THAT(said("我们会向您发送短信验证码。"), IsEmpty());
}

TEST(Statements, APermissionIsNotWhatItGives) {
  EXPECT_THAT(said("我们需要相机、麦克风、通讯录等权限。"), IsEmpty());
  EXPECT_THAT(said("我们会读取您的通讯录。"), ElementsAre("CONTACTS app"));
}

TEST(Statements, APurposeCollectsNothing) {
  EXPECT_THAT(said("我们收集设备型号，用于统计订单信息。"), ElementsAre("DEV_MODEL app"));
  EXPECT_THAT(said("为了向您展示订单信息，我们会收集您的手机号。"), ElementsAre("PHONE app"));
}

TEST(Statements, DeniedFlatlyOrNotAtAll) {
  EXPECT_THAT(said("我们不会收集您的位置信息。"), ElementsAre("LOC denied"));
  EXPECT_THAT(said("我们不会主动收集、存储您的通讯录。"), ElementsAre("CONTACTS denied"));
  EXPECT_THAT(said("未经您同意，我们不会收集您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("除上述情形外，我们不会收集您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("关闭后，我们不再收集您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("我们不会向第三方提供您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("我们不会未经同意就收集您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("我们不得不收集您的位置信息。"), ElementsAre("LOC app"));
  EXPECT_THAT(said("我们不会收集您的通讯录，但会收集您的昵称。"),
              ElementsAre("CONTACTS denied", "NICK app"));
}

TEST(Statements, DenialsInOtherWords) {
  EXPECT_THAT(said("我们不会收集、使用或共享您的通讯录。"), ElementsAre("CONTACTS denied"));
  EXPECT_THAT(said("我们不使用广告SDK，不收集位置信息。"), ElementsAre("LOC denied"));
  EXPECT_THAT(said("自3.0版本起，我们不再收集IMEI。"), ElementsAre("DEV_IMEI denied"));
  EXPECT_THAT(said("您注销账号后，我们不再收集您的位置信息。"), IsEmpty());
  EXPECT_THAT(said("我们没有能力读取您的短信。"), ElementsAre("SMS denied"));
  EXPECT_THAT(said("指纹信息仅存储在您的设备本地，我们不会收集您的指纹。"),
              ElementsAre("FINGER denied"));
  EXPECT_THAT(said("No location data is collected."), ElementsAre("LOC denied"));
  // Neither said nor denied: it is a consequence, or cannot be done.
  EXPECT_THAT(said("我们无法获取您的人脸特征。"), IsEmpty());
  EXPECT_THAT(said("如果您不使用该功能，我们不会收集您的位置信息。"), IsEmpty());
}

TEST(Statements, RelativeClausesSayWhichOneIsMeant) {
  EXPECT_THAT(said("我们会收集您编辑的昵称、头像。"), ElementsAre("NICK app", "AVATAR app"));
  EXPECT_THAT(said("我们可能从第三方获取您授权共享的账户信息（头像、昵称）。"),
              ElementsAre("ACCOUNT app", "AVATAR app", "NICK app"));
  EXPECT_THAT(said("您将授权我们获取您在第三方平台注册的公开信息（头像、昵称）。"),
              ElementsAre("AVATAR app", "NICK app"));
  EXPECT_THAT(said("我们会修改您编辑的昵称。"), IsEmpty());
  EXPECT_THAT(said("我们会将您授权的头像共享给第三方。"), ElementsAre("AVATAR shared"));
}

TEST(Statements, WhatIsGivenToOthers) {
  EXPECT_THAT(said("我们会将位置信息提供给合作伙伴。"), ElementsAre("LOC shared"));
  EXPECT_THAT(said("我们会向合作伙伴提供您的设备信息。"), ElementsAre("DEV_INFO shared"));
  EXPECT_THAT(said("我们会把手机号码，头像、昵称提供给合作方。"),
              ElementsAre("PHONE shared", "AVATAR shared", "NICK shared"));
  EXPECT_THAT(said("我们会将认证信息，包括姓名、身份证号，提供给我们委托的第三方。"),
              ElementsAre("ID_REAL shared", "NAME shared", "ID shared"));
  EXPECT_THAT(said("您提供给我们的手机号码将被加密保存。"), ElementsAre("PHONE app"));
  // Said not to be given away: nothing is said of collecting.
  EXPECT_THAT(said("我们不会将您的手机号码提供给第三方。"), IsEmpty());
  EXPECT_THAT(said("我们不会分享用于识别您身份的信息，例如您的姓名、身份证号。"), IsEmpty());
  EXPECT_THAT(said("我们向第三方提供服务时，会收集您的手机号码。"), ElementsAre("PHONE app"));
}

TEST(Statements, TheNextClauseOnlyForWhatEndsItsOwn) {
  EXPECT_THAT(said("为防止盗刷金币的安全原因，我们需要收集您的设备信息。"),
              ElementsAre("DEV_INFO app"));
  EXPECT_THAT(said("我们可能进行资产转让，您的头像会被保存。"), ElementsAre("AVATAR app"));
}

TEST(Statements, ThirdPartiesActForThemselves) {
  EXPECT_THAT(said("友盟统计SDK会收集您的设备型号。"), ElementsAre("DEV_MODEL third_party"));
  EXPECT_THAT(said("合作方将获取您的手机号。我们会收集您的昵称。"),
              ElementsAre("PHONE third_party", "NICK app"));
  EXPECT_THAT(said("我们会与物流公司共享您的收货地址。"), ElementsAre("ADDR_SHIP shared"));
  EXPECT_THAT(said("微信会把您的昵称提供给我们。"), ElementsAre("NICK app"));
}

TEST(Statements, ListsBelowASentence) {
  EXPECT_THAT(said("我们会收集以下信息：\n（1）设备型号；\n（2）操作系统版本。"),
              ElementsAre("DEV_MODEL app", "DEV_OS app"));
  EXPECT_THAT(said("我们会收集下列信息：手机号码；昵称；头像。您的密码请牢记。"),
              ElementsAre("PHONE app", "NICK app", "AVATAR app"));
  EXPECT_THAT(said("以下信息，我们一概不收集：\na. 通话记录；\nb. 短信内容。"),
              ElementsAre("CALLLOG denied", "SMS denied"));
  EXPECT_THAT(said("一、我们收集的信息\n设备信息：设备型号、IP地址\n二、您的权利\n手机号码"),
              IsSupersetOf({"DEV_MODEL app", "NET_IP app"}));
  EXPECT_THAT(said("一、我们收集的信息\n设备型号\n二、您的权利\n头像、昵称"),
              Not(Contains("NICK app")));
}

TEST(Statements, ColumnsOfTables) {
  EXPECT_THAT(said("业务功能\t收集的个人信息\t使用目的\n登录\t手机号码\t识别头像"),
              ElementsAre("PHONE app"));
  EXPECT_THAT(said("SDK名称\t公司名称\t收集的信息\n推送SDK\t某某有限公司\tAndroid ID"),
              ElementsAre("DEV_ANDROIDID third_party"));
}

TEST(Statements, TheBackgroundMakesALocationANarrowerOne) {
  EXPECT_THAT(said("我们会在后台持续收集您的位置信息。"), ElementsAre("LOC_BACKGROUND app"));
}

TEST(Statements, TraditionalTextsAreReadAndQuotedAsWritten) {
  const Reading reading = reader().read("本應用程式會蒐集您的裝置型號及手機號碼，不會蒐集通訊錄。");
  EXPECT_EQ(reading.language, "zh-Hant");
  ASSERT_EQ(reading.statements.size(), 3u);
  EXPECT_EQ(reading.statements[0].pi, "DEV_MODEL");
  EXPECT_EQ(reading.statements[0].word.text, "裝置型號");
  EXPECT_EQ(reading.statements[0].word.span, (Span{10, 14}));
}

TEST(Statements, SpansCountCodePointsOfWhatWasGiven) {
  const Reading reading = reader().read("标题\n我们会收集您的 通讯录。");
  ASSERT_EQ(reading.statements.size(), 1u);
  EXPECT_EQ(reading.statements[0].word.span, (Span{11, 14}));
  EXPECT_EQ(reading.statements[0].sentence.span, (Span{3, 15}));
}

// ------------------------------------------------------------------ third parties

std::vector<std::string> parties(std::string_view text) {
  std::vector<std::string> out;
  for (const ThirdParty& party : reader().read(text).third_parties) {
    out.push_back(party.name.text + "|" + party.operator_name + "|" +
                  (party.purpose ? party.purpose->text : "") + "|" + party.link);
  }
  return out;
}

TEST(ThirdParties, RowsOfTables) {
  EXPECT_THAT(parties("SDK名称\t运营方\t使用目的\t收集的信息\t隐私政策链接\n"
                      "友盟统计SDK\t友盟同欣（北京）科技有限公司\t统计\tOAID\thttps://a.example/p"),
              ElementsAre("友盟统计SDK|友盟同欣（北京）科技有限公司|统计|https://a.example/p"));
}

TEST(ThirdParties, BlocksOfLabelledLines) {
  EXPECT_THAT(
      parties("SDK名称：甲推送SDK\n所属公司：甲有限公司\n使用目的：推送消息\n收集信息：OAID\n"
              "SDK名称：乙地图SDK\n使用目的：显示地图"),
      ElementsAre("甲推送SDK|甲有限公司|推送消息|", "乙地图SDK||显示地图|"));
  EXPECT_THAT(parties("我们接入了SDK。SDK名称：甲推送SDK；使用目的：推送；收集的信息：OAID。"),
              ElementsAre("甲推送SDK||推送|"));
}

TEST(ThirdParties, Sentences) {
  EXPECT_THAT(parties("我们接入了甲云推送SDK（甲云科技有限公司），用于推送消息，它会收集OAID。"),
              ElementsAre("甲云推送SDK|甲云科技有限公司|用于推送消息|"));
  EXPECT_THAT(parties("您可以用微信登录。"), IsEmpty()) << "what a user may use is no SDK inside";
  EXPECT_THAT(parties("该SDK会收集OAID。"), IsEmpty()) << "no name";
}

TEST(ThirdParties, LinesThatBeginWithTheName) {
  const std::string line =
      "我们使用了以下SDK：\n1. "
      "友盟统计SDK（友盟同欣（北京）科技有限公司）：用于统计分析，收集设备型号。";
  EXPECT_THAT(parties(line), ElementsAre("友盟统计SDK|友盟同欣（北京）科技有限公司|用于统计分析|"));
  EXPECT_THAT(said(line), ElementsAre("DEV_MODEL third_party"));
  EXPECT_THAT(said("友盟统计SDK：用于统计分析，收集设备型号。"),
              ElementsAre("DEV_MODEL third_party"));
}

TEST(ThirdParties, ListsOfNames) {
  EXPECT_THAT(parties("本应用集成的第三方SDK包括：极光推送、Bugly、高德定位。"),
              ElementsAre("极光推送|||", "Bugly|||", "高德定位|||"));
}

// ------------------------------------------------------------------ promises

std::vector<std::string> deadlines(std::string_view text) {
  std::vector<std::string> out;
  for (const Deadline& deadline : reader().read(text).deadlines) {
    out.push_back(std::string(name_of(deadline.about)) + " " +
                  (deadline.number ? std::to_string(*deadline.number) : "soon") +
                  (deadline.number ? deadline.working_days ? " working_days" : " days" : ""));
  }
  return out;
}

TEST(Promises, Deadlines) {
  EXPECT_THAT(deadlines("我们将在收到注销申请后十五个工作日内完成注销。"),
              ElementsAre("cancel 15 working_days"));
  EXPECT_THAT(deadlines("我们会在30天内答复您的请求。对于投诉，我们会在5个工作日内处理。"),
              ElementsAre("request 30 days", "complaint 5 working_days"));
  EXPECT_THAT(deadlines("您的权利\n注销：我的-设置-注销账号。提交后7日内办结。"),
              ElementsAre("cancel 7 days"));
  EXPECT_THAT(deadlines("您可以查阅、更正、删除您的信息，也可以注销账号。我们将在30天内答复。"),
              ElementsAre("request 30 days"))
      << "several rights: whatever is asked for";
  EXPECT_THAT(deadlines("登录记录保存90天，到期后自动删除。"), IsEmpty());
  EXPECT_THAT(deadlines("变更前30日公告。"), IsEmpty());
  EXPECT_THAT(deadlines("收到您的投诉后，我们会尽快处理。"), ElementsAre("complaint soon"));
}

std::vector<std::string> rights(std::string_view text) {
  std::vector<std::string> out;
  for (const Right& right : reader().read(text).rights) {
    out.push_back(std::string(name_of(right.kind)) + (right.way ? " how" : ""));
  }
  return out;
}

TEST(Promises, Rights) {
  EXPECT_THAT(
      rights("五、您的权利\n查阅、更正：我的-个人资料\n删除：联系客服\n注销：我的-设置-注销"),
      UnorderedElementsAre("access how", "correct how", "delete how", "cancel how"));
  EXPECT_THAT(rights("您有权撤回同意。"), ElementsAre("withdraw"));
  EXPECT_THAT(rights("我们会及时删除您的个人信息。"), IsEmpty());
  EXPECT_THAT(rights("未经授权，任何人不得访问您的个人信息。"), IsEmpty());
}

TEST(Promises, ConditionsOfARight) {
  const Reading reading =
      reader().read("您的权利\n注销账号须提供手持身份证的照片，并缴纳手续费20元。");
  ASSERT_EQ(reading.conditions.size(), 2u);
  EXPECT_EQ(reading.conditions[0].kind, Right::Kind::cancel);
}

TEST(Promises, WhatMayComeIsNoTransferAbroad) {
  const auto abroad = [](std::string_view text) {
    const Reading reading = reader().read(text);
    return std::any_of(reading.traits.begin(), reading.traits.end(),
                       [](const Trait& trait) { return trait.key == "cross_border"; });
  };
  EXPECT_TRUE(abroad("我们会向境外的服务器传输您的个人信息。"));
  EXPECT_FALSE(abroad("如需向境外传输您的个人信息，我们将单独征得您的同意。"));
  EXPECT_FALSE(abroad("我们不会向境外传输您的个人信息。"));
}

TEST(Promises, TrapsCountWhereTheyStand) {
  const auto kinds = [](std::string_view text) {
    std::vector<std::string> out;
    for (const Right& right : reader().read(text).rights) {
      out.emplace_back(name_of(right.kind));
    }
    return out;
  };
  EXPECT_THAT(kinds("您有权查阅您的个人信息，我们会及时更新本政策。"), ElementsAre("access"));
  EXPECT_THAT(kinds("您不得复制、修改本软件的内容，我们有权删除违规信息。"), IsEmpty());
  // Somebody else's haste is no promise.
  EXPECT_THAT(
      reader().read("用户权利\n若我们响应您的删除请求，将通知第三方要求其及时删除。").deadlines,
      IsEmpty());
  EXPECT_EQ(reader().read("用户权利\n我们会及时处理您的删除请求。").deadlines.size(), 1u);
}

TEST(Promises, Contacts) {
  std::vector<std::string> found;
  for (const Contact& contact :
       reader()
           .read("联系我们\n个人信息保护负责人：法务部\n邮箱：a@b.example\n"
                 "电话：400-000-0000\n地址：浙江省杭州市示例路8号")
           .contacts) {
    found.push_back(std::string(name_of(contact.kind)) + " " + contact.value.text);
  }
  EXPECT_THAT(found, UnorderedElementsAre("person 法务部", "mail a@b.example", "phone 400-000-0000",
                                          "address 浙江省杭州市示例路8号"));
}

TEST(Promises, Traits) {
  std::vector<std::string> found;
  for (const Trait& trait :
       reader()
           .read("更新日期：2024年3月8日\n本应用由甲乙科技有限公司（以下简称“我们”）运营。\n"
                 "我们不会向境外提供您的个人信息。【公司名称】")
           .traits) {
    found.push_back(trait.key + " " + trait.value);
  }
  EXPECT_THAT(found, IsSupersetOf({"updated 2024-03-08", "operator 甲乙科技有限公司",
                                   "no_cross_border ", "leftover "}));
  EXPECT_THAT(found, Not(Contains("cross_border ")));
}

TEST(VagueWordings, OnlyWhereSomethingIsCollected) {
  const auto vague = [](std::string_view text) { return reader().read(text).vague.size(); };
  EXPECT_EQ(vague("我们会收集设备型号、操作系统版本等信息。"), 1u);
  EXPECT_EQ(vague("我们会收集包括但不限于设备型号的信息。"), 1u);
  EXPECT_EQ(vague("我们采取加密等措施。"), 0u);
  EXPECT_EQ(vague("我们会收集设备型号、操作系统版本。"), 0u);
}

TEST(PermissionNotes, WithAndWithoutPurpose) {
  std::vector<std::string> found;
  for (const PermissionNote& note :
       reader()
           .read("我们需要相机权限用于扫码。\n三、权限说明\n位置：查找附近网点\n"
                 "我们不申请短信权限。")
           .permissions) {
    found.push_back(note.group + (note.purpose ? " why" : ""));
  }
  EXPECT_THAT(found, UnorderedElementsAre("CAMERA why", "LOCATION why"));
  EXPECT_EQ(reader().read("我们会申请位置权限。").permissions[0].purpose, false);
}

TEST(PermissionNotes, WithoutTheWordPermission) {
  const auto groups = [](std::string_view text) {
    std::vector<std::string> out;
    for (const PermissionNote& note : reader().read(text).permissions) out.push_back(note.group);
    return out;
  };
  EXPECT_THAT(groups("您需要打开定位服务，以便查找附近的门店。"), ElementsAre("LOCATION"));
  EXPECT_THAT(groups("android.permission.CAMERA（拍照）：用于头像拍摄"), ElementsAre("CAMERA"));
  EXPECT_THAT(groups("READ_PHONE_STATE 防止作弊"), ElementsAre("PHONE"));
  EXPECT_THAT(groups("您可以打开图片。"), IsEmpty());
}

// ------------------------------------------------------------------ any text

TEST(TextReader, AnyTextIsRead) {
  for (const std::string_view text : {"", "\n", "\t\t\n\n", "。", "a", "SDK名称：", "不会收集",
                                      "：", "、、、", "\t", "（", "《“"}) {
    EXPECT_THAT(reader().read(text).statements, IsEmpty()) << text;
  }
}

TEST(TextReader, SectionsMakeATree) {
  const Reading reading =
      reader().read("一、收集\n（一）注册\n我们收集手机号。\n（二）搜索\n二、权利\n无");
  ASSERT_GE(reading.sections.size(), 4u);
  EXPECT_EQ(reading.sections[0].title, "一、收集");
  EXPECT_EQ(reading.sections[1].parent, 0);
  EXPECT_EQ(reading.sections[3].parent, -1);
  ASSERT_EQ(reading.statements.size(), 1u);
  EXPECT_EQ(reading.statements[0].section, 1);
}

// ------------------------------------------------------------------ what for, and when

TEST(Circumstances, OfTheSentence) {
  EXPECT_THAT(circumstances("当您注册账号时，我们会收集您的手机号码，用于创建账号。"),
              ElementsAre("PHONE: 用于创建账号 | 当您注册账号时"));
  EXPECT_THAT(circumstances("为了向您推荐附近的门店，我们会收集您的位置信息。"),
              ElementsAre("LOC: 为了向您推荐附近的门店 | -"));
  EXPECT_THAT(circumstances("我们会收集您的昵称。"), ElementsAre("NICK: - | -"));
}

TEST(Circumstances, OfTheRow) {
  EXPECT_THAT(circumstances("收集的信息\t使用目的\n手机号码\t创建账号\n昵称\t—"),
              ElementsAre("PHONE: 创建账号 | -", "NICK: - | -"));
}

TEST(Circumstances, OfWhatIntroducesAList) {
  EXPECT_THAT(circumstances("为了保障账号安全，我们会收集以下信息：\n（1）设备型号；\n（2）昵称。"),
              ElementsAre("DEV_MODEL: 为了保障账号安全 | -", "NICK: 为了保障账号安全 | -"));
}

TEST(Circumstances, OfTheSentenceBehind) {
  EXPECT_THAT(circumstances("我们会收集您的昵称。以上信息用于展示个人主页。"),
              ElementsAre("NICK: 用于展示个人主页 | -"));
}

// The one statement that the text makes.
Statement only_statement(std::string_view text) {
  const Reading reading = reader().read(text);
  EXPECT_EQ(reading.statements.size(), 1u) << text;
  return reading.statements.empty() ? Statement() : reading.statements.front();
}

TEST(Circumstances, AnActOfTheUsersOrAnyUse) {
  for (const char* act : {"您扫码开锁时", "当您购买会员时", "您使用“一键登录”时"}) {
    EXPECT_TRUE(only_statement(std::string(act) + "，我们会收集您的手机号码。").by_act) << act;
  }
  EXPECT_TRUE(only_statement("當您註冊帳號時，我們會收集您的手機號碼。").by_act);
  EXPECT_TRUE(only_statement("When you register, we collect your phone number.").by_act);
  for (const char* use : {"您使用我们的服务时", "您首次启动应用时", "您注册或使用本应用时"}) {
    EXPECT_FALSE(only_statement(std::string(use) + "，我们会收集您的手机号码。").by_act) << use;
  }
  EXPECT_FALSE(only_statement("我们会收集您的手机号码。").by_act);
}

TEST(Circumstances, NothingButABetterService) {
  for (const char* aim :
       {"改善服务质量", "提升用户体验、研发新产品", "优化我们的产品和服务，以及定向推送广告"}) {
    EXPECT_TRUE(
        only_statement(std::string("我们会收集您的手机号码，用于") + aim + "。").only_improves)
        << aim;
  }
  for (const char* aim : {"登录和改善服务质量", "提供送货服务", "改善您的睡眠"}) {
    EXPECT_FALSE(
        only_statement(std::string("我们会收集您的手机号码，用于") + aim + "。").only_improves)
        << aim;
  }
}

TEST(Circumstances, WhatMustBeGiven) {
  using Need = Statement::Need;
  EXPECT_EQ(only_statement("您必须提供手机号码，用于注册。").need, Need::required);
  EXPECT_EQ(only_statement("我们会收集您的手机号码，否则您无法使用本服务。").need, Need::required);
  EXPECT_EQ(only_statement("您可自愿提供手机号码。").need, Need::optional);
  EXPECT_EQ(only_statement("您可以选择提供手机号码。").need, Need::optional);
  EXPECT_EQ(only_statement("我们会收集您的手机号码。").need, Need::unsaid);
}

TEST(Promises, ABackEndIsNoBackground) {
  const auto promises = [](std::string_view text) {
    const Reading reading = reader().read(text);
    return std::any_of(reading.traits.begin(), reading.traits.end(),
                       [](const Trait& trait) { return trait.key == "foreground_only"; });
  };
  EXPECT_TRUE(promises("我们不会在后台收集您的位置信息。"));
  EXPECT_TRUE(promises("应用在后台运行时，我们不会获取您的位置信息。"));
  EXPECT_FALSE(promises("我们不会在后台服务器保存您的密码。"));
  EXPECT_FALSE(promises("我们的工作人员不会在后台管理系统查看您的密码。"));
}

TEST(Promises, OnlyWhileInUseIsNoDenial) {
  const Reading reading = reader().read(
      "我们不会在后台收集您的位置信息。\n您导航时我们会收集您的位置信息，仅在前台使用期间收集。\n"
      "关闭后台权限后，您仍可以使用导航。");
  for (const Statement& statement : reading.statements) EXPECT_FALSE(statement.denied);
  EXPECT_EQ(std::count_if(reading.traits.begin(), reading.traits.end(),
                          [](const Trait& trait) { return trait.key == "foreground_only"; }),
            2);
}

}  // namespace
}  // namespace hegui::policy
