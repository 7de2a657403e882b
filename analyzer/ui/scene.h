// Scene: what one activity shows, found by following its code from its lifecycle methods and then
// from every listener that this registers.
//
// Views are objects: one for each element of each layout that is inflated. Dialogs, fragments and
// pop-ups become screens of the scene when they are shown. The same dialog made at the same place
// with the same words is one screen.
//
// Bounded: kMaxScreens, kMaxOperations, kMaxViews, kMaxTexts, and steps of the Runner. Borrows
// everything in SceneTools. One Scene is for one activity and is built once.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "analyzer/ui/asset_pages.h"
#include "analyzer/ui/nav_graphs.h"
#include "analyzer/ui/routes.h"
#include "analyzer/ui/runner.h"
#include "analyzer/ui/screen.h"
#include "analyzer/ui/ui_roles.h"
#include "analyzer/ui/value_calls.h"
#include "analyzer/ui/xml_resources.h"
#include "analyzer/views/layout_set.h"

namespace hegui::ui {

struct SceneTools {
  flow::ProgramFlow& flow;
  const UiCatalog& catalog;
  const RelevantCode& relevant;
  views::LayoutSet& layouts;
  XmlResources& resources;
  NavGraphs& graphs;
  const Routes& routes;
  AssetPages& pages;
  const UiRoles& roles;
};

class Scene final : public Model {
 public:
  static constexpr std::size_t kMaxScreens = 64;
  static constexpr std::size_t kMaxOperations = 600;
  static constexpr std::size_t kMaxViews = 200'000;  // in all layouts that are inflated
  static constexpr std::size_t kMaxTexts = 20'000;   // on all screens
  static constexpr std::uint64_t kSteps = 80'000;

  // `just_installed`: what code asks to have been kept is not there yet. `steps`: at most so many.
  Scene(const SceneTools& tools, TypeId activity, bool just_installed,
        std::uint64_t steps = kSteps);
  ~Scene() override;

  SceneContent build();
  std::uint64_t steps() const { return runner_.steps(); }

  bool call(const UiCall& what, const RunningCall& call, Things& result) override;
  void handed(const RunningCall& call, ObjectId object, flow::SignatureId callback,
              TypeId declared) override;
  void class_given(const RunningCall& call, TypeId type) override;
  void not_followed(MethodId caller) override;

 private:
  // A layout that was inflated, or a view that code made: the views below one root.
  struct Root {
    ResourceId layout = 0;
    const views::ViewTree* tree = nullptr;  // nullptr: made by code
    std::unordered_map<views::NodeIndex, ObjectId> views;
    ObjectId parent = kNone;  // the view or host that it was put into
    std::vector<ObjectId> attached;
    bool stub_inflated = false;
  };
  struct ViewPlace {
    ObjectId root = kNone;
    views::NodeIndex node = views::kNoNode;
  };
  static constexpr std::size_t kNobody = std::size_t(-1);
  struct Registration {
    Gesture gesture = Gesture::click;
    std::string_view detail;
    ObjectId widget = kNone;
    ObjectId listener = kNone;
    TypeId declared = kNone;             // of the listener
    flow::SignatureId callback = kNone;  // if only this one counts
    std::string label;                   // instead of the widget's
    int button = 0;
    ObjectId item = kNone;       // of a menu
    std::int64_t position = -1;  // in a list
    std::string value;           // detail "url": the address
    CodePlace at;
    ScreenNumber screen = 0;
    std::size_t from = kNobody;  // the registration whose listener made it
  };
  struct Page {
    ObjectId fragment = kNone;
    std::string title;
  };

  // --- scene.cc: screens, and what is left at the end ---
  ScreenNumber add_screen(ScreenKind kind, ObjectId host, TypeId type, CodePlace made);
  std::optional<ScreenNumber> screen_of(ObjectId host) const;
  void start(ScreenNumber screen, const Frame* caller, bool conditional);
  void run_lifecycle(ScreenNumber screen, const Frame* caller, bool conditional);
  std::string host_signature(ObjectId host) const;
  void take_words(ScreenNumber screen, ObjectId host);
  void add_text(Screen& screen, ScreenNumber number, const Root& root, views::NodeIndex at,
                ObjectId view);
  void note_ticked(ScreenNumber screen);
  void add_page_links();
  void collect_texts();

