// The one wrapper over SQLite: connections, statements, errors as Result.
//
// A Database and its Statements belong to one thread. Statements must not outlive their Database.
// Text handed out by a Statement is valid until its next step() or reset().
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "apk/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace hegui::facts {

class Statement {
 public:
  Statement() = default;

  // Parameters count from 1, columns from 0, as SQLite counts them.
  void bind_null(int parameter);
  void bind(int parameter, std::int64_t value);
  void bind(int parameter, double value);
  void bind(int parameter, std::string_view value);  // not copied: must live until reset()

  base::Result<bool> step();  // true: a row is there; false: done
  void reset();               // and forget the bindings

  int columns() const;
  std::string column_name(int column) const;
  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  double real(int column) const;
  std::string_view text(int column) const;  // "" for NULL
  std::optional<std::string> optional_text(int column) const;
  std::optional<std::int64_t> optional_integer(int column) const;
  std::optional<double> optional_real(int column) const;
  // SQLITE_INTEGER, SQLITE_FLOAT, SQLITE_TEXT, SQLITE_BLOB or SQLITE_NULL of this row's value.
  int type(int column) const;

 private:
  friend class Database;
  struct Finalizer {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalizer> handle_;
  sqlite3* database_ = nullptr;
};

class Database {
 public:
  enum class Mode { read_only, create };

  static base::Result<Database> in_memory();
  // A copy in memory of a file that save_to() wrote, given as its bytes. They are trusted: not for
  // files from elsewhere. A few hundred instructions a page.
  static base::Result<Database> in_memory(std::span<const std::uint8_t> file);
  static base::Result<Database> open(const std::string& path, Mode mode);

  base::Result<bool> run(const std::string& sql);  // one or more statements without results
  base::Result<Statement> prepare(std::string_view sql);
  // Prepares the first statement of `sql` and says where it ended, for scripts.
  base::Result<Statement> prepare_first(std::string_view sql, std::size_t& consumed);
  // A copy of everything, in memory. Ends an open transaction first.
  base::Result<Database> copy();
  // Copies everything into a new file, replacing it.
  base::Result<bool> save_to(const std::string& path);

  // From here on, until called again, all statements together that run more than `max_steps`
  // virtual-machine steps are interrupted.
  void limit_steps(std::uint64_t max_steps);

  // From here on only reading is possible: no writes, no ATTACH, no extensions, no pragma, and a
  // statement that runs `max_steps` virtual-machine steps is interrupted. For rules and queries
  // that users bring. (SQLite authorizer, "Compile-Time Authorization Callbacks".)
  void lock_down(std::uint64_t max_steps = 2'000'000'000);

  sqlite3* handle() const { return handle_.get(); }

 private:
  struct Closer {
    void operator()(sqlite3* database) const;
  };
  struct StepBudget {
    std::uint64_t left;
  };
  base::Result<bool> end_transaction();
  base::Result<bool> copy_to(Database& target);

  std::unique_ptr<sqlite3, Closer> handle_;
  std::unique_ptr<StepBudget> budget_;
  bool locked_ = false;
};

}  // namespace hegui::facts
