#include "analyzer/ui/remote_screen.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/program/constants.h"
#include "analyzer/program/java_names.h"
#include "dex/debug_info.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kWebView = "Landroid/webkit/WebView;";
constexpr std::string_view kAssetHost = "://appassets.androidplatform.net/";  // androidx.webkit
constexpr std::uint32_t kText = 0x0101014f;                                   // of android.R.attr
constexpr std::uint32_t kHint = 0x01010150;
constexpr std::uint32_t kOnClick = 0x0101026f;

struct Page {
  bool loaded = false;
  bool inside = false;                 // a page of the package or given as text is loaded
  std::optional<std::string> address;  // a constant one of a server
  facts::RowId origin = 0;             // of the load
};

class MainScreen {
 public:
  MainScreen(const UiInputs& inputs, program::Origins& origins) : in_(inputs), origins_(origins) {}

  std::optional<Page> page() {
    const std::string descriptor = program::descriptor_of(in_.files[0].manifest->main_activity());
    const std::string inner = descriptor.substr(0, descriptor.size() - 1) + "$";
    in_.program.for_each_supertype(descriptor,
                                   [&](std::string_view, std::optional<program::ClassId> id) {
                                     if (!id) return false;
                                     look_at(*id);
                                     return true;
                                   });
    for (program::ClassId id = 0; id < in_.program.classes().size(); ++id) {
      if (in_.program.descriptor(id).starts_with(inner)) look_at(id);
    }
    if (!web_content_ || other_content_ || !page_.loaded || page_.inside) return std::nullopt;
    return page_;
  }

 private:
  bool is_activity(std::string_view descriptor) const {  // a dialog has content of its own
    return in_.program.inherits(descriptor, "Landroid/app/Activity;");
  }

  bool is_web_view(std::string_view descriptor) const {
    return in_.program.inherits(descriptor, kWebView);
  }

  void look_at(program::ClassId id) {
    const program::ClassRef& ref = in_.program.classes()[id];
    const dex::DexFile& file = in_.program.units()[ref.unit].file;
    for (const dex::MethodDef& method : file.methods(ref.def)) {
      if (!method.has_code()) continue;
      std::optional<program::MethodConstants> constants;
      for (const dex::Instruction in : file.code(method).instructions()) {
        if (in.info().index != dex::IndexKind::method || !in.info().invokes()) continue;
        const dex::MethodId called = file.method(in.method());
        const std::string_view name = file.string(called.name);
        const bool content = name == "setContentView" && is_activity(file.type(called.owner));
        const bool load = name == "loadUrl" || name == "loadData" || name == "loadDataWithBaseURL";
        if (!content && !(load && is_web_view(file.type(called.owner)))) continue;
        if (!constants) constants.emplace(file, method);
        const program::Value value = constants->argument(in.offset(), 0);
        if (content) {
          take_content(file, method, value, file.shorty(called.proto));
        } else {
          take_page(ref.unit, method, in.offset(), name, value);
        }
      }
    }
  }

  void take_content(const dex::DexFile& file, const dex::MethodDef& method,
                    const program::Value& value, std::string_view shorty) {
    if (shorty.starts_with("VL")) {
      const bool web = value.is(program::Value::Kind::object) &&
                       is_web_view(file.type(file.code(method).at(value.id).type()));
      (web ? web_content_ : other_content_) = true;
      return;
    }
    if (!value.is(program::Value::Kind::integer)) {
      other_content_ = true;
      return;
    }
    const auto layout = static_cast<std::uint32_t>(value.number);
    bool known = false;
    for (const inventory::Layout& one : in_.views.layouts().all) {
      if (one.file.id.value != layout) continue;
      known = true;
      (is_only_a_page(one.tree) ? web_content_ : other_content_) = true;
    }
    if (!known) other_content_ = true;
  }

  bool is_only_a_page(const axml::Tree& tree) const {
    bool web = false;
    for (axml::ElementIndex i = 0; i < tree.elements().size(); ++i) {
      const std::string_view name = tree.name(i);
      for (const std::uint32_t read : {kText, kHint, kOnClick}) {
        if (tree.find(i, base::ResId{read}) != nullptr) return false;
      }
      if (name == "include" || name == "fragment") return false;  // what is in there is not known
      web |= name == "WebView" || (name.find('.') != std::string_view::npos &&
                                   is_web_view(program::descriptor_of(name)));
    }
    return web;
  }

  void take_page(program::UnitNumber number, const dex::MethodDef& method, std::uint32_t offset,
                 std::string_view name, const program::Value& value) {
    const program::DexUnit& unit = in_.program.units()[number];
    std::string address;
    if (value.is(program::Value::Kind::string)) {
      address = unit.file.utf8(dex::StringIndex{value.id});
    }
    if (address.starts_with("javascript:") || address.starts_with("about:")) return;
    const bool inside = name != "loadUrl" || address.starts_with("file:") ||
                        address.find(kAssetHost) != std::string::npos;
    page_.loaded = true;
    page_.inside |= inside;
    if (inside || (page_.origin != 0 && (page_.address || address.empty()))) return;
    if (!address.empty()) page_.address = address;
    page_.origin = origins_.add_dex(
        {unit.container, unit.entry, unit.entry_ref}, unit.file.method_reference(method.method),
        offset, dex::line_at(unit.file, unit.file.code(method), offset), address);
  }

  const UiInputs& in_;
  program::Origins& origins_;
  bool web_content_ = false;
  bool other_content_ = false;
  Page page_;
};

}  // namespace

void write_remote_screen(const UiInputs& inputs, program::Origins& origins,
                         facts::FactWriter& facts) {
  if (inputs.files.empty() || !inputs.files[0].manifest) return;
  if (inputs.files[0].manifest->main_activity().empty()) return;
  const std::optional<Page> page = MainScreen(inputs, origins).page();
  if (!page) return;
  facts.add(facts::LimitHitRow{"ui", "remote-screen",
                               program::excerpt_of(page->address.value_or("")), 0, page->origin});
}

}  // namespace hegui::ui
