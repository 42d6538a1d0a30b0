// The names under which the enumerators of a payment are stored: they must not change. Internal to core/payment.
#pragma once

#include "core/payment/transition.h"

#include <array>

namespace mostrador::payment {

template <typename Enum, std::size_t count> using Names = std::array<std::pair<Enum, const char *>, count>;

inline constexpr Names<gateway::PaymentState, 5> paymentStates{{
    {gateway::PaymentState::Approved, "approved"},
    {gateway::PaymentState::InProgress, "in_progress"},
    {gateway::PaymentState::Rejected, "rejected"},
    {gateway::PaymentState::Returned, "returned"},
    {gateway::PaymentState::Other, "other"},
}};

inline constexpr Names<gateway::Obscurity, 7> obscurities{{
    {gateway::Obscurity::NoConnection, "no_connection"},
    {gateway::Obscurity::LostAnswer, "lost_answer"},
    {gateway::Obscurity::TimedOut, "timed_out"},
    {gateway::Obscurity::ServerTrouble, "server_trouble"},
    {gateway::Obscurity::TooManyRequests, "too_many_requests"},
    {gateway::Obscurity::Unreadable, "unreadable"},
    {gateway::Obscurity::Untrusted, "untrusted"},
}};

inline constexpr Names<gateway::RefusalKind, 9> refusalKinds{{
    {gateway::RefusalKind::Credentials, "credentials"},
    {gateway::RefusalKind::PointOfSale, "point_of_sale"},
    {gateway::RefusalKind::Amount, "amount"},
    {gateway::RefusalKind::BuyerIsPaying, "buyer_is_paying"},
    {gateway::RefusalKind::NotFound, "not_found"},
    {gateway::RefusalKind::NotPossible, "not_possible"},
    {gateway::RefusalKind::TooLate, "too_late"},
    {gateway::RefusalKind::PartNotPossible, "part_not_possible"},
    {gateway::RefusalKind::Invalid, "invalid"},
}};

inline constexpr Names<WithdrawReason, 5> withdrawReasons{{
    {WithdrawReason::Cashier, "cashier"},
    {WithdrawReason::Expired, "expired"},
    {WithdrawReason::CreateUnanswered, "create_unanswered"},
    {WithdrawReason::NobodyWaits, "nobody_waits"},
    {WithdrawReason::UnreadableQr, "unreadable_qr"},
}};

inline constexpr Names<ConflictKind, 8> conflictKinds{{
    {ConflictKind::PartlyPaid, "partly_paid"},
    {ConflictKind::DifferentAmount, "different_amount"},
    {ConflictKind::DifferentCurrency, "different_currency"},
    {ConflictKind::SecondPayment, "second_payment"},
    {ConflictKind::LatePayment, "late_payment"},
    {ConflictKind::PaymentUsedElsewhere, "payment_used_elsewhere"},
    {ConflictKind::OtherPointOfSale, "other_point_of_sale"},
    {ConflictKind::NotConfirmed, "not_confirmed"},
}};

inline constexpr Names<gateway::Operation, 10> operations{{
    {gateway::Operation::CreateOrder, "create_order"},
    {gateway::Operation::FindOrders, "find_orders"},
    {gateway::Operation::ReadOrder, "read_order"},
    {gateway::Operation::ReadPayment, "read_payment"},
    {gateway::Operation::ReadSlot, "read_slot"},
    {gateway::Operation::WithdrawOrder, "withdraw_order"},
    {gateway::Operation::FindPayments, "find_payments"},
    {gateway::Operation::RefundPayment, "refund_payment"},
    {gateway::Operation::ReadRefunds, "read_refunds"},
    {gateway::Operation::ReadPointOfSale, "read_point_of_sale"},
}};

inline constexpr Names<Settlement, 3> settlements{{
    {Settlement::Attach, "attach"},
    {Settlement::Refund, "refund"},
    {Settlement::Keep, "keep"},
}};

inline constexpr Names<gateway::Api, 5> apis{{
    {gateway::Api::Hybrid, "hybrid"},
    {gateway::Api::Orders, "orders"},
    {gateway::Api::Dynamic, "dynamic"},
    {gateway::Api::AttendedV2, "attended-v2"},
    {gateway::Api::AttendedV1, "attended-v1"},
}};

inline constexpr Names<gateway::QrMode, 3> qrModes{{
    {gateway::QrMode::Static, "static"},
    {gateway::QrMode::Dynamic, "dynamic"},
    {gateway::QrMode::Hybrid, "hybrid"},
}};

}