  // --- scene_operations.cc ---
  void add_registration(Registration registration);
  bool comes_again(const Registration& registration);
  bool is_same_again(ObjectId object, ObjectId earlier) const;
  void run_registrations();
  void run_registration(const Registration& registration);
  ObjectId unshown_host(ObjectId widget) const;
  void run_entries(const Registration& registration, flow::SignatureId signature);
  void run_choices(const Registration& registration, flow::SignatureId signature);
  void run_one(const Registration& registration, flow::SignatureId signature);
  std::vector<Things> callback_arguments(const Registration& registration,
                                         flow::SignatureId signature);
  std::vector<flow::SignatureId> callbacks_of(TypeId declared) const;
  void add_fixed_operations();  // menus and layouts say what to call
  bool may_add_operation();     // false: there are too many
  void add_effect(Effect effect);
  Operation& operation() { return content_.operations[operation_]; }

  // --- scene_unfollowed.cc ---
  void note_uncalled();
  bool is_unused_intent(ObjectId object) const;
  bool is_called_by_others(TypeId type, flow::SignatureId signature) const;

  // --- scene_views.cc ---
  bool view_call(const UiCall& what, const RunningCall& call, Things& result);
  ObjectId inflate(ResourceId layout, const Frame* caller);
  void make_own_views(ObjectId root, const Frame* caller);
  ObjectId view_at(ObjectId root, views::NodeIndex node);
  ObjectId find_view(ObjectId where, ResourceId id);
  ObjectId find_below(ObjectId root, ResourceId id, std::set<ObjectId>& seen);
  void place_late(ObjectId view);
  void attach(ObjectId parent, ObjectId child);
  void set_content(ObjectId host, const RunningCall& call, const Things& what);
  void take_content(ScreenNumber screen, ObjectId root, const Frame* caller);
  std::vector<ObjectId> roots_of(ScreenNumber screen) const;
  // Of a dialog that has no screen yet.
  std::vector<ObjectId> roots_of_unshown(ObjectId host) const;
  std::optional<ScreenNumber> screen_of_view(ObjectId view) const;
  const views::ViewNode* node_of(ObjectId view) const;
  std::string label_of(ObjectId view) const;
  std::string own_text(ObjectId view) const;
  std::string texts_below(ObjectId root, views::NodeIndex node, int& left) const;
  std::string attribute_texts(const views::ViewNode& node) const;
  WidgetRef widget_of(ObjectId view) const;
  bool is_shown(ObjectId view) const;
  bool is_drawn(const views::ViewNode& node, std::string_view parent_type) const;
  double text_size_of(ObjectId view) const;
  bool links_work(ObjectId holder) const;
  bool is_checkable(ObjectId view) const;
  ResourceId id_of(ObjectId view) const;
  void add_span(const RunningCall& call, const UiCall& what);
  std::string next_title(std::string_view text, ObjectId spannable);
  ObjectId make_binding(ObjectId root, const RunningCall& call);
  const std::multimap<std::string, FieldId>& binding_fields();

  // --- scene_lists.cc: menus, lists, pages ---
  bool list_call(const UiCall& what, const RunningCall& call, Things& result);
  ObjectId add_menu_item(ObjectId menu, ResourceId id, const std::string& title, Gesture gesture);
  void add_menu(ObjectId menu, ResourceId resource, bool on_bar);
  std::vector<ObjectId> menu_of(ObjectId widget);
  void run_adapter(const RunningCall& call, const Things& adapter);
  void run_pages(const RunningCall& call, const Things& adapter);
  std::vector<std::string> entries_in_layout(ObjectId list) const;
  std::vector<std::string> entries_of(ObjectId list) const;
  void add_page(ObjectId pager, std::size_t number, const Frame* caller);
  bool in_drawer(ObjectId view) const;

  // --- scene_preferences.cc: preferences, and other entries that need no listener ---
  bool preference_call(const UiCall& what, const RunningCall& call, Things& result);
  void add_preferences(ScreenNumber screen, ResourceId xml);
  ObjectId preference(ScreenNumber screen, std::string_view key);
  void place_entry(ObjectId entry, ScreenNumber screen);
  void add_entry_operations();
  void open_entry(ObjectId entry);

