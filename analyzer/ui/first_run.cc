#include "analyzer/ui/first_run.h"

#include <algorithm>
#include <set>

namespace hegui::ui {
namespace {

constexpr std::string_view kRefusings[] = {"unknown", "leaves", "loops", "goes_on", "stays"};
constexpr std::size_t kMaxScenes = 8;      // activities before the main one
constexpr std::size_t kMaxBoxScenes = 24;  // with them, those that have words of agreeing
constexpr int kMaxQuestions = 3;           // further questions after a refusal

bool leads_somewhere(const Effect& effect) {
  return effect.kind == EffectKind::activity || effect.kind == EffectKind::screen ||
         effect.kind == EffectKind::outside || effect.kind == EffectKind::page ||
         effect.kind == EffectKind::unknown;
}

class Finder {
 public:
  Finder(TextTopics& topics, FirstRun& out) : topics_(topics), out_(out) {}

  // What the screen says, all together.
  bool says(const SceneContent& scene, ScreenNumber number, const TopicMask& topic) {
    const Screen& screen = scene.screens[number];
    if (topics_.is(screen.title, topic) || topics_.is(screen.message, topic)) return true;
    for (const ScreenText& text : screen.texts) {
      if (topics_.is(text.text, topic)) return true;
    }
    for (const Operation& operation : scene.operations) {
      if (operation.screen == number && topics_.is(operation.label, topic)) return true;
    }
    return false;
  }

  bool has_fields(const Screen& screen) {
    return std::any_of(screen.texts.begin(), screen.texts.end(), [&](const ScreenText& text) {
      return text.field && topics_.is(text.text, topics_.sign_in_field);
    });
  }

  bool asks(const SceneContent& scene, ScreenNumber number) {
    const Screen& screen = scene.screens[number];
    if (has_fields(screen)) return false;
    if (!says(scene, number, topics_.policy) && !says(scene, number, topics_.prompt)) return false;
    bool answer = false;
    for (const Operation& operation : scene.operations) {
      if (operation.screen != number || operation.gesture == Gesture::automatic) continue;
      answer |= operation.gesture == Gesture::button ||
                topics_.is(operation.label, topics_.agree) ||
                topics_.is(operation.label, topics_.refuse);
      answer |= screen.kind != ScreenKind::activity && screen.kind != ScreenKind::fragment &&
                topics_.is(operation.label, topics_.vague_answer);
    }
    return answer;
  }

  // Screens of the scene that are seen without the user doing anything, or (`by_user`) at all.
  std::vector<ScreenNumber> shown(const SceneContent& scene, bool by_user) {
    std::vector<ScreenNumber> out = {0};
    for (std::size_t i = 0; i < out.size(); ++i) {
      for (const Operation& operation : scene.operations) {
        if (operation.screen != out[i]) continue;
        if (!by_user && operation.gesture != Gesture::automatic) continue;
        for (const Effect& effect : operation.effects) {
          if (effect.kind != EffectKind::screen) continue;
          if (std::find(out.begin(), out.end(), effect.screen) == out.end()) {
            out.push_back(effect.screen);
          }
        }
      }
    }
    return out;
  }

  Refusing what_refusing_does(std::size_t scene_at, ScreenNumber prompt, const Operation& refusal,
                              int depth) {
    const SceneContent& scene = out_.scenes[scene_at];
    bool closes = false, goes = false, dismisses = false, unknown = false;
    Refusing further = Refusing::unknown;
    for (const Effect& effect : refusal.effects) {
      switch (effect.kind) {
        case EffectKind::exit:
        case EffectKind::finish:
          closes = true;
          break;
        case EffectKind::activity:
          goes = true;
          break;
        case EffectKind::screen:
          if (effect.screen == prompt || same_question(scene, effect.screen, prompt)) {
            further = Refusing::loops;
          } else if (scene.screens[effect.screen].kind == ScreenKind::fragment) {
            goes = true;
          } else if (further != Refusing::loops) {
            further = second_question(scene_at, effect.screen, prompt, depth);
          }
          break;
        case EffectKind::dismiss:
          dismisses = true;
          break;
        case EffectKind::unknown:
          unknown = true;
          break;
        default:
          break;
      }
    }
    if (goes) return Refusing::goes_on;
    if (closes) return Refusing::leaves;
    if (further != Refusing::unknown) return further;
    if (unknown) return Refusing::unknown;
    // A dialog's button closes it: what is behind it then?
    const Screen& screen = scene.screens[prompt];
    const bool covers = screen.kind == ScreenKind::dialog || screen.kind == ScreenKind::popup;
    if (!dismisses && !(covers && refusal.gesture == Gesture::button)) return Refusing::stays;
    return something_behind(scene) ? Refusing::goes_on : Refusing::stays;
  }

