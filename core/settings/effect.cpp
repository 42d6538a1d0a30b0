#include "core/settings/effect.h"

#include "core/base/result.h"

#include <algorithm>
#include <array>

namespace mostrador::settings {

namespace {

using enum TakesEffect;

constexpr std::array table{
    Effect{"till.number", AtNextStart},
    Effect{"till.name", AtOnce},
    Effect{"till.require_open_drawer", AtOnce},
    Effect{"till.day_cutoff_hour", AtOnce},
    Effect{"till.difference_limit", AtOnce},
    Effect{"provider.api", AtNextStart},
    Effect{"provider.mode", AtNextStart},
    Effect{"provider.base_url", AtNextStart},
    Effect{"provider.site", AtNextStart},
    Effect{"provider.user_id", AtNextStart},
    Effect{"provider.external_store_id", AtNextStart},
    Effect{"provider.external_pos_id", AtNextStart},
    Effect{"provider.notification_url", AtOnce},
    Effect{"provider.sponsor_id", AtOnce},
    Effect{"provider.expiry_seconds", AtOnce},
    Effect{"provider.poll_seconds", AtOnce},
    Effect{"receiver.listen", AtNextStart},
    Effect{"printer.kind", AtNextStart},
    Effect{"printer.address", AtNextStart},
    Effect{"printer.language", AtNextStart},
    Effect{"printer.columns", AtNextStart},
    Effect{"printer.codepage", AtNextStart},
    Effect{"printer.cut", AtNextStart},
    Effect{"printer.drawer", AtNextStart},
    Effect{"printer.auto_print", AtOnce},
    Effect{"printer.qr", AtNextStart},
    Effect{"printer.raster", AtNextStart},
    Effect{"printer.logo", AtNextStart},
    Effect{"printer.confirmed", AtOnce},
    Effect{"store.name", AtOnce},
    Effect{"store.tax_id", AtOnce},
    Effect{"store.address", AtOnce},
    Effect{"store.legend", AtOnce},
    Effect{"store.tax", AtOnce},
    Effect{"store.header", AtOnce},
    Effect{"store.footer", AtOnce},
    Effect{"ui.language", AtOnce},
    Effect{"ui.theme", AtOnce},
    Effect{"ui.customer_screen", AtOnce},
    Effect{"ui.sound", AtOnce},
    Effect{"ui.idle_lock_seconds", AtOnce},
    Effect{"keys.help", AtOnce},
    Effect{"keys.search", AtOnce},
    Effect{"keys.price_check", AtOnce},
    Effect{"keys.cash", AtOnce},
    Effect{"keys.charge", AtOnce},
    Effect{"keys.last_sales", AtOnce},
    Effect{"keys.discount", AtOnce},
    Effect{"keys.remove_line", AtOnce},
    Effect{"keys.check_payment", AtOnce},
    Effect{"keys.hold", AtOnce},
    Effect{"keys.other_tenders", AtOnce},
    Effect{"keys.finish", AtOnce},
    Effect{"keys.reprint", AtOnce},
    Effect{"keys.drawer", AtOnce},
    Effect{"keys.lock", AtOnce},
    Effect{"keys.note", AtOnce},
    Effect{"keys.undo", AtOnce},
    Effect{"keys.people", AtOnce},
    Effect{"keys.cancel_sale", AtOnce},
    Effect{"scanner.min_length", AtOnce},
    Effect{"scanner.max_gap_ms", AtOnce},
    Effect{"scale.weight_prefixes", AtOnce},
    Effect{"scale.price_prefixes", AtOnce},
    Effect{"scale.price_decimals", AtOnce},
    Effect{"money.cash_rounding", AtOnce},
    Effect{"tenders.other", AtOnce},
    Effect{"customer.logo", AtOnce},
    Effect{"customer.slides", AtOnce},
    Effect{"network.proxy", AtNextStart},
    Effect{"backup.folder", AtOnce},
    Effect{"backup.keep", AtOnce},
};

// Between two settings that both have a provider, or neither.
void take(const KeyInfo &key, Settings &into, Settings &from)
{
    std::visit(Overloaded{
                   [&](const ChoiceBinding &binding) { binding.set(into, binding.value(from)); },
                   [&](const CashRoundingBinding &) { into.cashRounding = from.cashRounding; },
                   [&](const auto &binding) { binding.value(into) = binding.value(from); },
               },
        key.binding);
}

}

std::span<const Effect> effects()
{
    return table;
}

TakesEffect effectOf(const KeyInfo &key)
{
    const QString path = key.path();
    const auto *found = std::find_if(table.begin(), table.end(), [&](const Effect &each) { return path == QLatin1StringView(each.path); });
    return found == table.end() ? AtNextStart : found->when;
}

Settings inEffect(Settings running, const Settings &stored)
{
    if (running.site != stored.site || running.provider.has_value() != stored.provider.has_value())
        return running;
    Settings from = stored;
    for (const KeyInfo &key : allKeys()) {
        const bool ofProvider = QLatin1StringView(key.section) == QLatin1StringView("provider");
        if (effectOf(key) == AtOnce && (!ofProvider || running.provider))
            take(key, running, from);
    }
    return running;
}

}
