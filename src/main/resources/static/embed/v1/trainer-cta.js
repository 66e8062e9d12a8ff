// <trainer-cta> upgrades a plain link: see /embed. Answers to red flags stay in this closed component; no flag is ever sent.
const URGENCY = ["clear", "professional-first", "urgent", "emergency"];
const COUNTED = !navigator.globalPrivacyControl && navigator.doNotTrack !== "1";
const HUSHED = { credentials: "omit", referrerPolicy: "no-referrer" };

const WORDS = {
  en: {
    check: "First, check for warning signs",
    stays: "Signs that you tick are sent to nobody.",
    near: "Your town or postcode",
    show: "See who is there",
    again: "Change my answers",
    unanswered: "Tick what applies to you, or say that none does.",
    unknown: "We do not know that place. Try a town nearby or a postcode.",
    looking: "Searching …",
    found: "We found:",
    nobody: "Nobody was found there yet.",
    wider: "Nobody is nearer, so we looked further:",
    failed: "The list could not be loaded. It is here:",
    online: "live online",
    "travels-to-you": "comes to you",
    from: "from",
    session: "a session", month: "a month", program: "a programme",
  },
  it: {
    check: "Prima controlla i segnali d’allarme",
    stays: "I segnali che segni non vengono inviati a nessuno.",
    near: "La tua città o il CAP",
    show: "Vedi chi c’è",
    again: "Cambia le risposte",
    unanswered: "Segna ciò che ti riguarda, o che nulla ti riguarda.",
    unknown: "Non conosciamo questo luogo. Prova una città vicina o un CAP.",
    looking: "Ricerca in corso …",
    found: "Abbiamo trovato:",
    nobody: "Lì non c’è ancora nessuno.",
    wider: "Più vicino non c’è nessuno, abbiamo cercato oltre:",
    failed: "Non riusciamo a caricare l’elenco. Lo trovi qui:",
    online: "online dal vivo",
    "travels-to-you": "viene da te",
    from: "da",
    session: "a seduta", month: "al mese", program: "a programma",
    "strength-coach": "preparatore della forza", kinesiologist: "chinesiologo", physiotherapist: "fisioterapista", doctor: "medico",
    "registry-confirmed": "confermato dal registro", "evidence-seen": "documento visto", "self-declared": "dichiarato",
  },
};

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
:host { display: block; min-height: var(--trainer-cta-height, 3em);
  --ink: var(--trainer-cta-ink, light-dark(#1b2430, #e8edf2));
  --ground: var(--trainer-cta-ground, light-dark(#fff, #11171e));
  --accent: var(--trainer-cta-accent, light-dark(#0b5d4a, #66d3b4));
  --edge: var(--trainer-cta-edge, light-dark(#d5dce4, #2c3845));
  --alarm: light-dark(#b3261e, #ffb4ab) }
:host([theme=auto]) { color-scheme: light dark }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
[hidden] { display: none }
* { box-sizing: border-box; font: inherit }
section { padding: 1em; border: 1px solid var(--edge); border-radius: .5em; background: var(--ground); color: var(--ink); line-height: 1.5 }
p, ul, fieldset, legend { margin: 0 0 .75em; padding: 0; border: 0; list-style: none }
:empty { margin: 0 }
small { font-size: .875em }
legend, summary, button, .title, .go, .error { font-weight: 600 }
a { color: var(--accent) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
label { display: flex; gap: .75em; padding: .5em 0 }
[type=checkbox] { flex: none; width: 1.25em; height: 1.25em; accent-color: var(--accent) }
.near { display: block }
.near input { width: 100%; padding: .5em; border: 1px solid; border-radius: .375em; background: var(--ground); color: var(--ink) }
summary, button, .go { display: inline-block; padding: .625em 1em; margin-bottom: .75em; border: 1px solid; border-radius: .375em;
  background: var(--accent); color: var(--ground); text-decoration: none; cursor: pointer }
.person { padding: .75em 0; border-top: 1px solid var(--edge) }
.again { background: none; color: var(--accent) }
.error { color: var(--alarm) }
.stop { padding-left: 1em; border-left: .375em solid var(--alarm) }
.busy { min-height: 20em }
.tel { font-size: 1.5em; font-weight: 700 }`);

// what is put into an element stays text
const make = (name, given, ...children) => {
  const element = Object.assign(document.createElement(name), typeof given === "string" ? { className: given } : given);
  element.append(...children.filter(Boolean));
  return element;
};

const box = (name, text, value) => make("label", "", make("input", { type: "checkbox", name, value }), text);

customElements.define("trainer-cta", class extends HTMLElement {
  #root = this.attachShadow({ mode: "closed" });
  #error = make("p", { className: "error", role: "alert" });
  #status = make("p", { role: "status" });
  #result = make("div", { tabIndex: -1 });
  #others = make("ul");
  #lang; #words; #base; #find; #pack; #plain; #panel; #near; #place; #asked;

  connectedCallback() {
    if (this.#lang) return;
    this.#lang = /^it\b/i.test(this.closest("[lang]")?.lang) ? "it" : "en";
    this.#words = WORDS[this.#lang];
    this.#base = `/api/v1/articles/${encodeURIComponent(this.getAttribute("article"))}/`;
    this.#root.adoptedStyleSheets = [STYLE];
    this.#root.append(make("slot"));
    this.#start().catch(() => {}); // the plain link stays
  }

  #url(path, parameters) {
    const url = new URL(path, import.meta.url);
    for (const [name, value] of Object.entries({ lang: this.#lang, ...parameters })) if (value) url.searchParams.set(name, value);
    return url;
  }

  async #ask(path, parameters, body) {
    const answer = await fetch(this.#url(path, parameters), { ...HUSHED, ...body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) } });
    if (!answer.ok) throw answer.status;
    return answer.json();
  }

  async #items(near) {
    const { items } = await this.#ask(this.#base + "ctas", { placement: this.getAttribute("placement"), near });
    this.#find = items.find(({ search }) => search);
    this.#place = near;
    return items;
  }

  async #start() {
    const near = this.getAttribute("near") ?? "", items = await this.#items(near), find = this.#find;
    if (find?.gated) this.#pack = await this.#ask(this.#base + "red-flags");
    this.#plain = [...this.childNodes];
    if (!items.length) return this.replaceChildren(); // nothing may stand here, a link neither
    this.#others.append(...items.filter(item => item !== find).map(({ label, go, ref }) => make("li", "", this.#link(label, go, ref))));
    this.#root.replaceChildren(make("section", "", find && this.#ways(near), this.#status, this.#result,
      this.#others, make("small", "", items[0].disclaimer)));
    this.#watch(new Set(items.map(({ ref }) => ref)));
    if (find && !find.gated && near) await this.#search().catch(() => this.#failed());
  }

  #ways(near) {
    const words = this.#words, pack = this.#pack;
    this.#near = make("input", { value: near, autocomplete: "address-level2" });
    const form = make("form", { onsubmit: event => {
      event.preventDefault();
      this.#asked = true;
      this.#answer().catch(() => this.#failed());
    } }, pack && this.#questions(pack), make("label", "near", words.near, this.#near), this.#error, make("button", "", words.show));
    return this.#panel = make("div", "", make("p", "title", this.#find.label),
      pack ? make("details", "", make("summary", "", words.check), form) : form);
  }

  #questions(pack) {
    const none = box("none", pack.noneOfThese), flags = pack.flags.map(({ id, text }) => box("flag", text, id));
    const other = { flag: "none", none: "flag" };
    return make("fieldset", { onchange: ({ target: { name, checked } }) => {
      if (checked && other[name]) for (const input of this.#ticked(other[name])) input.checked = false;
    } }, make("legend", "", pack.title), make("p", "", pack.intro), ...flags, none, pack.assessable && box("assessed", pack.assessedLabel),
    make("small", "", this.#words.stays));
  }

  #ticked(name) {
    return [...this.#panel.querySelectorAll(`[name=${name}]:checked`)];
  }

  async #answer() {
    this.#error.textContent = "";
    const pack = this.#pack;
    if (!pack) return this.#search();
    const flags = this.#ticked("flag").map(({ value }) => value);
    if (!flags.length && !this.#ticked("none").length) return this.#refuse("unanswered", this.#panel.querySelector("input"));
    // the most urgent of what applies; what is not known to be harmless is not
    let urgency = Math.max(0, ...pack.flags.map(({ id, outcome }) => flags.includes(id) ? (URGENCY.indexOf(outcome) + 4) % 4 : 0));
    if (urgency === 1 && pack.assessable && this.#ticked("assessed").length) urgency = 0;
    if (urgency || !pack.leadsToTrainers) return this.#stop(urgency);
    // that something was assessed narrows what the token opens; what it was is not told
    await this.#search({ flags: [], assessed: flags.length > 0, country: this.getAttribute("country") });
  }

  #refuse(why, field) {
    this.#error.textContent = this.#words[why];
    field.focus();
  }

  // guidance and numbers to call; no trainer, and nothing to buy
  #stop(urgency) {
    const { guidance, emergencyNumbers, elsewhere } = this.#pack;
    const numbers = emergencyNumbers[this.getAttribute("country")?.toUpperCase()]?.map(({ number, label }) =>
      make("p", "", make("a", { className: "tel", href: "tel:" + number }, number), " ", label)) ?? [make("p", "", elsewhere)];
    this.replaceChildren();
    this.#others.remove();
    this.#show(make("div", "stop", make("p", "", guidance[URGENCY[urgency]]), ...urgency ? numbers : []));
  }

  async #search(answer) {
    const words = this.#words;
    this.#status.textContent = words.looking;
    this.#result.className = "busy";
    this.#panel.hidden = !!this.#pack; // nothing jumps when the answer comes
    try {
      const near = this.#near.value.trim();
      if (near !== this.#place) {
        await this.#items(near);
        this.#tell(this.#find.ref, "shown"); // perhaps in another wording
      }
    } catch (status) {
      this.#status.textContent = this.#result.className = "";
      this.#panel.hidden = false;
      if (status === 422) return this.#refuse("unknown", this.#near);
      throw status;
    }
    const { gate, opens, guidance } = answer ? await this.#ask(this.#base + "red-flags/outcome", {}, answer) : {};
    const { search, reach, ref, label, go } = this.#find, url = this.#url(search, { gate, limit: this.getAttribute("limit") });
    const other = opens && !opens.includes(url.searchParams.get("specialty")) && opens[0];
    if (other) url.searchParams.set("specialty", other);
    const { items } = await this.#ask(url);
    this.#status.textContent = [guidance, !items.length ? words.nobody
      : reach?.widened ? `${words.wider} ${words[reach.mode] ?? this.#km(reach.radiusKm)}` : words.found].join(" ");
    this.#show(make("ul", "", ...items.map(hit => this.#person(hit, ref))), make("p", "",
      this.#link(other ? words.show : label, this.#url(other ? "/find/" + other : go, { gate, ref, near: this.#place }), ref, "go")));
  }

  #show(...content) {
    const gated = !!this.#pack;
    this.#result.className = "";
    this.#result.replaceChildren(...content, gated ? make("button", { className: "again", onclick: () => this.#back() }, this.#words.again) : "");
    this.#panel.hidden = gated;
    if (this.#asked) this.#result.focus();
  }

  #back() {
    this.#panel.hidden = false;
    this.#status.textContent = "";
    this.#result.replaceChildren();
    this.#panel.querySelector("input").focus();
  }

  #failed() {
    this.replaceChildren(...this.#plain);
    this.#status.textContent = this.#words.failed;
    this.#show(make("slot"));
  }

  #person({ handle, displayName, profession, matchMode, place, distanceKm, priceFrom, credentials }, ref) {
    const words = this.#words, say = word => words[word] ?? word.replace("-", " ");
    const price = priceFrom && [words.from, this.#number(priceFrom.amount, { style: "currency", currency: priceFrom.currency,
      trailingZeroDisplay: "stripIfInteger" }), words[priceFrom.per]].join(" ");
    return make("li", "person", this.#link(displayName, this.#url("/trainers/" + handle, { ref }), ref),
      make("div", "", [say(profession), words[matchMode], place?.name, distanceKm != null && this.#km(distanceKm), price].filter(Boolean).join(" · ")),
      make("small", "", credentials.filter(({ state }) => state !== "expired").slice(0, 2).map(({ title, state }) => `${title} (${say(state)})`).join(", ")));
  }

  #number(value, options) {
    return new Intl.NumberFormat(this.#lang, options).format(value);
  }

  #km(distance) {
    return this.#number(distance, { style: "unit", unit: "kilometer", maximumFractionDigits: 1 });
  }

  #link(text, to, ref, className = "") {
    return make("a", { className, href: this.#url(to), referrerPolicy: "no-referrer", onclick: () => this.#tell(ref, "clicked") }, text);
  }

  #watch(refs) {
    const observer = new IntersectionObserver(([{ intersectionRatio }]) => {
      if (intersectionRatio < 0.5) return;
      observer.disconnect();
      refs.forEach(ref => this.#tell(ref, "shown"));
    }, { threshold: 0.5 });
    observer.observe(this);
  }

  #tell(ref, event) {
    if (COUNTED) fetch(this.#url("/api/v1/cta-events"), { method: "POST", mode: "no-cors", keepalive: true, ...HUSHED, body: JSON.stringify({ ref, event }) }).catch(() => {});
  }
});
