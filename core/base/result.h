// The one way a function of the house fails: a value or an error with facts, never an exception across layers.
#pragma once

#include <tl/expected.hpp>

namespace mostrador {

template <typename Value, typename Error> using Result = tl::expected<Value, Error>;

template <typename Error> [[nodiscard]] auto failure(Error &&error)
{
    return tl::make_unexpected(std::forward<Error>(error));
}

// For std::visit over a variant: one lambda per alternative.
template <typename... Lambdas> struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};
template <typename... Lambdas> Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

}
