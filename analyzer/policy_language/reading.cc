#include "analyzer/policy_language/reading.h"

#include <array>

namespace hegui::policy {
namespace {

template <typename Enum, std::size_t N>
std::string_view nth(const std::array<std::string_view, N>& names, Enum value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

bool is_understood(const Reading& reading) { return reading.language != "other"; }

std::string_view name_of(Party party) {
  return nth(std::array<std::string_view, 2>{"app", "third_party"}, party);
}
std::string_view name_of(Statement::Need need) {
  return nth(std::array<std::string_view, 3>{"unsaid", "required", "optional"}, need);
}
std::string_view name_of(VagueWording::Kind kind) {
  return nth(std::array<std::string_view, 5>{"open_list", "not_only", "examples", "some", "may"},
             kind);
}
std::string_view name_of(ThirdParty::Form form) {
  return nth(std::array<std::string_view, 3>{"table", "block", "sentence"}, form);
}
std::string_view name_of(Right::Kind kind) {
  return nth(
      std::array<std::string_view, 6>{"access", "correct", "delete", "cancel", "withdraw", "copy"},
      kind);
}
std::string_view name_of(Deadline::About about) {
  return nth(std::array<std::string_view, 6>{"request", "access", "correct", "delete", "cancel",
                                             "complaint"},
             about);
}
std::string_view name_of(Contact::Kind kind) {
  return nth(std::array<std::string_view, 5>{"mail", "phone", "address", "person", "online"}, kind);
}

}  // namespace hegui::policy
