// The map beside the list: it shows who is on the page, and says when somebody looks elsewhere. The list says all of it too.
const AREA_METRES = 1000;
const CLOSEST_WITHOUT_TILES = 15;
const SETTLED = 350;

await load(document.getElementById("map").dataset.leaflet);
const L = window.L;

async function load(base) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = base + "leaflet.css";
  // before the page's own, which goes on from it
  const styled = new Promise((done, failed) => {
    sheet.onload = done;
    sheet.onerror = failed;
  });
  document.querySelector("link[rel=stylesheet]").before(sheet);
  await Promise.all([styled, import(base + "leaflet.js")]);
}

const text = value => {
  const element = document.createElement("span");
  element.textContent = value;
  return element;
};

/** Lines of longitude and latitude, so that a ground without tiles shows how it moves. */
function ground(map) {
  const lines = L.layerGroup().addTo(map);
  const line = points => L.polyline(points, {className: "grid", weight: 1, interactive: false}).addTo(lines);
  map.on("moveend", () => {
    lines.clearLayers();
    const bounds = map.getBounds().pad(0.5);
    const step = [45, 30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005]
      .findLast(degrees => (bounds.getEast() - bounds.getWest()) / degrees <= 16) ?? 45;
    const first = edge => Math.ceil(edge / step) * step;
    for (let x = first(bounds.getWest()); x <= bounds.getEast(); x += step)
      line([[Math.max(-85, bounds.getSouth()), x], [Math.min(85, bounds.getNorth()), x]]);
    for (let y = first(Math.max(-85, bounds.getSouth())); y <= Math.min(85, bounds.getNorth()); y += step)
      line([[y, bounds.getWest()], [y, bounds.getEast()]]);
  });
}

/** west,south,east,north; all around the world where that much is seen. */
function box(bounds) {
  const round = (degrees, up) => Math.round(degrees * 1e4 + (up ? 0.5 : -0.5)) / 1e4;
  const around = bounds.getEast() - bounds.getWest() >= 360;
  const west = around ? -180 : Math.max(-180, round(bounds.getSouthWest().wrap().lng, false));
  const east = around ? 180 : Math.min(180, round(bounds.getNorthEast().wrap().lng, true));
  return [west, Math.max(-90, round(bounds.getSouth(), false)), east, Math.min(90, round(bounds.getNorth(), true))];
}

/**
 * @param moved is told the address of the search in the part that is looked at
 * @returns what draws anew who is on the page
 */
