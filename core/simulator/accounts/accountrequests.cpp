#include "core/simulator/accounts/accountrequests.h"

#include "core/simulator/accounts/integrator.h"
#include "core/simulator/accounts/oauth.h"
#include "core/simulator/accounts/places.h"
#include "core/simulator/accounts/pointsofsale.h"
#include "core/simulator/accounts/pointsofsalev2.h"
#include "core/simulator/accounts/stores.h"
#include "core/simulator/accounts/testusers.h"
#include "core/simulator/accounts/usersme.h"

using namespace Qt::StringLiterals;

namespace mostrador::simulator {

using gateway::HttpMethod;

namespace {

Answered answerUsersMe(World &world, const Request &request, Instant)
{
    if (!request.is(HttpMethod::Get))
        return failure(methodNotAllowed());
    return usersMe(world.account);
}

Answered answerTestUsers(World &world, const Request &request, Instant now)
{
    return request.is(HttpMethod::Post) ? createTestUser(world, request, now) : failure(methodNotAllowed());
}

Answered answerToken(World &world, const Request &request, Instant now)
{
    return request.is(HttpMethod::Post) ? giveToken(world, request, now) : failure(methodNotAllowed());
}

Answered answerAuthorization(World &world, const Request &request, Instant now)
{
    return request.is(HttpMethod::Get) ? authorizeApplication(world, request, now) : failure(methodNotAllowed());
}

Answered answerPlaces(World &, const Request &request, Instant)
{
    return request.is(HttpMethod::Get) ? readPlaces(request) : failure(methodNotAllowed());
}

}

Handler accountHandlerOf(const QStringList &path)
{
    if (pathIs(path, {u"users", u"me"}))
        return answerUsersMe;
    if (pathIs(path, {u"users", u"test"}) || pathIs(path, {u"users", u"test_user"}))
        return answerTestUsers;
    if (pathIs(path, {u"users", u"*", u"stores"}))
        return createStore;
    if (pathIs(path, {u"users", u"*", u"stores", u"search"}))
        return searchStores;
    if (pathIs(path, {u"users", u"*", u"stores", u"*"}))
        return changeStore;
    if (pathIs(path, {u"instore", u"integrator"}))
        return answerIntegrator;
    if (pathIs(path, {u"stores", u"*"}))
        return readStoreById;
    if (pathIs(path, {u"pos"}) || pathIs(path, {u"users", u"*", u"pos"}))
        return answerPointsOfSale;
    if (pathIs(path, {u"pos", u"*"}))
        return answerPointOfSale;
    if (pathIs(path, {u"v2", u"pos"}))
        return answerPointsOfSaleV2;
    if (pathIs(path, {u"v2", u"pos", u"*"}))
        return answerPointOfSaleV2;
    return nullptr;
}

Handler publicHandlerOf(const QStringList &path)
{
    if (pathIs(path, {u"oauth", u"token"}))
        return answerToken;
    if (pathIs(path, {u"authorization"}))
        return answerAuthorization;
    if (pathIs(path, {u"classified_locations", u"countries", u"*"}) ||
        pathIs(path, {u"classified_locations", u"states", u"*"}))
        return answerPlaces;
    return nullptr;
}

}