 private:
  // The same dialog, made at another place.
  static bool same_question(const SceneContent& scene, ScreenNumber a, ScreenNumber b) {
    const Screen& one = scene.screens[a];
    const Screen& other = scene.screens[b];
    return one.kind == other.kind && one.type == other.type && one.title == other.title &&
           one.message == other.message && one.layouts == other.layouts;
  }

  // The dialog that a refusal brings up.
  Refusing second_question(std::size_t scene_at, ScreenNumber screen, ScreenNumber first,
                           int depth) {
    if (depth >= kMaxQuestions || questions_left_-- <= 0) return Refusing::unknown;
    const SceneContent& scene = out_.scenes[scene_at];
    Refusing found = Refusing::unknown;
    for (const Operation& operation : scene.operations) {
      if (operation.screen != screen || operation.gesture == Gesture::automatic) continue;
      if (topics_.is(operation.label, topics_.agree)) continue;
      Refusing one = what_refusing_does(scene_at, screen, operation, depth + 1);
      for (const Effect& effect : operation.effects) {
        if (effect.kind == EffectKind::screen &&
            (effect.screen == first || same_question(scene, effect.screen, first))) {
          one = Refusing::loops;
        }
      }
      if (one == Refusing::leaves || found == Refusing::unknown || found == Refusing::stays) {
        if (found != Refusing::leaves) found = one;
      }
    }
    return found;
  }

  // Can anything be done on the activity itself?
  bool something_behind(const SceneContent& scene) {
    const std::vector<ScreenNumber> seen = shown(scene, false);
    for (const Operation& operation : scene.operations) {
      if (operation.gesture == Gesture::automatic) continue;
      const ScreenKind kind = scene.screens[operation.screen].kind;
      if (kind == ScreenKind::dialog || kind == ScreenKind::popup) continue;
      if (std::find(seen.begin(), seen.end(), operation.screen) != seen.end()) return true;
    }
    return false;
  }

