// For nginx with njs: appends 10 to 209 random lines of count 0 to a range, where the request asks for padding.
//
//   load_module modules/ngx_http_js_module.so;      at the top of nginx.conf
//   js_import padding from /etc/nginx/padding.js;   in http { }
//   js_header_filter padding.header;                in the location of the ranges
//   js_body_filter padding.body;
//   gzip_static off;                                there too: nothing can be appended to what is compressed already

function wanted(r) {
  return r.method === 'GET' && r.status === 200 && r.headersIn['Add-Padding'] === 'true';
}

function header(r) {
  if (!wanted(r)) return;
  delete r.headersOut['Content-Length'];
  delete r.headersOut['ETag'];
}

function body(r, data, flags) {
  if (!flags.last || !wanted(r)) return r.sendBuffer(data, flags);
  r.sendBuffer(data, { last: false, flush: false });
  r.sendBuffer(lines(), { last: true, flush: true });
}

function lines() {
  const count = 10 + (crypto.getRandomValues(new Uint32Array(1))[0] % 200);
  const hex = Buffer.from(crypto.getRandomValues(new Uint8Array(18 * count)))
    .toString('hex')
    .toUpperCase();
  let text = '';
  for (let line = 0; line < count; line++) text += `\r\n${hex.slice(36 * line, 36 * line + 35)}:0`;
  return text;
}

export default { header, body };
