// Tells a trainer's hours in the reader's time zone, and counts who follows the contact. The page is whole without it.

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const language = document.documentElement.lang;

function at(zone, options) {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
  return (time) => format.format(new Date(time.dateTime));
}

function tellInReadersZone(list) {
  const slots = [...list.children].map((slot) => ({ day: slot.querySelector(".day"), times: [...slot.querySelectorAll("time")] }));
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
  const here = at(zone, clock);
  const there = at(list.dataset.zone, clock);
  if (slots.every(({ times }) => times.every((time) => here(time) === there(time)))) return;
  const day = at(zone, { weekday: "long" });
  for (const slot of slots) {
    slot.day.textContent = day(slot.times[0]);
    for (const time of slot.times) time.textContent = here(time);
  }
  const note = document.getElementById("zone");
  note.textContent = note.dataset.yours.replace("{yours}", zone.replaceAll("_", " "));
}

const hours = document.querySelector("[data-zone]");
if (hours && zone) tellInReadersZone(hours);

for (const link of document.querySelectorAll("[data-contact]"))
  link.addEventListener("click", () => {
    const ref = new URLSearchParams(location.search).get("ref");
    const counted = `/api/v1/trainers/${encodeURIComponent(link.dataset.handle)}/contact-clicks`;
    navigator.sendBeacon(ref ? `${counted}?ref=${encodeURIComponent(ref)}` : counted);
  });