export function draw(section, moved) {
  const data = section.dataset;
  const map = L.map(section.querySelector(".canvas"), {zoomControl: false, attributionControl: Boolean(data.tiles),
    worldCopyJump: true, minZoom: 2, maxZoom: data.tiles ? Number(data.maxZoom) : CLOSEST_WITHOUT_TILES,
    zoomAnimation: !matchMedia("(prefers-reduced-motion: reduce)").matches});
  const people = L.layerGroup();
  let seen;
  let timer;
  let makesRoom = false;

  L.control.zoom({zoomInTitle: data.zoomIn, zoomOutTitle: data.zoomOut}).addTo(map);
  L.control.scale({imperial: false}).addTo(map);
  if (data.tiles) {
    map.attributionControl.setPrefix(false);
    L.tileLayer(data.tiles, {attribution: text(data.attribution).innerHTML, maxZoom: Number(data.maxZoom)}).addTo(map);
  } else ground(map);

  const view = () => map.getZoom() + " " + map.getCenter().lat.toFixed(4) + " " + map.getCenter().lng.toFixed(4);

  function fit() {
    const bounds = L.latLngBounds([]);
    const centre = data.latitude ? L.latLng(Number(data.latitude), Number(data.longitude)) : null;
    if (data.bbox) {
      const [west, south, east, north] = data.bbox.split(",").map(Number);
      bounds.extend([south, west]).extend([north, east < west ? east + 360 : east]);
    } else {
      people.eachLayer(layer => layer instanceof L.Marker && bounds.extend(layer.getLatLng()));
      if (centre && data.radius) bounds.extend(centre.toBounds(Number(data.radius) * 1000));
      else if (centre) bounds.extend(centre);
    }
    if (bounds.isValid()) map.fitBounds(bounds, {animate: false, maxZoom: 13, padding: data.bbox ? [0, 0] : [24, 24]});
    // the page moved it, and nobody looks elsewhere
    clearTimeout(timer);
    seen = view();
  }

  const nameOf = card => card.querySelector("h3 a").textContent;

  function visit(card) {
    map.closePopup();
    card.scrollIntoView({block: "center"});
    card.querySelector("h3 a").focus({preventScroll: true});
  }

  /** Those at one point, by name: the way to each of them. */
  function roll(cards, back) {
    const list = document.createElement("ul");
    list.className = "roll";
    for (const [card, number] of cards) {
      const way = document.createElement("button");
      way.type = "button";
      way.className = "link";
      way.textContent = number + ". " + nameOf(card);
      way.addEventListener("click", () => visit(card));
      list.appendChild(document.createElement("li")).append(way);
    }
    list.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      map.closePopup();
      back.focus();
    });
    return list;
  }

  /** One mark for all who are at a point: it leads to the only one, or names them. */
  function pin(cards) {
    const [[{dataset: {latitude, longitude}}, first]] = cards;
    const point = [Number(latitude), Number(longitude)];
    const alone = cards.length === 1;
    const area = cards.some(([card]) => card.dataset.area === "true");
    const names = new Intl.ListFormat(document.documentElement.lang).format(cards.map(([card]) => nameOf(card)));
    const told = alone ? area ? data.areaText : "{0}" : (area ? data.areasText : data.togetherText).replace("{1}", cards.length);
    if (area) L.circle(point, {radius: AREA_METRES, className: "around", weight: 1, fillOpacity: 0.12, interactive: false}).addTo(people);
    const size = alone ? 28 : 34;
    const marker = L.marker(point, {title: told.replace("{0}", () => names), autoPanOnFocus: false, riseOnHover: true,
      icon: L.divIcon({className: ["pin", area && "area", !alone && "several"].filter(Boolean).join(" "), html: alone ? String(first) : cards.length + "×",
        iconSize: [size, size], iconAnchor: alone && !area ? [0, size] : [size / 2, size / 2]})}).addTo(people);
    const element = marker.getElement();
    element.setAttribute("aria-label", marker.options.title);
    const mark = (here, ...marked) => {
      element.classList.toggle("here", here);
      for (const card of marked) card.classList.toggle("here", here);
    };
    const all = cards.map(([card]) => card);
    marker.on("mouseover", () => mark(true, ...all)).on("mouseout", () => mark(false, ...all));
    for (const card of all) {
      for (const event of ["pointerenter", "focusin"]) card.addEventListener(event, () => mark(true, card));
      for (const event of ["pointerleave", "focusout"]) card.addEventListener(event, () => mark(false, card));
    }
    const follow = () => alone ? visit(all[0]) : marker.openPopup();
    if (alone) marker.on("click", follow);
    else {
      const list = roll(cards, element);
      element.setAttribute("aria-expanded", "false");
      marker.bindPopup(list, {closeButton: false, maxHeight: 220, offset: [0, -size / 4]})
        .on("popupopen popupclose", ({type}) => element.setAttribute("aria-expanded", String(type === "popupopen")))
        .on("popupopen", () => list.querySelector("button").focus({preventScroll: true}));
    }
    marker.on("keydown", ({originalEvent: event}) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      follow();
    });
  }

  function refresh(refit) {
    people.clearLayers();
    const centre = data.latitude ? [Number(data.latitude), Number(data.longitude)] : null;
    if (centre && data.radius)
      L.circle(centre, {radius: Number(data.radius) * 1000, className: "around", weight: 1, fillOpacity: 0.05, interactive: false}).addTo(people);
    if (centre && data.name)
      L.tooltip({permanent: true, direction: "center", className: "town", interactive: false}).setLatLng(centre)
        .setContent(text(data.name)).addTo(people);
    const numbered = [...document.querySelectorAll(".person")].map((card, index) => [card, index + 1]).filter(([card]) => card.dataset.latitude);
    Map.groupBy(numbered, ([card]) => card.dataset.latitude + " " + card.dataset.longitude).forEach(pin);
    if (refit) fit();
  }

  function search() {
    const [west, south, east, north] = box(map.getBounds());
    const to = new URL(data.search, location.href);
    to.searchParams.set("bbox", [west, south, east, north].join());
    const [y, x] = [Number(data.latitude), Number(data.longitude)];
    const inside = y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);
    if (data.near && inside) to.searchParams.set("near", data.near);
    moved(to.href.replaceAll("%2C", ",").replaceAll("%3A", ":"));
  }

  people.addTo(map);
  map.setView([45.46, 9.19], 5, {animate: false});
  refresh(true);
  // to make room for names is not to look elsewhere
  map.on("autopanstart", () => makesRoom = true);
  map.on("moveend", () => {
    clearTimeout(timer);
    if (makesRoom) seen = view();
    makesRoom = false;
    // drawn anew, or in a window of another size, and looking at the same
    if (view() !== seen)
      timer = setTimeout(() => {
        seen = view();
        search();
      }, SETTLED);
  });
  return {refresh};
}
