#include "tests/simulation/othertill.h"

#include "core/simulator/answer.h"

namespace mostrador::simulation {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto qrs = "/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs";
constexpr auto slot = "/instore/qr/seller/collectors/446566691/pos/CAJA01/orders";

}

void OtherTill::begin()
{
    if (m_stage.weather.mayStrike(Fault::OtherTill))
        m_stage.timeline.after(m_random.between(5s, 60s), [this] { act(); });
}

void OtherTill::act()
{
    if (!m_stage.weather.mayStrike(Fault::OtherTill))
        return;
    m_stage.weather.struck(Fault::OtherTill);
    if (m_random.chance(700))
        put();
    else
        call(gateway::HttpMethod::Delete, slot, {}); // without looking: it is a careless one
    m_stage.timeline.after(m_random.between(5s, 120s), [this] { act(); });
}

void OtherTill::put()
{
    const QByteArray reference =
        QString::fromUtf16(otherTillNumber).toLatin1() + "-1-" + QByteArray::number(++m_orders);
    const QByteArray body =
        R"({"external_reference":")" + reference +
        R"(","title":"Otra caja","description":"Otra caja","total_amount":500,"items":[{"sku_number":"1",)"
        R"("category":"others","title":"X","description":"X","unit_price":500,"quantity":1,)"
        R"("unit_measure":"unit","total_amount":500}]})";
    call(gateway::HttpMethod::Put, qrs, body);
}

void OtherTill::call(gateway::HttpMethod method, const QByteArray &target, const QByteArray &body)
{
    const gateway::HttpRequest request{method, target,
        {{"Authorization", QByteArray("Bearer ") + accessToken}, {"Content-Type", "application/json"}}, body};
    const auto response = simulator::answer(m_stage.provider, request, m_stage.clock.rightNow());
    m_stage.trace.note("other till " + methodName(method) + ": " + QByteArray::number(response.status));
}

}
