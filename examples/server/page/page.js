"use strict";
const id = (name) => document.getElementById(name);

function fill(list, names) {
  for (const name of names) {
    const option = document.createElement("option");
    option.value = name;
    list.append(option);
  }
}

// References are HTML that the server has escaped; all else is put in as text.
function show(works) {
  const out = [];
  for (const work of works) {
    const heading = document.createElement("h3");
    heading.textContent = work.id;
    const list = document.createElement("dl");
    for (const [style, reference] of Object.entries(work.citation)) {
      const term = document.createElement("dt");
      term.textContent = style;
      const text = document.createElement("dd");
      text.innerHTML = reference;
      list.append(term, text);
    }
    for (const [name, texts] of [["cannot be read", work.warnings], ["lacking or odd", work.findings]]) {
      if (!texts || texts.length === 0) continue;
      const term = document.createElement("dt");
      term.textContent = name;
      list.append(term);
      for (const finding of texts) {
        const text = document.createElement("dd");
        text.textContent = finding;
        list.append(text);
      }
    }
    out.push(heading, list);
  }
  id("references").replaceChildren(...out);
}

async function cite() {
  const query = new URLSearchParams({ style: id("style").value, findings: "1" });
  if (id("locale").value) query.set("locale", id("locale").value);
  id("fault").textContent = "";
  try {
    const response = await fetch("cite?" + query, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "text/plain; charset=utf-8" },
      body: id("records").value,
    });
    const answer = await response.json();
    if (!response.ok) {
      const where = [];
      for (const name of ["record", "line", "field"]) if (answer[name]) where.push(name + " " + answer[name]);
      id("fault").textContent = (where.length ? where.join(", ") + ": " : "") + answer.error + (answer.near ? "; near it: " + answer.near.join(", ") : "");
      id("references").replaceChildren();
      return;
    }
    show(answer.works);
  } catch (error) {
    id("fault").textContent = "The server does not answer: " + error.message;
  }
}

id("form").addEventListener("submit", (event) => {
  event.preventDefault();
  cite();
});
cite(); // what the page comes with
fetch("styles").then((response) => response.json()).then((answer) => {
  fill(id("styles"), answer.files);
  fill(id("locales"), answer.locales.filter((tag) => tag !== "en-US"));
}).catch(() => {}); // what is typed will do
