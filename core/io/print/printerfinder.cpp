#include "core/io/print/printerfinder.h"

#include "core/base/instant.h"
#include "core/io/print/cupsservice.h"
#include "core/io/print/quietthread.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mostrador::io {

namespace {

constexpr Milliseconds longestLook{3'000};
constexpr auto usbFolder = "/dev/usb";

QString textOf(ipp_attribute_t *attribute)
{
    const char *text = ippGetString(attribute, 0, nullptr);
    return text ? QString::fromUtf8(text) : QString();
}

// An answer lists the attributes of each queue in a group of its own.
QList<setup::FoundPrinter> queuesIn(ipp_t *answer)
{
    QList<setup::FoundPrinter> queues;
    bool isInQueue = false;
    for (ipp_attribute_t *each = ippFirstAttribute(answer); each; each = ippNextAttribute(answer)) {
        if (ippGetGroupTag(each) != IPP_TAG_PRINTER || !ippGetName(each)) {
            isInQueue = false;
            continue;
        }
        if (!isInQueue) {
            if (queues.size() == setup::mostFoundPrinters)
                break;
            queues.append({settings::PrinterKind::System, {}, {}});
        }
        isInQueue = true;
        const QByteArrayView name(ippGetName(each));
        if (name == "printer-name")
            queues.last().address = textOf(each);
        else if (name == "printer-make-and-model")
            queues.last().detail = textOf(each);
    }
    queues.removeIf([](const setup::FoundPrinter &queue) { return queue.address.isEmpty(); });
    return queues;
}

}

QList<setup::FoundPrinter> usbPrintersIn(const QString &folder)
{
    QList<setup::FoundPrinter> printers;
    const QStringList names = QDir(folder).entryList({u"lp*"_s}, QDir::System | QDir::Files, QDir::Name);
    for (const QString &name : names.first(std::min(names.size(), setup::mostFoundPrinters)))
        printers.append({settings::PrinterKind::Device, folder + u'/' + name, {}});
    return printers;
}

QList<setup::FoundPrinter> printQueues(const std::stop_token &stop)
{
    Patience patience{stop, QDeadlineTimer(longestLook)};
    const PrintService service = connectToPrintService(patience);
    if (!service)
        return {};
    constexpr std::array wanted{"printer-name", "printer-make-and-model"};
    IppMessage request = ippRequest(IPP_OP_CUPS_GET_PRINTERS);
    ippAddStrings(request.get(), IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes",
        static_cast<int>(wanted.size()), nullptr, wanted.data());
    const IppMessage answer(cupsDoRequest(service.get(), request.release(), "/"), &ippDelete);
    return isOk(answer) ? queuesIn(answer.get()) : QList<setup::FoundPrinter>();
}

void PrinterFinder::look()
{
    m_worker = std::jthread([this](const std::stop_token &stop) {
        blockSystemSignals();
        const auto printers = usbPrintersIn(QLatin1StringView(usbFolder)) + printQueues(stop);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(this, [this, printers] { Q_EMIT found(printers); }, Qt::QueuedConnection);
    });
}

}
