import type { Room } from '../../../../src/background/asking/room-of.ts';

/** Those of two sites, and of the first one in a private window. */
export const shop: Room = { name: 'https://shop.test in https://shop.test', privately: false };
export const bank: Room = { name: 'https://bank.test in https://bank.test', privately: false };
export const shopPrivately: Room = { ...shop, privately: true };
