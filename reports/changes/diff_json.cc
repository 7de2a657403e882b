#include "reports/changes/embedded_schema.h"
#include "reports/changes/version_diff.h"
#include "reports/json/json_stream.h"
#include "rules/engine/judgement.h"

namespace hegui::changes {
namespace {

constexpr int kSchema = 1;

class Writer {
 public:
  explicit Writer(std::string& out) : json_(out) {}

  void write(const VersionDiff& diff) {
    json_.begin_object();
    json_.number("schema", kSchema);
    json_.text("tool_version", diff.tool_version);
    side("before", diff.before);
    side("after", diff.after);
    json_.key("history");
    json_.begin_list();
    for (const VersionSide& each : diff.history) object(each);
    json_.end_list();
    json_.yes_no("same_package", diff.same_package);
    json_.yes_no("same_signer", diff.same_signer);
    json_.yes_no("same_method", diff.same_method);
    json_.yes_no("policy_only", diff.policy_only);
    json_.yes_no("anything_new", diff.anything_new());
    json_.key("changes");
    json_.begin_list();
    for (const Thing& each : diff.things) thing(each);
    json_.end_list();
    json_.key("items");
    json_.begin_list();
    for (const ItemChange& each : diff.items) item(each);
    json_.end_list();
    json_.key("findings");
    json_.begin_list();
    for (const FindingChange& each : diff.findings) finding(each);
    json_.end_list();
    json_.key("consent");
    json_.begin_object();
    json_.yes_no("policy_changed", diff.consent.policy_changed);
    json_.yes_no("date_changed", diff.consent.date_changed);
    json_.yes_no("update_notice", diff.consent.update_notice);
    json_.yes_no("asks_again", diff.consent.asks_again);
    json_.end_object();
    json_.end_object();
  }

 private:
  void side(std::string_view name, const VersionSide& side) {
    json_.key(name);
    object(side);
  }
  void object(const VersionSide& side) {
    json_.begin_object();
    json_.text("path", side.path);
    json_.text("sha256", side.sha256);
    json_.text_or_null("package", side.package);
    json_.text_or_null("version_name", side.version_name);
    json_.number_or_null("version_code", side.version_code);
    json_.end_object();
  }
  void thing(const Thing& thing) {
    const versions::Change& change = thing.change;
    json_.begin_object();
    json_.text("kind", change.kind);
    json_.text("subject", change.subject);
    json_.text("owner", change.owner);
    json_.words("name", thing.name);
    json_.text("side", versions::side_code(change.side));
    json_.text_or_null("before", change.before);
    json_.text_or_null("after", change.after);
    json_.yes_no("certain", change.certain);
    json_.yes_no("recurred", thing.recurred);
    json_.text("place", thing.place);
    json_.end_object();
  }
  void verdict(std::string_view name, const model::Item& item) {
    json_.key(name);
    json_.begin_object();
    json_.text("verdict", rules::verdict_code(item.verdict));
    if (item.strength) json_.text("strength", rules::strength_code(*item.strength));
    json_.end_object();
  }
  void item(const ItemChange& change) {
    json_.begin_object();
    json_.text("item", change.after->id);
    json_.words("title", change.after->title);
    json_.text("state", state_code(change.state));
    verdict("before", *change.before);
    verdict("after", *change.after);
    json_.end_object();
  }
  void finding(const FindingChange& change) {
    json_.begin_object();
    json_.text("id", change.finding->id);
    json_.text("item", change.item->id);
    json_.text("state", state_code(change.state));
    json_.text("strength", rules::strength_code(change.finding->strength));
    if (change.before != nullptr) {
      json_.text("strength_before", rules::strength_code(change.before->strength));
    }
    json_.text("subject", change.finding->subject);
    json_.text("owner", change.finding->owner);
    json_.words("summary", change.finding->summary);
    json_.text("place", change.place);
    json_.end_object();
  }

  json::JsonStream json_;
};

}  // namespace

std::string diff_json(const VersionDiff& diff) {
  std::string out;
  Writer(out).write(diff);
  return out += '\n';
}

std::string_view diff_schema() { return embedded_schema().front().text; }

}  // namespace hegui::changes
