// Under which name a report of the drawer is on its way to paper: a close has one original, each X its own.
#pragma once

#include "core/shift/session.h"

namespace mostrador::till {

[[nodiscard]] inline QString reportId(const shift::Session &session)
{
    return session.closing ? session.id : QStringLiteral("%1-x%2").arg(session.id).arg(session.reports);
}

}