  TextTopics& topics_;
  FirstRun& out_;
  int questions_left_ = 1000;  // of all refusals together
};

// A page of a server, of which nothing is known.
bool shows_other_page(const SceneContent& scene, ScreenNumber number) {
  for (const Operation& operation : scene.operations) {
    if (operation.screen != number || operation.gesture != Gesture::automatic) continue;
    for (const Effect& effect : operation.effects) {
      if (effect.kind == EffectKind::page && !effect.value.starts_with("file:") &&
          !effect.value.starts_with("text:")) {
        return true;
      }
    }
  }
  return false;
}

bool agrees(const std::string& text, TextTopics& topics) {
  return topics.is(text, topics.tick) ||
         (topics.is(text, topics.policy) && !topics.is(text, topics.sign_in));
}

// Do two widgets stand side by side in one layout?
bool side_by_side(const SceneTools& tools, const WidgetRef& a, const WidgetRef& b) {
  if (!a.in_layout || !b.in_layout || a.element.layout != b.element.layout) return false;
  const axml::Tree& tree = tools.layouts.layouts().all[a.element.layout].tree;
  return tree.element(a.element.element).parent == tree.element(b.element.element).parent;
}

void find_boxes(const SceneTools& tools, const SceneContent& scene, std::size_t at,
                TextTopics& topics, std::vector<Ticked>& out) {
  for (ScreenNumber number = 0; number < scene.screens.size(); ++number) {
    const Screen& screen = scene.screens[number];
    const auto words = std::find_if(
        screen.texts.begin(), screen.texts.end(),
        [&](const ScreenText& text) { return text.shown && topics.is(text.text, topics.tick); });
    for (const ScreenText& box : screen.texts) {
      if (!box.checkable || !box.shown || box.ticked == 0) continue;
      if (box.ticked < 0 && box.ticked_by_code) continue;  // by what was kept, or a condition
      if (!box.text.empty() && !agrees(box.text, topics)) continue;
      if (box.text.empty() && words == screen.texts.end()) continue;
      out.push_back({at, number, box, box.ticked == 1, box.text.empty() ? words->text : box.text});
    }
    if (words == screen.texts.end()) continue;
    for (const Operation& operation : scene.operations) {
      if (operation.screen != number || operation.gesture != Gesture::click || !operation.shown ||
          operation.checkable || !side_by_side(tools, operation.widget, words->widget)) {
        continue;
      }
      const views::ViewTree& tree = tools.layouts.tree_of(operation.widget.element.layout);
      for (const views::ViewNode& node : tree.nodes) {
        if (node.element.layout != operation.widget.element.layout ||
            node.element.element != operation.widget.element.element) {
          continue;
        }
        if (!tools.roles.is_class(node.type, ClassRole::picture)) continue;
        ScreenText box;
        box.widget = operation.widget;
        out.push_back({at, number, box, false, words->text});
      }
    }
  }
}

}  // namespace

std::string_view refusing_name(Refusing refusing) {
  return kRefusings[static_cast<std::size_t>(refusing)];
}

FirstRun FirstRun::find(const SceneTools& tools, const ScreenGraph& graph, AppPaths& paths,
                        TextTopics& topics, bool hidden_screens) {
  FirstRun out;
  if (graph.launcher() == kNone) return out;
  Finder finder(topics, out);
  bool whole = !hidden_screens;
  std::set<TypeId> met;
  std::vector<TypeId> work;  // guides and the like are passed by as the paths pass them by
  for (const NodeId node : paths.before_main()) {
    work.push_back(graph.scenes()[graph.scene_of(node)].activity);
  }
  const TypeId main = graph.scenes()[graph.scene_of(paths.main_screen())].activity;
  for (std::size_t i = 0; i < work.size() && out.scenes.size() < kMaxScenes; ++i) {
    if (!met.insert(work[i]).second) continue;
    out.scenes.push_back(Scene(tools, work[i], true).build());
    const std::size_t at = out.scenes.size() - 1;
    // Before the main screen whatever is pressed comes first, on it only what nobody asked for.
    const std::vector<ScreenNumber> shown = finder.shown(out.scenes[at], work[i] != main);
    const SceneContent& scene = out.scenes[at];
    whole &= !scene.cut_short;
    for (const ScreenNumber number : shown) {
      whole &= !scene.screens[number].unseen && !shows_other_page(scene, number);
      if (out.prompt || !finder.asks(scene, number)) continue;
      Prompt prompt;
      prompt.scene = at;
      prompt.screen = number;
      prompt.cancelable = scene.screens[number].cancelable != 0;
      for (const Operation& operation : scene.operations) {
        if (operation.screen != number || operation.gesture == Gesture::automatic) continue;
        const Answer answer = {operation.label, operation.widget, operation.registered,
                               operation.handler};
        if (topics.is(operation.label, topics.policy)) {
          prompt.policy_link |=
              operation.shown &&
              std::any_of(operation.effects.begin(), operation.effects.end(), leads_somewhere);
          continue;
        }
        prompt.buttons.push_back(operation.label);
        if (!prompt.agree && topics.is(operation.label, topics.agree)) prompt.agree = answer;
        if (!prompt.refuse && topics.is(operation.label, topics.refuse)) {
          prompt.refuse = answer;
          prompt.refusing = finder.what_refusing_does(at, number, operation, 0);
        }
      }
      out.prompt = std::move(prompt);
    }
    // On by itself, from whatever screen is seen; not further than the main screen.
    if (work[i] == main) continue;
    for (const Operation& operation : scene.operations) {
      if (operation.gesture != Gesture::automatic) continue;
      if (std::find(shown.begin(), shown.end(), operation.screen) == shown.end()) continue;
      for (const Effect& effect : operation.effects) {
        if (effect.kind == EffectKind::activity) work.push_back(effect.type);
        whole &= effect.kind != EffectKind::unknown;
      }
    }
  }
  // Boxes on all screens with words of agreeing.
  for (std::size_t scene = 0; scene < graph.scenes().size(); ++scene) {
    const TypeId activity = graph.scenes()[scene].activity;
    if (!paths.reached(graph.node(scene, 0)) || out.scenes.size() >= kMaxBoxScenes) continue;
    const bool has_words = std::any_of(
        graph.scenes()[scene].screens.begin(), graph.scenes()[scene].screens.end(),
        [&](const Screen& screen) {
          return std::any_of(screen.texts.begin(), screen.texts.end(), [&](const ScreenText& text) {
            return topics.is(text.text, topics.tick) ||
                   (text.checkable && topics.is(text.text, topics.policy));
          });
        });
    if (has_words && met.insert(activity).second) {
      out.scenes.push_back(Scene(tools, activity, true).build());
    }
  }
  for (std::size_t at = 0; at < out.scenes.size(); ++at) {
    find_boxes(tools, out.scenes[at], at, topics, out.ticked);
  }
  if (out.prompt) {
    out.prompt_shown = true;
  } else if (whole) {
    out.prompt_shown = false;
  }
  return out;
}

}  // namespace hegui::ui
