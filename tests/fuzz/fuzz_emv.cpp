// The text of a QR: whatever it is, it is judged, and its fields are parts of it.
#include "core/mercadopago/emv.h"
#include "tests/fuzz/input.h"

using namespace mostrador;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto fields = mercadopago::emvFields(text);
    qsizetype outside = 0; // characters of the fields that stand in no template
    for (const auto &field : fields.value_or(QList<mercadopago::EmvField>()))
        outside += field.tag.contains(u'.') ? 0 : field.tag.size() + 2 + field.value.size();
    fuzz::require(!fields || outside == text.size());
    const auto condition = mercadopago::conditionOf(text);
    fuzz::require(condition != gateway::QrCondition::Good || text.isEmpty() || fields.has_value());
    (void)mercadopago::qrDataFrom({{QStringLiteral("qr_data"), text}});
    return 0;
}
