// A server around citeproc-js, to compare with: the list of the works of a request, in
// a style that is kept ready, as citeproc-js-server does.
//
//   npm install citeproc
//   node citeproc.js PORT STYLES LOCALES
"use strict";
const fs = require("fs"), http = require("http"), path = require("path");
const CSL = require("citeproc");
const [port, styles, locales] = process.argv.slice(2);
const engines = new Map();
let items = {};

function locale(tag) {
  const file = path.join(locales, "locales-" + tag + ".xml");
  return fs.existsSync(file) && fs.readFileSync(file, "utf8");
}

function engine(style) {
  if (!engines.has(style)) {
    const text = fs.readFileSync(path.join(styles, path.basename(style) + ".csl"), "utf8");
    engines.set(style, new CSL.Engine({ retrieveLocale: locale, retrieveItem: (id) => items[id] }, text, "en-US"));
  }
  return engines.get(style);
}

function answer(request, body) {
  const query = new URL(request.url, "http://localhost").searchParams;
  const works = JSON.parse(body).items;
  const e = engine(query.get("style"));
  items = Object.fromEntries(works.map((w) => [w.id, w]));
  e.updateItems(works.map((w) => w.id));
  e.opt.development_extensions.wrap_url_and_doi = query.get("linkwrap") === "1";
  const list = e.makeBibliography();
  e.updateItems([]);
  return list[0].bibstart + list[1].join("") + list[0].bibend;
}

const server = http.createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    try {
      const html = answer(request, Buffer.concat(chunks));
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
      response.end(html);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  });
});
server.keepAliveTimeout = 0; // or a long answer closes the other connections
server.listen(port, "127.0.0.1");
