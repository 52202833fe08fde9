#pragma once

#include "core/base/message.h"

#include <utility>
#include <variant>

namespace ducha {

/// Where in an outside file something is wrong. Rows and columns count from 1; 0 and empty mean "does not apply".
struct Place {
    QString file = {};
    QString sheet = {};
    int row = 0;
    QString column = {}; ///< the header's text, or the column letter where there is no header
    bool operator==(const Place &) const = default;
};

/// Why something was not done. `code` decides what the program does (and the exit status of ducha-cli),
/// `message` what the user reads, `detail` is untranslated technical text for the log and for support.
struct Error {
    enum class Code {
        Usage,     ///< the command or call was wrong                                     (exit 2)
        Invalid,   ///< a value or a state breaks a rule                                  (exit 1)
        NotFound,  ///< the record named does not exist                                   (exit 2)
        Conflict,  ///< the answer is no: a check failed, or somebody else was faster     (exit 1)
        Input,     ///< an outside file is not what it should be                          (exit 3)
        Workspace, ///< absent, damaged, newer, not a workspace                           (exit 4)
        Locked,    ///< the workspace is open in another process                          (exit 4)
        Storage,   ///< the workspace holds something the program does not understand     (exit 4)
        Io,        ///< disk full, no permission, read error                              (exit 5)
        Cancelled, ///< the user stopped it; nothing was changed                          (exit 1)
    };
    Code code = Code::Invalid;
    Message message = {};
    QString detail = {};
    Place place = {};
};

/// A value, or why there is none. `Result<>` is for functions that only succeed or fail; there is no Result<bool>.
template <class T = std::monostate>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result() requires std::is_same_v<T, std::monostate> : m_state(std::in_place_index<0>) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace ducha

// NOLINTBEGIN(bugprone-macro-parentheses): the name is declared, so it cannot stand in parentheses.
#define DUCHA_TRY_NAMED(name, expression)                                                                              \
    do {                                                                                                               \
        if (auto name = (expression); !name)                                                                           \
            return name.error();                                                                                       \
    } while (false)
// NOLINTEND(bugprone-macro-parentheses)
#define DUCHA_TRY_COUNTED(count, expression) DUCHA_TRY_NAMED(ducha_try_##count, expression)
#define DUCHA_TRY_EXPANDED(count, expression) DUCHA_TRY_COUNTED(count, expression)
/// Leaves the enclosing function with the error of `expression`, when it failed. The counter keeps the names of one
/// DUCHA_TRY inside another's lambda apart.
#define DUCHA_TRY(expression) DUCHA_TRY_EXPANDED(__COUNTER__, expression)
