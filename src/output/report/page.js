"use strict";
(() => {
  const body = document.querySelector("tbody");
  const rows = Array.from(body.rows);
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, at) => {
      row.hidden = !words.every((word) => texts[at].includes(word));
      if (!row.hidden) count += 1;
    });
    shown.textContent = count + " of " + rows.length + " rows";
  };
  const key = (row, column) => {
    const cell = row.cells[column];
    if ("sort" in cell.dataset) return cell.dataset.sort === "" ? -Infinity : Number(cell.dataset.sort);
    return cell.textContent;
  };
  const order = new Intl.Collator("en", { numeric: true });
  const compare = (a, b) => (typeof a === "number" ? (a < b ? -1 : a > b ? 1 : 0) : order.compare(a, b));
  const heads = Array.from(document.querySelectorAll("th"));
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const keyed = Array.from(body.rows, (row) => [key(row, column), row]);
      keyed.sort((a, b) => (up ? compare(a[0], b[0]) : compare(b[0], a[0])));
      body.append(...keyed.map((pair) => pair[1]));
    });
  });
  search.addEventListener("input", find);
  document.getElementById("tools").hidden = false;
  find();
})();
