// FirstRun: what comes before the main screen of an app that was just installed: is the user asked
// about the privacy policy, with which answers, and what does refusing do?
//
// Scenes are followed once more with nothing kept from an earlier run, from the launcher on,
// through activities that go on by themselves; and so are all that users can come to and that have
// words of agreeing, for the boxes beside them. A screen asks about the policy if it names it, or
// asks for consent, and has something to press; a screen on which the user logs in is none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/ui/app_paths.h"
#include "analyzer/ui/scene.h"

namespace hegui::ui {

enum class Refusing : std::uint8_t {
  unknown,
  leaves,   // the app or the screen closes
  loops,    // the same question again
  goes_on,  // the app can be used
  stays,    // the question goes, nothing comes
};
std::string_view refusing_name(Refusing refusing);

struct Answer {
  std::string text;
  WidgetRef widget;
  CodePlace at;
  MethodId handler = kNone;
};

struct Prompt {
  std::size_t scene = 0;  // in FirstRun::scenes
  ScreenNumber screen = 0;
  bool policy_link = false;  // the policy can be opened from it
  bool cancelable = true;    // can be left without an answer; true where that is not known
  std::optional<Answer> agree;
  std::optional<Answer> refuse;
  Refusing refusing = Refusing::unknown;
  std::vector<std::string> buttons;  // all that can be pressed
};

// A box for agreeing that is ticked when its screen appears, or a picture that may be one.
struct Ticked {
  std::size_t scene = 0;
  ScreenNumber screen = 0;
  ScreenText box;
  bool known = true;  // false: a picture beside the words that is pressed
  std::string words;
};

struct FirstRun {
  std::vector<SceneContent> scenes;  // as of an app just installed, launcher first
  std::optional<bool> prompt_shown;  // empty: not all could be seen
  std::optional<Prompt> prompt;
  std::vector<Ticked> ticked;

  static FirstRun find(const SceneTools& tools, const ScreenGraph& graph, AppPaths& paths,
                       TextTopics& topics, bool hidden_screens);
};

}  // namespace hegui::ui
