/** Where ranges are asked for. A build for an organisation's own mirror puts that one's address here. */
export const rangeApi = 'https://api.pwnedpasswords.com/range/';
