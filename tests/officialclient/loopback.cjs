// Loaded before the client: what it sends to Mercado Pago goes to the simulator, and nothing leaves loopback. The client itself is
// not touched.
"use strict";

const net = require("node:net");

const provider = "https://api.mercadopago.com";
const reallyFetch = globalThis.fetch;

globalThis.fetch = (resource, options) => {
  const address = String(resource);
  if (!address.startsWith(provider + "/")) throw new Error("would leave this computer: " + address);
  return reallyFetch(process.env.SIMULATOR + address.slice(provider.length), options);
};

// Whatever else might be tried, by whatever means.
const reallyConnect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const where = Array.isArray(given[0]) ? given[0][0] : given[0];
  if (where?.host !== "127.0.0.1") throw new Error("would leave this computer: " + where?.host);
  return reallyConnect.apply(this, given);
};