  // --- scene_leads.cc: what leads elsewhere ---
  bool lead_call(const UiCall& what, const RunningCall& call, Things& result);
  void start_intent(const RunningCall& call, const Things& intent, int argument);
  bool lead_by_intent(const Things& intent, const Effect& base);
  std::vector<TypeId> classes_named(const Things& component) const;
  bool add_activity(const Things& component, const Effect& base);
  void show_dialog(const RunningCall& call, const Things& dialog);
  void show_fragment(const Things& fragment, const Frame* caller, bool conditional, CodePlace at,
                     bool as_dialog);
  void show_class(std::string_view java_name, const Frame* caller, CodePlace at);
  void navigate(const Frame* caller, ResourceId id, bool conditional, CodePlace at);
  std::optional<ScreenNumber> shown_fragment(ObjectId fragment, const Frame* caller,
                                             bool conditional, bool as_dialog);
  // What was registered for a dialog before it was shown.
  void release_waiting(ObjectId host);

  std::optional<std::int64_t> number_in(ObjectId object, Slot slot) const;
  bool is_view(ObjectId object) const;

  const SceneTools in_;
  Heap heap_;
  Runner runner_;
  ValueCalls values_;
  SceneContent content_;
  std::vector<ObjectId> hosts_;                                  // by screen
  std::vector<std::vector<ObjectId>> roots_;                     // by screen
  std::unordered_map<ObjectId, std::vector<ObjectId>> unshown_;  // roots of hosts without a screen
  std::vector<ObjectId> options_;                                // by screen: its options menu
  std::vector<std::map<std::string, ObjectId>> preferences_;     // by screen: by key
  std::unordered_map<ObjectId, ScreenNumber> by_host_;
  std::map<std::string, ScreenNumber> by_signature_;
  std::unordered_map<ObjectId, Root> trees_;                      // by the root view
  std::unordered_map<ObjectId, ViewPlace> places_;                // by view
  std::map<std::pair<ObjectId, ResourceId>, ObjectId> unplaced_;  // by host and id
  std::unordered_map<ObjectId, std::vector<ObjectId>> menus_;     // items of a menu
  std::unordered_map<ObjectId, Gesture> item_gestures_;           // of menu items
  std::unordered_map<ObjectId, std::vector<Page>> pages_;         // of a pager
  std::unordered_map<ObjectId, std::vector<ObjectId>> tabs_;      // of a tab layout
  std::unordered_map<ObjectId, ObjectId> adapters_;               // of a list
  std::unordered_map<ObjectId, std::vector<ObjectId>> rows_;      // of a list
  std::unordered_map<ObjectId, ScreenNumber> by_widget_screen_;   // entries
  std::vector<ObjectId> entries_;                          // preferences and tabs, as they came
  std::unordered_map<ObjectId, ObjectId> by_widget_host_;  // buttons taken as views
  std::unordered_map<ObjectId, ObjectId> text_holders_;    // views and dialogs that show a text
  std::set<ObjectId> switches_;                            // preferences that are turned
  std::unordered_map<ObjectId, ScreenNumber> opened_;      // preferences that hold others
  std::unordered_map<ObjectId, std::vector<Registration>> waiting_;
  std::unordered_map<ObjectId, ObjectId> bindings_;  // their root views
  std::optional<std::multimap<std::string, FieldId>> binding_fields_;
  std::unordered_map<ObjectId, std::size_t> titles_taken_;  // of a text with links
  std::vector<Registration> registrations_;
  std::set<std::tuple<ObjectId, ObjectId, std::string_view, flow::SignatureId, int>> registered_;
  std::size_t next_registration_ = 0;
  std::set<ObjectId> used_intents_;  // of which it is known what they are for
  std::size_t running_ = kNobody;    // the registration whose listener is being followed
  std::size_t inflated_views_ = 0, texts_ = 0;
  ScreenNumber screen_ = 0;                         // whose code runs
  std::size_t operation_ = 0;                       // whose effects are noted
  std::vector<std::map<ObjectId, Things>> ticked_;  // by screen, after it has started
  std::vector<std::uint32_t> graphs_;               // navigation graphs met
};

}  // namespace hegui::ui
