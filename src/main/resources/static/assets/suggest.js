// Suggests while one types into the box: an editable combobox with a listbox (WAI-ARIA APG). Without it the box is a box.
const WAIT = 160;
const MOST = 9;

function attach(input) {
  const {suggest: some, none} = input.dataset;
  const list = document.createElement("ul");
  const status = document.createElement("span");
  let options = [];
  let at = -1;
  let timer;
  let asking;

  list.id = input.id + "-options";
  list.role = "listbox";
  list.hidden = true;
  list.setAttribute("aria-label", input.labels[0].textContent);
  status.role = "status";
  status.className = "visually-hidden";
  input.after(list, status);
  for (const [name, value] of Object.entries({role: "combobox", "aria-expanded": "false", "aria-controls": list.id,
    "aria-autocomplete": "list", "aria-haspopup": "listbox"}))
    input.setAttribute(name, value);

  function close() {
    list.hidden = true;
    at = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(to) {
    options[at]?.element.setAttribute("aria-selected", "false");
    at = (to + options.length) % options.length;
    const {element} = options[at];
    element.setAttribute("aria-selected", "true");
    element.scrollIntoView({block: "nearest"});
    input.setAttribute("aria-activedescendant", element.id);
  }

  function choose({href, text}) {
    close();
    if (href) {
      location.assign(href);
      return;
    }
    input.value = text;
    input.focus();
  }

  function show(found) {
    options = found;
    list.replaceChildren(...found.map((option, index) => {
      const item = document.createElement("li");
      const label = document.createElement("span");
      const kind = document.createElement("span");
      item.role = "option";
      item.id = list.id + "-" + index;
      item.setAttribute("aria-selected", "false");
      label.textContent = option.label;
      kind.className = "kind";
      kind.textContent = input.dataset[option.kind];
      item.append(label, kind);
      // the field keeps the focus
      item.addEventListener("pointerdown", event => event.preventDefault());
      item.addEventListener("click", () => choose(option));
      option.element = item;
      return item;
    }));
    at = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length ? some.replace("{0}", found.length) : none;
  }

  async function ask() {
    asking?.abort();
    const {signal} = asking = new AbortController();
    const typed = input.value.trim();
    if (typed.length < 2) {
      close();
      return;
    }
    // what is being written is at the end: all of it, or its last word
    const last = typed.split(/\s+/).at(-1);
    const pieces = last === typed || last.length < 2 ? [typed] : [typed, last];
    try {
      const found = await Promise.all(pieces.map(piece => look(piece, typed.slice(0, typed.length - piece.length), signal)));
      const seen = new Set();
      const all = found.flat().filter(({kind, label}) => !seen.has(kind + label) && seen.add(kind + label));
      if (!signal.aborted && document.activeElement === input) show(all.slice(0, MOST));
    } catch (failure) {
      // whoever types on has asked anew; and a search needs no suggestions
      if (failure.name !== "AbortError") close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });
  input.addEventListener("keydown", event => {
    const open = !list.hidden;
    if (event.key === "ArrowDown" && !open && options.length && !event.altKey) ask();
    else if (event.key === "ArrowDown" && open) move(at + 1);
    else if (event.key === "ArrowUp" && open) move(at < 0 ? -1 : at - 1);
    else if (event.key === "Enter" && open && at >= 0) choose(options[at]);
    else if (event.key === "Escape" && open) close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", () => {
    clearTimeout(timer);
    asking?.abort();
    close();
  });
  input.form.addEventListener("submit", close);
}

async function look(piece, before, signal) {
  const lang = document.documentElement.lang;
  const answer = await fetch("/api/v1/suggestions?limit=3&lang=" + lang + "&q=" + encodeURIComponent(piece), {signal});
  if (!answer.ok) return [];
  const {places, specialties, trainers} = await answer.json();
  const topics = specialties.map(({label}) => ({kind: "specialties", label, text: before + label + " "}));
  const towns = places.map(({name, province, countryCode}) => ({kind: "places", text: before + name + " ",
    label: `${name}, ${province ? province + ", " : ""}${countryCode}`}));
  const people = trainers.map(({handle, displayName, place}) => ({kind: "trainers", href: `/trainers/${handle}?lang=${lang}`,
    label: displayName + (place ? ", " + place.name : "")}));
  // after other words one says where
  return before ? [...towns, ...topics, ...people] : [...topics, ...towns, ...people];
}

document.querySelectorAll("[data-suggest]").forEach(attach);
