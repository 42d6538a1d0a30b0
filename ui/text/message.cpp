#include "ui/text/message.h"

#include <QStringList>

namespace mostrador::text {

QString inOneLine(const Message &message)
{
    QStringList parts{message.whatHappened, message.didMoneyMove, message.whatNow};
    parts.removeAll(QString());
    return parts.join(u' ');
}

}
