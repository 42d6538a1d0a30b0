#include "ui/maintenance/maintenancedesk.h"

namespace mostrador::maintenance {

bool isPossible(const Desk &desk, Act act)
{
    const bool isIdle = desk.work == Work::Nothing;
    switch (act) {
    case Act::BackUp:
        return isIdle && !desk.folder.isEmpty();
    case Act::Look:
        return isIdle && chosen(desk);
    case Act::Restore:
        return isIdle && desk.preview && mayRestore(*desk.preview);
    case Act::Stop:
        return desk.work == Work::Checking;
    case Act::SavePoster:
    case Act::PrintPoster:
        return !desk.poster.isNull();
    case Act::SaveBundle:
        return !desk.bundle.isEmpty();
    case Act::Paper:
        return true;
    case Act::BackUpElsewhere:
    case Act::LookElsewhere:
    case Act::Check:
    case Act::Ask:
    case Act::Gather:
        return isIdle;
    }
    Q_UNREACHABLE();
}

const Kept *chosen(const Desk &desk)
{
    return desk.row >= 0 && desk.row < desk.kept.size() ? &desk.kept[desk.row] : nullptr;
}

bool mayRestore(const Preview &preview)
{
    return backup::losesNoSale(preview.loss);
}

}
