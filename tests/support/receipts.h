// Three shops with a sale each, for every test that needs a receipt: cash in Argentina, QR in Brazil, both in Mexico.
#pragma once

#include "core/receipt/receipt.h"

namespace mostrador::test {

using namespace Qt::StringLiterals;

inline receipt::Words spanishWords()
{
    return {.ticket = u"Ticket"_s,
        .till = u"Caja"_s,
        .date = u"Fecha"_s,
        .taxId = u"CUIT"_s,
        .freeAmount = u"Importe libre"_s,
        .note = u"Nota"_s,
        .discount = u"Descuento"_s,
        .subtotal = u"Subtotal"_s,
        .total = u"TOTAL"_s,
        .cash = u"Efectivo"_s,
        .qr = u"QR Mercado Pago"_s,
        .rounding = u"Redondeo"_s,
        .received = u"Recibido"_s,
        .change = u"Vuelto"_s,
        .tax = u"IVA"_s,
        .net = u"neto"_s,
        .payment = u"Pago con QR"_s,
        .operation = u"Operación"_s,
        .reference = u"Referencia"_s,
        .approved = u"Aprobado"_s,
        .copyMark = u"COPIA %1"_s,
        .legend = u"DOCUMENTO NO VÁLIDO COMO FACTURA"_s,
        .thanks = u"¡Gracias por su compra!"_s};
}

inline receipt::Words portugueseWords()
{
    return {.ticket = u"Cupom"_s,
        .till = u"Caixa"_s,
        .date = u"Data"_s,
        .taxId = u"CNPJ"_s,
        .freeAmount = u"Valor avulso"_s,
        .total = u"TOTAL"_s,
        .cash = u"Dinheiro"_s,
        .qr = u"QR Mercado Pago"_s,
        .rounding = u"Arredondamento"_s,
        .received = u"Valor recebido"_s,
        .change = u"Troco"_s,
        .payment = u"Pagamento com QR Code"_s,
        .operation = u"Operação"_s,
        .reference = u"Referência"_s,
        .approved = u"Aprovado"_s,
        .copyMark = u"%2ª VIA"_s,
        .legend = u"NÃO É DOCUMENTO FISCAL"_s,
        .thanks = u"Obrigado pela preferência!"_s};
}

inline sale::LineItem item(int number, const QString &name, qint64 thousandths, money::Money price)
{
    return {.number = number, .code = {}, .name = name, .quantity = {thousandths}, .unitPrice = price};
}

inline receipt::Receipt cashReceipt()
{
    const auto pesos = [](qint64 minor) { return money::Money{minor, money::Currency::ARS}; };
    receipt::Receipt receipt;
    receipt.store = {.name = u"Kiosco «La Ñata»"_s,
        .taxId = u"20-12345678-3"_s,
        .tax = u"IVA Responsable Inscripto"_s,
        .address = u"Av. Rivadavia 4500\nC1205AAB Buenos Aires"_s,
        .legend = {}};
    receipt.tillName = u"Mostrador"_s;
    receipt.ticketText = u"1-000042"_s;
    receipt.timeText = u"22/08/2026 17:34:56 -03:00"_s;
    receipt.sale.id = u"a"_s;
    receipt.sale.ticket = 42;
    receipt.sale.currency = money::Currency::ARS;
    receipt.sale.state = sale::SaleState::Finished;
    receipt.sale.lines = {item(1, u"Yerba mate 1 kg"_s, 1000, pesos(485'000)),
        item(2, u"Jamón cocido"_s, 354, pesos(1'290'000)),
        item(3, u"Alfajor triple de dulce de leche bañado en chocolate blanco"_s, 2000, pesos(125'010)),
        item(4, {}, 1000, pesos(7))};
    receipt.sale.tenders = {{.number = 5,
        .kind = sale::TenderKind::Cash,
        .state = sale::TenderState::Confirmed,
        .amount = pesos(1'191'687),
        .rounding = pesos(-2),
        .received = pesos(1'200'000),
        .change = pesos(8'315),
        .externalReference = {},
        .operations = {},
        .confirmedAt = {}}};
    return receipt;
}

inline receipt::Receipt qrReceipt()
{
    const auto reais = [](qint64 minor) { return money::Money{minor, money::Currency::BRL}; };
    receipt::Receipt receipt;
    receipt.store = {.name = u"Padaria São João"_s,
        .taxId = u"12.345.678/0001-95"_s,
        .tax = {},
        .address = u"Rua da Conceição, 12"_s,
        .legend = {}};
    receipt.tillNumber = 2;
    receipt.ticketText = u"2-000007"_s;
    receipt.timeText = u"22/08/2026 17:34:56 -03:00"_s;
    receipt.sale.id = u"b"_s;
    receipt.sale.ticket = 7;
    receipt.sale.currency = money::Currency::BRL;
    receipt.sale.state = sale::SaleState::Finished;
    receipt.sale.lines = {item(1, u"Pão francês"_s, 500, reais(1'990)), item(2, u"Café coado"_s, 3000, reais(450))};
    receipt.sale.tenders = {{.number = 3,
                                .kind = sale::TenderKind::Qr,
                                .state = sale::TenderState::Withdrawn,
                                .amount = reais(2'345),
                                .rounding = {},
                                .received = {},
                                .change = {},
                                .externalReference = u"2-7-1-a1b2c3d4"_s,
                                .operations = {},
                                .confirmedAt = {}},
        {.number = 4,
            .kind = sale::TenderKind::Qr,
            .state = sale::TenderState::Confirmed,
            .amount = reais(2'345),
            .rounding = {},
            .received = {},
            .change = {},
            .externalReference = u"2-7-2-e5f6a7b8"_s,
            .operations = {u"81234567890"_s},
            .confirmedAt = {}}};
    receipt.payments = {{u"2-7-2-e5f6a7b8"_s, {u"81234567890"_s}, u"22/08/2026 17:34:51 -03:00"_s}};
    receipt.lookup = u"2-7-2-e5f6a7b8"_s;
    return receipt;
}

inline receipt::Receipt mixedCopy()
{
    const auto pesos = [](qint64 minor) { return money::Money{minor, money::Currency::MXN}; };
    receipt::Receipt receipt;
    receipt.store = {.name = u"Abarrotes Doña Lupe"_s,
        .taxId = {},
        .tax = {},
        .address = {},
        .legend = u"Este ticket no es un comprobante fiscal"_s};
    receipt.tillNumber = 3;
    receipt.tillName = u"Entrada"_s;
    receipt.ticketText = u"3-001500"_s;
    receipt.timeText = u"22/08/2026 14:34:56 -06:00"_s;
    receipt.sale.id = u"c"_s;
    receipt.sale.ticket = 1500;
    receipt.sale.currency = money::Currency::MXN;
    receipt.sale.state = sale::SaleState::Finished;
    receipt.sale.lines = {
        item(1, u"Televisor 32\""_s, 1000, pesos(459'900)), item(2, u"Cable por metro"_s, 2500, pesos(1'250))};
    receipt.sale.tenders = {{.number = 3,
                                .kind = sale::TenderKind::Cash,
                                .state = sale::TenderState::Confirmed,
                                .amount = pesos(200'000),
                                .rounding = pesos(0),
                                .received = pesos(200'000),
                                .change = pesos(0),
                                .externalReference = {},
                                .operations = {},
                                .confirmedAt = {}},
        {.number = 4,
            .kind = sale::TenderKind::Qr,
            .state = sale::TenderState::Confirmed,
            .amount = pesos(263'025),
            .rounding = {},
            .received = {},
            .change = {},
            .externalReference = u"3-1500-1-0badcafe"_s,
            .operations = {u"91234567890"_s, u"91234567891"_s},
            .confirmedAt = {}}};
    receipt.payments = {
        {u"3-1500-1-0badcafe"_s, {u"91234567890"_s, u"91234567891"_s}, u"22/08/2026 14:34:51 -06:00"_s}};
    receipt.copy = 1;
    return receipt;
}

// Discounts in every way, three rates, a tax on top, a note that is the customer's and one that is not.
inline receipt::Receipt discountedReceipt()
{
    const auto pesos = [](qint64 minor) { return money::Money{minor, money::Currency::ARS}; };
    receipt::Receipt receipt = cashReceipt();
    receipt.sale.note = u"Pasa Ana a las 18"_s;
    receipt.usualTax = money::TaxRate{2'100};
    receipt.sale.lines[0].discount = sale::Discount{sale::PercentOff{1'000}, sale::usualDiscountCeiling};
    receipt.sale.lines[0].listPrice = pesos(500'000);
    receipt.sale.lines[1].tax = money::TaxRate{1'050};
    receipt.sale.lines[1].note = u"no lo muestre"_s;
    receipt.sale.lines[2].tax = money::TaxRate{2'700};
    receipt.sale.lines[2].taxAdded = true;
    receipt.sale.lines[2].discount = sale::Discount{sale::AmountOff{pesos(17'525)}, sale::wholeDiscount};
    receipt.sale.discount = sale::Discount{sale::PercentOff{750}, sale::usualDiscountCeiling};
    receipt.sale.tenders[0].amount = receipt.sale.tenders[0].received = total(receipt.sale);
    receipt.sale.tenders[0].rounding = receipt.sale.tenders[0].change = pesos(0);
    return receipt;
}

inline receipt::Document cashDocument()
{
    return receipt::compose(cashReceipt(), spanishWords());
}

}
