// The buyer's phone as a page. It asks the control interface for the tills once a second and changes only what is different,
// so that nothing flickers and the focus stays where it is.
"use strict";

const pause = 1000; // milliseconds
const cards = new Map(); // order_id → card
const tills = new Map(); // point of sale's id → section
let shop = null;
let clockAhead = 0; // the simulator's clock may have been moved

const element = (id) => document.getElementById(id);
const made = (id) => element(id).content.firstElementChild.cloneNode(true);

function show(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function say(text, isBad = false) {
  const said = element("said");
  said.classList.toggle("bad", isBad);
  show(said, text);
}

async function act(name, body, words) {
  try {
    const answer = await fetch("/_simulator/" + name, { method: "POST", body: JSON.stringify(body) });
    const result = await answer.json();
    if (!answer.ok) return say(`${words}: ${result.message} (${answer.status})`, true);
    say(words + (result.payment_id ? `: operation ${result.payment_id}` : ""));
    await refresh();
  } catch {
    say(words + ": the simulator does not answer", true);
  }
}

// What each button asks for, and in which words the page says so.
const asks = {
  scan: (order) => ["scan", {}, "Scanned"],
  pay: (order, given) => ["pay", { method: given.method }, "Paid"],
  part: (order, given) => ["pay", { method: given.method, amount: given.amount }, "Paid " + given.amount],
  wallet: (order) => order.payment_in_process
    ? ["pay", {}, "The other wallet's money arrived"]
    : ["pay", { method: shop.other_wallet, status_detail: "pending_contingency" }, "On its way from another wallet"],
  reject: (order, given) => ["reject", { method: given.method, status_detail: given.rejection }, "Refused"],
  abandon: () => ["abandon", {}, "Walked away"],
  late: (order, given) => ["pay", { late: true, method: given.method }, "Paid late"],
  twice: (order, given) => ["pay", { late: true, method: given.method, amount: order.total_amount }, "Paid twice"],
  chargeback: () => ["chargeback", {}, "Charged back"],
};

function press(card, button) {
  const value = (selector) => card.node.querySelector(selector).value.trim();
  const given = { method: value(".method"), rejection: value(".rejection"), amount: value(".amount-given").replace(",", ".") };
  if (button.dataset.act === "part" && !given.amount) return card.node.querySelector(".amount-given").focus();
  const [name, what, words] = asks[button.dataset.act](card.order, given);
  const body = Object.fromEntries(Object.entries({ order_id: card.order.order_id, ...what }).filter(([, one]) => one !== ""));
  act(name, body, words);
}

function fill(select, names) {
  select.append(...names.map((name) => new Option(name.replaceAll("_", " "), name)));
}

function newCard(order) {
  const node = made("order");
  const card = { node, order, shown: "" };
  fill(node.querySelector(".method"), shop.methods);
  fill(node.querySelector(".rejection"), shop.rejections);
  node.querySelector(".rejection").value = "cc_rejected_insufficient_amount";
  node.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) press(card, button);
  });
  node.querySelector(".amount-given").addEventListener("keydown", (event) => {
    if (event.key === "Enter") node.querySelector('[data-act="part"]').click();
  });
  cards.set(order.order_id, card);
  return card;
}

function stateWords(order) {
  if (order.state !== "live") return order.state;
  const left = Math.max(0, Math.round((Date.parse(order.expiration_date) - Date.now() - clockAhead) / 1000));
  const time = left < 3600 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : `${Math.floor(left / 3600)} h`;
  const doing = order.payment_in_process ? "payment under way" : order.in_checkout ? "buyer is paying" : "waits";
  return `${doing} · ${time}`;
}

function updateActs(card) {
  const { node, order } = card;
  const isLive = order.state === "live";
  for (const row of node.querySelectorAll(".acts.live")) row.hidden = !isLive;
  node.querySelector(".acts.over").hidden = isLive;
  node.querySelector('[data-act="late"]').hidden = order.state === "paid";
  node.querySelector('[data-act="twice"]').hidden = order.state !== "paid";
  node.querySelector('[data-act="chargeback"]').hidden = order.state !== "paid";
  node.querySelector(".more").hidden = !isLive;
  show(node.querySelector('[data-act="wallet"]'), order.payment_in_process ? "Its money arrives" : "Other wallet");
}

function updateCard(card, order) {
  card.order = order;
  show(card.node.querySelector(".state"), stateWords(order));
  const shown = JSON.stringify(order);
  if (shown === card.shown) return;
  card.shown = shown;
  const { node } = card;
  node.dataset.state = order.state;
  node.dataset.reference = order.external_reference;
  show(node.querySelector(".amount"), `${order.total_amount} ${order.currency}`);
  show(node.querySelector(".about"), [order.external_reference, order.kind, order.title].filter(Boolean).join(" · "));
  const isPart = order.state === "live" && Number(order.paid_amount) > 0;
  show(node.querySelector(".paid"), isPart ? `${order.paid_amount} of it is paid` : "");
  node.querySelector(".own").hidden = !order.qr_data;
  show(node.querySelector(".own .qr"), order.qr_data ?? "");
  updateActs(card);
  node.querySelector(".payments").replaceChildren(...order.payments.map((payment) => {
    const line = document.createElement("li");
    const back = Number(payment.refunded) > 0 ? `, ${payment.refunded} given back` : "";
    line.textContent = `${payment.amount} ${payment.currency} by ${payment.method}: ${payment.status} (${payment.status_detail})${back} · ${payment.payment_id}`;
    return line;
  }));
}

// Puts the nodes in this order and takes out all others; what already stands right is not touched.
function place(parent, nodes) {
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
  while (parent.children.length > nodes.length) parent.lastElementChild.remove();
}

const modes = {
  standalone: "The buyer types the amount here: an order does not show on the printed QR.",
  unattended: "Unattended", self_service: "Self-service",
};

function tillSection(till) {
  if (!tills.has(till.qr_data)) tills.set(till.qr_data, made("till"));
  const node = tills.get(till.qr_data);
  const name = till.external_pos_id || "(no external id)";
  show(node.querySelector("h2"), till.name && till.name !== till.external_pos_id ? `${name} · ${till.name}` : name);
  show(node.querySelector(".mode"), modes[till.operating_mode] ?? "");
  show(node.querySelector(".printed .qr"), till.qr_data);
  const orders = [...till.orders].sort((one, other) => (other.state === "live") - (one.state === "live"));
  node.querySelector(".nothing").hidden = orders.some((order) => order.state === "live");
  place(node.querySelector(".orders"), orders.map((order) => {
    const card = cards.get(order.order_id) ?? newCard(order);
    updateCard(card, order);
    return card.node;
  }));
  return node;
}

function forget() {
  const seen = new Set(shop.tills.flatMap((till) => till.orders.map((order) => order.order_id)));
  for (const id of cards.keys()) if (!seen.has(id)) cards.delete(id);
}

async function refresh() {
  const connection = element("connection");
  try {
    const answer = await fetch("/_simulator/tills");
    shop = await answer.json();
    clockAhead = Date.parse(shop.now) - Date.now();
    show(element("shop"), `Mostrador's simulator of Mercado Pago · ${shop.site} · seller ${shop.user_id}`);
    place(element("tills"), shop.tills.map(tillSection));
    forget();
    connection.classList.remove("lost");
    show(connection, "Connected");
  } catch {
    connection.classList.add("lost");
    show(connection, "The simulator does not answer");
  }
}

async function live() {
  if (!document.hidden) await refresh();
  setTimeout(live, pause);
}

live();
document.addEventListener("visibilitychange", () => document.hidden || refresh());
