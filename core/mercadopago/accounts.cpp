#include "core/mercadopago/accounts.h"

#include "core/base/result.h"
#include "core/mercadopago/newplaces.h"
#include "core/mercadopago/pointofsale.h"
#include "core/mercadopago/refusals.h"
#include "core/mercadopago/slot.h"
#include "core/mercadopago/wire.h"
#include "core/money/currency.h"

using namespace Qt::StringLiterals;

namespace mostrador::mercadopago {

using namespace gateway;

namespace {

QByteArray page(qsizetype offset)
{
    return "limit=" + QByteArray::number(pageSize) + "&offset=" + QByteArray::number(offset);
}

Charge slotOf(const QString &userId, const QString &externalPosId)
{
    Charge charge;
    charge.userId = userId;
    charge.externalPosId = externalPosId;
    return charge;
}

SellerAccount accountFrom(const QJsonObject &user, const QString &id)
{
    const bool isTest = user.value("tags"_L1).toArray().contains(u"test_user"_s);
    return {id, textOrEmpty(user, u"nickname"_s), money::siteFromCode(textOrEmpty(user, u"site_id"_s)), isTest};
}

Store storeFrom(const QJsonObject &store)
{
    const QJsonObject location = store.value("location"_L1).toObject();
    return {idFrom(store, u"id"_s).value_or(QString()), textOrEmpty(store, u"external_id"_s), textOrEmpty(store, u"name"_s),
        textOrEmpty(location, u"address_line"_s)};
}

// The older API says whether the amount is fixed, the newer one how the point of sale is used.
PosMode modeOf(const QJsonObject &pos)
{
    const QString mode = pos["config"_L1]["qr"_L1]["operating_mode"_L1].toString();
    if (mode == u"pdv")
        return PosMode::Attended;
    if (mode == u"standalone")
        return PosMode::OpenAmount;
    if (mode == u"unattended" || mode == u"self_service")
        return PosMode::Unattended;
    const QJsonValue isFixed = pos.value("fixed_amount"_L1);
    if (!isFixed.isBool())
        return PosMode::NotTold;
    return isFixed.toBool() ? PosMode::Attended : PosMode::OpenAmount;
}

PointOfSale pointOfSaleFrom(const QJsonObject &pos)
{
    return {idFrom(pos, u"id"_s).value_or(QString()), textOrEmpty(pos, u"external_id"_s), textOrEmpty(pos, u"name"_s),
        idFrom(pos, u"store_id"_s).value_or(QString()), textOrEmpty(pos, u"external_store_id"_s), modeOf(pos),
        fixedQrOf(pos)};
}

struct Listed {
    QJsonArray entries;
    qsizetype total = 0;
};

std::optional<Listed> listed(const QJsonObject &body)
{
    const auto entries = listFrom(body, body.contains("data"_L1) ? u"data"_s : u"results"_s);
    if (!entries)
        return std::nullopt;
    const qint64 total = body["paging"_L1]["total"_L1].toInteger(entries->size());
    return Listed{*entries, static_cast<qsizetype>(total)};
}

AccountAnswer storesFrom(const QJsonObject &body)
{
    const auto found = listed(body);
    if (!found)
        return NoAnswer{};
    StoresPage page{{}, found->total};
    for (const QJsonValue &each : found->entries)
        page.stores.append(storeFrom(each.toObject()));
    return page;
}

AccountAnswer pointsOfSaleFrom(const QJsonObject &body)
{
    const auto found = listed(body);
    if (!found)
        return NoAnswer{};
    PointsOfSalePage page{{}, found->total};
    for (const QJsonValue &each : found->entries)
        page.pointsOfSale.append(pointOfSaleFrom(each.toObject()));
    return page;
}

AccountAnswer readSlotOf(const QByteArray &body)
{
    const auto slot = readSlot(body);
    return slot ? AccountAnswer(std::get<SlotRead>(*slot)) : AccountAnswer(NoAnswer{});
}

AccountAnswer answered(const AccountQuestion &question, const QByteArray &body)
{
    if (std::holds_alternative<AskSlot>(question))
        return readSlotOf(body);
    if (std::holds_alternative<EmptySlot>(question))
        return SlotRead{};
    const auto object = objectFrom(body);
    if (!object)
        return NoAnswer{};
    return std::visit(Overloaded{
                          [&](const AskAccount &) {
                              const auto id = idFrom(*object, u"id"_s);
                              return id ? AccountAnswer(accountFrom(*object, *id)) : AccountAnswer(NoAnswer{});
                          },
                          [&](const ListStores &) { return storesFrom(*object); },
                          [&](const ListPointsOfSale &) { return pointsOfSaleFrom(*object); },
                          [&](const AskMode &) { return pointsOfSaleFrom(*object); },
                          [&](const MakeStore &) { return AccountAnswer(storeFrom(*object)); },
                          [&](const auto &) { return AccountAnswer(pointOfSaleFrom(*object)); },
                      },
        question);
}

// An empty list is a 404 with some of these paths, and so is the path itself where an API is not there yet.
AccountAnswer refused(const AccountQuestion &question, const HttpResponse &response)
{
    if (response.status / 100 != 4)
        return NoAnswer{};
    const bool asksForAList = std::holds_alternative<ListStores>(question) || std::holds_alternative<ListPointsOfSale>(question) ||
                              std::holds_alternative<AskMode>(question);
    if (response.status == 404 && asksForAList)
        return NotThere{};
    if (std::holds_alternative<MakeStore>(question)) {
        if (auto place = refusedPlaceFrom(response))
            return std::move(*place);
    }
    if (std::holds_alternative<AskSlot>(question)) {
        const auto slot = readRefusedSlot(response);
        if (slot && std::holds_alternative<SlotRead>(*slot))
            return std::get<SlotRead>(*slot);
    }
    const auto refusal = refusalFrom(response);
    if (refusal)
        return std::get<Refusal>(*refusal);
    return Refusal{RefusalKind::Invalid, response.status, refusal.error().field, {}};
}

}

HttpRequest requestOf(const AccountQuestion &question)
{
    return std::visit(
        Overloaded{
            [](const AskAccount &) { return HttpRequest{HttpMethod::Get, "/users/me", {}, {}}; },
            [](const ListStores &wish) {
                return HttpRequest{HttpMethod::Get, "/users/" + percentEncoded(wish.userId) + "/stores/search?" + page(wish.offset), {}, {}};
            },
            [](const ListPointsOfSale &wish) { return HttpRequest{HttpMethod::Get, "/pos?" + page(wish.offset), {}, {}}; },
            [](const AskMode &wish) {
                return HttpRequest{HttpMethod::Get, "/v2/pos?external_id=" + percentEncoded(wish.externalId), {}, {}};
            },
            [](const AskSlot &wish) { return readSlotRequest(slotOf(wish.userId, wish.externalPosId)); },
            [](const MakeStore &wish) { return makeStoreRequest(wish); },
            [](const MakePointOfSale &wish) { return makePointOfSaleRequest(wish); },
            [](const FixAmount &wish) { return fixAmountRequest(wish); },
            [](const EmptySlot &wish) { return emptySlotRequest(slotOf(wish.userId, wish.externalPosId)); },
        },
        question);
}

AccountAnswer answerTo(const AccountQuestion &question, const TransportReply &reply)
{
    if (!reply)
        return NoAnswer{reply.error().fault};
    const HttpResponse &response = reply->response;
    return isSuccess(response.status) ? answered(question, response.body) : refused(question, response);
}

}
