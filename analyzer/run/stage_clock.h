// StageClock: how long each stage of one scan took. Times are for people and benchmarks; nothing
// depends on them.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hegui::run {

struct StageTime {
  std::string name;
  double ms = 0;
};

class StageClock {
 public:
  using Listener = std::function<void(const StageTime&)>;
  explicit StageClock(Listener listener = {}) : listener_(std::move(listener)) {}

  // Runs `work` as the stage `name`.
  template <typename Work>
  auto time(std::string_view name, Work work) {
    const Ender ender{*this, std::string(name), std::chrono::steady_clock::now()};
    return work();
  }
  void add(StageTime stage) {
    if (listener_) listener_(stage);
    stages_.push_back(std::move(stage));
  }
  const std::vector<StageTime>& stages() const { return stages_; }

 private:
  struct Ender {
    StageClock& clock;
    std::string name;
    std::chrono::steady_clock::time_point start;
    ~Ender() {
      const std::chrono::duration<double, std::milli> took =
          std::chrono::steady_clock::now() - start;
      clock.add({name, took.count()});
    }
  };
  Listener listener_;
  std::vector<StageTime> stages_;
};

}  // namespace hegui::run
