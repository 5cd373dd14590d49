// Buys something from the sandbox, through the client that is generated from /openapi.json.
import { Configuration, OrdersApi, PaymentsApi, ProductsApi, ResponseError, SandboxApi } from './client';

const configuration = new Configuration({
  basePath: process.env.SUPERCARGO_URL ?? 'http://localhost:8080',
  accessToken: process.env.SUPERCARGO_KEY,
});
const products = new ProductsApi(configuration);
const orders = new OrdersApi(configuration);
const payments = new PaymentsApi(configuration);
const sandbox = new SandboxApi(configuration);

const ADDRESS = {
  name: 'Zhang San',
  phone: '18888888888',
  province: '浙江省',
  city: '杭州市',
  district: '滨江区',
  street: '网商路699号',
};

function expect<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) {
    throw new Error(`expected ${what}`);
  }
  return value;
}

async function line() {
  const found = await products.searchProducts({ q: 'canvas bag', sort: 'price:asc', limit: 10 });
  for (const hit of found.items) {
    const product = await products.showProduct({ id: hit.id });
    const quantity = hit.minOrderQuantity ?? 1;
    const sku = product.skus.find(each => each.stock >= quantity);
    if (sku !== undefined) {
      return { productId: hit.id, skuId: sku.id, quantity };
    }
  }
  throw new Error('expected something that is in stock');
}

async function place(quoteId: string, key: string) {
  const placed = await orders.placeOrder({
    idempotencyKey: key,
    placementRequest: { quoteId },
  });
  if (!('intentId' in placed)) {
    throw new Error('expected an intent');
  }
  return placed;
}

async function buy() {
  const quote = await orders.quoteOrder({ quoteRequest: { lines: [await line()], address: ADDRESS } });
  if (!('id' in quote)) {
    throw new Error('expected a quote');
  }
  const key = `buy-${process.pid}-${Date.now()}`;
  const placed = await place(quote.id, key);
  const again = await place(quote.id, key);
  if (placed.status !== 'accepted' || again.intentId !== placed.intentId) {
    throw new Error(`expected one order, found ${placed.status} and ${again.intentId}`);
  }
  const id = expect(placed.orders[0], 'an order').id;
  await payments.payOrder({ id, idempotencyKey: `${key}-pay`, orderPaymentRequest: {} });
  await sandbox.shipSandboxOrder({ id });
  await sandbox.deliverSandboxOrder({ id });
  const shown = await orders.showOrder({ id });
  console.log(`${id} is ${shown.status} for ${quote.total.amount} ${quote.total.currency}`);
}

async function refused() {
  try {
    await products.showProduct({ id: '1688:7' });
  } catch (failure) {
    if (failure instanceof ResponseError && failure.response.status === 404) {
      const problem = await failure.response.json();
      console.log(`a product that is not there is ${problem.code}`);
      return;
    }
    throw failure;
  }
  throw new Error('expected a problem');
}

buy()
  .then(refused)
  .catch(failure => {
    console.error(failure);
    process.exitCode = 1;
  });
