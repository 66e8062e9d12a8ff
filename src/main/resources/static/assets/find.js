// Searches on without a new page: as filters change, and as the map moves. The address always says it all, and the page
// that stands there is the same; without this script it is asked for as a whole.
const form = document.getElementById("search");
const status = document.getElementById("status");
const REGIONS = ["understood", "filters", "found"];
const byId = (id, where = document) => where.getElementById(id);

let asking;
let map;
let movedLast = false;

function address() {
  const chosen = new URLSearchParams();
  const {q, near} = form.elements;
  const asked = q.value !== q.defaultValue;
  // of a part of the map or of words as they were, a new question says nothing
  const gone = [...(asked ? ["asWords", "understand"] : []), ...(asked || near.value !== near.defaultValue ? ["bbox"] : [])];
  for (const [name, value] of new FormData(form)) if (value !== "" && !gone.includes(name)) chosen.append(name, value);
  return form.action + "?" + chosen;
}

/** Shows what stands at an address in place of what is shown; false where only the whole page can. */
function swap(other) {
  const alike = id => Boolean(byId(id)) === Boolean(byId(id, other));
  if (!REGIONS.every(id => byId(id, other)) || !byId("summary", other) || !alike("notice") || !alike("map")) return false;
  const focused = document.activeElement?.id;
  const open = byId("filters").open;
  for (const id of REGIONS) byId(id).replaceWith(document.importNode(byId(id, other), true));
  byId("filters").open = open;
  document.title = other.title;
  document.querySelector("h1").textContent = other.querySelector("h1").textContent;
  form.querySelectorAll("[type=hidden]").forEach(hidden => hidden.remove());
  form.append(...[...byId("search", other).querySelectorAll("[type=hidden]")].map(hidden => document.importNode(hidden, true)));
  const {q} = form.elements;
  if (document.activeElement !== q) q.value = q.defaultValue = byId("q", other).value;
  if (byId("map")) Object.assign(byId("map").dataset, {radius: "", bbox: "", latitude: "", longitude: "", name: "", near: ""},
    byId("map", other).dataset);
  if (focused) byId(focused)?.focus({preventScroll: true});
  status.textContent = byId("summary").textContent;
  return true;
}

/**
 * @param how "push", "replace", or null where the address stands there already
 * @param refit whether the map goes to who is found
 */
async function go(to, how, refit) {
  asking?.abort();
  const {signal} = asking = new AbortController();
  byId("found").classList.add("loading");
  status.textContent = status.dataset.loading;
  try {
    const answer = await fetch(to, {signal, headers: {Accept: "text/html"}});
    const other = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (signal.aborted) return;
    if (!answer.ok || !swap(other)) {
      location.assign(to);
      return;
    }
    if (how) history[how + "State"](null, "", answer.url);
    map?.refresh(refit);
  } catch (failure) {
    if (failure.name !== "AbortError") location.assign(to);
  }
}

document.addEventListener("change", ({target}) => {
  if (target.form !== form || target.name === "q" || !target.name) return;
  movedLast = false;
  go(address(), "push", true);
});

// an address without what was not chosen is one to share
form.addEventListener("submit", event => {
  event.preventDefault();
  location.assign(address());
});

addEventListener("popstate", () => {
  movedLast = false;
  go(location.href, null, true);
});

addEventListener("pagehide", () => asking?.abort());

const section = byId("map");
if (section) {
  const wide = matchMedia("(min-width: 56rem)");
  const toggle = section.querySelector(".toggle");
  const show = toggle.textContent;

  const draw = async shown => {
    section.classList.toggle("shown", shown);
    toggle.setAttribute("aria-expanded", String(shown));
    toggle.textContent = shown ? toggle.dataset.hide : show;
    if (!shown || map) return;
    map = (await import("./map.js")).draw(section, moved);
  };
  const moved = to => {
    if (!byId("moves").checked) return;
    // one step back leads out of the map
    go(to, movedLast ? "replace" : "push", false);
    movedLast = true;
  };
  const place = () => {
    section.hidden = false;
    // on a phone above the list, where its button is found
    if (wide.matches) byId("found").after(section);
    else byId("found").before(section);
  };

  place();
  wide.addEventListener("change", () => {
    place();
    if (wide.matches) draw(true);
  });
  toggle.addEventListener("click", () => draw(!section.classList.contains("shown")));
  // the page is there first
  if (wide.matches) (window.requestIdleCallback ?? setTimeout)(() => draw(true));
}
