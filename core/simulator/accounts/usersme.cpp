#include "core/simulator/accounts/usersme.h"

#include "core/money/currency.h"
#include "core/simulator/accounts/site.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

gateway::HttpResponse usersMe(const Account &account)
{
    const SiteProfile &profile = profileOf(account.site);
    const QString id = QString::number(account.userId);
    QJsonObject user{
        {u"id"_s, account.userId},
        {u"nickname"_s, u"TESTUSER"_s + id},
        {u"registration_date"_s, u"2026-05-20T09:00:00.000-04:00"_s},
        {u"first_name"_s, u"Test"_s},
        {u"last_name"_s, u"Test"_s},
        {u"country_id"_s, QString::fromUtf16(profile.country)},
        {u"email"_s, u"test_user_%1@testuser.com"_s.arg(id)},
        {u"user_type"_s, u"normal"_s},
        {u"tags"_s, QJsonArray{u"user_product_seller"_s, u"test_user"_s, u"normal"_s}},
        {u"logo"_s, QJsonValue::Null},
        {u"site_id"_s, money::codeOf(account.site)},
        {u"permalink"_s, QString()},
        {u"status"_s, QJsonObject{{u"site_status"_s, u"active"_s}}},
    };
    user.insert(u"identification"_s,
        QJsonObject{{u"number"_s, u"12345678"_s}, {u"type"_s, QString::fromUtf16(profile.document)}});
    user.insert(u"address"_s, QJsonObject{{u"address"_s, QString()}, {u"city"_s, QString()}, {u"state"_s, QString()},
                                  {u"zip_code"_s, QString()}});
    user.insert(u"phone"_s, QJsonObject{{u"area_code"_s, QString()}, {u"extension"_s, QString()},
                                {u"number"_s, QString()}, {u"verified"_s, false}});
    return jsonResponse(200, user);
}

}
