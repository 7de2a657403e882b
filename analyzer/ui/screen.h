// Screens, what can be done on them, and where that leads: what following an app's code comes to.
//
// A scene is what one activity shows: the activity itself, its fragments, the dialogs and pop-ups
// that it opens. Its screens are numbered from 0, the activity first. Ways between activities name
// the activity.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/ui/things.h"
#include "analyzer/views/view_tree.h"

namespace hegui::ui {

enum class ScreenKind : std::uint8_t { activity, fragment, dialog, popup, preferences };
std::string_view screen_kind_name(ScreenKind kind);

using ScreenNumber = std::uint32_t;  // in Scene::screens

// What the user does. automatic: nothing, it happens when the screen opens.
enum class Gesture : std::uint8_t {
  automatic,
  click,
  long_click,
  touch,
  check,       // turns a switch, ticks a box
  item,        // an entry of a list
  menu,        // an entry of a menu that is seen
  overflow,    // an entry of a menu that has to be opened first: two operations
  drawer,      // an entry of a drawer, which has to be opened first: two operations
  tab,         // another page
  button,      // of a dialog
  preference,  // an entry of a preference screen
  span,        // a link inside a text
  navigation,  // the arrow of a tool bar
  other,
};
std::string_view gesture_name(Gesture gesture);
// What is listened to, as the catalog writes it.
Gesture gesture_of(std::string_view detail);
int operations_of(Gesture gesture);

// Where code is.
struct CodePlace {
  MethodId method = kNone;
  std::uint32_t offset = 0;
};

enum class EffectKind : std::uint8_t {
  activity,  // starts the activity `type`
  screen,    // shows another screen of the scene: `screen`
  outside,   // another app, by an intent: `value` is the address or the action
  page,     // loads a web page here: `value` is its address, "" if not known, "text:" given as text
  unknown,  // opens something that could not be told, or code that may was not followed
  finish,   // closes the activity
  exit,     // ends the process
  dismiss,  // closes the dialog
};

struct Effect {
  EffectKind kind = EffectKind::unknown;
  bool conditional = false;  // may be left out
  TypeId type = kNone;
  ScreenNumber screen = 0;
  std::string value;  // see kind; of an activity: an address that it is given along
  std::string label;  // of an activity: a text that it is given along, such as its title
  CodePlace at;
};

// A view as code or a layout shows it.
struct WidgetRef {
  ResourceId id = 0;
  // In a layout file: position in inventory::Layouts::all, and the element there.
  bool in_layout = false;
  views::ElementRef element;
};

struct Operation {
  ScreenNumber screen = 0;
  Gesture gesture = Gesture::automatic;
  WidgetRef widget;
  std::string label;  // the words on it, "" where there are none or they are not known
  int button = 0;     // gesture button: -1, -2, -3
  bool checkable = false;
  bool shown = true;  // not hidden, as far as is known
  bool acts = false;  // its handler does something
  MethodId handler = kNone;
  CodePlace registered;
  std::vector<Effect> effects;
};

// A text on a screen that nothing may be attached to.
struct ScreenText {
  std::string text;
  WidgetRef widget;
  bool field = false;  // something is typed there; the text is its hint
  bool checkable = false;
  bool shown = true;
  // Ticked when it appears: 1 yes, 0 no, -1 not known (set by code from what is not known).
  int ticked = 0;
  bool ticked_by_code = false;
  double text_size = 0;  // sp, set by code; 0: as the layout says
};

struct Screen {
  ScreenKind kind = ScreenKind::activity;
  TypeId type = kNone;  // its class; kNone: a dialog built of parts
  CodePlace made;       // where such a dialog is made
  std::string title;    // "" if there is none or it is not known
  std::string message;  // of a dialog
  int cancelable = -1;  // a dialog that can be left without an answer: yes/no, -1 not known
  std::vector<ResourceId> layouts;
  std::vector<ScreenText> texts;
  bool has_page = false;   // a WebView that loads something
  bool boxes_set = false;  // its code ticks or unticks boxes of which it is not known which
  bool unseen = false;     // (part of) its content could not be told
  std::string why_unseen;  // "drawn-elsewhere", "content-unknown", ...
  std::size_t inflated = 0, inflated_unknown = 0;  // layouts that code brings in
};

struct SceneContent {
  TypeId activity = kNone;
  std::vector<Screen> screens;
  std::vector<Operation> operations;  // automatic ones of a screen included
  bool cut_short = false;
};

}  // namespace hegui::ui
