#include "core/simulator/notifications/outgoing.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

void keep(Outbox &outbox, DeliveryRecord record)
{
    record.body.truncate(longestTryKept);
    outbox.tries.append(std::move(record));
    if (outbox.tries.size() > mostTriesKept)
        outbox.tries.removeFirst();
}

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::Ipn:
        return u"ipn"_s;
    case Transport::Webhook:
        return u"webhook"_s;
    }
    Q_UNREACHABLE();
}

QString topicName(Topic topic, Transport transport)
{
    switch (topic) {
    case Topic::MerchantOrder:
        return transport == Transport::Ipn ? u"merchant_order"_s : u"topic_merchant_order_wh"_s;
    case Topic::Payment:
        return u"payment"_s;
    case Topic::Order:
        return u"order"_s;
    }
    Q_UNREACHABLE();
}

}
