#include "tests/simulation/staff.h"

#include <algorithm>

namespace mostrador::simulation {

using namespace till;
using namespace Qt::StringLiterals;

namespace {

people::AddPerson newcomer(const State &state)
{
    return state.people.isEmpty() ? people::AddPerson{u"Marta"_s, people::Role::Manager}
                                  : people::AddPerson{u"Ana"_s, people::Role::Cashier};
}

}

people::Approval Staff::approval()
{
    return {u"Marta"_s, u"turno"_s, m_stage.clock.now()};
}

money::Money Staff::someCash(const Runner &till)
{
    return {m_random.between(1, 500) * 100, till.setup().currency};
}

void Staff::onDrawer(Runner &till, const shift::Act &act)
{
    till.post(ActOnDrawer{act, approval()});
}

bool Staff::prepares(Runner &till)
{
    const State &state = till.state();
    if (!m_stage.plan.hasStaff || m_counted)
        return false;
    if (state.people.size() < 2)
        till.post(ChangePerson{newcomer(state), approval()});
    else if (state.cashier.isEmpty())
        till.post(Serve{state.people.keys().at(m_random.below(state.people.size()))});
    else if (!openDrawer(state))
        onDrawer(till, shift::Open{proposedFloat(state, till.setup().currency)});
    else
        return false;
    return true;
}

bool Staff::acts(Runner &till)
{
    if (!m_stage.plan.hasStaff)
        return false;
    if (prepares(till))
        return true;
    switch (m_random.below(100)) {
    case 0:
        onDrawer(till, shift::MoveCash{shift::MoveKind::In, someCash(till), u"cambio"_s});
        return true;
    case 1:
        onDrawer(till, shift::MoveCash{shift::MoveKind::Out, someCash(till), u"proveedor"_s});
        return true;
    case 2:
        onDrawer(till, shift::OpenWithoutSale{});
        return true;
    case 3:
        onDrawer(till, shift::TakeReport{});
        return true;
    case 4:
        till.post(Serve{});
        return true;
    case 5:
        close(till, *openDrawer(till.state()));
        return true;
    default:
        return false;
    }
}

bool Staff::counts(Runner &till)
{
    const auto *drawer = openDrawer(till.state());
    if (!m_stage.plan.hasStaff || std::exchange(m_counted, true) || !drawer)
        return false;
    close(till, *drawer);
    return true;
}

void Staff::close(Runner &till, const shift::Session &drawer)
{
    const money::Money expected = expectedCash(drawer);
    const money::Money counted{std::max<qint64>(expected.minor + m_random.between(-1, 1) * 100, 0), expected.currency};
    onDrawer(till, shift::Close{counted, {}, money::Money{counted.minor / 2, counted.currency}, {}});
}

}
