// Mercado Pago's own client against the simulator, unchanged: node --require ./loopback.cjs tst_officialclient.cjs SIMULATOR MODULES.
"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const path = require("node:path");
const readline = require("node:readline");
const { after, before, test } = require("node:test");

const [, , simulatorProgram, modules] = process.argv;
const { MercadoPagoConfig, MerchantOrder, OAuth, Order, Payment, PaymentRefund, User } = require(path.join(modules, "mercadopago"));

const config = () => new MercadoPagoConfig({ accessToken: "TEST-7364289770550796" });
const provider = "https://api.mercadopago.com"; // the simulator, too: whatever is asked goes there
let simulator;

before(async () => {
  simulator = spawn(simulatorProgram, [], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of readline.createInterface({ input: simulator.stdout })) {
    process.env.SIMULATOR = line.replace("listening on ", "");
    break;
  }
});

after(() => simulator.kill());

const orderBody = (reference, amount = "1500.00") => ({
  type: "qr",
  total_amount: amount,
  external_reference: reference,
  description: "Sale",
  config: { qr: { external_pos_id: "CAJA01", mode: "dynamic" } },
  transactions: { payments: [{ amount }] },
});

async function buyer(act, reference) {
  const answer = await fetch(`${provider}/_simulator/${act}`, { method: "POST", body: JSON.stringify({ external_reference: reference }) });
  assert.equal(answer.status, 200);
  return answer.json();
}

async function legacyOrder(reference) {
  const item = { title: "Yerba", description: "Yerba", unit_price: 1500, quantity: 1, unit_measure: "unit", total_amount: 1500 };
  const answer = await fetch(`${provider}/instore/orders/qr/seller/collectors/446566691/pos/CAJA01/qrs`, {
    method: "PUT",
    headers: { Authorization: "Bearer TEST-1" },
    body: JSON.stringify({ external_reference: reference, title: "Sale", description: "Sale", total_amount: 1500, items: [item] }),
  });
  assert.equal(answer.status, 200);
}

test("order: create, get, pay, refund in part and in whole", async () => {
  const orders = new Order(config());
  const created = await orders.create({ body: orderBody("npm-1"), requestOptions: { idempotencyKey: "npm-1" } });
  assert.equal(created.status, "created");
  assert.match(created.id, /^ORDTST[0-9A-HJKMNP-TV-Z]{26}$/);
  assert.match(created.type_response.qr_data, /6304[0-9A-F]{4}$/);
  assert.equal((await orders.get({ id: created.id })).external_reference, "npm-1");
  await buyer("pay", "npm-1");
  const paid = await orders.get({ id: created.id });
  assert.deepEqual([paid.status, paid.status_detail, paid.total_paid_amount], ["processed", "accredited", "1500.00"]);
  const payment = paid.transactions.payments[0];
  const part = await orders.refund({
    id: created.id,
    body: { transactions: [{ id: payment.id, amount: "500.00" }] },
    requestOptions: { idempotencyKey: "npm-1-part" },
  });
  assert.equal(part.transactions.refunds[0].amount, "500.00");
  await orders.refund({ id: created.id, requestOptions: { idempotencyKey: "npm-1-rest" } });
  assert.equal((await orders.get({ id: created.id })).status, "refunded");
});

test("order: cancel, and what the client makes of refusals", async () => {
  const orders = new Order(config());
  const created = await orders.create({ body: orderBody("npm-2"), requestOptions: { idempotencyKey: "npm-2" } });
  const canceled = await orders.cancel({ id: created.id, requestOptions: { idempotencyKey: "npm-2-cancel" } });
  assert.equal(canceled.status, "canceled");
  await assert.rejects(orders.cancel({ id: created.id, requestOptions: { idempotencyKey: "npm-2-again" } }), { status: 409 });
  await assert.rejects(orders.create({ body: orderBody("npm-3", "1.00"), requestOptions: { idempotencyKey: "npm-3" } }), { status: 400 });
  await assert.rejects(orders.get({ id: "ORDTST01KSNFEN3H3FTHXMK9Q1ZPE5NZ" }), { status: 404 });
});

test("merchant order: search and get; payment: get and refund", async () => {
  const merchantOrders = new MerchantOrder(config());
  assert.equal((await merchantOrders.search({ options: { external_reference: "npm-4" } })).elements, null);
  await legacyOrder("npm-4");
  const { payment_id } = await buyer("pay", "npm-4");
  const found = await merchantOrders.search({ options: { external_reference: "npm-4" } });
  assert.equal(found.elements.length, 1);
  const order = await merchantOrders.get({ merchantOrderId: found.elements[0].id });
  assert.deepEqual([order.status, order.order_status, order.paid_amount], ["closed", "paid", 1500]);
  assert.equal(order.payments[0].id, payment_id);

  const payment = await new Payment(config()).get({ id: payment_id });
  assert.deepEqual([payment.status, payment.transaction_amount, payment.external_reference], ["approved", 1500, "npm-4"]);
  const refunds = new PaymentRefund(config());
  const part = await refunds.create({ payment_id, body: { amount: 500 }, requestOptions: { idempotencyKey: "npm-4-part" } });
  assert.deepEqual([part.amount, part.status], [500, "approved"]);
  await refunds.total({ payment_id, requestOptions: { idempotencyKey: "npm-4-rest" } });
  assert.equal((await new Payment(config()).get({ id: payment_id })).status, "refunded");
  assert.equal((await refunds.list({ payment_id })).length, 2);
  const search = await new Payment(config()).search({ options: { external_reference: "npm-4", sort: "date_created", criteria: "desc" } });
  assert.equal(search.results[0].transaction_amount_refunded, 1500);
});

test("user and OAuth", async () => {
  assert.equal((await new User(config()).get()).site_id, "MLA");
  const consent = await fetch(`${provider}/authorization?response_type=code&client_id=123456789012&redirect_uri=https%3A%2F%2Fa.example%2F`, { redirect: "manual" });
  const code = new URL(consent.headers.get("location")).searchParams.get("code");
  const oauth = new OAuth(config());
  const own = { client_id: "123456789012", client_secret: "secret" };
  const given = await oauth.create({ body: { ...own, code, redirect_uri: "https://a.example/" } });
  assert.equal(given.expires_in, 15552000);
  const fresh = await oauth.refresh({ body: { ...own, refresh_token: given.refresh_token } });
  assert.notEqual(fresh.access_token, given.access_token);
});

test("nothing leaves this computer", async () => {
  await assert.rejects(async () => fetch("https://example.com/"), /would leave this computer/);
  assert.throws(() => require("node:net").connect(443, "example.com"), /would leave this computer/);
});
